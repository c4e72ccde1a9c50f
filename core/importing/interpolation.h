// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace podwright {

/// Fills in variables as compose does, with no variable set: `${NAME:-default}` gives the default, `$NAME` nothing,
/// `$$` a dollar.
class Interpolation {
public:
    std::string apply(std::string_view text);

    const std::set<std::string> &unset() const { return m_unset; } ///< names without a default
    const std::set<std::string> &defaulted() const { return m_defaulted; } ///< names whose default was taken
    const std::set<std::string> &required() const { return m_required; } ///< names that must be set (`:?`)

private:
    std::string braced(std::string_view inner);

    std::set<std::string> m_unset;
    std::set<std::string> m_defaulted;
    std::set<std::string> m_required;
    int m_depth = 0;
};

} // namespace podwright

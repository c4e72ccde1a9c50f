// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace podwright {

/// What the help says of one field, UTF-8; empty parts are not said. See resources/help/README.md.
struct HelpText {
    std::string summary; ///< one line
    std::string what;
    std::string when;
    std::string unset;
    std::vector<std::pair<std::string, std::string>> values; ///< value, meaning
    std::string example; ///< YAML
    std::string mistake;
    std::vector<std::string> related;
    std::string staticPod;
    std::string windows;

    bool isEmpty() const { return summary.empty() && what.empty(); }
};

} // namespace podwright

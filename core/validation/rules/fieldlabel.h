// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace podwright {

/// A `fieldPath` of the downward API, taken apart: `metadata.labels['key']` has a subscript.
class FieldLabel {
public:
    explicit FieldLabel(std::string_view text);

    /// A label of the downward API at all (of v1), whether or not it may be used where it stands.
    bool isKnown() const;
    bool hasSubscript() const { return m_hasSubscript; }
    /// With a subscript only: the key is a qualified name (of annotations when lower-cased).
    bool isGoodSubscript() const;
    std::string_view path() const { return m_path; } ///< without the subscript
    std::string_view subscript() const { return m_subscript; }

private:
    std::string_view m_path;
    std::string_view m_subscript;
    bool m_hasSubscript = false;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "editing/plancontext.h"

#include <string>
#include <string_view>

namespace podwright {

/// Writes data as YAML text in a document's own layout.
class ValueRenderer {
public:
    /// `quoteAll`: every string in double quotes; for a second try when the nicer text did not read back as meant.
    ValueRenderer(const LayoutStyle &style, std::string_view lineBreak, bool quoteAll);

    /// `key: value` for a block map whose entries stand in this column; further lines are indented, the first is not
    /// and the last has no line break.
    std::string entry(std::string_view key, const NewValue &value, int column) const;
    /// `- value` likewise.
    std::string item(const NewValue &value, int column) const;
    /// What stands behind `key:` or `-` of an entry in this column, with the blank or line break in front.
    std::string valueBehind(const NewValue &value, int column, bool behindDash) const;
    /// The children of a collection in this column, one below the other; first line not indented.
    std::string children(const NewValue &value, int column) const;
    std::string flow(const NewValue &value) const;
    std::string flowEntry(std::string_view key, const NewValue &value) const;
    std::string key(std::string_view key, bool inFlow) const;
    std::string_view lineBreak() const { return m_lineBreak; }

private:
    std::string scalar(const NewValue &value, bool inFlow, int indent) const;
    std::string newLine(int column) const;

    LayoutStyle m_style;
    std::string_view m_lineBreak;
    bool m_quoteAll;
};

/// YAML block text (no indentation of its own) moved to a column: all lines but the first are indented, breaks
/// replaced.
std::string indentLines(std::string_view yaml, int column, std::string_view lineBreak);

} // namespace podwright

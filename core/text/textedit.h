// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Replace the bytes of range by text. Offsets are bytes of the text before any edit of the same list.
struct TextEdit {
    TextRange range;
    std::string text;

    bool operator==(const TextEdit &other) const = default;
};

/// Edits of one text, sorted by offset and not overlapping (they may touch). An empty list changes nothing.
using EditList = std::vector<TextEdit>;

/// The text after all edits. The list must be sorted, disjoint and inside the text.
std::string applyEdits(std::string_view text, const EditList &edits);

/// The edits that lead from the edited text back to the given one.
EditList invertEdits(std::string_view text, const EditList &edits);

/// The same edits without common prefixes and suffixes (never cutting a UTF-8 sequence or a CR LF pair) and without
/// no-ops.
EditList minimiseEdits(std::string_view text, const EditList &edits);

/// Where an offset of the text before the edits lies after them. An offset inside a replaced range goes to the end of
/// its replacement.
std::size_t mapOffset(const EditList &edits, std::size_t offset);

} // namespace podwright

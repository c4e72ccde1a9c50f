// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/editmodel.h"

#include <string>

namespace podwright {

/// What became of a tried edit.
struct EditOutcome {
    std::string fault; ///< the property that does not hold; empty if all do
    bool changed = false;
    EditRefusal refusal = EditRefusal::None;
};

/// Plans the edit on the text and checks everything that must hold for every edit: the data is what was meant and
/// nothing else, bytes outside the entry concerned stay, no comment is lost, line ends are those of the file, other
/// documents stay, undo restores the bytes, the same edit again changes nothing.
EditOutcome tryEdit(const std::string &text, const TriedEdit &edit);

/// Makes a text with a fault smaller, line by line, as long as some edit of the same kind has the same fault.
std::string shrinkEdit(std::string text, TriedEdit &edit, const std::string &fault);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What was mended in a pasted text: the message code of the finding and how often.
struct MendedKind {
    std::string message; ///< "lookalike-ideographic-space", "markdown-fence" …; "syntax" for tabs and line ends
    std::vector<std::string> arguments; ///< of the first finding of the kind
    int count = 0; ///< characters for lookalikes, else lines
};

struct PasteMending {
    EditList edits; ///< of the pasted text
    std::vector<MendedKind> mended; ///< in the order of their first places
    bool wraps = false; ///< lines that do not belong to the manifest stood around it or in front of its lines
    bool isEmpty() const { return edits.empty(); }
};

/// The safe fixes of what can be seen without knowing where the text goes to: lookalikes, control characters, tabs,
/// fences, here documents, diff marks. The pasted text need not be a whole document. Pure.
PasteMending mendPasted(std::string_view text);

} // namespace podwright

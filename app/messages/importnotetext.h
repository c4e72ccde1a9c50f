// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imported.h"

#include <QString>

namespace podwright {

/// The sentence for what became of a piece of what was taken in, in the language of the interface.
QString importNoteText(const ImportNote &note);
/// The sentence for why nothing could be taken in: what, where, and what to do.
QString importProblemText(const ImportProblem &problem);
/// What a text is: “docker run”, “Compose file” …
QString importKindText(ImportKind kind);
/// “Carried over”, “Changed”, “Left out”.
QString importOutcomeText(ImportOutcome outcome);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importnote.h"
#include "importing/importoptions.h"

#include <string>
#include <vector>

namespace podwright {

/// Why nothing could be taken in; code and arguments, the sentence is made in app/.
struct ImportProblem {
    std::string code; ///< empty: there is none
    std::string argument;
    std::size_t line = 0; ///< counted from 1; 0: none
    bool operator==(const ImportProblem &other) const = default;
};

/// What a text became.
struct Imported {
    ImportKind kind = ImportKind::Unknown; ///< what the text was taken for
    std::string text; ///< YAML of a Pod (of several objects: one document each)
    std::vector<ImportNote> notes; ///< in the order of the source
    std::vector<std::string> choices; ///< names of the services, commands or objects found, where there are several
    ImportProblem problem;
    bool ok() const { return problem.code.empty(); }
};

} // namespace podwright

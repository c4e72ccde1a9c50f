// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edittrail.h"
#include "validation/diagnostic.h"
#include "yaml/parser.h"
#include "yaml/syntaxtree.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What the doctor found in one document.
struct Examination {
    std::vector<Diagnostic> findings; ///< sorted by place; ranges and fixes are of the text examined
    EditTrail trail; ///< from that text to one in which the first fix of each finding was applied
    bool readable = false; ///< the mended text is YAML
    ParseResult parsed = {}; ///< of the mended text, if it is readable
};

/// Examines a document that does not parse: names all its faults, each with the ways to mend it, and mends a copy with
/// the first of them, so that the rest can be checked. `known`: the errors of parsing it, where that has been done
/// (else empty), which saves doing it again. `earlier`: the tree of a state that did parse, which may be what the
/// mended text differs little from; null where there is none. Pure, bounded, safe from any thread.
Examination examineText(std::string_view document, std::vector<SyntaxError> known = {},
                        const SyntaxTree *earlier = nullptr);

/// Only what can be seen without parsing: characters that look like others, what the text was copied with, marks of a
/// merge, template braces. Quick on texts without any.
std::vector<Diagnostic> examineCharacters(std::string_view document);

} // namespace podwright

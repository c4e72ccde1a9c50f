// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"
#include "text/textedit.h"

#include <string>
#include <vector>

namespace podwright {

struct Snippet;

/// One thing that can be written where the caret is.
struct Proposal {
    enum class Kind {
        Field, ///< a field of the schema
        Key, ///< a key that people chose: a label, a data key
        Value, ///< one that the schema knows
        Name, ///< one that the document defines or has used
        Snippet,
    };
    /// How well it fits what was typed, best first.
    enum class Match { Exact, Prefix, Humps, Inside, Help };

    Kind kind = Kind::Field;
    std::string text; ///< as shown: `image`, `Always`, the name of a snippet
    const Field *field = nullptr; ///< Field: it; Value, Name: the field that gets it. As long as the schema.
    const Snippet *snippet = nullptr; ///< Snippet: it; as long as its library
    std::string owner; ///< Field: the type that has it, to ask for its help with `place`
    std::string place; ///< field path (`spec.containers[].image`)
    std::string help; ///< one line
    bool required = false;
    bool isDefault = false; ///< Value: what holds when nothing is written
    Match match = Match::Prefix;
    EditList edits; ///< of the request's text; line breaks are "\n"
    std::vector<TextRange> stops; ///< in the text after the edits: where the caret goes, one after the other
    std::vector<int> stopNumbers; ///< stops of one number are edited together; empty: each is alone
    bool goesOn = false; ///< more can be proposed at the last stop at once
};

} // namespace podwright

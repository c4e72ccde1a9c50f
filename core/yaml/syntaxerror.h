// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <string>
#include <vector>

namespace podwright {

/// What is wrong with a text that is not YAML (or not YAML that Kubernetes reads). The sentence is made in app/.
enum class SyntaxErrorCode {
    UnclosedQuote,
    UnclosedBracket,
    UnexpectedBracket,
    TabIndentation,
    OddIndentation, ///< the line's indentation fits no open collection
    MissingColon, ///< a line of a map has no `key:`
    MissingSpace, ///< `key:value` or `-item` where a space must follow
    MissingComma,
    ColonInPlainValue, ///< `a: b: c`
    ReservedCharacter, ///< a plain value begins with @ ` % , ] } …
    UnknownEscape, ///< in a double-quoted string
    UnknownAlias,
    SelfReference,
    ContentAfterValue, ///< `a: "1" 2`
    SequenceInline, ///< `a: - b`
    MixedCollections, ///< list items and keys on one level
    SecondDocument, ///< a further document without `---`
    BadDirective, ///< `%YAML 1.2` and others
    BadBlockHeader,
    ControlCharacter,
    LoneCarriageReturn,
    EmptyKey,
    CollectionKey,
    InvalidUtf8,
    TooDeep,
    TooLarge,
    TooManyAliases,
    LookalikeSpace, ///< a character that looks like a space but is none stands where nothing should
    Other,
};

struct SyntaxError {
    SyntaxErrorCode code = SyntaxErrorCode::Other;
    TextRange range; ///< where the cause is
    std::vector<std::string>
        arguments; ///< what the sentence needs: the character, the key, the line of the opening quote …
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/faultfinder.h"

#include "yaml/faultscanner.h"

#include <algorithm>

namespace podwright {

namespace {

SyntaxErrorCode codeOf(std::string_view message)
{
    struct Words {
        std::string_view words;
        SyntaxErrorCode code;
    };
    static constexpr Words table[] = {
        {"unknown escape", SyntaxErrorCode::UnknownEscape},
        {"bad character found while scanning hex", SyntaxErrorCode::UnknownEscape},
        {"invalid unicode", SyntaxErrorCode::UnknownEscape},
        {"EOF in scalar", SyntaxErrorCode::UnclosedQuote},
        {"illegal EOF in scalar", SyntaxErrorCode::UnclosedQuote},
        {"illegal document indicator", SyntaxErrorCode::UnclosedQuote},
        {"end of sequence flow", SyntaxErrorCode::UnclosedBracket},
        {"end of map flow", SyntaxErrorCode::UnclosedBracket},
        {"end of sequence not found", SyntaxErrorCode::MixedCollections},
        {"end of map not found", SyntaxErrorCode::OddIndentation},
        {"illegal map value", SyntaxErrorCode::ColonInPlainValue},
        {"illegal map key", SyntaxErrorCode::OddIndentation},
        {"illegal block entry", SyntaxErrorCode::SequenceInline},
        {"illegal flow end", SyntaxErrorCode::UnexpectedBracket},
        {"unknown token", SyntaxErrorCode::ReservedCharacter},
        {"the referenced anchor is not defined", SyntaxErrorCode::UnknownAlias},
        {"illegal tab", SyntaxErrorCode::TabIndentation},
        {"unexpected character in block scalar", SyntaxErrorCode::BadBlockHeader},
        {"cannot be used as a directive", SyntaxErrorCode::BadDirective},
        {"directive", SyntaxErrorCode::BadDirective},
    };
    for (const Words &row : table) {
        if (message.find(row.words) != std::string_view::npos)
            return row.code;
    }
    return SyntaxErrorCode::Other;
}

/// The parser's own place and a guess at the cause: for what the scanner does not know.
SyntaxError fromParser(std::string_view text, TextRange document, const YamlEventFault &fault)
{
    std::size_t at = std::min(document.begin + fault.offset, document.end);
    // An error at the very end of the text belongs to the last line that says something.
    if (at >= document.end) {
        const std::size_t last = text.substr(0, document.end).find_last_not_of(" \t\r\n");
        at = last == std::string_view::npos ? document.begin : std::max(last, document.begin);
    }
    const SyntaxErrorCode code = codeOf(fault.message);
    if (code == SyntaxErrorCode::UnknownEscape) { // the parser has gone past it
        const std::size_t backslash = text.rfind('\\', at);
        at = backslash == std::string_view::npos || backslash < document.begin ? at : backslash;
    }
    const std::size_t lineEnd = std::min(text.find_first_of("\r\n", at), document.end);
    SyntaxError error{code, {at, std::max(lineEnd, at)}, {}};
    if (error.code == SyntaxErrorCode::UnknownEscape)
        error.arguments.push_back(std::string(text.substr(at, 2)));
    else if (error.code == SyntaxErrorCode::UnknownAlias)
        error.arguments.push_back(std::string(text.substr(at, error.range.length())));
    else
        error.arguments.push_back(std::string(text.substr(at, 1)));
    return error;
}

} // namespace

std::vector<SyntaxError> findFaults(std::string_view text, TextRange document, const YamlEventFault &fault,
                                    const SyntaxError *seen)
{
    std::vector<SyntaxError> found = FaultScanner(text, document).scan();
    if (found.empty())
        found.push_back(seen ? *seen : fromParser(text, document, fault));
    std::stable_sort(found.begin(), found.end(),
                     [](const SyntaxError &a, const SyntaxError &b) { return a.range.begin < b.range.begin; });
    return found;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/parser.h"

#include "text/utf8.h"
#include "yaml/documentcuts.h"
#include "yaml/faultfinder.h"
#include "yaml/plainevents.h"
#include "yaml/reparsing.h"
#include "yaml/smallchange.h"
#include "yaml/treebuilder.h"
#include "yaml/yamlevents.h"

#include <algorithm>
#include <cstdio>
#include <unordered_map>

namespace podwright {

namespace {

std::string codePointName(char32_t code)
{
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(code));
    return name;
}

bool isControl(char32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7f
        || (code >= 0x80 && code < 0xa0 && code != 0x85) || code == 0xfffe || code == 0xffff;
}

/// Characters that no YAML may hold. At most a few are reported, the text is not parsed then.
std::vector<SyntaxError> findForbiddenCharacters(std::string_view text)
{
    constexpr std::size_t mostReported = 20;
    std::vector<SyntaxError> errors;
    for (std::size_t at = 0; at < text.size() && errors.size() < mostReported;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7f) {
            ++at;
            continue;
        }
        const std::size_t length = sequenceLength(text[at]);
        const char32_t code = codePointAt(text, at);
        if (isControl(code))
            errors.push_back({SyntaxErrorCode::ControlCharacter, {at, at + length}, {codePointName(code)}});
        else if (code == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n'))
            errors.push_back({SyntaxErrorCode::LoneCarriageReturn, {at, at + 1}, {}});
        at += length;
    }
    return errors;
}

void parsePart(TreeBuilder &builder, TextRange part, const ParseLimits &limits, std::vector<SyntaxError> &errors)
{
    const std::string_view text = builder.text().substr(part.begin, part.length());
    SyntaxError error;
    if (auto plain = readPlainEvents(text);
        plain && builder.addDocument(part.begin, part.end, std::move(*plain), &error))
        return;
    YamlEvents read = readYamlEvents(text, limits.depth);
    if (read.fault.tooDeep) {
        errors.push_back({SyntaxErrorCode::TooDeep, {part.begin, part.begin}, {}});
        return;
    }
    if (!read.fault.failed && builder.addDocument(part.begin, part.end, std::move(read.events), &error))
        return;
    const SyntaxError *seen = read.fault.failed ? nullptr : &error;
    for (SyntaxError &found : findFaults(builder.text(), part, read.fault, seen))
        errors.push_back(std::move(found));
}

/// The documents of an earlier tree by their bytes.
using EarlierDocuments = std::unordered_map<std::string_view, std::size_t>;

EarlierDocuments documentsOf(const SyntaxTree &tree)
{
    EarlierDocuments found;
    for (std::size_t index = 0; index < tree.documents().size(); ++index) {
        const YamlDocument &one = tree.documents()[index];
        found.emplace(tree.text().substr(one.begin, one.end - one.begin), index);
    }
    return found;
}

ParseResult parse(std::string_view text, const ParseLimits &limits, const SyntaxTree *earlier)
{
    ParseResult result;
    if (text.size() > limits.bytes) {
        result.errors.push_back({SyntaxErrorCode::TooLarge, {0, 0}, {}});
        return result;
    }
    if (const auto invalid = firstInvalidUtf8(text)) {
        result.errors.push_back({SyntaxErrorCode::InvalidUtf8, {*invalid, *invalid + 1}, {}});
        return result;
    }
    result.errors = findForbiddenCharacters(text);
    if (!result.errors.empty())
        return result;
    TreeBuilder builder{std::string(text)};
    const EarlierDocuments known = earlier ? documentsOf(*earlier) : EarlierDocuments();
    std::size_t number = 0;
    for (const TextRange &part : cutDocuments(builder.text())) {
        const std::string_view bytes = builder.text().substr(part.begin, part.length());
        const auto found = known.find(bytes);
        const bool hasEarlier = earlier && number < earlier->documents().size();
        if (found != known.end())
            builder.copyDocument(*earlier, found->second, part.begin);
        else if (const auto change = hasEarlier ? smallChange(*earlier, number, bytes) : std::nullopt)
            builder.copyDocument(*earlier, number, part.begin, *change);
        else
            parsePart(builder, part, limits, result.errors);
        ++number;
    }
    result.tree = builder.take();
    return result;
}

} // namespace

ParseResult parseYaml(std::string_view text, const ParseLimits &limits)
{
    return parse(text, limits, nullptr);
}

ParseResult parseYamlAgain(std::string_view text, const SyntaxTree &earlier)
{
    return parse(text, {}, &earlier);
}

} // namespace podwright

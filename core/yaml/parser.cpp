// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/parser.h"

#include "text/utf8.h"
#include "yaml/documentcuts.h"
#include "yaml/faultfinder.h"
#include "yaml/treebuilder.h"
#include "yaml/yamlevents.h"

#include <algorithm>
#include <cstdio>

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
    YamlEvents read = readYamlEvents(text, limits.depth);
    if (read.fault.tooDeep) {
        errors.push_back({SyntaxErrorCode::TooDeep, {part.begin, part.begin}, {}});
        return;
    }
    SyntaxError error;
    if (!read.fault.failed && builder.addDocument(part.begin, part.end, std::move(read.events), &error))
        return;
    const SyntaxError *seen = read.fault.failed ? nullptr : &error;
    for (SyntaxError &found : findFaults(builder.text(), part, read.fault, seen))
        errors.push_back(std::move(found));
}

} // namespace

ParseResult parseYaml(std::string_view text, const ParseLimits &limits)
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
    for (const TextRange &part : cutDocuments(builder.text()))
        parsePart(builder, part, limits, result.errors);
    result.tree = builder.take();
    return result;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/scalarwriting.h"

#include "text/utf8.h"
#include "yaml/scalarreading.h"

#include <algorithm>
#include <cstdio>

namespace podwright {

namespace {

bool isPrintable(char32_t code)
{
    return (code >= 0x20 && code < 0x7f)
        || (code >= 0xa0 && code != 0x2028 && code != 0x2029 && code != 0xfeff && code != 0xfffe && code != 0xffff);
}

template <typename Predicate> bool allCodePoints(std::string_view text, Predicate predicate)
{
    for (std::size_t at = 0; at < text.size(); at += sequenceLength(text[at])) {
        if (!predicate(codePointAt(text, at)))
            return false;
    }
    return true;
}

bool isOneLine(std::string_view text)
{
    return allCodePoints(text, isPrintable);
}

/// Whether a plain scalar of this text is read back as this text. Cautious rather than complete.
bool plainOk(std::string_view text, bool inFlow)
{
    if (text.empty() || !isOneLine(text) || text.front() == ' ' || text.back() == ' ')
        return false;
    const char first = text.front();
    const char second = text.size() > 1 ? text[1] : '\0';
    if (std::string_view("!&*|>'\"%@`#,[]{}=").find(first) != std::string_view::npos)
        return false;
    if ((first == '-' || first == '?' || first == ':')
        && (second == '\0' || second == ' '
            || (inFlow && std::string_view(",[]{}").find(second) != std::string_view::npos)))
        return false;
    if (text.starts_with("---") || text.starts_with("..."))
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos || text.back() == ':')
        return false;
    // yaml-cpp, libyaml and YAML 1.2 differ on colons inside flow collections
    return !inFlow || text.find_first_of(",[]{}:?") == std::string_view::npos;
}

std::string singleQuoted(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'')
            result += '\'';
        result += c;
    }
    return result + '\'';
}

/// A header that says what the text needs; `|` and `>` keep what is there where it fits.
std::string blockHeaderFor(std::string_view text, std::string_view present)
{
    std::string header(1, present.empty() ? '|' : present.front());
    const std::size_t ends = text.find_last_not_of('\n') == std::string_view::npos
        ? text.size()
        : text.size() - text.find_last_not_of('\n') - 1;
    if (ends == 0)
        header += '-';
    else if (ends > 1 || present.find('+') != std::string_view::npos)
        header += '+';
    return header;
}

bool literalOk(std::string_view text)
{
    if (text.empty() || text.find_first_not_of('\n') == std::string_view::npos || text.front() == ' '
        || text.front() == '\n' || text.front() == '\t')
        return false;
    return allCodePoints(text, [](char32_t code) { return isPrintable(code) || code == '\n' || code == '\t'; });
}

std::string literal(std::string_view text, const ScalarContext &context)
{
    std::string result = blockHeaderFor(text, context.style == ScalarStyle::Literal ? context.blockHeader : "|");
    const std::string indent(static_cast<std::size_t>(context.indent), ' ');
    const std::size_t contentEnd = text.find_last_not_of('\n') + 1;
    std::size_t begin = 0;
    while (begin < contentEnd) {
        const std::size_t end = std::min(text.find('\n', begin), contentEnd);
        result += context.lineBreak;
        if (end > begin)
            result.append(indent).append(text.substr(begin, end - begin));
        begin = end + 1;
    }
    for (std::size_t extra = contentEnd + 1; extra < text.size(); ++extra)
        result += context.lineBreak;
    return result;
}

/// Folded style again, one line of text a line; only where folding gives the same text back.
std::string folded(std::string_view text, const ScalarContext &context)
{
    std::string doubled;
    for (const char c : text.substr(0, text.find_last_not_of('\n') + 1)) {
        doubled += c;
        if (c == '\n')
            doubled += '\n';
    }
    const std::size_t content = text.find_last_not_of('\n') + 1;
    doubled.append(text.substr(content));
    ScalarContext asLiteral = context;
    asLiteral.style = ScalarStyle::Literal;
    std::string result = literal(doubled, asLiteral);
    result.front() = '>';
    return result;
}

} // namespace

std::string doubleQuoted(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size(); at += sequenceLength(text[at])) {
        const char32_t code = codePointAt(text, at);
        char escape[12];
        switch (code) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\t':
            result += "\\t";
            break;
        case '\r':
            result += "\\r";
            break;
        case 0:
            result += "\\0";
            break;
        default:
            if (isPrintable(code)) {
                result.append(text.substr(at, sequenceLength(text[at])));
            } else {
                std::snprintf(escape, sizeof escape,
                              code < 0x100         ? "\\x%02X"
                                  : code < 0x10000 ? "\\u%04X"
                                                   : "\\U%08X",
                              static_cast<unsigned>(code));
                result += escape;
            }
        }
    }
    return result + '"';
}

std::vector<std::string> scalarCandidates(const ScalarToWrite &scalar, const ScalarContext &context)
{
    if (scalar.kind != ValueKind::String)
        return {scalar.kind == ValueKind::Null ? "null" : scalar.text};
    const std::string &text = scalar.text;
    const bool oneLine = isOneLine(text);
    const bool block = !context.inFlow && !context.isKey;
    std::vector<std::string> candidates;
    if (context.style == ScalarStyle::DoubleQuoted)
        candidates.push_back(doubleQuoted(text));
    if (context.style == ScalarStyle::SingleQuoted && oneLine)
        candidates.push_back(singleQuoted(text));
    if (context.style == ScalarStyle::Folded && block && literalOk(text))
        candidates.push_back(folded(text, context));
    const bool wantsBlock = context.style == ScalarStyle::Literal || context.style == ScalarStyle::Folded
        || ((context.style == ScalarStyle::Plain || context.style == ScalarStyle::Empty)
            && text.find('\n') != std::string::npos);
    if (wantsBlock && block && literalOk(text) && !(oneLine && context.style != ScalarStyle::Literal))
        candidates.push_back(literal(text, context));
    if (plainOk(text, context.inFlow) && readsAsString(text))
        candidates.push_back(text);
    candidates.push_back(doubleQuoted(text));
    return candidates;
}

} // namespace podwright

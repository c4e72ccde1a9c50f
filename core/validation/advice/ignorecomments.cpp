// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/ignorecomments.h"

#include "validation/advice/adviceregistry.h"
#include "yaml/syntaxtree.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::string_view mark = "podwright: ignore ";

bool isIdCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/// Letters, a dash, digits.
bool looksLikeId(std::string_view word)
{
    const std::size_t dash = word.find('-');
    return dash != std::string_view::npos && dash > 0 && dash + 1 < word.size()
        && std::all_of(word.begin(), word.end(), isIdCharacter);
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    return std::min(text.find('\n', at), text.size());
}

/// The first line from here on that is neither empty nor a comment.
TextRange nextContentLine(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const std::size_t end = lineEnd(text, at);
        const std::size_t first = text.find_first_not_of(" \t\r", at);
        if (first < end && text[first] != '#')
            return {at, end};
        at = end + 1;
    }
    return {text.size(), text.size()};
}

/// Whether a place lies inside a scalar, where a number sign is no comment.
bool isInScalar(const SyntaxTree &syntax, std::size_t at)
{
    const NodeId id = syntax.nodeAt(at);
    if (id == NoNode)
        return false;
    const Node &node = syntax.node(id);
    return node.kind == NodeKind::Scalar && at >= node.begin && at < node.end;
}

} // namespace

IgnoreComments IgnoreComments::read(std::string_view text, const SyntaxTree &syntax, std::size_t document)
{
    IgnoreComments comments;
    const YamlDocument &part = syntax.documents()[document];
    text = text.substr(0, std::min(part.end, text.size()));
    for (std::size_t at = text.find(mark, part.begin); at < text.size(); at = text.find(mark, at + 1)) {
        const std::size_t sign = text.find_last_not_of(' ', at == 0 ? 0 : at - 1);
        if (sign == std::string_view::npos || text[sign] != '#' || isInScalar(syntax, sign))
            continue;
        const std::size_t newline = text.rfind('\n', sign);
        const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
        const bool alone = text.find_first_not_of(" \t", line) == sign;
        TextRange covered{line, lineEnd(text, at)};
        if (alone && part.root != NoNode && sign < syntax.node(part.root).begin)
            covered = {part.begin, text.size() + 1};
        else if (alone)
            covered = nextContentLine(text, covered.end + 1);
        comments.readComment(text, at + mark.size(), covered);
    }
    return comments;
}

void IgnoreComments::readComment(std::string_view text, std::size_t at, TextRange covered)
{
    const std::size_t end = lineEnd(text, at);
    while (at < end) {
        at = std::min(text.find_first_not_of(" ,", at), end);
        const std::size_t stop = std::min(text.find_first_of(" ,\r\n", at), end);
        const std::string_view word = text.substr(at, stop - at);
        if (!looksLikeId(word))
            return;
        m_entries.push_back({std::string(word), {at, stop}, covered});
        at = stop;
    }
}

void IgnoreComments::silence(std::vector<Diagnostic> &found) const
{
    if (m_entries.empty())
        return;
    std::erase_if(found, [&](const Diagnostic &one) {
        return (one.severity == Severity::RunTime || one.severity == Severity::Advice)
            && std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
                   return entry.rule == one.rule && one.range.begin >= entry.covered.begin
                       && one.range.begin < std::max(entry.covered.end, entry.covered.begin + 1);
               });
    });
}

void IgnoreComments::reportUnknown(std::vector<Diagnostic> &found) const
{
    const AdviceRule *rule = findAdviceRule(unknownRule);
    for (const Entry &entry : m_entries) {
        const bool reported = std::any_of(found.begin(), found.end(), [&](const Diagnostic &one) {
            return one.rule == unknownRule && one.range.begin == entry.written.begin;
        });
        if (!rule || reported || findAdviceRule(entry.rule))
            continue;
        Diagnostic one;
        one.severity = rule->severity();
        one.rule = rule->id;
        one.message = rule->message;
        one.arguments = {entry.rule};
        one.range = entry.written;
        found.push_back(std::move(one));
    }
}

} // namespace podwright

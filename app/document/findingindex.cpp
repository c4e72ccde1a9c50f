// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/findingindex.h"

#include "text/lineindex.h"

#include <algorithm>

namespace podwright {

FindingIndex::FindingIndex(const std::vector<PodReport> &reports, const LineIndex &lines)
{
    for (std::size_t index = 0; index < reports.size(); ++index) {
        const PodReport &report = reports[index];
        Places &places = m_documents[report.syntaxDocument];
        for (const Diagnostic &one : report.diagnostics) {
            note(places, one.path, one.severity);
            places.find(one.path)->second.found.push_back(&one);
            m_byLine.push_back({lines.lineOf(one.range.begin), &one, index});
        }
    }
    for (auto &[document, places] : m_documents) {
        for (auto &[path, place] : places) {
            std::stable_sort(place.found.begin(), place.found.end(),
                             [](auto *a, auto *b) { return a->severity < b->severity; });
        }
    }
    std::stable_sort(m_byLine.begin(), m_byLine.end(), [](const LineFinding &a, const LineFinding &b) {
        return std::pair(a.line, a.finding->severity) < std::pair(b.line, b.finding->severity);
    });
}

std::span<const LineFinding> FindingIndex::onLines(int first, int last) const
{
    const auto begin = std::lower_bound(m_byLine.begin(), m_byLine.end(), first,
                                        [](const LineFinding &one, int line) { return one.line < line; });
    const auto end =
        std::upper_bound(begin, m_byLine.end(), last, [](int line, const LineFinding &one) { return line < one.line; });
    return {begin, end};
}

/// Marks a place and all above it. Where something as grave is known, all above know of it too.
void FindingIndex::note(Places &places, std::string_view path, Severity severity)
{
    for (;; path = pathAbove(path)) {
        auto entry = places.find(path);
        if (entry == places.end())
            entry = places.try_emplace(std::string(path)).first;
        if (entry->second.gravest && *entry->second.gravest <= severity)
            return;
        entry->second.gravest = severity;
        if (path.empty())
            return;
    }
}

const FindingIndex::Place *FindingIndex::find(std::size_t document, std::string_view path) const
{
    const auto places = m_documents.find(document);
    if (places == m_documents.end())
        return nullptr;
    const auto found = places->second.find(path);
    return found == places->second.end() ? nullptr : &found->second;
}

const std::vector<const Diagnostic *> &FindingIndex::at(std::size_t document, std::string_view path) const
{
    static const std::vector<const Diagnostic *> none;
    const Place *place = find(document, path);
    return place ? place->found : none;
}

std::optional<Severity> FindingIndex::gravest(std::size_t document, std::string_view path) const
{
    const Place *place = find(document, path);
    return place ? place->gravest : std::nullopt;
}

std::string_view pathAbove(std::string_view path)
{
    std::size_t last = 0;
    for (std::size_t at = 0; at < path.size();) {
        last = at;
        bool quoted = false;
        const bool bracket = path[at] == '[';
        for (++at; at < path.size(); ++at) {
            if (quoted && path[at] == '\\')
                ++at;
            else if (bracket && path[at] == '"')
                quoted = !quoted;
            else if (!quoted && (bracket ? path[at] == ']' : path[at] == '.' || path[at] == '['))
                break;
        }
        if (bracket && at < path.size())
            ++at; // behind the bracket
    }
    return path.substr(0, last);
}

} // namespace podwright

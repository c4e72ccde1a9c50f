// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfindings.h"

#include "yaml/path.h"

#include <algorithm>

namespace podwright {

void FormFindings::read(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_at.clear();
    m_gravest.clear();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            m_at[{report.syntaxDocument, one.path}].push_back(&one);
            const auto note = [&](const std::string &path) {
                const auto [entry, added] = m_gravest.try_emplace({report.syntaxDocument, path}, one.severity);
                if (!added)
                    entry->second = std::min(entry->second, one.severity);
            };
            note(one.path);
            for (auto path = Path::parse(one.path); path && !path->isEmpty();) {
                path = path->parent();
                note(path->toString());
            }
        }
    }
    for (auto &[key, found] : m_at)
        std::stable_sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->severity < b->severity; });
}

const std::vector<const Diagnostic *> &FormFindings::at(std::size_t document, const std::string &path) const
{
    static const std::vector<const Diagnostic *> none;
    const auto found = m_at.find({document, path});
    return found == m_at.end() ? none : found->second;
}

std::optional<Severity> FormFindings::gravest(std::size_t document, const std::string &path) const
{
    const auto found = m_gravest.find({document, path});
    return found == m_gravest.end() ? std::nullopt : std::optional(found->second);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/historynames.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace podwright {

void HistoryNames::begin(int steps, const std::string &text)
{
    m_names.clear();
    m_names.insert({steps, {{}, std::hash<std::string>()(text)}});
    m_steps = steps;
}

std::optional<HistoryNames::Step> HistoryNames::follow(const Snapshot &before, const Snapshot &after, int steps)
{
    const int stepsBefore = std::exchange(m_steps, steps);
    const std::size_t hash = std::hash<std::string>()(after.text);
    const auto known = m_names.find(steps);
    if (steps != stepsBefore && known != m_names.end() && known->second.hash == hash) {
        const auto taken = steps < stepsBefore ? m_names.find(stepsBefore) : known;
        return Step{taken == m_names.end() ? ChangeName() : taken->second.name, steps < stepsBefore};
    }
    ChangeName name = changeBetween(before, after);
    const auto newest = m_names.find(stepsBefore);
    // a half-written word in between does not take the name away
    if (steps == stepsBefore && newest != m_names.end() && name.kind == ChangeName::Kind::Text)
        name = newest->second.name;
    m_names.erase(m_names.upper_bound(std::min(stepsBefore, steps)), m_names.end());
    m_names.insert_or_assign(steps, Named{name, hash});
    return std::nullopt;
}

std::optional<ChangeName> HistoryNames::undoName() const
{
    const auto found = m_names.find(m_steps);
    return found == m_names.end() || found == m_names.begin() ? std::nullopt : std::optional(found->second.name);
}

std::optional<ChangeName> HistoryNames::redoName() const
{
    const auto found = m_names.upper_bound(m_steps);
    return found == m_names.end() ? std::nullopt : std::optional(found->second.name);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/changename.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace podwright {

namespace {

/// The bytes between what two texts have in common at both ends.
struct Window {
    std::size_t begin;
    std::size_t endBefore;
    std::size_t endAfter;
};

Window windowOf(const std::string &before, const std::string &after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto front =
        std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), after.begin());
    const auto begin = static_cast<std::size_t>(front.first - before.begin());
    std::size_t tail = 0;
    while (tail < shorter - begin && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {begin, before.size() - tail, after.size() - tail};
}

std::set<std::string_view> namesIn(ValueRef list)
{
    std::set<std::string_view> names;
    for (const ValueRef item : list) {
        if (const std::string_view name = item["name"].string(); !name.empty())
            names.insert(name);
    }
    return names;
}

/// The one that has left one list of a map and come to another: a container that has become an init container.
std::string movedItem(ValueRef before, ValueRef after, const std::string &from, const std::string &to)
{
    const auto left = namesIn(after[from]);
    const auto there = namesIn(before[to]);
    const auto come = namesIn(after[to]);
    for (const std::string_view name : namesIn(before[from])) {
        if (!left.contains(name) && !there.contains(name) && come.contains(name))
            return std::string(name);
    }
    return {};
}

/// Finds a name that was changed together with all that refers to it.
class RenamedEverywhere {
public:
    /// False where the trees differ in more than that.
    bool compare(ValueRef before, ValueRef after)
    {
        if (before.kind() != after.kind() || before.size() != after.size() || before.key() != after.key())
            return false;
        if (!before.isMap() && !before.isList())
            return compareScalars(before, after);
        auto other = after.begin();
        for (const ValueRef child : before) {
            if (!compare(child, *other))
                return false;
            ++other;
        }
        return true;
    }
    std::string_view old() const { return m_old; }

private:
    bool compareScalars(ValueRef before, ValueRef after)
    {
        const std::string_view old = before.value().text;
        const std::string_view now = after.value().text;
        if (old == now)
            return before.value().boolean == after.value().boolean;
        if (!m_seen) {
            m_seen = true;
            m_old = old;
            m_now = now;
        }
        return before.isString() && old == m_old && now == m_now;
    }

    bool m_seen = false; ///< a difference; an old text may be empty
    std::string_view m_old;
    std::string_view m_now;
};

/// Compares two trees around the bytes that differ.
class Comparison {
public:
    Comparison(const Snapshot &before, const Snapshot &after)
        : m_before(before)
        , m_after(after)
        , m_window(windowOf(before.text, after.text))
    {
    }

    std::optional<ChangeName> changeOf(ValueRef before, ValueRef after, const std::string &label) const
    {
        if (before.isMap() && after.isMap())
            return changeOfMap(before, after, label);
        if (before.isList() && after.isList())
            return changeOfList(before, after, label);
        if (before.kind() == after.kind()) {
            const bool same =
                before.value().text == after.value().text && before.value().boolean == after.value().boolean;
            if (same)
                return std::nullopt;
        }
        return ChangeName{ChangeName::Kind::Set, label};
    }

private:
    static std::size_t beginOf(const Snapshot &snapshot, const ValueRef &child)
    {
        const Value &value = child.value();
        const NodeId node = value.keyNode == NoNode ? value.node : value.keyNode;
        return node == NoNode ? 0 : snapshot.parsed.tree.node(node).begin;
    }

    struct Child {
        ValueRef value;
        std::size_t index;
    };

    /// The children that the bytes that differ touch, with what stands between each and the next one.
    std::vector<Child> nearOf(const Snapshot &snapshot, ValueRef collection, std::size_t end) const
    {
        std::vector<Child> all;
        for (const ValueRef child : collection)
            all.push_back({child, all.size()});
        std::vector<Child> found;
        for (const Child &one : all) {
            const bool merged = one.value.value().node == NoNode;
            const bool last = one.index + 1 == all.size();
            if (merged
                || (beginOf(snapshot, one.value) <= end
                    && (last || beginOf(snapshot, all[one.index + 1].value) >= m_window.begin)))
                found.push_back(one);
        }
        return found;
    }

    std::optional<ChangeName> changeOfMap(ValueRef before, ValueRef after, const std::string &label) const
    {
        std::vector<ChangeName> changes;
        std::string added;
        std::string removed;
        for (const Child &child : nearOf(m_after, after, m_window.endAfter)) {
            const std::string key(child.value.key());
            const ValueRef old = before[child.value.key()];
            if (!old) {
                added = key;
                changes.push_back({ChangeName::Kind::Add, key});
            } else if (const auto change = changeOf(old, child.value, key)) {
                changes.push_back(*change);
            }
        }
        for (const Child &child : nearOf(m_before, before, m_window.endBefore)) {
            if (!after[child.value.key()]) {
                removed = child.value.key();
                changes.push_back({ChangeName::Kind::Remove, removed});
            }
        }
        if (changes.empty())
            return std::nullopt;
        if (changes.size() == 1)
            return changes.front();
        if (changes.size() == 2 && !added.empty() && !removed.empty())
            return ChangeName{ChangeName::Kind::Rename, removed};
        if (changes.size() == 2) {
            for (const auto &[gone, come] : {std::pair(changes[0], changes[1]), std::pair(changes[1], changes[0])}) {
                if (std::string moved = movedItem(before, after, gone.field, come.field); !moved.empty())
                    return ChangeName{ChangeName::Kind::Move, std::move(moved)};
            }
        }
        return ChangeName{ChangeName::Kind::Several, label};
    }

    std::optional<ChangeName> changeOfList(ValueRef before, ValueRef after, const std::string &label) const
    {
        if (before.size() != after.size())
            return ChangeName{before.size() < after.size() ? ChangeName::Kind::AddItem : ChangeName::Kind::RemoveItem,
                              label};
        std::optional<ChangeName> found;
        for (const Child &item : nearOf(m_after, after, m_window.endAfter)) {
            const std::string_view name = item.value["name"].string();
            const std::string itemLabel =
                label + '[' + (name.empty() ? std::to_string(item.index) : std::string(name)) + ']';
            const auto change = changeOf(before.at(item.index), item.value, itemLabel);
            if (change && found) {
                const auto names = namesIn(before);
                const bool same = names.size() == before.size() && names == namesIn(after);
                const bool moved = before.at(item.index)["name"].string() != name;
                return ChangeName{same && moved ? ChangeName::Kind::Reorder : ChangeName::Kind::Several, label};
            }
            if (change)
                found = change;
        }
        return found;
    }

    const Snapshot &m_before;
    const Snapshot &m_after;
    Window m_window;
};

} // namespace

ChangeName changeBetween(const Snapshot &before, const Snapshot &after)
{
    const bool readable = before.health == TextHealth::Good && after.health == TextHealth::Good;
    if (!readable || before.values.size() != after.values.size())
        return {};
    const Comparison comparison(before, after);
    std::optional<ChangeName> found;
    for (std::size_t index = 0; index < after.values.size(); ++index) {
        const ValueRef old = before.values[index].root();
        const ValueRef now = after.values[index].root();
        if (!old || !now)
            continue;
        const auto change = comparison.changeOf(old, now, {});
        if (change)
            found = found ? ChangeName{ChangeName::Kind::Several, {}} : *change;
    }
    if (found && found->kind == ChangeName::Kind::Several) {
        RenamedEverywhere renamed;
        bool only = true;
        for (std::size_t index = 0; only && index < after.values.size(); ++index)
            only = renamed.compare(before.values[index].root(), after.values[index].root());
        if (only && !renamed.old().empty())
            return {ChangeName::Kind::Rename, std::string(renamed.old())};
    }
    return found.value_or(ChangeName());
}

} // namespace podwright

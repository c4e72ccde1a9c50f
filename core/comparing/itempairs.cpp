// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/itempairs.h"

#include "editing/documentdata.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace podwright {

namespace {

using Items = std::vector<ValueRef>;
using Keys = std::vector<std::string_view>;

Items itemsOf(ValueRef list)
{
    Items items;
    for (const ValueRef item : list)
        items.push_back(item);
    return items;
}

/// The protocol of a port is part of its key and TCP where it is not written.
std::string keyText(ValueRef item, const Keys &keys)
{
    std::string text;
    for (const std::string_view key : keys) {
        const ValueRef field = item[key];
        text += field ? std::string(field.value().text) : std::string(key == "protocol" ? "TCP" : "");
        text += '\n';
    }
    return text;
}

bool fits(const Items &items, const Keys &keys)
{
    std::set<std::string> seen;
    return !keys.empty() && std::all_of(items.begin(), items.end(), [&](ValueRef item) {
        const bool known = item.isMap() && item[keys.front()].exists() && !item[keys.front()].value().text.empty();
        return known && seen.insert(keyText(item, keys)).second;
    });
}

/// The keys by which the items of both lists can be told apart.
Keys keysFor(const SchemaPlace &list, const Items &left, const Items &right)
{
    const bool keyed = list.field && !list.isElement && list.field->listType == "map";
    const Keys ofSchema = keyed ? list.field->listKeys : Keys();
    for (const Keys &keys : {ofSchema, Keys{"name"}, Keys{"key"}}) {
        if (fits(left, keys) && fits(right, keys))
            return keys;
    }
    return {};
}

void pairByKey(const Keys &keys, const Items &left, const Items &right, std::vector<ItemPair> &pairs)
{
    std::map<std::string, std::size_t> places;
    for (std::size_t index = 0; index < left.size(); ++index)
        places.emplace(keyText(left[index], keys), index);
    std::map<std::string_view, int> first;
    for (const Items *side : {&left, &right}) {
        for (const ValueRef item : *side)
            ++first[item[keys.front()].value().text];
    }
    const auto stepTo = [&](ValueRef item, std::size_t index) {
        const std::string_view name = item[keys.front()].value().text;
        return first[name] > 2 ? PathStep::ofIndex(index)
                               : PathStep::ofMatch(std::string(keys.front()), std::string(name));
    };
    for (std::size_t index = 0; index < right.size(); ++index) {
        ItemPair pair{{}, right[index], stepTo(right[index], index), 0, index, false};
        if (const auto found = places.find(keyText(right[index], keys)); found != places.end()) {
            pair.left = left[found->second];
            pair.leftIndex = found->second;
            places.erase(found);
        }
        pairs.push_back(std::move(pair));
    }
    std::set<std::size_t> removed;
    for (const auto &[key, index] : places)
        removed.insert(index);
    for (const std::size_t index : removed)
        pairs.push_back({left[index], {}, stepTo(left[index], index), index, 0, false});
}

/// Equal items first, then what is left in order.
void pairByPlace(const Items &left, const Items &right, std::vector<ItemPair> &pairs)
{
    std::vector<NewValue> old;
    for (const ValueRef item : left)
        old.push_back(dataOf(item));
    std::vector<std::optional<std::size_t>> partner(right.size());
    std::vector<bool> used(left.size());
    for (std::size_t index = 0; index < right.size(); ++index) {
        const NewValue now = dataOf(right[index]);
        for (std::size_t other = 0; other < left.size() && !partner[index]; ++other) {
            if (!used[other] && sameData(old[other], now)) {
                partner[index] = other;
                used[other] = true;
            }
        }
    }
    std::size_t free = 0;
    for (std::size_t index = 0; index < right.size(); ++index) {
        while (free < left.size() && used[free])
            ++free;
        if (!partner[index] && free < left.size()) {
            partner[index] = free;
            used[free] = true;
        }
        const auto with = partner[index];
        pairs.push_back(
            {with ? left[*with] : ValueRef(), right[index], PathStep::ofIndex(index), with.value_or(0), index, false});
    }
    for (std::size_t other = 0; other < left.size(); ++other) {
        if (!used[other])
            pairs.push_back({left[other], {}, PathStep::ofIndex(other), other, 0, false});
    }
}

/// Marks the fewest pairs that make up the change of order: all outside of a longest run that kept it.
void markMoved(std::vector<ItemPair> &pairs)
{
    std::vector<std::size_t> both;
    for (std::size_t index = 0; index < pairs.size(); ++index) {
        if (pairs[index].left && pairs[index].right)
            both.push_back(index);
    }
    std::vector<std::size_t> length(both.size(), 1);
    std::vector<std::size_t> before(both.size());
    std::size_t best = 0;
    for (std::size_t at = 0; at < both.size(); ++at) {
        before[at] = at;
        for (std::size_t other = 0; other < at; ++other) {
            if (pairs[both[other]].leftIndex < pairs[both[at]].leftIndex && length[other] + 1 > length[at]) {
                length[at] = length[other] + 1;
                before[at] = other;
            }
        }
        best = length[at] > length[best] ? at : best;
    }
    for (const std::size_t index : both)
        pairs[index].moved = true;
    for (std::size_t at = best; !both.empty();) {
        pairs[both[at]].moved = false;
        if (before[at] == at)
            break;
        at = before[at];
    }
}

} // namespace

std::vector<ItemPair> pairItems(const SchemaPlace &list, ValueRef left, ValueRef right)
{
    const Items old = itemsOf(left);
    const Items now = itemsOf(right);
    const Keys keys = keysFor(list, old, now);
    std::vector<ItemPair> pairs;
    if (keys.empty())
        pairByPlace(old, now, pairs);
    else
        pairByKey(keys, old, now, pairs);
    constexpr std::size_t mostCompared = 2000; // finding the moved ones takes the square of the number
    if (pairs.size() <= mostCompared)
        markMoved(pairs);
    return pairs;
}

} // namespace podwright

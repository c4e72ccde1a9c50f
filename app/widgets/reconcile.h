// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace podwright {

/// Turns a list of keyed items into a fresh one step by step: what is in both stays, so that views keep their place.
/// Keys must differ within a list. `hooks` tells the model what happens: remove(first, last, change), insert(first,
/// last, change), move(from, to, change) run `change` between begin… and end…; keep(at, fresh item) takes over the new
/// content of an item that stays.
template <typename Item, typename Key, typename Hooks>
void reconcile(std::vector<Item> &items, std::vector<Item> fresh, const Key &key, const Hooks &hooks)
{
    const bool same = std::equal(items.begin(), items.end(), fresh.begin(), fresh.end(),
                                 [&key](const Item &a, const Item &b) { return key(a) == key(b); });
    for (std::size_t at = 0; same && at < fresh.size(); ++at)
        hooks.keep(static_cast<int>(at), fresh[at]);
    if (same)
        return;
    using Keys = std::set<std::decay_t<decltype(key(items.front()))>>;
    Keys wanted;
    for (const Item &item : fresh)
        wanted.insert(key(item));
    for (auto last = static_cast<int>(items.size()) - 1; last >= 0; --last) {
        if (wanted.contains(key(items[static_cast<std::size_t>(last)])))
            continue;
        int first = last; // a run at once
        while (first > 0 && !wanted.contains(key(items[static_cast<std::size_t>(first) - 1])))
            --first;
        hooks.remove(first, last, [&] { items.erase(items.begin() + first, items.begin() + last + 1); });
        last = first;
    }
    Keys staying;
    for (const Item &item : items)
        staying.insert(key(item));
    for (std::size_t at = 0; at < fresh.size(); ++at) {
        std::size_t behind = at; // a run at once
        while (behind < fresh.size() && !staying.contains(key(fresh[behind])))
            ++behind;
        if (behind > at) {
            const auto run = fresh.begin() + static_cast<std::ptrdiff_t>(at);
            hooks.insert(static_cast<int>(at), static_cast<int>(behind) - 1, [&] {
                items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), std::make_move_iterator(run),
                             std::make_move_iterator(run + static_cast<std::ptrdiff_t>(behind - at)));
            });
            at = behind - 1;
            continue;
        }
        const auto here = items.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found =
            std::find_if(here, items.end(), [&](const Item &item) { return key(item) == key(fresh[at]); });
        const auto position = static_cast<int>(at);
        if (found != here)
            hooks.move(static_cast<int>(found - items.begin()), position,
                       [&] { std::rotate(here, found, std::next(found)); });
        hooks.keep(position, fresh[at]);
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/podresources.h"

#include <algorithm>

namespace podwright {

namespace {

void addTo(ResourceAmounts &sum, const ResourceAmounts &more)
{
    for (const auto &[name, amount] : more) {
        const auto [at, isNew] = sum.try_emplace(name, amount);
        if (isNew)
            continue;
        if (at->second.amount.isZero())
            at->second.form = amount.form;
        at->second.amount = at->second.amount + amount.amount;
        at->second.written = {};
    }
}

void raiseTo(ResourceAmounts &most, const ResourceAmounts &other)
{
    for (const auto &[name, amount] : other) {
        const auto [at, isNew] = most.try_emplace(name, amount);
        if (!isNew && amount.amount > at->second.amount)
            at->second = amount;
    }
}

} // namespace

ResourceAmounts readAmounts(ValueRef map)
{
    ResourceAmounts amounts;
    if (!map.isMap())
        return amounts;
    for (const ValueRef value : map) {
        const std::string_view text = value.value().text;
        if (const auto amount = Quantity::parse(text))
            amounts.insert_or_assign(
                value.key(),
                WrittenQuantity{*amount, quantityForm(text), amount->isCapped() ? text : std::string_view()});
    }
    return amounts;
}

ResourceAmounts aggregateAmounts(ValueRef spec, std::string_view what)
{
    ResourceAmounts sum;
    for (const ValueRef container : spec["containers"])
        addTo(sum, readAmounts(container["resources"][what]));
    ResourceAmounts sidecars;
    ResourceAmounts start;
    for (const ValueRef container : spec["initContainers"]) {
        ResourceAmounts now = readAmounts(container["resources"][what]);
        if (container["restartPolicy"].string() == "Always") {
            addTo(sum, now);
            addTo(sidecars, now);
            now = sidecars;
        } else {
            addTo(now, sidecars);
        }
        raiseTo(start, now);
    }
    raiseTo(sum, start);
    return sum;
}

bool isHugePages(std::string_view name)
{
    return name.starts_with("hugepages-");
}

bool isPodLevelResource(std::string_view name)
{
    return name == "cpu" || name == "memory" || isHugePages(name);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/amountof.h"
#include "validation/rules/containerplace.h"

#include <optional>

namespace podwright {

namespace {

bool isWritten(ValueRef value)
{
    return value && value.value().provenance != Provenance::Default;
}

/// RUN-55, RUN-56, ADV-29, ADV-62: amounts that can hardly be meant.
void adviseAmounts(AdviceContext &context, ValueRef resources)
{
    const Quantity mebibyte(1 << 20);
    const Quantity manyCores(100);
    for (const char *list : {"requests", "limits"}) {
        const ValueRef memory = resources[list]["memory"];
        const auto bytes = amountOf(memory);
        if (isWritten(memory) && bytes && !bytes->isZero() && !bytes->isNegative() && *bytes < mebibyte)
            context.add("RUN-55", memory, {std::string(memory.value().text)});
        const std::string text = isWritten(memory) && bytes ? std::string(memory.value().text) : std::string();
        if (text.ends_with('M') || text.ends_with('G'))
            context.add("ADV-62", memory, {text});
        const ValueRef cpu = resources[list]["cpu"];
        const auto cores = amountOf(cpu);
        if (isWritten(cpu) && cores && *cores >= manyCores)
            context.add("ADV-29", cpu, {std::string(cpu.value().text)});
    }
    const ValueRef limit = resources["limits"]["cpu"];
    const auto cores = amountOf(limit);
    if (cores && !cores->isZero() && !cores->isNegative() && cores->milliValue() < 10)
        context.add("RUN-56", limit, {std::string(limit.value().text)});
}

/// ADV-25 to ADV-27 (RUNRES-01, RUNRES-03, RUNRES-11).
void adviseMissing(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef resources = place["resources"];
    const bool podRequests = context.spec()["resources"].isMap();
    const bool cpu = resources["requests"]["cpu"].exists();
    const bool memory = resources["requests"]["memory"].exists();
    if (!podRequests && (!cpu || !memory))
        context.add("ADV-25", place.container, "resources", {cpu ? "memory" : memory ? "cpu" : "cpu, memory"});
    if (!podRequests && resources["limits"]["memory"].isNull())
        context.add("ADV-26", place.container, "resources");
    for (const char *resource : {"cpu", "memory"}) {
        if (isWritten(resources["limits"][resource]) && !isWritten(resources["requests"][resource])
            && isWritten(resources["requests"]))
            context.add("ADV-27", resources["limits"], resource, {resource});
    }
}

bool isGuaranteed(ValueRef container)
{
    for (const char *resource : {"cpu", "memory"}) {
        const auto limit = amountOf(container["resources"]["limits"][resource]);
        const auto request = amountOf(container["resources"]["requests"][resource]);
        if (!limit || limit->isZero() || request != limit)
            return false;
    }
    return true;
}

/// ADV-28: one container spoils the class of all (RUNRES-05).
void adviseClass(AdviceContext &context)
{
    ValueRef spoiler;
    std::size_t guaranteed = 0;
    std::size_t others = 0;
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        if (place.kind == ContainerKind::Ephemeral)
            return;
        if (isGuaranteed(place.container)) {
            guaranteed += place.kind == ContainerKind::Regular ? 1 : 0;
        } else {
            ++others;
            spoiler = place.container;
        }
    });
    if (others == 1 && guaranteed > 0 && !context.spec()["resources"].isMap())
        context.add("ADV-28", spoiler, "resources", {quotable(spoiler["name"].string())});
}

} // namespace

void adviseResources(AdviceContext &context)
{
    adviseAmounts(context, context.spec()["resources"]);
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        if (place.kind == ContainerKind::Ephemeral)
            return;
        adviseAmounts(context, place["resources"]);
        adviseMissing(context, place);
        const ValueRef storage = place["resources"]["limits"]["ephemeral-storage"];
        if (place.kind == ContainerKind::Init && storage)
            context.add("RUN-57", storage);
    });
    adviseClass(context);
}

} // namespace podwright

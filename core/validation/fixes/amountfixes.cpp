// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

namespace podwright {

/// Request and limit do not fit: one is taken for the other.
void addAmountFixes(FixContext &context)
{
    // resources.requests[cpu] or resources
    Path resources = context.path();
    while (!resources.isEmpty() && resources.last().key != "resources")
        resources = resources.parent();
    std::string name;
    if (!context.path().isEmpty() && context.path().size() > resources.size() + 1)
        name = context.path().last().key;
    else if (!context.argument(0).empty())
        name = std::string(context.argument(0));
    const Path limit = resources.child("limits").child(name);
    const Path request = resources.child("requests").child(name);
    const auto copy = [&](const Path &from, const Path &to) {
        const std::string text = context.written(context.at(from));
        if (!text.empty())
            context.set(to, NewValue::string(text), false);
    };
    copy(request, limit);
    copy(limit, request);
    if (context.at(request))
        context.setAside(request, false);
}

/// In the host's network both numbers are the same.
void addHostPortFixes(FixContext &context)
{
    const Path port = context.path().isEmpty() ? Path() : context.path().parent();
    const ValueRef container = context.at(port.child("containerPort"));
    const ValueRef host = context.at(port.child("hostPort"));
    if (container.isInteger())
        context.set(port.child("hostPort"), NewValue::integer(context.written(container)), false);
    if (host.isInteger())
        context.set(port.child("containerPort"), NewValue::integer(context.written(host)), false);
    context.setAside(port.child("hostPort"), false);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

namespace podwright {

namespace {

template <typename Visit> void forEachPort(RuleContext &context, const Visit &visit)
{
    forEachContainer(context.spec(), [&](ValueRef container) {
        for (const ValueRef port : container["ports"])
            visit(port);
    });
}

/// Why two definitions of one port disturb each other; null if they do not.
const char *clashOf(ValueRef port, ValueRef earlier)
{
    if (port["containerPort"].integer() != earlier["containerPort"].integer()
        || port["protocol"].string() != earlier["protocol"].string())
        return nullptr;
    const std::string_view address = port["hostIP"].string();
    const std::string_view other = earlier["hostIP"].string();
    const std::int64_t hostPort = port["hostPort"].integer();
    const std::int64_t otherPort = earlier["hostPort"].integer();
    if (address == other && hostPort == otherPort)
        return "warn-port-twice";
    if (hostPort == 0 || otherPort == 0)
        return "warn-port-overlaps";
    return hostPort == otherPort && address.empty() != other.empty() ? "warn-port-ambiguous" : nullptr;
}

void warnOfEarlier(RuleContext &context, ValueRef port)
{
    bool behind = false;
    forEachPort(context, [&](ValueRef earlier) {
        behind = behind || earlier.id() == port.id();
        if (behind)
            return;
        if (const char *message = clashOf(port, earlier))
            context.add(warning("WARN-18", message,
                                {std::to_string(port["containerPort"].integer()),
                                 std::string(port["protocol"].string()), context.fieldPath(earlier)}),
                        port);
    });
}

void warnOfName(RuleContext &context, ValueRef port)
{
    const std::string_view name = port["name"].string();
    if (name.empty())
        return;
    bool done = false;
    forEachPort(context, [&](ValueRef earlier) {
        done = done || earlier.id() == port.id();
        if (done || earlier["name"].string() != name)
            return;
        done = true;
        context.add(warning("WARN-19", "warn-port-name-twice", {shown(name), context.fieldPath(earlier)}), port,
                    "name");
    });
}

} // namespace

void warnOfPorts(RuleContext &context)
{
    forEachPort(context, [&](ValueRef port) {
        if (!port["hostIP"].string().empty() && port["hostPort"].integer() == 0)
            context.add(warning("WARN-17", "warn-host-ip", {shown(port["hostIP"].string())}), port, "hostIP");
        warnOfEarlier(context, port);
        warnOfName(context, port);
    });
}

} // namespace podwright

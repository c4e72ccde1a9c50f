// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"

#include <array>

namespace podwright {

namespace {

constexpr std::int64_t mostPort = 65535;
constexpr std::array<std::string_view, 3> protocolWords = {"TCP", "UDP", "SCTP"};
constexpr Choice protocols{"protocol", "PORT-07", protocolWords, true};

bool isPort(std::int64_t number)
{
    return number >= 1 && number <= mostPort;
}

void checkPortName(RuleContext &context, ValueRef ports, ValueRef port)
{
    const std::string_view name = port["name"].string();
    if (name.empty())
        return;
    if (!isPortName(name))
        context.add({"PORT-01", DiagnosticType::Invalid, "port-name-form", {shown(name)}}, port, "name");
    else if (isRepeated(ports, port, "name"))
        context.add({"PORT-02", DiagnosticType::Duplicate, "port-name-twice", {shown(name)}}, port, "name");
}

void checkNumbers(RuleContext &context, ValueRef port)
{
    const std::int64_t number = port["containerPort"].integer();
    const std::int64_t hostPort = port["hostPort"].integer();
    if (number == 0)
        context.add({"PORT-03", DiagnosticType::Required, "port-without-number"}, port, "containerPort");
    else if (!isPort(number))
        context.add({"PORT-04", DiagnosticType::Invalid, "port-out-of-range", {std::to_string(number)}}, port,
                    "containerPort");
    if (hostPort != 0 && !isPort(hostPort))
        context.add({"PORT-05", DiagnosticType::Invalid, "host-port-out-of-range", {std::to_string(hostPort)}}, port,
                    "hostPort");
}

/// The same triple of protocol, address and number, which only one container can open on a node.
bool clash(ValueRef left, ValueRef right)
{
    const auto protocol = [](ValueRef port) {
        const std::string_view text = port["protocol"].string();
        return text.empty() ? std::string_view("TCP") : text;
    };
    return left["hostPort"].integer() == right["hostPort"].integer() && protocol(left) == protocol(right)
        && left["hostIP"].string() == right["hostIP"].string();
}

/// Whether a port in front of this one, in the container or one before it, has its triple.
bool isOpenedBefore(ValueRef containers, ValueRef port)
{
    for (const ValueRef container : containers) {
        for (const ValueRef earlier : container["ports"]) {
            if (earlier.id() == port.id())
                return false;
            if (clash(earlier, port))
                return true;
        }
    }
    return false;
}

bool isOpenedBeforeIn(ValueRef ports, ValueRef port)
{
    for (const ValueRef earlier : ports) {
        if (earlier.id() == port.id())
            return false;
        if (clash(earlier, port))
            return true;
    }
    return false;
}

Issue hostPortTwice(const char *rule, ValueRef port)
{
    return {rule, DiagnosticType::Duplicate, "host-port-twice", {std::to_string(port["hostPort"].integer())}};
}

/// The server checks init containers one by one and so always calls them the first.
void checkInitHostPorts(RuleContext &context, const ContainerPlace &place)
{
    std::size_t index = 0;
    for (const ValueRef port : place["ports"]) {
        if (port["hostPort"].integer() != 0 && isOpenedBeforeIn(place["ports"], port))
            context.addAt(hostPortTwice("PORT-09", port),
                          context.fieldPath(place.container.parent()) + "[0].ports[" + std::to_string(index)
                              + "].hostPort",
                          port["hostPort"]);
        ++index;
    }
}

} // namespace

void checkPorts(RuleContext &context, const ContainerPlace &place)
{
    for (const ValueRef port : place["ports"]) {
        checkPortName(context, place["ports"], port);
        checkNumbers(context, port);
        checkChoice(context, port, protocols);
    }
    if (place.kind == ContainerKind::Init)
        checkInitHostPorts(context, place);
}

void checkHostPorts(RuleContext &context)
{
    const ValueRef containers = context.spec()["containers"];
    const bool hostNetwork = context.spec()["hostNetwork"].boolean();
    for (const ValueRef container : containers) {
        for (const ValueRef port : container["ports"]) {
            const std::int64_t hostPort = port["hostPort"].integer();
            if (hostPort == 0)
                continue;
            if (isOpenedBefore(containers, port))
                context.add(hostPortTwice("PORT-08", port), port, "hostPort");
            const std::int64_t number = port["containerPort"].integer();
            if (hostNetwork && hostPort != number)
                context.add({"PORT-10",
                             DiagnosticType::Invalid,
                             "host-port-differs",
                             {std::to_string(hostPort), std::to_string(number)}},
                            port, "hostPort");
        }
    }
}

} // namespace podwright

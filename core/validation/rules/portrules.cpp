// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

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

/// A port of the node: the triple that only one container can open, and the container's port that opens it.
struct NodePort {
    std::int64_t number = 0;
    std::string_view protocol;
    std::string_view address;
    ValueRef port;

    bool clashesWith(const NodePort &other) const
    {
        return number == other.number && protocol == other.protocol && address == other.address;
    }
    /// Those that clash side by side, the first in the text in front.
    bool operator<(const NodePort &other) const
    {
        return std::tuple(number, protocol, address) < std::tuple(other.number, other.protocol, other.address);
    }
};

void collect(ValueRef container, std::vector<NodePort> &ports)
{
    for (const ValueRef port : container["ports"]) {
        if (const std::int64_t number = port["hostPort"].integer())
            ports.push_back({number, port["protocol"].string(), port["hostIP"].string(), port});
    }
}

/// The ports whose triple one before them has. Sorts.
std::vector<ValueRef> repeated(std::vector<NodePort> &ports)
{
    std::stable_sort(ports.begin(), ports.end());
    std::vector<ValueRef> found;
    for (std::size_t index = 1; index < ports.size(); ++index) {
        if (ports[index].clashesWith(ports[index - 1]))
            found.push_back(ports[index].port);
    }
    return found;
}

Issue hostPortTwice(const char *rule, ValueRef port)
{
    const std::string number = std::to_string(port["hostPort"].integer());
    return {rule,
            DiagnosticType::Duplicate,
            "host-port-twice",
            {number, shown(port["protocol"].string()) + '/' + shown(port["hostIP"].string()) + '/' + number}};
}

/// The server checks init containers one by one and so always calls them the first.
void checkInitHostPorts(RuleContext &context, const ContainerPlace &place)
{
    std::vector<NodePort> ports;
    collect(place.container, ports);
    for (const ValueRef port : repeated(ports)) {
        const std::size_t head = context.fieldPath(place.container).size();
        context.addAt(hostPortTwice("PORT-09", port),
                      context.fieldPath(place.container.parent()) + "[0]" + context.fieldPath(port).substr(head)
                          + ".hostPort",
                      port["hostPort"]);
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
    const bool hostNetwork = context.spec()["hostNetwork"].boolean();
    std::vector<NodePort> ports;
    for (const ValueRef container : context.spec()["containers"])
        collect(container, ports);
    for (const NodePort &one : ports) {
        const std::int64_t number = one.port["containerPort"].integer();
        if (hostNetwork && one.number != number)
            context.add({"PORT-10",
                         DiagnosticType::Invalid,
                         "host-port-differs",
                         {std::to_string(one.number), std::to_string(number)}},
                        one.port, "hostPort");
    }
    for (const ValueRef port : repeated(ports))
        context.add(hostPortTwice("PORT-08", port), port, "hostPort");
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/commandwords.h"
#include "validation/advice/mainprogram.h"
#include "validation/rules/containerplace.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr const char *probeFields[] = {"startupProbe", "livenessProbe", "readinessProbe"};
constexpr std::int64_t shortStart = 10; ///< seconds; few programs are up sooner on a busy node

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isLoopback(std::string_view host)
{
    return isOneOf(host, "127.0.0.1, localhost, ::1");
}

/// The port a network handler of a probe names; absent for exec.
ValueRef portOf(ValueRef probe)
{
    for (const char *handler : {"httpGet", "tcpSocket", "grpc"}) {
        if (const ValueRef port = probe[handler]["port"])
            return port;
    }
    return {};
}

ValueRef declaredPort(ValueRef container, ValueRef port)
{
    for (const ValueRef declared : container["ports"]) {
        if (port.isString() ? declared["name"].string() == port.string()
                            : declared["containerPort"].integer() == port.integer())
            return declared;
    }
    return {};
}

bool isDeclaredAnywhere(AdviceContext &context, ValueRef port)
{
    for (const char *list : {"containers", "initContainers"}) {
        for (const ValueRef container : context.spec()[list]) {
            if (declaredPort(container, port))
                return true;
        }
    }
    return false;
}

/// RUN-24, RUN-27, ADV-10: the port of a probe (PRB-36).
void advisePort(AdviceContext &context, const ContainerPlace &place, ValueRef probe)
{
    const ValueRef port = portOf(probe);
    if (port.isNull() || isDigits(port.string()))
        return;
    const ValueRef declared = declaredPort(place.container, port);
    if (port.isString() && !port.string().empty() && !declared)
        context.add("RUN-24", port, {quotable(port.string())});
    else if (declared && declared["protocol"].string() == "UDP" && (port.isString() || place["ports"].size() == 1))
        context.add("RUN-27", port, {std::string(port.value().text)});
    else if (port.isInteger() && !declared && place["ports"].size() > 0 && !context.spec()["hostNetwork"].boolean()
             && !isDeclaredAnywhere(context, port))
        context.add("ADV-10", port, {std::to_string(port.integer())});
}

/// RUN-25, ADV-18: where a network probe goes (PRB-28).
void adviseHost(AdviceContext &context, ValueRef probe)
{
    for (const char *handler : {"httpGet", "tcpSocket"}) {
        const std::string_view host = probe[handler]["host"].string();
        if (host.empty() || context.spec()["hostNetwork"].boolean())
            continue;
        context.add(isLoopback(host) ? "RUN-25" : "ADV-18", probe[handler], "host", {quotable(host)});
    }
}

/// RUN-41: a server that is told to listen on loopback only is not reached (PRB-28).
void adviseLoopbackServer(AdviceContext &context, const ContainerPlace &place, ValueRef probe)
{
    const ValueRef port = portOf(probe);
    if (context.spec()["hostNetwork"].boolean() || port.isNull())
        return;
    const ValueRef declared = declaredPort(place.container, port);
    const std::int64_t number = declared ? declared["containerPort"].integer() : port.integer();
    const MainProgram program = MainProgram::of(place.container);
    for (const std::string &word : program.words) {
        for (const char *address : {"127.0.0.1:", "localhost:"}) {
            const std::string listener = address + std::to_string(number);
            if (number > 0 && word.starts_with('-') && word.ends_with(listener)
                && (word.find("listen") != std::string::npos || word.find("bind") != std::string::npos))
                context.add("RUN-41", port, {listener});
        }
    }
}

/// RUN-26, ADV-17: commands of probes (PRB-29, PRB-31).
void adviseCommand(AdviceContext &context, ValueRef probe)
{
    const ValueRef command = probe["exec"]["command"];
    if (isWholeLine(command.at(0).string()))
        context.add("RUN-26", command.at(0), {quotable(command.at(0).string())});
    const MainProgram program = MainProgram::ofCommand(command);
    const bool here = std::any_of(program.words.begin(), program.words.end(), [](const std::string &word) {
        return word.find("localhost") != std::string::npos || word.find("127.0.0.1") != std::string::npos;
    });
    if (isOneOf(program.name(), "curl, wget") && here && program.commands.size() < 2)
        context.add("ADV-17", command.parent(), {std::string(program.name())});
}

/// From the start of the container to the earliest decision to kill it (PRB-51), seconds.
std::int64_t budget(ValueRef probe)
{
    return probe["initialDelaySeconds"].integer()
        + (probe["failureThreshold"].integer(3) - 1) * probe["periodSeconds"].integer(10);
}

/// RUN-28, ADV-13: killed before it is up.
void adviseStart(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef startup = place["startupProbe"];
    const ValueRef killer = startup.isMap() ? startup : place["livenessProbe"];
    if (!killer.isMap())
        return;
    const std::int64_t time = budget(killer);
    const std::int64_t expected = place["readinessProbe"]["initialDelaySeconds"].integer();
    if (expected > time)
        context.add("RUN-28", killer, {std::to_string(time), std::to_string(expected)});
    else if (!startup.isMap() && time < shortStart)
        context.add("ADV-13", killer, {std::to_string(time)});
}

bool sameValue(ValueRef left, ValueRef right)
{
    if (left.kind() != right.kind() || left.size() != right.size())
        return false;
    if (!left.isMap() && !left.isList())
        return left.value().text == right.value().text && left.boolean() == right.boolean();
    for (const ValueRef child : left) {
        const ValueRef other = left.isMap() ? right[child.key()] : ValueRef();
        if (left.isMap() && (!other || !sameValue(child, other)))
            return false;
    }
    for (std::size_t index = 0; left.isList() && index < left.size(); ++index) {
        if (!sameValue(left.at(index), right.at(index)))
            return false;
    }
    return true;
}

void adviseLiveness(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef liveness = place["livenessProbe"];
    if (!liveness.isMap())
        return;
    if (place["readinessProbe"].isMap() && sameValue(liveness, place["readinessProbe"]))
        context.add("ADV-11", liveness);
    if (liveness["failureThreshold"].integer(3) == 1)
        context.add("ADV-12", liveness, "failureThreshold");
    if (context.restartPolicy() == "Never" && place["restartPolicy"].isNull())
        context.add("RUN-29", liveness);
}

void adviseNumbers(AdviceContext &context, const ContainerPlace &place, ValueRef probe)
{
    const std::int64_t timeout = probe["timeoutSeconds"].integer(1);
    const std::int64_t period = probe["periodSeconds"].integer(10);
    if (timeout > period)
        context.add("ADV-14", probe, "timeoutSeconds", {std::to_string(timeout), std::to_string(period)});
    if (place["startupProbe"].isMap() && probe.key() != "startupProbe" && probe["initialDelaySeconds"].integer() > 0)
        context.add("ADV-15", probe, "initialDelaySeconds", {std::to_string(probe["initialDelaySeconds"].integer())});
    const ValueRef get = probe["httpGet"];
    const std::int64_t number = get["port"].integer();
    const bool secure = number == 443 || number == 8443 || get["port"].string() == "https";
    if (get.isMap() && secure && get["scheme"].string() == "HTTP")
        context.add("ADV-16", get, "scheme", {std::string(get["port"].value().text)});
}

} // namespace

void adviseProbes(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        if (!place.runsOn())
            return;
        bool probed = false;
        for (const char *field : probeFields) {
            const ValueRef probe = place[field];
            if (!probe.isMap())
                continue;
            probed = true;
            advisePort(context, place, probe);
            adviseHost(context, probe);
            adviseLoopbackServer(context, place, probe);
            adviseCommand(context, probe);
            adviseNumbers(context, place, probe);
        }
        adviseStart(context, place);
        adviseLiveness(context, place);
        if (place.isSidecar() && !probed)
            context.add("ADV-19", place.container, {quotable(place["name"].string())});
    });
}

} // namespace podwright

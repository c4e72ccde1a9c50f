// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/handlerrules.h"

#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/featuregates.h"

#include <array>

namespace podwright {

namespace {

constexpr std::int64_t mostPort = 65535;
constexpr std::array<std::string_view, 2> schemeWords = {"HTTP", "HTTPS"};
constexpr Choice schemes{"scheme", "HND-05", schemeWords, true};

void checkExec(RuleContext &context, ValueRef exec, const HandlerRules &)
{
    if (exec["command"].size() == 0)
        context.add({"HND-01", DiagnosticType::Required, "exec-without-command"}, exec, "command");
}

/// A number, or the name of a port of the container; absent is 0.
void checkPort(RuleContext &context, ValueRef action, const char *numberRule, const char *nameRule)
{
    const ValueRef port = action["port"];
    if (port.isString() && !isPortName(port.string()))
        context.add({nameRule, DiagnosticType::Invalid, "handler-port-name", {shown(port.string())}}, action, "port");
    else if (port.isNull())
        context.add({numberRule, DiagnosticType::Invalid, "handler-without-port"}, action, "port");
    else if (port.isInteger() && (port.integer() < 1 || port.integer() > mostPort))
        context.add({numberRule, DiagnosticType::Invalid, "port-out-of-range", {std::to_string(port.integer())}},
                    action, "port");
}

void checkHttpGet(RuleContext &context, ValueRef action, const HandlerRules &)
{
    checkPort(context, action, "HND-03", "HND-04");
    checkChoice(context, action, schemes);
    for (const ValueRef header : action["httpHeaders"]) {
        const std::string_view name = header["name"].string();
        if (!isHttpHeaderName(name))
            context.addAt({"HND-06", DiagnosticType::Invalid, "http-header-name", {shown(name)}},
                          context.fieldPath(action) + ".httpHeaders", header["name"] ? header["name"] : header);
    }
}

void checkTcpSocket(RuleContext &context, ValueRef action, const HandlerRules &)
{
    checkPort(context, action, "HND-07", "HND-08");
}

void checkGrpc(RuleContext &context, ValueRef action, const HandlerRules &)
{
    checkPort(context, action, "HND-09", "HND-09");
}

/// The Pod's time to stop; below zero the server takes 1 instead, but not in a template.
std::int64_t gracePeriod(const RuleContext &context)
{
    constexpr std::int64_t byDefault = 30;
    const std::int64_t seconds = context.spec()["terminationGracePeriodSeconds"].integer(byDefault);
    return seconds < 0 && !context.scope().isTemplate ? 1 : seconds;
}

void checkSleep(RuleContext &context, ValueRef action, const HandlerRules &rules)
{
    const std::int64_t least = isOn(Gate::PodLifecycleSleepActionAllowZero, context.scope()) ? 0 : 1;
    const std::int64_t most = gracePeriod(context);
    const std::int64_t seconds = action["seconds"].integer();
    if (seconds < least || seconds > most)
        context.add({rules.sleep,
                     DiagnosticType::Invalid,
                     "sleep-out-of-range",
                     {std::to_string(seconds), std::to_string(least), std::to_string(most)}},
                    action);
}

struct Member {
    const char *field;
    void (*check)(RuleContext &, ValueRef, const HandlerRules &);
    bool inProbes = true;
    bool inHooks = true;
};

/// In the server's order: the first that is set counts.
constexpr Member members[] = {{"exec", checkExec},
                              {"httpGet", checkHttpGet},
                              {"tcpSocket", checkTcpSocket},
                              {"grpc", checkGrpc, true, false},
                              {"sleep", checkSleep, false, true}};

} // namespace

void checkHandlers(RuleContext &context, ValueRef map, const HandlerRules &rules)
{
    const char *first = nullptr;
    for (const Member &member : members) {
        const ValueRef action = map[member.field];
        if (!isSet(action) || !(rules.sleep ? member.inHooks : member.inProbes))
            continue;
        if (first) {
            context.add({rules.several, DiagnosticType::Forbidden, "second-handler", {member.field, first}}, action);
            continue;
        }
        first = member.field;
        member.check(context, action, rules);
    }
    if (!first)
        context.add(
            {rules.none, DiagnosticType::Required, rules.sleep ? "hook-without-handler" : "probe-without-handler"},
            map);
}

} // namespace podwright

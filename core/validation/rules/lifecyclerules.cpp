// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/handlerrules.h"

#include <array>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 2> windowsSignals = {"SIGTERM", "SIGKILL"};
constexpr std::array<std::string_view, 65> linuxSignals = {
    "SIGABRT",     "SIGALRM",     "SIGBUS",      "SIGCHLD",     "SIGCLD",      "SIGCONT",     "SIGFPE",
    "SIGHUP",      "SIGILL",      "SIGINT",      "SIGIO",       "SIGIOT",      "SIGKILL",     "SIGPIPE",
    "SIGPOLL",     "SIGPROF",     "SIGPWR",      "SIGQUIT",     "SIGSEGV",     "SIGSTKFLT",   "SIGSTOP",
    "SIGSYS",      "SIGTERM",     "SIGTRAP",     "SIGTSTP",     "SIGTTIN",     "SIGTTOU",     "SIGURG",
    "SIGUSR1",     "SIGUSR2",     "SIGVTALRM",   "SIGWINCH",    "SIGXCPU",     "SIGXFSZ",     "SIGRTMIN",
    "SIGRTMIN+1",  "SIGRTMIN+2",  "SIGRTMIN+3",  "SIGRTMIN+4",  "SIGRTMIN+5",  "SIGRTMIN+6",  "SIGRTMIN+7",
    "SIGRTMIN+8",  "SIGRTMIN+9",  "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14",
    "SIGRTMIN+15", "SIGRTMAX-14", "SIGRTMAX-13", "SIGRTMAX-12", "SIGRTMAX-11", "SIGRTMAX-10", "SIGRTMAX-9",
    "SIGRTMAX-8",  "SIGRTMAX-7",  "SIGRTMAX-6",  "SIGRTMAX-5",  "SIGRTMAX-4",  "SIGRTMAX-3",  "SIGRTMAX-2",
    "SIGRTMAX-1",  "SIGRTMAX"};

struct Hook {
    const char *field;
    HandlerRules rules;
};

constexpr Hook hooks[] = {{"postStart", {"LIFE-01", "LIFE-03", "LIFE-05"}},
                          {"preStop", {"LIFE-02", "LIFE-04", "LIFE-06"}}};

void checkStopSignal(RuleContext &context, ValueRef lifecycle)
{
    const ValueRef signal = lifecycle["stopSignal"];
    const ValueRef os = context.spec()["os"];
    const std::string_view name = os["name"].string();
    if (!isSet(signal))
        return;
    const std::string_view text = signal.string();
    if (!isSet(os))
        context.add({"LIFE-07", DiagnosticType::Forbidden, "stop-signal-without-os", {shown(text)}}, signal);
    else if (name == "windows" && !isOneOf(text, windowsSignals))
        context.add(
            {"LIFE-08", DiagnosticType::NotSupported, "stop-signal-windows", {shown(text), listed(windowsSignals)}},
            signal);
    else if (name == "linux" && !isOneOf(text, linuxSignals))
        context.add({"LIFE-09", DiagnosticType::NotSupported, "stop-signal-unknown", {shown(text)}}, signal);
}

} // namespace

void checkLifecycle(RuleContext &context, const ContainerPlace &place)
{
    const ValueRef lifecycle = place["lifecycle"];
    for (const Hook &hook : hooks) {
        const ValueRef handler = lifecycle[hook.field];
        if (isSet(handler))
            checkHandlers(context, handler, hook.rules);
    }
    checkStopSignal(context, lifecycle);
}

} // namespace podwright

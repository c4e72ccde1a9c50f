// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/commandwords.h"
#include "validation/advice/mainprogram.h"
#include "validation/rules/containerplace.h"

#include <algorithm>

namespace podwright {

namespace {

/// Seconds that a hook is sure to take: its sleeps one after the other.
std::int64_t sleepOf(ValueRef hook)
{
    if (hook["sleep"].isMap())
        return hook["sleep"]["seconds"].integer();
    const MainProgram program = MainProgram::ofCommand(hook["exec"]["command"]);
    std::vector<ShellCommand> commands = program.commands;
    if (!program.isShellScript())
        commands = {{program.words, false}};
    std::int64_t total = 0;
    for (const ShellCommand &one : commands) {
        if (!one.words.empty() && isShellKeyword(one.words.front()))
            return 0;
        if (one.words.size() > 1 && baseName(one.words.front()) == "sleep" && !one.background)
            total += std::max(0, sleepSeconds(one.words[1]));
    }
    return total;
}

/// What both hooks have in common: RUN-30, RUN-31, ADV-21 (ORD-21, ORD-22).
void adviseHook(AdviceContext &context, ValueRef hook)
{
    if (hook["tcpSocket"].isMap())
        context.add("RUN-30", hook["tcpSocket"]);
    const ValueRef first = hook["exec"]["command"].at(0);
    if (isWholeLine(first.string()))
        context.add("RUN-31", first, {quotable(first.string())});
    if (hook["httpGet"].isMap())
        context.add("ADV-21", hook["httpGet"]);
}

/// RUN-32, RUN-34, ADV-20, ADV-24 (TRM-05, TRM-07, TRM-12).
void advisePreStop(AdviceContext &context, const ContainerPlace &place, ValueRef hook)
{
    const std::int64_t grace = context.spec()["terminationGracePeriodSeconds"].integer(30);
    const std::int64_t sleep = sleepOf(hook);
    const MainProgram program = MainProgram::ofCommand(hook["exec"]["command"]);
    if (sleep > 0 && sleep >= grace)
        context.add("RUN-32", hook, {std::to_string(sleep), std::to_string(grace)});
    else if (program.name() == "sleep" && program.commands.size() < 2 && sleep > 0)
        context.add("ADV-20", hook, {std::to_string(sleep)});
    if (place.isSidecar())
        context.add("RUN-34", hook);
    else if (context.restartPolicy() == "Never" || context.restartPolicy() == "OnFailure")
        context.add("ADV-24", hook);
}

/// RUN-33, ADV-22 (ORD-09, ORD-18 to ORD-20).
void advisePostStart(AdviceContext &context, const ContainerPlace &place, ValueRef hook)
{
    if (hook["httpGet"].isMap() && hook["httpGet"]["host"].string().empty())
        context.add("RUN-33", hook["httpGet"]);
    const MainProgram program = MainProgram::ofCommand(hook["exec"]["command"]);
    const bool loops = std::any_of(program.commands.begin(), program.commands.end(),
                                   [](const ShellCommand &one) { return isOneOf(one.words.front(), "while, until"); });
    if ((loops || sleepOf(hook) > 0) && place.kind == ContainerKind::Regular)
        context.add("ADV-22", hook);
}

} // namespace

void adviseLifecycle(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        const ValueRef preStop = place["lifecycle"]["preStop"];
        const ValueRef postStart = place["lifecycle"]["postStart"];
        if (preStop.isMap()) {
            adviseHook(context, preStop);
            advisePreStop(context, place, preStop);
        }
        if (postStart.isMap()) {
            adviseHook(context, postStart);
            advisePostStart(context, place, postStart);
        }
    });
    const ValueRef grace = context.spec()["terminationGracePeriodSeconds"];
    if (grace.isInteger() && grace.integer() == 0)
        context.add("ADV-23", grace);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/commandwords.h"
#include "validation/advice/knownimages.h"
#include "validation/advice/mainprogram.h"
#include "validation/advice/serverprograms.h"
#include "validation/rules/containerplace.h"

namespace podwright {

namespace {

/// RUN-05: behind the script of `sh -c` words become $0, $1 … and do nothing where it does not ask for them.
void adviseLostWords(AdviceContext &context, const ContainerPlace &place, const MainProgram &program)
{
    if (!program.isShellScript() || program.script.string().find('$') != std::string_view::npos)
        return;
    bool behind = false;
    for (const char *list : {"command", "args"}) {
        for (const ValueRef item : place[list]) {
            if (behind) {
                context.add("RUN-05", item, {quotable(item.string())});
                return;
            }
            behind = behind || item.id() == program.script.id();
        }
    }
}

/// RUN-07: the program again at the front of args.
void adviseRepeated(AdviceContext &context, const ContainerPlace &place)
{
    const std::string_view program = place["command"].at(0).string();
    const ValueRef first = place["args"].at(0);
    if (place["command"].size() == 1 && !program.empty() && first.string() == program)
        context.add("RUN-07", first, {quotable(program)});
}

/// RUN-08: operators of a shell where none reads them.
void adviseOperators(AdviceContext &context, const ContainerPlace &place, const MainProgram &program)
{
    if (program.isShellScript() || isShell(program.name()) || isOneOf(program.name(), "find, test, [, expr, xargs"))
        return;
    for (const char *list : {"command", "args"}) {
        for (const ValueRef item : place[list]) {
            if (isOneOf(item.string(), "&&, ||, |, ;, >, >>, <, 2>&1, &")) {
                context.add("RUN-08", item, {std::string(item.string())});
                return;
            }
        }
    }
}

/// ADV-02: args go to the image's own program, which may not be the one they name.
void adviseEntryPoint(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef first = place["args"].at(0);
    const KnownImage *image = knownImage(place["image"].string());
    const bool isProgram =
        first.string().starts_with("/bin/") || first.string().starts_with("/usr/") || isShell(first.string());
    if (place["command"].size() == 0 && isProgram && !image)
        context.add("ADV-02", first, {quotable(first.string())});
}

/// ADV-03: a shell that waits for its last command keeps signals from it (TRM-10).
void adviseSignals(AdviceContext &context, const ContainerPlace &place, const MainProgram &program)
{
    if (!place.runsOn() || context.restartPolicy() != "Always" || program.commands.size() < 2 || program.executed
        || program.words.empty() || program.background || isQuickProgram(program.name())
        || serverProgram(program.name()) || isOneOf(program.name(), "sleep, tail, wait, service, cat"))
        return;
    context.add("ADV-03", program.script, {quotable(program.words.front())});
}

} // namespace

void adviseCommands(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        const MainProgram program = MainProgram::of(place.container);
        if (isWholeLine(place["command"].at(0).string()))
            context.add("RUN-06", place["command"].at(0), {quotable(place["command"].at(0).string())});
        adviseLostWords(context, place, program);
        adviseRepeated(context, place);
        adviseOperators(context, place, program);
        adviseEntryPoint(context, place);
        adviseSignals(context, place, program);
    });
}

} // namespace podwright

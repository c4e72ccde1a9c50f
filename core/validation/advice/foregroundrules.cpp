// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/mainprogram.h"
#include "validation/advice/serverprograms.h"
#include "validation/rules/containerplace.h"

namespace podwright {

namespace {

/// Runs once and ends: a test of the configuration, the version, a signal to a running server.
constexpr std::string_view oneShots = "-t, -T, -v, -V, --version, --help, -s, -k stop, -k graceful, status, stop, "
                                      "configtest, reload";

/// `service x start`, `/etc/init.d/x start`: starts something else and returns.
bool startsService(const MainProgram &program)
{
    if (program.words.empty())
        return false;
    const bool starts = isOneOf(program.words.back(), "start, restart");
    const std::string_view name = program.name();
    if (isOneOf(name, "service, rc-service, invoke-rc.d"))
        return starts;
    if (isOneOf(name, "systemctl, initctl, pg_ctl, pg_ctlcluster"))
        return !optionAmong(program.words, "start, restart").empty();
    return starts && program.words.front().find("/init.d/") != std::string::npos;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return quotable(text);
}

/// RUN-02, RUN-03, ADV-01.
void adviseServer(AdviceContext &context, const MainProgram &program)
{
    const ServerProgram *server = serverProgram(program.name());
    const std::span<const std::string> options = std::span(program.words).subspan(1);
    if (!server || !optionAmong(options, oneShots).empty())
        return;
    const std::string name(program.name());
    const std::string_view refused = optionAmong(options, server->refuses);
    if (!refused.empty() && *server->add)
        context.add("RUN-02", program.marked, {name + ' ' + std::string(refused), server->add});
    else if (!refused.empty())
        context.add("RUN-03", program.marked, {name, std::string(refused)});
    else if (!*server->needs || !optionAmong(options, server->needs).empty())
        return;
    else if (!optionAmong(options, server->configured).empty())
        context.add("ADV-01", program.marked, {name, server->add});
    else
        context.add("RUN-02", program.marked, {name, server->add});
}

} // namespace

/// RUNRST-19: what goes to the background ends the container.
void adviseForeground(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        if (!place.runsOn())
            return;
        const MainProgram program = MainProgram::of(place.container);
        if (program.words.empty())
            return;
        const ValueRef marked = program.marked ? program.marked : place.container["image"];
        if (program.background)
            context.add("RUN-01", marked, {joined(program.words)});
        else if (startsService(program))
            context.add("RUN-04", marked, {joined(program.words)});
        else
            adviseServer(context, program);
    });
}

} // namespace podwright

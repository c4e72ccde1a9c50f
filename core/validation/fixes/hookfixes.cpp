// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/documentdata.h"
#include "validation/fixes/commandline.h"
#include "validation/fixes/fixfamilies.h"

namespace podwright {

namespace {

/// The number of a port that is given by number or by a name that the container declares; empty where it is neither.
std::string numberOfPort(const FixContext &context, ValueRef port)
{
    if (port.isInteger())
        return context.written(port);
    for (const ValueRef declared : context.at(context.containerPath())["ports"]) {
        if (!port.string().empty() && declared["name"].string() == port.string())
            return context.written(declared["containerPort"]);
    }
    return {};
}

/// Where a request of a hook goes; from within the container, as a command sees it.
std::string addressOf(const FixContext &context, ValueRef request)
{
    const std::string port = numberOfPort(context, request["port"]);
    if (port.empty())
        return {};
    const std::string_view host = request["host"].string();
    const std::string_view path = request["path"].string();
    std::string address = request["scheme"].string() == "HTTPS" ? "https://" : "http://";
    address.append(host.empty() ? "localhost" : host).append(":").append(port);
    return address.append(path.starts_with('/') ? "" : "/").append(path);
}

/// ADV-21, RUN-33: a program that takes a failing answer for a failure, and asks again where the server may not listen
/// yet.
void addRequestPrograms(FixContext &context, bool again)
{
    const ValueRef request = context.value();
    const std::string address = addressOf(context, request);
    if (address.empty() || request["httpHeaders"].size() > 0)
        return;
    using Programs = std::vector<std::vector<std::string>>;
    const Programs programs = again
        ? Programs{{"curl", "-fsS", "--retry", "30", "--retry-delay", "1", "--retry-connrefused", address}}
        : Programs{{"curl", "-fsS", address}, {"wget", "-q", "-O", "/dev/null", address}};
    for (const auto &words : programs) {
        const NewValue command = NewValue::map({{"command", listOfWords(words)}});
        context.add("rewrite-command",
                    context.planner().changeMember(context.path().parent(), "httpGet", "exec", command), false,
                    {joinedWords(words)});
    }
}

/// RUN-33: what asks whether the program is up is a startup probe.
void addStartupProbe(FixContext &context)
{
    const Path probe = context.containerPath().child("startupProbe");
    if (context.at(probe))
        return;
    const NewValue request = dataOf(context.value());
    const PlannedEdit planned = context.planner().steps(
        {[&](const EditPlanner &planner) { return planner.set(probe, NewValue::map({{"httpGet", request}})); },
         [&](const EditPlanner &planner) { return planner.remove(context.path(), true); }});
    context.add("move-field", planned, false, {"postStart", "startupProbe"});
}

/// ADV-22: what is waited for before the others start is waited for in an init container, unless it is in this Pod.
void addInitContainer(FixContext &context)
{
    const ValueRef container = context.at(context.containerPath());
    const std::vector<std::string> words = wordsOfList(context.value()["exec"]["command"]);
    const std::string name(container["name"].string());
    const std::string image(container["image"].string());
    const std::string line = joinedWords(words);
    const bool isHere = line.find("localhost") != std::string::npos || line.find("127.0.0.1") != std::string::npos;
    if (words.empty() || name.empty() || image.empty() || isHere)
        return;
    NewValue waiting = NewValue::map({{"name", NewValue::string("wait-for-" + name)},
                                      {"image", NewValue::string(image)},
                                      {"command", listOfWords(words)}});
    for (const char *field : {"env", "envFrom"}) {
        if (container[field])
            waiting.entries.emplace_back(field, dataOf(container[field]));
    }
    const Path list = context.specPath().child("initContainers");
    const PlannedEdit planned =
        context.planner().steps({[&](const EditPlanner &planner) { return planner.insertItem(list, waiting); },
                                 [&](const EditPlanner &planner) { return planner.remove(context.path(), true); }});
    context.add("move-field", planned, false, {"postStart", "initContainers"});
}

} // namespace

/// RUN-32, RUN-33, ADV-20 to ADV-22: what hooks do and how long they take.
void addHookFixes(FixContext &context)
{
    constexpr std::int64_t timeToEnd = 30; // as the default of the grace period
    const std::string_view rule = context.finding().rule;
    const std::int64_t seconds = context.number(0);
    if (context.path().isEmpty() || context.containerPath().isEmpty())
        return;
    if (rule == "RUN-32") {
        context.write(context.specPath().child("terminationGracePeriodSeconds"), std::to_string(seconds + timeToEnd));
    } else if (rule == "RUN-33") {
        addStartupProbe(context);
        addRequestPrograms(context, true);
    } else if (rule == "ADV-21") {
        addRequestPrograms(context, false);
    } else if (rule == "ADV-22") {
        addInitContainer(context);
        context.setAside(context.path(), false);
    } else {
        const NewValue sleep = NewValue::map({{"seconds", NewValue::integer(std::to_string(seconds))}});
        context.add("write-value", context.planner().changeMember(context.path(), "exec", "sleep", sleep), false,
                    {"sleep", "{seconds: " + std::to_string(seconds) + '}'});
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/kubectlcommand.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

constexpr int shortTime = 30; // a question
constexpr int longTime = 120; // a change: admission webhooks may take their time

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string reference(const ClusterObject &object)
{
    return lowerCase(object.kind) + '/' + object.name;
}

std::vector<std::string> logArguments(const ClusterTarget &target, const ClusterOptions &options)
{
    std::vector<std::string> arguments = {"logs", reference(target.object), "--tail=2000"};
    if (!options.container.empty())
        arguments.push_back("--container=" + options.container);
    if (options.follow)
        arguments.push_back("--follow");
    if (options.previous)
        arguments.push_back("--previous");
    return arguments;
}

/// A Pod by its name, those of a workload by their labels.
std::vector<std::string> stateArguments(const ClusterObject &object)
{
    if (object.isPod())
        return {"get", "pod", object.name, "--output=json"};
    return {"get", "pods", "--selector=" + object.selector, "--output=json"};
}

std::vector<std::string> actionArguments(ClusterAction action, const ClusterTarget &target,
                                         const ClusterOptions &options)
{
    switch (action) {
    case ClusterAction::DryRun:
        return {"apply", "--dry-run=server", "--filename=-"};
    case ClusterAction::Diff:
        return {"diff", "--filename=-"};
    case ClusterAction::Apply:
        return {"apply", "--filename=-"};
    case ClusterAction::Delete:
        return {"delete", reference(target.object), "--wait=false"};
    case ClusterAction::Logs:
        return logArguments(target, options);
    case ClusterAction::State:
        return stateArguments(target.object);
    case ClusterAction::Events:
        return {"get", "events",
                "--field-selector=involvedObject.name=" + target.object.name
                    + ",involvedObject.kind=" + target.object.kind,
                "--output=json"};
    case ClusterAction::Forward:
        return {"port-forward", reference(target.object),
                (options.localPort > 0 ? std::to_string(options.localPort) : std::string()) + ':'
                    + std::to_string(options.port)};
    case ClusterAction::List:
        return {"get", options.kind, "--output=custom-columns=NAME:.metadata.name,PHASE:.status.phase", "--no-headers"};
    case ClusterAction::Get:
        return {"get", options.kind, options.name, "--output=yaml"};
    }
    return {};
}

} // namespace

KubectlCommand kubectlCommand(ClusterAction action, const ClusterTarget &target, const ClusterOptions &options)
{
    KubectlCommand command;
    const bool endless = action == ClusterAction::Forward || (action == ClusterAction::Logs && options.follow);
    const bool changes = action == ClusterAction::Apply || action == ClusterAction::Delete;
    command.sendsManifest =
        action == ClusterAction::DryRun || action == ClusterAction::Diff || action == ClusterAction::Apply;
    command.seconds = endless ? 0 : changes || command.sendsManifest ? longTime : shortTime;
    command.arguments = {"--context=" + target.context, "--namespace=" + target.nameSpace};
    if (!endless)
        command.arguments.push_back("--request-timeout=" + std::to_string(command.seconds / 2) + 's');
    const std::vector<std::string> more = actionArguments(action, target, options);
    command.arguments.insert(command.arguments.begin(), more.begin(), more.end());
    return command;
}

std::string commandLine(const KubectlCommand &command)
{
    std::string line = "kubectl";
    for (const std::string &one : command.arguments) {
        const bool plain = !one.empty() && std::all_of(one.begin(), one.end(), [](unsigned char c) {
            return std::isalnum(c)
                || std::string_view("-_./=:,@%+").find(static_cast<char>(c)) != std::string_view::npos;
        });
        std::string quoted = "'";
        for (const char c : one)
            quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += ' ' + (plain ? one : quoted + '\'');
    }
    return line;
}

std::vector<ListedObject> listedObjects(std::string_view output)
{
    std::vector<ListedObject> found;
    while (!output.empty()) {
        const std::size_t end = output.find('\n');
        const std::string_view line = output.substr(0, end);
        output.remove_prefix(end == std::string_view::npos ? output.size() : end + 1);
        const std::size_t space = std::min(line.find_first_of(" \t\r"), line.size());
        const std::string_view name = line.substr(0, space);
        if (!isObjectName(name))
            continue;
        std::string phase(line.substr(space));
        std::erase_if(phase, [](unsigned char c) { return std::isspace(c) || c == '<' || c == '>'; });
        found.push_back({std::string(name), phase == "none" ? std::string() : phase});
    }
    return found;
}

} // namespace podwright

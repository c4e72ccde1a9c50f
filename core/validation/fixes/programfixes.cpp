// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/mainprogram.h"
#include "validation/fixes/commandline.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

namespace {

std::string trimmedRight(std::string text)
{
    text.erase(text.find_last_not_of(" \t\n") + 1);
    return text;
}

void setScript(FixContext &context, const std::string &script)
{
    context.add("rewrite-command", context.planner().set(context.path(), NewValue::string(script)), false, {script});
}

/// Whether the finding stands at the script of a shell, not at a word of its own.
bool isScript(const FixContext &context)
{
    const ValueRef container = context.at(context.containerPath());
    const MainProgram program = MainProgram::of(container);
    return program.script && program.script.id() == context.value().id();
}

/// Where the command that holds this place of a script ends.
std::size_t commandEnd(std::string_view script, std::size_t at)
{
    std::size_t end = std::min(script.find_first_of(";&|\n>", at), script.size());
    while (end > at && script[end - 1] == ' ')
        --end;
    return end;
}

/// The list to which further arguments go: args where there are some, else command.
Path argumentsPath(const FixContext &context)
{
    const Path container = context.containerPath();
    return context.at(container)["args"].size() > 0 ? container.child("args") : container.child("command");
}

/// The items of a list without those of an option (`--daemonize yes` is two), or with others in their place.
void replaceOption(FixContext &context, const std::string &option, const std::vector<std::string> &instead)
{
    const auto gone = wordsOfLine(option);
    for (const char *name : {"command", "args"}) {
        const Path list = context.containerPath().child(name);
        std::vector<std::string> words = wordsOfList(context.at(list));
        const auto found = std::search(words.begin(), words.end(), gone.begin(), gone.end());
        if (gone.empty() || found == words.end())
            continue;
        const auto at = words.erase(found, found + static_cast<std::ptrdiff_t>(gone.size()));
        words.insert(at, instead.begin(), instead.end());
        if (words.empty())
            context.remove(list, false);
        proposeWords(context, list, words);
    }
}

struct Service {
    std::string_view name;
    const char *program; ///< the same in the foreground
};

constexpr Service services[] = {
    {"nginx", "nginx -g 'daemon off;'"},
    {"apache2", "apache2ctl -DFOREGROUND"},
    {"httpd", "httpd -DFOREGROUND"},
    {"ssh", "/usr/sbin/sshd -D"},
    {"sshd", "/usr/sbin/sshd -D"},
    {"cron", "cron -f"},
    {"crond", "crond -f"},
    {"redis", "redis-server"},
    {"redis-server", "redis-server"},
    {"mysql", "mysqld"},
    {"mariadb", "mariadbd"},
    {"rsyslog", "rsyslogd -n"},
    {"dnsmasq", "dnsmasq -k"},
    {"supervisor", "supervisord -n"},
    {"squid", "squid -N"},
    {"php-fpm", "php-fpm --nodaemonize"},
};

} // namespace

/// RUN-01: `nohup x &` as `exec x`, or the shell waits for it.
void addBackgroundFixes(FixContext &context)
{
    if (!isScript(context))
        return;
    const std::string script = trimmedRight(std::string(context.value().string()));
    if (!script.ends_with('&'))
        return;
    std::string kept = trimmedRight(script.substr(0, script.size() - 1));
    if (const std::size_t at = kept.rfind("nohup "); at != std::string::npos)
        kept.erase(at, 6);
    const bool single = kept.find_first_of(";|\n") == std::string::npos && kept.find("&&") == std::string::npos;
    setScript(context, single && !kept.starts_with("exec ") ? "exec " + kept : kept);
    setScript(context, script + " wait");
}

/// RUN-02, RUN-03, ADV-01: the option that keeps the server in the foreground is added, the one that sends it away
/// goes.
void addForegroundFixes(FixContext &context)
{
    if (context.containerPath().isEmpty())
        return;
    const std::string first(context.argument(0));
    const bool removes = context.finding().rule == "RUN-03";
    const std::size_t blank = removes ? std::string::npos : first.find(' ');
    const std::string name = first.substr(0, blank);
    const std::string option = removes ? std::string(context.argument(1))
        : blank == std::string::npos   ? std::string()
                                       : first.substr(blank + 1);
    const std::string added = removes ? std::string() : std::string(context.argument(1));
    if (isScript(context)) {
        std::string script(context.value().string());
        const std::size_t at = script.rfind(name);
        if (at == std::string::npos)
            return;
        if (option.empty())
            script.insert(commandEnd(script, at + name.size()), ' ' + added);
        else if (const std::size_t place = script.find(' ' + option, at); place != std::string::npos)
            script.replace(place, option.size() + 1, added.empty() ? added : ' ' + added);
        setScript(context, script);
    } else if (!option.empty()) {
        replaceOption(context, option, wordsOfLine(added));
    } else {
        const Path list = argumentsPath(context);
        std::vector<std::string> words = wordsOfList(context.at(list));
        for (const std::string &word : wordsOfLine(added))
            words.push_back(word);
        proposeWords(context, list, words);
    }
}

/// RUN-04: the server itself instead of `service x start`.
void addServiceFixes(FixContext &context)
{
    const std::string line(context.argument(0));
    for (const Service &service : services) {
        const auto words = wordsOfLine(line);
        const bool meant = std::any_of(words.begin(), words.end(),
                                       [&](const std::string &word) { return baseName(word) == service.name; });
        if (!meant)
            continue;
        if (!isScript(context)) {
            const Path container = context.containerPath();
            const NewValue command = listOfWords(wordsOfLine(service.program));
            const PlannedEdit planned = context.planner().steps(
                {[&](const EditPlanner &planner) { return planner.set(container.child("command"), command); },
                 [&](const EditPlanner &planner) {
                     return context.at(container)["args"] ? planner.remove(container.child("args")) : PlannedEdit();
                 }});
            context.add("rewrite-command", planned, false, {service.program});
            continue;
        }
        std::string script(context.value().string());
        if (const std::size_t at = script.rfind(line); at != std::string::npos)
            setScript(context, script.replace(at, line.size(), std::string("exec ") + service.program));
    }
}

/// RUN-05, RUN-06, RUN-08, RUN-26, RUN-31, ADV-02: a line of a shell where a list of words belongs.
void addCommandLineFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    const Path list = context.path().isEmpty() ? Path() : context.path().parent();
    const Path container = context.containerPath();
    if (rule == "RUN-05") {
        context.setAside(context.path(), false);
    } else if (rule == "ADV-02") {
        context.add("rename-field", context.planner().renameKey(container.child("args"), "command"), false,
                    {"args", "command"});
    } else if (rule == "RUN-08") {
        std::vector<std::string> words;
        for (const char *name : {"command", "args"}) {
            for (const ValueRef item : context.at(container)[name])
                words.emplace_back(item.string());
        }
        const NewValue shell = listOfWords({"sh", "-c", joinedWords(words)});
        const PlannedEdit planned = context.planner().steps(
            {[&](const EditPlanner &planner) { return planner.set(container.child("command"), shell); },
             [&](const EditPlanner &planner) {
                 return context.at(container)["args"] ? planner.remove(container.child("args")) : PlannedEdit();
             }});
        context.add("rewrite-command", planned, false, {"sh -c … " + joinedWords(words)});
    } else if (context.at(list).isList()) {
        const std::string line(context.value().string());
        const bool shell = line.find_first_of("|&;<>$`*(){}") != std::string::npos;
        std::vector<std::string> words = wordsOfLine(line);
        if (shell || words.size() < 2)
            words = {"sh", "-c", line};
        bool first = true;
        for (const ValueRef item : context.at(list)) {
            if (!first)
                words.emplace_back(item.string());
            first = false;
        }
        proposeWords(context, list, words);
    }
}

/// ADV-03: the last program takes the place of the shell.
void addScriptFixes(FixContext &context)
{
    std::string script(context.value().string());
    const std::string program(context.argument(0));
    const std::size_t at = program.empty() ? std::string::npos : script.rfind(program);
    if (at != std::string::npos)
        setScript(context, script.insert(at, "exec "));
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/commandwords.h"

#include <algorithm>

namespace podwright {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return word == one; });
}

bool isAssignment(std::string_view word)
{
    const std::size_t sign = word.find('=');
    return sign != std::string_view::npos && sign > 0
        && word.substr(0, sign).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")
        == std::string_view::npos;
}

/// Options of the programs before the sub-command that take the next word.
bool takesNext(std::string_view option)
{
    return isOneOf(option, {"-H",       "--host",   "-c",           "--context",    "-l",       "--log-level",
                            "--config", "--url",    "--root",       "--connection", "-n",       "--namespace",
                            "-s",       "--server", "--kubeconfig", "--cluster",    "--user",   "-u",
                            "-g",       "--group",  "--tlscacert",  "--tlscert",    "--tlskey", "--storage-driver"});
}

} // namespace

RunProgram runProgramOf(const std::vector<std::string> &words, std::vector<std::string> &behindRun)
{
    std::size_t at = 0;
    const auto skipOptions = [&] {
        while (at < words.size() && words[at].starts_with('-'))
            at += takesNext(words[at]) ? 2 : 1;
    };
    while (
        at < words.size()
        && (isAssignment(words[at])
            || isOneOf(words[at], {"sudo", "doas", "exec", "time", "nohup", "env", "command", "$", "#", "%", ">"}))) {
        const bool prefix = !isAssignment(words[at]);
        ++at;
        if (prefix)
            skipOptions();
    }
    if (at >= words.size())
        return RunProgram::None;
    std::string program = words[at].substr(words[at].rfind('/') + 1);
    if (program.ends_with(".exe"))
        program.resize(program.size() - 4);
    const bool docker = isOneOf(program, {"docker", "podman", "nerdctl", "finch"});
    if (!docker && !isOneOf(program, {"kubectl", "k", "oc", "k3s", "microk8s.kubectl", "minikube"}))
        return RunProgram::None;
    const std::size_t begin = ++at;
    skipOptions();
    if (at < words.size() && (words[at] == "container" || words[at] == "kubectl")) {
        ++at;
        skipOptions();
    }
    if (at >= words.size() || (words[at] != "run" && !(docker && words[at] == "create")))
        return RunProgram::None;
    behindRun.assign(words.begin() + static_cast<std::ptrdiff_t>(begin),
                     words.begin() + static_cast<std::ptrdiff_t>(at));
    std::erase_if(behindRun, [](const std::string &word) { return word == "container" || word == "kubectl"; });
    if (docker)
        behindRun.clear(); // of kubectl the namespace is of use
    behindRun.insert(behindRun.end(), words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end());
    return docker ? RunProgram::Docker : RunProgram::Kubectl;
}

} // namespace podwright

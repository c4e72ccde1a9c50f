// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/mainprogram.h"

#include "validation/advice/advicecontext.h"
#include "validation/advice/knownimages.h"

#include <algorithm>

namespace podwright {

namespace {

bool isAssignment(std::string_view word)
{
    const std::size_t equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && word[0] != '-' && word.find('/') > equals;
}

/// How many words at the front only start the program behind them.
std::size_t startersIn(const std::vector<std::string> &words)
{
    std::size_t at = 0;
    while (at < words.size()) {
        const std::string_view name = baseName(words[at]);
        if (isAssignment(words[at]) || isOneOf(name, "exec, env, nohup, time, sudo, nice, busybox"))
            at += 1;
        else if (isOneOf(name, "gosu, su-exec"))
            at += 2;
        else if (isOneOf(name, "tini, dumb-init, catatonit"))
            at += 1;
        else if (at > 0 && words[at] == "--")
            at += 1;
        else
            break;
    }
    return std::min(at, words.size());
}

/// The index of a shell's script: behind an option such as -c or -euxc. 0: none.
std::size_t scriptIndex(const std::vector<std::string> &words, std::size_t shell)
{
    for (std::size_t at = shell + 1; at < words.size(); ++at) {
        const std::string &word = words[at];
        if (word == "-o" || word == "+o") {
            ++at;
            continue;
        }
        if (word.size() < 2 || word[0] != '-')
            return 0;
        if (word[1] != '-' && word.back() == 'c') {
            at += at + 1 < words.size() && words[at + 1] == "--" ? 2 : 1;
            return at < words.size() ? at : 0;
        }
    }
    return 0;
}

/// The last command of a script is what it ends with, unless it is part of a compound command.
void takeLast(MainProgram &program)
{
    if (program.commands.empty())
        return;
    const ShellCommand &last = program.commands.back();
    if (isShellKeyword(last.words.front()))
        return;
    const bool waits = std::any_of(program.commands.begin(), program.commands.end(),
                                   [](const ShellCommand &one) { return one.words.front() == "wait"; });
    const std::size_t starters = startersIn(last.words);
    program.background = last.background && !waits;
    program.executed = last.words.front() == "exec";
    program.words.assign(last.words.begin() + static_cast<std::ptrdiff_t>(starters), last.words.end());
}

} // namespace

MainProgram MainProgram::ofCommand(ValueRef command, ValueRef args)
{
    MainProgram program;
    std::vector<std::string> words;
    std::vector<ValueRef> items;
    for (const ValueRef list : {command, args}) {
        for (const ValueRef item : list) {
            words.emplace_back(item.string());
            items.push_back(item);
        }
    }
    const std::size_t first = startersIn(words);
    if (first >= words.size())
        return program;
    program.marked = items[first];
    const std::size_t script = isShell(words[first]) ? scriptIndex(words, first) : 0;
    if (script == 0) {
        program.words.assign(words.begin() + static_cast<std::ptrdiff_t>(first), words.end());
        return program;
    }
    program.marked = program.script = items[script];
    program.commands = readScript(words[script]);
    takeLast(program);
    return program;
}

MainProgram MainProgram::of(ValueRef container)
{
    const ValueRef command = container["command"];
    MainProgram program = ofCommand(command, container["args"]);
    const KnownImage *image = knownImage(container["image"].string());
    if (command.size() == 0 && image && *image->program && !program.isShellScript()
        && (program.words.empty() || program.words.front().starts_with('-'))) {
        if (container["args"].size() == 0)
            return {};
        program.words.insert(program.words.begin(), image->program);
    }
    return program;
}

} // namespace podwright

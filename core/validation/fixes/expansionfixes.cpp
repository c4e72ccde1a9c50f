// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/expansions.h"
#include "validation/advice/mainprogram.h"
#include "validation/fixes/commandline.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

namespace {

ValueRef variableNamed(const FixContext &context, std::string_view name)
{
    for (const ValueRef variable : context.at(context.containerPath())["env"]) {
        if (variable["name"].string() == name)
            return variable;
    }
    return {};
}

/// The text with every `$(NAME)` as `by` says; empty where it has nothing to say of one. `$$(NAME)` stays.
template <typename By> std::string expanded(const std::string &text, const By &by)
{
    std::string result;
    std::size_t done = 0;
    for (const std::string_view name : expandedNames(text)) {
        const std::string instead = by(name);
        if (instead.empty())
            return {};
        const std::size_t at = static_cast<std::size_t>(name.data() - text.data()) - 2; // of "$("
        result.append(text, done, at - done).append(instead);
        done = at + name.size() + 3;
    }
    return result.append(text, done);
}

/// With the values of variables that the manifest tells.
std::string withValues(const FixContext &context, std::string_view text)
{
    return expanded(std::string(text), [&](std::string_view name) {
        const std::string value(variableNamed(context, name)["value"].string());
        return value.find('$') == std::string::npos ? value : std::string();
    });
}

/// A word of a command as a shell reads it: the container's variables become the shell's, all else stays what it is.
std::string shellWord(const FixContext &context, const std::string &word)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=,@%+";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos)
        return word;
    std::string quoted = "\"";
    for (std::size_t at = 0; at < word.size(); ++at) {
        const std::size_t end = word.compare(at, 2, "$(") == 0 ? word.find(')', at) : std::string::npos;
        const std::string name = end == std::string::npos ? std::string() : word.substr(at + 2, end - at - 2);
        if (!name.empty() && variableNamed(context, name)) {
            quoted += "${" + name + '}';
            at = end;
            continue;
        }
        if (std::string_view("\"\\$`").find(word[at]) != std::string_view::npos)
            quoted += '\\';
        quoted += word[at];
    }
    return quoted + '"';
}

} // namespace

/// RUN-15, RUN-16: commands of hooks and probes, where Kubernetes puts in less: the value itself where the manifest
/// tells it, or a shell does it.
void addHandlerVariableFixes(FixContext &context)
{
    if (context.path().isEmpty() || context.containerPath().isEmpty())
        return;
    const Path list = context.path().parent();
    const std::vector<std::string> words = wordsOfList(context.at(list));
    const ValueRef script = MainProgram::ofCommand(context.at(list)).script;
    const auto rewrite = [&](const auto &change) {
        std::vector<std::string> changed;
        changed.reserve(words.size());
        for (const std::string &word : words)
            changed.push_back(expandedNames(word).empty() ? word : change(word));
        if (std::find(changed.begin(), changed.end(), std::string()) == changed.end())
            proposeWords(context, list, changed);
    };
    if (context.finding().rule == "RUN-15")
        rewrite([&](const std::string &word) { return withValues(context, word); });
    if (script) {
        rewrite([&](const std::string &word) {
            return expanded(word, [](std::string_view name) { return "${" + std::string(name) + '}'; });
        });
        return;
    }
    std::string line;
    for (const std::string &word : words)
        line += (line.empty() ? "" : " ") + shellWord(context, word);
    proposeWords(context, list, {"sh", "-c", line});
}

/// RUN-17: fields in which nothing is put in: the value itself; a path below a volume has a field for variables.
void addPlainFieldFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    const bool below = context.path().last().key == "subPath";
    if (below)
        context.add("rename-field", context.planner().renameKey(context.path(), "subPathExpr"), false,
                    {"subPath", "subPathExpr"});
    if (const std::string text = withValues(context, context.value().string()); !text.empty())
        context.set(context.path(), NewValue::string(text), false);
}

} // namespace podwright

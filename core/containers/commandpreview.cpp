// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/commandpreview.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::string_view plainBytes = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@%+=:,./-";

void note(std::vector<std::string> &names, std::string_view name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.emplace_back(name);
}

} // namespace

CommandPreview CommandPreview::read(ValueRef container, const Environment &environment)
{
    CommandPreview preview;
    const bool command = container["command"].isList() && container["command"].size() > 0;
    const bool args = container["args"].isList() && container["args"].size() > 0;
    preview.entrypoint = !command;
    preview.imageArguments = !command && !args;
    for (const char *list : {"command", "args"}) {
        for (const ValueRef word : container[list]) {
            const bool text = word.isString() || word.isNumber();
            preview.words.push_back(
                expandReferences(text ? word.value().text : std::string_view(), [&](std::string_view name) {
                    const auto value = environment.valueOf(name);
                    if (!value)
                        note(environment.has(name) || environment.isOpen() || Environment::hasServiceForm(name)
                                 ? preview.atStart
                                 : preview.unknown,
                             name);
                    return value;
                }));
        }
    }
    return preview;
}

std::string CommandPreview::shellLine() const
{
    std::string line;
    for (const std::string &word : words)
        line += (line.empty() ? "" : " ") + shellQuoted(word);
    return line;
}

std::string shellQuoted(std::string_view word)
{
    if (!word.empty() && word.find_first_not_of(plainBytes) == std::string_view::npos)
        return std::string(word);
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace podwright

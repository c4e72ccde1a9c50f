// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/commandline.h"

#include "validation/advice/shellscript.h"

namespace podwright {

std::vector<std::string> wordsOfLine(std::string_view line)
{
    const auto commands = readScript(line);
    return commands.size() == 1 ? commands.front().words : std::vector<std::string>();
}

std::vector<std::string> wordsOfList(ValueRef list)
{
    std::vector<std::string> words;
    for (const ValueRef item : list)
        words.emplace_back(item.string());
    return words;
}

std::string joinedWords(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

NewValue listOfWords(const std::vector<std::string> &words)
{
    std::vector<NewValue> items;
    items.reserve(words.size());
    for (const std::string &word : words)
        items.push_back(NewValue::string(word));
    return NewValue::list(std::move(items));
}

void proposeWords(FixContext &context, const Path &list, const std::vector<std::string> &words)
{
    if (!words.empty())
        context.add("rewrite-command", context.planner().set(list, listOfWords(words)), false, {joinedWords(words)});
}

} // namespace podwright

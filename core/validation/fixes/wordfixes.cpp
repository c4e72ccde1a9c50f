// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/fixes/samples.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

/// The words of a list with ", " between them.
std::vector<std::string> wordsOf(std::string_view list)
{
    std::vector<std::string> words;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(", "), list.size());
        const std::string_view word = list.substr(0, comma);
        if (word.find_first_of(" .“") == std::string_view::npos)
            words.emplace_back(word);
        list.remove_prefix(std::min(comma + 2, list.size()));
    }
    return words;
}

std::vector<std::string> allowedWords(const FixContext &context)
{
    const SchemaPlace place = context.schemaPlace(context.path());
    std::vector<std::string> words;
    if (place.field) {
        for (const auto &list : {place.field->enumValues, place.field->knownValues})
            words.insert(words.end(), list.begin(), list.end());
    }
    for (const std::string &argument : context.finding().arguments) {
        const auto more = wordsOf(argument);
        if (words.empty() && more.size() > 1)
            words = more;
    }
    return words;
}

} // namespace

void addWordFixes(FixContext &context)
{
    const ValueRef value = context.value();
    const std::string text = context.written(value);
    std::vector<std::string> words = allowedWords(context);
    if (words.empty() || (value && (value.isMap() || value.isList())))
        return;
    const auto distance = [&](const std::string &word) { return nameDistance(text, word); };
    if (!isPlaceholder(text))
        std::stable_sort(words.begin(), words.end(),
                         [&](const std::string &a, const std::string &b) { return distance(a) < distance(b); });
    // two changed letters, and no other word as near
    const int near = std::max(2, std::min(5, static_cast<int>(text.size()) / 2 + 1));
    const bool sameLetters =
        words[0].size() == text.size() && std::equal(text.begin(), text.end(), words[0].begin(), [](char a, char b) {
            return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
        });
    const bool certain = !isPlaceholder(text) && (sameLetters || distance(words[0]) <= near)
        && (words.size() == 1 || distance(words[0]) < distance(words[1]) || words[0] == words[1]);
    constexpr std::size_t mostChoices = 6;
    for (std::size_t index = 0; index < std::min(words.size(), mostChoices); ++index)
        context.set(context.path(), NewValue::string(words[index]), certain && index == 0);
    context.setAside(context.path(), false);
}

} // namespace podwright

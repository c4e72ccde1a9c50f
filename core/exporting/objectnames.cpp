// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/objectnames.h"

#include "yaml/scalarreading.h"
#include "yaml/scalarwriting.h"

#include <algorithm>

namespace podwright {

namespace {

// Not those of the locale.
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isLarge(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isAlphanumeric(char c)
{
    return isDigit(c) || isSmall(c) || isLarge(c);
}
char small(char c)
{
    return isLarge(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// At most this long, and a letter or digit at both ends; `otherwise` where nothing is left.
std::string trimmed(std::string text, std::size_t longest, std::string_view otherwise)
{
    text.resize(std::min(text.size(), longest));
    while (!text.empty() && !isAlphanumeric(text.back()))
        text.pop_back();
    const auto first = std::find_if(text.begin(), text.end(), isAlphanumeric);
    text.erase(text.begin(), first);
    return text.empty() ? std::string(otherwise) : text;
}

std::string dashed(std::string_view name)
{
    std::string text;
    for (const char c : name)
        text += isAlphanumeric(c) ? small(c) : '-';
    return text;
}

} // namespace

std::string labelValueOf(std::string_view name)
{
    std::string text;
    for (const char c : name)
        text += isAlphanumeric(c) || c == '-' || c == '.' || c == '_' ? c : '-';
    return trimmed(std::move(text), 63, "pod");
}

std::string workloadNameOf(std::string_view name, std::string_view kind)
{
    std::string text(name);
    constexpr std::size_t label = 63;
    constexpr std::size_t ofCronJob = 52; // each of its Jobs adds a time
    if (kind == "StatefulSet")
        return name.size() <= label && name.find('.') == std::string_view::npos ? text
                                                                                : trimmed(dashed(name), label, "pod");
    const std::size_t longest = kind == "CronJob" ? ofCronJob : kind == "Job" ? label : std::string::npos;
    return name.size() <= longest ? text : trimmed(std::move(text), longest, "pod");
}

std::string serviceNameOf(std::string_view name)
{
    std::string text = trimmed(dashed(name), 63, "pod");
    if (isDigit(text.front()))
        text = trimmed("svc-" + text, 63, "pod");
    return text;
}

std::string chartNameOf(std::string_view name)
{
    return trimmed(dashed(name), 53, "pod"); // as long as the name of a release may be
}

std::string fileNameOf(std::string_view name)
{
    std::string text;
    for (const char c : name)
        text += isAlphanumeric(c) || c == '-' || c == '.' || c == '_' ? c : '-';
    return trimmed(std::move(text), 100, "pod");
}

std::string valueKeyOf(std::string_view name)
{
    std::string text;
    bool raise = false;
    for (const char c : name) {
        if (!isAlphanumeric(c)) {
            raise = !text.empty();
            continue;
        }
        text += raise && isSmall(c) ? static_cast<char>(c - 'a' + 'A') : c;
        raise = false;
    }
    if (text.empty() || isDigit(text.front()))
        text.insert(0, "c");
    return text;
}

std::string plainOrQuoted(std::string_view text)
{
    const bool simple = !text.empty() && isAlphanumeric(text.front())
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '/'; });
    return simple && readsAsString(text) ? std::string(text) : doubleQuoted(text);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/amounts.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace podwright {

namespace {

std::optional<double> positiveNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || !(value > 0) || value > 1e15)
        return std::nullopt;
    return value;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::optional<std::string> quantityOfSize(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto number = positiveNumber(text.substr(0, digits));
    std::string unit;
    for (const char c : text.substr(digits)) {
        if (c != ' ')
            unit += lower(c);
    }
    if (unit.ends_with('b'))
        unit.pop_back();
    if (unit.size() > 1 && unit.ends_with('i'))
        unit.pop_back();
    const std::size_t power = unit.empty() ? 0 : std::string_view("kmgtp").find(unit.front()) + 1;
    if (!number || unit.size() > 1 || (!unit.empty() && power == 0))
        return std::nullopt;
    // the largest unit, from that written down, in which it is a whole number
    double amount = *number;
    std::size_t at = power;
    while (at > 0 && amount != std::floor(amount)) {
        amount *= 1024;
        --at;
    }
    while (at < 5 && amount >= 1024 && std::fmod(amount, 1024) == 0) {
        amount /= 1024;
        ++at;
    }
    amount = std::ceil(amount);
    if (amount >= 9e15)
        return std::nullopt;
    const char *const units[] = {"", "Ki", "Mi", "Gi", "Ti", "Pi"};
    return std::to_string(static_cast<std::int64_t>(amount)) + units[at];
}

std::optional<std::string> quantityOfCpus(std::string_view text)
{
    const auto number = positiveNumber(text);
    if (!number || *number > 1e6)
        return std::nullopt;
    const auto milli = static_cast<std::int64_t>(std::ceil(*number * 1000 - 1e-6));
    return milli % 1000 == 0 ? std::to_string(milli / 1000) : std::to_string(milli) + 'm';
}

std::optional<std::int64_t> secondsOf(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    double seconds = 0;
    while (!text.empty()) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
        double number = 0;
        const std::string_view written = text.substr(0, digits);
        const auto [end, error] = std::from_chars(written.begin(), written.end(), number, std::chars_format::fixed);
        if (error != std::errc() || end != written.end())
            return std::nullopt;
        text.remove_prefix(digits);
        const std::size_t letters = std::min(text.find_first_of("0123456789."), text.size());
        const std::string_view unit = text.substr(0, letters);
        const double factor = unit == "h"  ? 3600
            : unit == "m"                  ? 60
            : unit == "s" || unit.empty()  ? 1
            : unit == "ms"                 ? 1e-3
            : unit == "us" || unit == "µs" ? 1e-6
            : unit == "ns"                 ? 1e-9
            : unit == "d"                  ? 86400
                                           : -1;
        if (factor < 0)
            return std::nullopt;
        seconds += number * factor;
        text.remove_prefix(letters);
    }
    if (seconds > 2e9)
        return std::nullopt;
    return static_cast<std::int64_t>(std::ceil(seconds - 1e-9));
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string asDnsLabel(std::string_view text)
{
    std::string name;
    for (const char original : text) {
        const char c = lower(original);
        const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (good)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.resize(std::min<std::size_t>(name.size(), 63));
    while (name.ends_with('-'))
        name.pop_back();
    return name;
}

} // namespace podwright

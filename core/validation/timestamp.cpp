// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/timestamp.h"

#include <algorithm>

namespace podwright {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A shape with 0 for a digit; everything else stands for itself.
bool hasShape(std::string_view text, std::string_view shape)
{
    return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(), [](char c, char wanted) {
               return wanted == '0' ? isDigit(c) : c == wanted;
           });
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

int daysIn(int year, int month)
{
    if (month == 2)
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

} // namespace

bool isTimestamp(std::string_view text)
{
    constexpr std::size_t head = 19;
    if (text.size() <= head || !hasShape(text.substr(0, head), "0000-00-00T00:00:00"))
        return false;
    const int year = number(text.substr(0, 4));
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8, 2));
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || number(text.substr(11, 2)) > 23
        || number(text.substr(14, 2)) > 59 || number(text.substr(17, 2)) > 59)
        return false;
    text.remove_prefix(head);
    if (text[0] == '.' || text[0] == ',') {
        std::size_t digits = 1;
        while (digits < text.size() && isDigit(text[digits]))
            ++digits;
        if (digits == 1)
            return false;
        text.remove_prefix(digits);
    }
    return text == "Z" || hasShape(text, "+00:00") || hasShape(text, "-00:00");
}

} // namespace podwright

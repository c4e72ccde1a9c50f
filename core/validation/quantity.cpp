// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/quantity.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isExponent(std::string_view text)
{
    if (text.empty() || (text[0] != 'e' && text[0] != 'E'))
        return false;
    text.remove_prefix(1);
    if (!text.empty() && (text[0] == '+' || text[0] == '-'))
        text.remove_prefix(1);
    constexpr std::size_t mostDigits = 18;
    return !text.empty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

bool isQuantity(std::string_view text)
{
    static constexpr std::array<std::string_view, 16> suffixes = {"",  "n", "u",  "m",  "k",  "M",  "G",  "T",
                                                                  "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
    if (!text.empty() && (text[0] == '+' || text[0] == '-'))
        text.remove_prefix(1);
    std::size_t digits = 0;
    const auto skipDigits = [&] {
        while (!text.empty() && isDigit(text[0])) {
            text.remove_prefix(1);
            ++digits;
        }
    };
    skipDigits();
    if (!text.empty() && text[0] == '.') {
        text.remove_prefix(1);
        skipDigits();
    }
    if (digits == 0)
        return false;
    return std::find(suffixes.begin(), suffixes.end(), text) != suffixes.end() || isExponent(text);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/fractionalbytes.h"

#include "validation/quantity.h"

#include <cstdint>
#include <string_view>

namespace podwright {

namespace {

constexpr std::int64_t milli = 1000;

/// Numbers of up to 18 digits with a decimal suffix: an overflow gives 0, else it gives the lower 64 bits.
bool overflowsToZero(std::string_view text)
{
    constexpr int mostDigits = 18;
    if (text.ends_with('i'))
        return false;
    int digits = 0;
    bool leading = true;
    for (const char c : text) {
        if (c != '.' && c != '+' && c != '-' && (c < '0' || c > '9'))
            break;
        leading = leading && (c == '0' || c == '+' || c == '-');
        digits += !leading && c != '.' ? 1 : 0;
    }
    return digits <= mostDigits;
}

} // namespace

bool hasFractionalBytes(ValueRef amount)
{
    if (amount.isNull())
        return false;
    const std::string_view text = amount.value().text;
    const auto parsed = Quantity::parse(text);
    if (!parsed)
        return false;
    const std::int64_t whole = parsed->value();
    const bool overflows = whole > INT64_MAX / milli || whole < -(INT64_MAX / milli);
    return !(overflows && overflowsToZero(text)) && parsed->wrappedMilliValue() % milli != 0;
}

} // namespace podwright

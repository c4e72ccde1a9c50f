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

namespace {

struct Suffix {
    std::string_view text;
    int base; ///< 10 or 2
    int exponent;
};

constexpr std::array<Suffix, 16> scales = {{{"", 10, 0},
                                            {"n", 10, -9},
                                            {"u", 10, -6},
                                            {"m", 10, -3},
                                            {"k", 10, 3},
                                            {"M", 10, 6},
                                            {"G", 10, 9},
                                            {"T", 10, 12},
                                            {"P", 10, 15},
                                            {"E", 10, 18},
                                            {"Ki", 2, 10},
                                            {"Mi", 2, 20},
                                            {"Gi", 2, 30},
                                            {"Ti", 2, 40},
                                            {"Pi", 2, 50},
                                            {"Ei", 2, 60}}};

/// A number under way: digits times ten (and two) to a power. Grows to a cap, shrinks with a memory of what fell off.
class Scaled {
public:
    explicit Scaled(WideInteger cap)
        : m_cap(cap)
    {
    }
    void addDigit(int digit) { multiply(10, digit); }
    void multiply(int factor, int plus = 0)
    {
        if (m_amount > (m_cap - plus) / factor)
            m_amount = m_cap;
        else
            m_amount = m_amount * factor + plus;
    }
    void divideByTen()
    {
        m_inexact = m_inexact || m_amount % 10 != 0;
        m_amount /= 10;
    }
    /// Rounded away from zero.
    WideInteger result() const { return m_amount + (m_inexact ? 1 : 0); }

private:
    WideInteger m_cap;
    WideInteger m_amount = 0;
    bool m_inexact = false;
};

} // namespace

std::optional<Quantity> Quantity::parse(std::string_view text)
{
    if (!isQuantity(text))
        return {};
    const bool negative = text.front() == '-';
    if (negative || text.front() == '+')
        text.remove_prefix(1);
    Scaled scaled(limit() * 10); // room for digits that a small suffix takes away again
    int power = 9; // nano
    bool fraction = false;
    while (!text.empty() && (isDigit(text[0]) || text[0] == '.')) {
        constexpr int mostFractionDigits = 27;
        if (text[0] == '.')
            fraction = true;
        else if (!fraction || power > 9 - mostFractionDigits)
            scaled.addDigit(text[0] - '0');
        if (fraction && text[0] != '.' && power > 9 - mostFractionDigits)
            --power;
        text.remove_prefix(1);
    }
    const auto suffix = std::find_if(scales.begin(), scales.end(), [&](const Suffix &one) { return one.text == text; });
    if (suffix == scales.end()) {
        constexpr int farAway = 100; // beyond the cap, or zero, either way
        const std::string digits(text.substr(text[1] == '+' ? 2 : 1));
        power +=
            static_cast<int>(std::clamp(std::stol(digits), -static_cast<long>(farAway), static_cast<long>(farAway)));
    } else if (suffix->base == 10) {
        power += suffix->exponent;
    } else {
        for (int step = 0; step < suffix->exponent; ++step)
            scaled.multiply(2);
    }
    for (; power > 0; --power)
        scaled.multiply(10);
    for (; power < 0; ++power)
        scaled.divideByTen();
    Quantity quantity;
    const bool binary = suffix != scales.end() && suffix->base == 2;
    const Amount amount = std::min(scaled.result(), binary ? binaryLimit() : limit());
    quantity.m_nano = negative ? -amount : amount;
    return quantity;
}

namespace {

/// Divides away from zero, into 64 bits.
std::int64_t roundedAway(WideInteger amount, std::int64_t unit)
{
    const WideInteger whole = amount / unit + (amount % unit > 0 ? 1 : amount % unit < 0 ? -1 : 0);
    constexpr std::int64_t most = INT64_MAX;
    return whole > most ? most : whole < -most ? -most : static_cast<std::int64_t>(whole);
}

} // namespace

std::int64_t Quantity::value() const
{
    return roundedAway(m_nano, NanoPerOne);
}

std::int64_t Quantity::milliValue() const
{
    return roundedAway(m_nano, NanoPerOne / 1000);
}

std::int64_t Quantity::wrappedMilliValue() const
{
    return static_cast<std::int64_t>(roundedToMilli().m_nano / (NanoPerOne / 1000));
}

Quantity Quantity::roundedToMilli() const
{
    if (isCapped())
        return *this; // beyond what is counted: nothing is known of its fraction
    constexpr std::int64_t unit = NanoPerOne / 1000;
    const Amount rest = m_nano % unit;
    Quantity rounded;
    rounded.m_nano = m_nano - rest + (rest > 0 ? unit : rest < 0 ? -unit : 0);
    return rounded;
}

QuantityForm quantityForm(std::string_view text)
{
    if (text.ends_with('i'))
        return QuantityForm::Binary;
    const bool exponent = text.find_first_of("eE") != std::string_view::npos && !text.empty() && isDigit(text.back());
    return exponent ? QuantityForm::Exponent : QuantityForm::Decimal;
}

namespace {

std::string digitsOf(WideInteger amount)
{
    const bool negative = amount < 0;
    std::string digits;
    do {
        const int digit = static_cast<int>(amount % 10);
        digits.insert(digits.begin(), static_cast<char>('0' + (digit < 0 ? -digit : digit)));
        amount /= 10;
    } while (amount != 0);
    return negative ? '-' + digits : digits;
}

} // namespace

std::string Quantity::text(QuantityForm form) const
{
    if (isZero())
        return "0";
    constexpr Amount smallestBinary = static_cast<Amount>(1024) * NanoPerOne;
    Amount mantissa = m_nano;
    if (form == QuantityForm::Binary && isWhole() && (mantissa >= smallestBinary || mantissa <= -smallestBinary)) {
        static constexpr std::array<const char *, 7> suffixes = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
        std::size_t step = 0;
        for (mantissa /= NanoPerOne; mantissa % 1024 == 0; mantissa /= 1024)
            ++step;
        return digitsOf(mantissa) + suffixes[step];
    }
    static constexpr std::array<const char *, 10> suffixes = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"};
    int step = 0;
    for (; mantissa % 1000 == 0 && step + 1 < static_cast<int>(suffixes.size()); mantissa /= 1000)
        ++step;
    const int exponent = 3 * (step - 3);
    if (form == QuantityForm::Exponent)
        return digitsOf(mantissa) + (exponent == 0 ? std::string() : 'e' + std::to_string(exponent));
    return digitsOf(mantissa) + suffixes[static_cast<std::size_t>(step)];
}

Quantity Quantity::operator+(const Quantity &other) const
{
    Quantity sum;
    sum.m_nano = std::clamp(m_nano + other.m_nano, -limit(), limit());
    return sum;
}

} // namespace podwright

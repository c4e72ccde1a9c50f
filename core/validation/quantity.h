// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace podwright {

/// Whether Kubernetes reads the text as a quantity: a signed decimal number with a suffix of n u m k M G T P E, Ki …
/// Ei, or an exponent.
bool isQuantity(std::string_view text);

/// The way a quantity is written: with decimal suffixes (or none), with Ki … Ei, or with an exponent.
enum class QuantityForm : std::uint8_t { Decimal, Binary, Exponent };

/// The form of a text that is a quantity.
QuantityForm quantityForm(std::string_view text);

/// A whole number of 128 bits; GCC and Clang have it on all 64-bit systems.
__extension__ using WideInteger = __int128;

/// The amount that a quantity's text stands for, as Kubernetes' resource.Quantity reads it: exact, to a thousand
/// millionth (finer amounts are rounded away from zero). Amounts with Ki … Ei are capped at 2^63-1 whole units as
/// there, others at 2^63 thousand millions. A value.
class Quantity {
public:
    Quantity() = default;
    /// A whole number.
    explicit Quantity(std::int64_t whole)
        : m_nano(static_cast<Amount>(whole) * NanoPerOne)
    {
    }
    /// Empty where the text is no quantity.
    static std::optional<Quantity> parse(std::string_view text);

    bool isZero() const { return m_nano == 0; }
    bool isNegative() const { return m_nano < 0; }
    /// Whether it is as large as a decimal amount can be here: the text may stand for more.
    bool isCapped() const { return m_nano >= limit() || m_nano <= -limit(); }
    bool isWhole() const { return m_nano % NanoPerOne == 0; }
    /// Whether it is a whole multiple of another, which must not be zero.
    bool isMultipleOf(const Quantity &other) const { return m_nano % other.m_nano == 0; }
    /// In whole units, rounded away from zero, capped to 64 bits.
    std::int64_t value() const;
    /// In thousandths, rounded away from zero, capped to 64 bits.
    std::int64_t milliValue() const;
    /// The lower 64 bits of the thousandths, as the server counts those that do not fit.
    std::int64_t wrappedMilliValue() const;
    /// Rounded away from zero to thousandths, as resources are when the server takes a Pod in.
    Quantity roundedToMilli() const;

    /// As the server writes it: the largest suffix that leaves a whole number; Binary only for whole amounts from 1024
    /// up.
    std::string text(QuantityForm form) const;

    Quantity operator+(const Quantity &other) const;
    auto operator<=>(const Quantity &other) const = default;

private:
    using Amount = WideInteger;
    static constexpr std::int64_t NanoPerOne = 1'000'000'000;
    static Amount binaryLimit() { return static_cast<Amount>(INT64_MAX) * NanoPerOne; }
    static Amount limit() { return binaryLimit() * NanoPerOne; }
    Amount m_nano = 0;
};

} // namespace podwright

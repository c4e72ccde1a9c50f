// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/divisor.h"

#include "validation/quantity.h"

namespace podwright {

namespace {

std::string_view withoutOwner(std::string_view resource)
{
    for (const std::string_view owner : {std::string_view("limits."), std::string_view("requests.")}) {
        if (resource.starts_with(owner))
            return resource.substr(owner.size());
    }
    return {};
}

/// 1, base, base² … up to base⁶.
bool isPower(const Quantity &amount, std::int64_t base)
{
    std::int64_t power = 1;
    for (int exponent = 0; exponent <= 6; ++exponent) {
        if (amount == Quantity(power))
            return true;
        if (exponent < 6)
            power *= base;
    }
    return false;
}

} // namespace

bool isReadableResource(std::string_view resource)
{
    const std::string_view name = withoutOwner(resource);
    return name == "cpu" || name == "memory" || name == "ephemeral-storage" || name.starts_with("hugepages-");
}

/// The server compares the amount as it would write it, so the way it is written counts: 1024Ki is 1Mi and passes, but
/// 1048576 and 1e6 stay what they are.
bool isDivisor(std::string_view resource, std::string_view divisor)
{
    const auto amount = Quantity::parse(divisor);
    if (divisor.empty() || !amount || amount->isZero() || *amount == Quantity(1))
        return true;
    const bool isBinary = divisor.ends_with('i');
    const std::size_t exponent = divisor.find_first_of("eE");
    if (exponent != std::string_view::npos && exponent + 1 < divisor.size())
        return false;
    if (withoutOwner(resource) == "cpu")
        return *amount == *Quantity::parse("1m");
    return isPower(*amount, isBinary && *amount >= Quantity(1024) ? 1024 : 1000);
}

} // namespace podwright

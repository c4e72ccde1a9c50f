// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/divisor.h"

#include "validation/quantity.h"
#include "validation/rules/choice.h"

#include <array>
#include <string>

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

constexpr std::array<std::string_view, 2> cpuDivisors = {"1m", "1"};
constexpr std::array<std::string_view, 13> byteDivisors = {"1",   "1k",  "1M",  "1G",  "1T",  "1P", "1E",
                                                           "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"};

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
    if (divisor.empty() || divisor == "1")
        return true;
    const auto amount = Quantity::parse(divisor);
    if (!amount || amount->isZero())
        return true;
    const std::string canonical = amount->text(quantityForm(divisor));
    return withoutOwner(resource) == "cpu" ? isOneOf(canonical, cpuDivisors) : isOneOf(canonical, byteDivisors);
}

} // namespace podwright

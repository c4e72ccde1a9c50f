// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/fixes/samples.h"

#include <algorithm>
#include <charconv>

namespace podwright {

namespace {

std::vector<std::int64_t> numbersOf(const Diagnostic &finding)
{
    std::vector<std::int64_t> numbers;
    for (const std::string &argument : finding.arguments) {
        std::int64_t number = 0;
        const auto read = std::from_chars(argument.data(), argument.data() + argument.size(), number);
        if (read.ec == std::errc() && read.ptr == argument.data() + argument.size())
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

void addNumberFixes(FixContext &context)
{
    const ValueRef value = context.value();
    if (!value.isInteger() || context.path().isEmpty())
        return;
    std::vector<std::int64_t> candidates = numbersOf(context.finding());
    const SchemaPlace place = context.schemaPlace(context.path());
    if (place.field && place.field->minimum)
        candidates.push_back(*place.field->minimum);
    if (place.field && place.field->maximum)
        candidates.push_back(*place.field->maximum);
    candidates.insert(candidates.end(), {0, 1});
    const std::int64_t now = value.integer();
    candidates.erase(std::remove(candidates.begin(), candidates.end(), now), candidates.end());
    const auto distance = [now](std::int64_t number) {
        return number > now ? static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(now)
                            : static_cast<std::uint64_t>(now) - static_cast<std::uint64_t>(number);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](std::int64_t a, std::int64_t b) { return distance(a) < distance(b); });
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::int64_t number : candidates)
        context.set(context.path(), NewValue::integer(std::to_string(number)), false);
    for (const NewValue &sample : samplesFor(context, context.path()))
        context.set(context.path(), sample, false);
    context.setAside(context.path(), false);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/fixes/samples.h"
#include "yaml/scalarreading.h"

#include <algorithm>

namespace podwright {

namespace {

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") + 1 - first));
}

/// `"80"`, `"1.0"`, `30s`, `80/tcp` as a whole number.
void addInteger(FixContext &context, const std::string &text)
{
    const ReadScalar read = readScalar(text, true);
    if (read.kind == ValueKind::Integer && !read.infinite) {
        context.set(context.path(), NewValue::integer(text), true);
        return;
    }
    if (read.kind == ValueKind::Number && !read.infinite
        && read.number == static_cast<double>(static_cast<std::int64_t>(read.number))) {
        context.set(context.path(), NewValue::integer(std::to_string(static_cast<std::int64_t>(read.number))), true);
        return;
    }
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 9 || digits == text.size())
        return;
    const std::string number = text.substr(0, digits);
    const std::string unit = trimmed(text.substr(digits));
    const bool seconds = context.path().last().key.ends_with("Seconds");
    if (seconds && (unit == "m" || unit == "min"))
        context.set(context.path(), NewValue::integer(std::to_string(std::stol(number) * 60)), true);
    else
        context.set(context.path(), NewValue::integer(number), seconds && (unit == "s" || unit == "sec"));
}

void addBoolean(FixContext &context, const std::string &text)
{
    std::string lower;
    for (const char c : text)
        lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    for (const std::string_view yes : {"true", "yes", "on", "1", "enabled", "是"}) {
        if (lower == yes)
            context.set(context.path(), NewValue::boolean(true), true);
    }
    for (const std::string_view no : {"false", "no", "off", "0", "disabled", "否"}) {
        if (lower == no)
            context.set(context.path(), NewValue::boolean(false), true);
    }
    if (context.isEmpty()) {
        context.set(context.path(), NewValue::boolean(false), false);
        context.set(context.path(), NewValue::boolean(true), false);
    }
}

} // namespace

void addScalarTypeFixes(FixContext &context)
{
    const ValueRef value = context.value();
    const std::string_view wanted = context.argument(0);
    if (!value || value.isMap() || value.isList() || context.path().isEmpty())
        return;
    const std::string text = trimmed(context.written(value));
    if (wanted == "string" || wanted == "time")
        context.add("quote", context.planner().set(context.path(), NewValue::string(text)), true, {text});
    else if (wanted == "integer" || wanted == "int-or-string")
        addInteger(context, text);
    else if (wanted == "boolean")
        addBoolean(context, text);
    else if (wanted == "quantity")
        addQuantityFixes(context);
    if (context.isEmpty() || isPlaceholder(text)) {
        for (const NewValue &sample : samplesFor(context, context.path()))
            context.set(context.path(), sample, false);
    }
    if (wanted != "string")
        context.setAside(context.path(), false);
}

} // namespace podwright

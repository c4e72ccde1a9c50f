// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/fixes/samples.h"
#include "validation/quantity.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

struct Unit {
    std::string_view written; ///< in lower case
    const char *meant;
    const char *orElse; ///< null: nothing else can be meant
};

/// What people write for units. Bytes of powers of ten and of two are told apart by few, so both are offered.
constexpr Unit units[] = {
    {"kib", "Ki", nullptr},     {"mib", "Mi", nullptr}, {"gib", "Gi", nullptr}, {"tib", "Ti", nullptr},
    {"ki", "Ki", nullptr},      {"mi", "Mi", nullptr},  {"gi", "Gi", nullptr},  {"ti", "Ti", nullptr},
    {"kb", "Ki", "k"},          {"mb", "Mi", "M"},      {"gb", "Gi", "G"},      {"tb", "Ti", "T"},
    {"k", "Ki", "k"},           {"g", "Gi", "G"},       {"t", "Ti", "T"},       {"b", "", nullptr},
    {"bytes", "", nullptr},     {"byte", "", nullptr},  {"cpu", "", nullptr},   {"cpus", "", nullptr},
    {"core", "", nullptr},      {"cores", "", nullptr}, {"vcpu", "", nullptr},  {"millicores", "m", nullptr},
    {"millicpu", "m", nullptr}, {"m", "m", nullptr},
};

struct Parts {
    std::string number;
    std::string unit; ///< in lower case without blanks
};

Parts partsOf(std::string_view text)
{
    Parts parts;
    for (const char c : text) {
        const bool numeric = std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.' || c == ',' || c == '-';
        if (numeric && parts.unit.empty())
            parts.number += c;
        else if (c != ' ' && c != '\t')
            parts.unit += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return parts;
}

void addAmount(FixContext &context, const std::string &text, bool safe)
{
    if (isQuantity(text))
        context.set(context.path(), NewValue::string(text), safe);
}

} // namespace

void addQuantityFixes(FixContext &context)
{
    const std::string text = context.written(context.value());
    Parts parts = partsOf(text);
    // `1,5` is one and a half; `1,024` may be a thousand and more
    const std::size_t comma = parts.number.find(',');
    const bool thousands = comma != std::string::npos && parts.number.size() - comma == 4;
    const bool clear = !thousands && parts.number.find(',', comma + 1) == std::string::npos;
    std::replace(parts.number.begin(), parts.number.end(), ',', '.');
    if (!parts.number.empty()) {
        if (parts.unit.empty())
            addAmount(context, parts.number, clear);
        for (const Unit &unit : units) {
            if (unit.written != parts.unit)
                continue;
            addAmount(context, parts.number + unit.meant, clear && !unit.orElse);
            if (unit.orElse)
                addAmount(context, parts.number + unit.orElse, false);
            break;
        }
        if (context.isEmpty())
            addAmount(context, parts.number, false);
    }
    if (context.isEmpty()) {
        for (const NewValue &sample : samplesFor(context, context.path()))
            context.set(context.path(), sample, false);
    }
    context.setAside(context.path(), false);
}

void addTimeFixes(FixContext &context)
{
    std::string text = context.written(context.value());
    if (text.size() == 10)
        context.set(context.path(), NewValue::string(text + "T00:00:00Z"), false);
    std::replace(text.begin(), text.end(), ' ', 'T');
    context.set(context.path(), NewValue::string(text), false);
    context.set(context.path(), NewValue::string(text + 'Z'), false);
    context.setAside(context.path(), false);
}

} // namespace podwright

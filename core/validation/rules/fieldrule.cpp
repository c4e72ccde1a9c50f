// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/fieldrule.h"

#include "validation/names.h"

namespace podwright {

namespace {

using Form = FieldRule::Form;

DiagnosticType typeOf(Form form)
{
    switch (form) {
    case Form::Present:
        return DiagnosticType::Required;
    case Form::OneOf:
    case Form::OneOfOrEmpty:
        return DiagnosticType::NotSupported;
    default:
        return DiagnosticType::Invalid;
    }
}

bool isGood(ValueRef value, const FieldRule &row)
{
    const std::string_view text = value.string();
    switch (row.form) {
    case Form::Present:
        return !isEmptyValue(value);
    case Form::Between:
        return !value.isInteger() || (value.integer() >= row.least && value.integer() <= row.most);
    case Form::OneOf:
        return !value.isString() || hasWord(row.words, text);
    case Form::OneOfOrEmpty:
        return text.empty() || hasWord(row.words, text);
    case Form::DnsLabel:
        return text.empty() || isDnsLabel(text);
    case Form::DnsSubdomain:
        return text.empty() || isDnsSubdomain(text);
    case Form::LocalPath:
        return text.empty() || isLocalPath(text);
    case Form::FileMode:
        return isFileMode(value);
    }
    return true;
}

void report(RuleContext &context, ValueRef map, ValueRef value, const FieldRule &row)
{
    const bool numbers = row.form == Form::Between;
    const Issue issue{row.rule,
                      typeOf(row.form),
                      row.message,
                      {row.form == Form::FileMode ? shownMode(value) : shown(value), std::string(row.field),
                       std::string(map.key()), numbers ? std::to_string(row.least) : std::string(row.words),
                       std::to_string(row.most)}};
    if (row.at.empty())
        context.add(issue, map, row.field);
    else
        context.addAt(issue, context.fieldPath(map.parent()) + '.' + std::string(row.at), map, row.field);
}

} // namespace

bool hasWord(std::string_view words, std::string_view word)
{
    while (true) {
        const std::size_t end = words.find(", ");
        if (words.substr(0, end) == word)
            return true;
        if (end == std::string_view::npos)
            return false;
        words.remove_prefix(end + 2);
    }
}

bool isFileMode(ValueRef value)
{
    constexpr std::int64_t mostMode = 0777;
    return !value.isInteger() || (value.integer() >= 0 && value.integer() <= mostMode);
}

std::string shownMode(ValueRef value)
{
    std::string octal;
    for (std::int64_t rest = value.integer(); rest > 0; rest /= 8)
        octal.insert(octal.begin(), static_cast<char>('0' + rest % 8));
    return value.integer() < 0 ? shown(value) : '0' + octal;
}

void checkFields(RuleContext &context, ValueRef map, std::span<const FieldRule> rows)
{
    for (const FieldRule &row : rows) {
        const std::size_t dot = row.field.find('.');
        const ValueRef owner = dot == std::string_view::npos ? map : map[row.field.substr(0, dot)];
        if (dot != std::string_view::npos && owner.isNull())
            continue;
        const ValueRef value = owner[row.field.substr(dot == std::string_view::npos ? 0 : dot + 1)];
        if (!isGood(value, row))
            report(context, map, value, row);
    }
}

} // namespace podwright

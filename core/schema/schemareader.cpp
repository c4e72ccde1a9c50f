// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schemareader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace podwright {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

FieldKind kindNamed(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, FieldKind>, 11> names{{
        {"string", FieldKind::String},
        {"integer", FieldKind::Integer},
        {"boolean", FieldKind::Boolean},
        {"number", FieldKind::Number},
        {"quantity", FieldKind::Quantity},
        {"int-or-string", FieldKind::IntOrString},
        {"time", FieldKind::Time},
        {"object", FieldKind::Object},
        {"list", FieldKind::List},
        {"map", FieldKind::Map},
        {"opaque", FieldKind::Opaque},
    }};
    const auto found = std::find_if(names.begin(), names.end(), [name](const auto &one) { return one.first == name; });
    return found == names.end() ? FieldKind::Opaque : found->second;
}

/// "1.36" -> 36
int minorOf(std::string_view version)
{
    return static_cast<int>(number(version.substr(std::min(version.size(), version.find('.') + 1))));
}

void setNumbers(Field &field, std::string_view key, std::string_view value)
{
    if (key == "width")
        field.width = static_cast<int>(number(value));
    else if (key == "min")
        field.minimum = number(value);
    else if (key == "max")
        field.maximum = number(value);
    else if (key == "maxLength" && !value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos)
        field.maximumLength = number(value);
    else if (key == "since")
        field.sinceMinor = minorOf(value);
}

void setAttribute(Field &field, std::string_view key, std::string_view value)
{
    if (key == "item")
        field.item = kindNamed(value);
    else if (key == "required")
        field.required = true;
    else if (key == "readOnly")
        field.readOnly = true;
    else if (key == "showAs")
        field.octal = value == "octal";
    else if (key == "enum")
        field.enumValues = split(value, '|');
    else if (key == "known")
        field.knownValues = split(value, '|');
    else if (key == "default")
        field.defaultValue = value;
    else if (key == "defaultWhen")
        field.defaultWhen = value;
    else if (key == "format")
        field.format = value;
    else if (key == "key-format")
        field.keyFormat = value;
    else if (key == "value-format")
        field.valueFormat = value;
    else if (key == "union")
        field.unionName = value;
    else if (key == "listType")
        field.listType = value;
    else if (key == "listKeys")
        field.listKeys = split(value, '|');
    else if (key == "gateOff")
        field.gatedOff = true;
    else if (key == "deprecated") {
        field.deprecated = true;
        field.successor = value;
    } else {
        setNumbers(field, key, value);
    }
}

} // namespace

void SchemaReader::read(std::string_view description)
{
    for (const std::string_view line : split(description, '\n')) {
        if (!line.empty() && line.front() != '#')
            readLine(split(line, '\t'));
    }
    for (const Parts &removed : m_removed)
        readRemoved(removed);
    for (const auto &[name, type] : m_schema.m_types) {
        auto &fields = type->m_fields;
        std::sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a->name < b->name; });
    }
}

SchemaType &SchemaReader::typeNamed(std::string_view name)
{
    auto &type = m_schema.m_types[name];
    if (!type) {
        type = std::make_unique<SchemaType>();
        type->m_name = name;
    }
    return *type;
}

void SchemaReader::readLine(const Parts &parts)
{
    if (parts.size() < 2)
        return;
    if (parts[0] == "version")
        m_schema.m_version = parts[1];
    else if (parts[0] == "type" || parts[0] == "workload")
        beginType(parts[1], parts[0] == "workload");
    else if (parts[0] == "union" && parts.size() > 5)
        readUnion(parts);
    else if (parts[0] == "removed" && parts.size() > 3)
        m_removed.push_back(parts);
    else if (parts[0] == "field" && parts.size() > 2 && m_current)
        readField(parts);
}

void SchemaReader::beginType(std::string_view name, bool isOfWorkload)
{
    m_current = &typeNamed(name);
    m_current->m_isOfWorkload = isOfWorkload;
}

void SchemaReader::readUnion(const Parts &parts)
{
    FieldUnion one{parts[1], static_cast<int>(number(parts[3])), static_cast<int>(number(parts[4])), {}};
    one.members.assign(parts.begin() + 5, parts.end());
    typeNamed(parts[2]).m_unions.push_back(std::move(one));
}

/// The type may be gone as well.
void SchemaReader::readRemoved(const Parts &parts)
{
    const std::size_t dot = parts[1].find('.');
    const auto type = m_schema.m_types.find(parts[1].substr(0, dot));
    if (dot != std::string_view::npos && type != m_schema.m_types.end())
        type->second->m_removed.push_back({parts[1].substr(dot + 1), minorOf(parts[2]), minorOf(parts[3])});
}

void SchemaReader::readField(const Parts &parts)
{
    auto field = std::make_unique<Field>();
    field->name = parts[1];
    field->kind = kindNamed(parts[2]);
    for (std::size_t index = 3; index < parts.size(); ++index) {
        const std::size_t equals = parts[index].find('=');
        const std::string_view key = parts[index].substr(0, equals);
        const std::string_view value = parts[index].substr(std::min(equals + 1, parts[index].size()));
        if (key == "ref")
            field->type = &typeNamed(value);
        else
            setAttribute(*field, key, value);
    }
    m_current->m_fields.push_back(std::move(field));
}

void SchemaReader::readOrder(std::string_view order)
{
    constexpr int unnamed = 1000;
    std::map<std::string_view, Parts> named;
    for (const std::string_view line : split(order, '\n')) {
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && line.front() != '#')
            named[line.substr(0, colon)] = split(line.substr(std::min(colon + 2, line.size())), ' ');
    }
    for (const auto &[name, type] : m_schema.m_types) {
        const Parts &first = named[name];
        for (std::size_t index = 0; index < type->m_fields.size(); ++index) {
            Field &field = *type->m_fields[index];
            const auto at = std::find(first.begin(), first.end(), field.name);
            field.rank = at == first.end() ? unnamed + static_cast<int>(index) : static_cast<int>(at - first.begin());
            type->m_ordered.push_back(&field);
        }
        std::sort(type->m_ordered.begin(), type->m_ordered.end(), [](auto *a, auto *b) { return a->rank < b->rank; });
    }
}

} // namespace podwright

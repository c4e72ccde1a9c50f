// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/fieldvalue.h"

#include "editing/documentdata.h"
#include "yaml/parser.h"
#include "yaml/scalarreading.h"

namespace podwright {

namespace {

std::optional<NewValue> yamlValue(const std::string &text)
{
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok() || parsed.tree.documents().size() != 1 || parsed.tree.documents()[0].root == NoNode)
        return std::nullopt;
    return writtenData(parsed.tree, parsed.tree.documents()[0].root);
}

std::optional<NewValue> collectionValue(const SchemaPlace &place, const std::string &text)
{
    auto value = yamlValue(text);
    const bool list = place.kind() == FieldKind::List;
    if (!value || value->kind != (list ? ValueKind::List : ValueKind::Map))
        return std::nullopt;
    const bool strings =
        (list || place.kind() == FieldKind::Map) && place.field && place.field->item == FieldKind::String;
    if (!strings)
        return value;
    // `[sh, -c, 1]` for a list of strings: the 1 is meant as a string
    const auto asString = [](NewValue &child) {
        if (!child.isCollection() && child.kind != ValueKind::Null)
            child.kind = ValueKind::String;
    };
    for (NewValue &item : value->items)
        asString(item);
    for (auto &entry : value->entries)
        asString(entry.second);
    return value;
}

/// A value of a place that the schema does not know: what YAML makes of the text, else a string.
NewValue untyped(const std::string &text)
{
    auto value = yamlValue(text);
    return value ? *std::move(value) : NewValue::string(text);
}

} // namespace

std::optional<NewValue> fieldValueOf(const SchemaPlace &place, const std::string &text)
{
    if (!place.known())
        return untyped(text);
    const ReadScalar read = readScalar(text, true);
    const bool whole = read.kind == ValueKind::Integer && !read.infinite;
    switch (place.kind()) {
    case FieldKind::String:
    case FieldKind::Time:
        return NewValue::string(text);
    case FieldKind::Boolean:
        if (text == "true" || text == "false")
            return NewValue::boolean(text == "true");
        return std::nullopt;
    case FieldKind::Integer:
        return whole ? std::optional(NewValue::integer(text)) : std::nullopt;
    case FieldKind::Number:
        return whole || read.kind == ValueKind::Number ? std::optional(NewValue{read.kind, text, {}, {}})
                                                       : std::nullopt;
    case FieldKind::IntOrString:
        return whole ? NewValue::integer(text) : NewValue::string(text);
    case FieldKind::Quantity:
        if (whole || (read.kind == ValueKind::Number && !read.infinite))
            return NewValue{read.kind, text, {}, {}};
        return NewValue::string(text);
    case FieldKind::Object:
    case FieldKind::List:
    case FieldKind::Map:
        return collectionValue(place, text);
    case FieldKind::Opaque:
        return untyped(text);
    }
    return std::nullopt;
}

NewValue emptyValueOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::String:
    case FieldKind::Time:
    case FieldKind::Quantity:
    case FieldKind::IntOrString:
        return NewValue::string({});
    case FieldKind::List:
        return NewValue::list();
    case FieldKind::Object:
    case FieldKind::Map:
        return NewValue::map();
    default:
        return NewValue::null();
    }
}

} // namespace podwright

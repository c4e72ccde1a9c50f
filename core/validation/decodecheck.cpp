// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/decodecheck.h"

#include "validation/quantity.h"
#include "validation/timestamp.h"

namespace podwright {

namespace {

const char *nameOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::String:
        return "string";
    case FieldKind::Integer:
        return "integer";
    case FieldKind::Boolean:
        return "boolean";
    case FieldKind::Number:
        return "number";
    case FieldKind::Quantity:
        return "quantity";
    case FieldKind::IntOrString:
        return "int-or-string";
    case FieldKind::Time:
        return "time";
    case FieldKind::List:
        return "list";
    default:
        return "map";
    }
}

const char *nameOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Null:
        return "null";
    case ValueKind::Bool:
        return "boolean";
    case ValueKind::Integer:
        return "integer";
    case ValueKind::Number:
        return "number";
    case ValueKind::String:
        return "string";
    case ValueKind::List:
        return "list";
    case ValueKind::Map:
        return "map";
    }
    return "";
}

std::string join(const std::string &path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

std::string mapKey(const std::string &path, std::string_view key)
{
    return path + "[" + std::string(key) + "]";
}

std::string shown(ValueRef value)
{
    if (value.isBool())
        return value.boolean() ? "true" : "false";
    return value.isMap() || value.isList() ? std::string() : std::string(value.value().text.substr(0, 80));
}

} // namespace

DecodeCheck::DecodeCheck(const Schema &schema, const SyntaxTree &syntax, const ValueTree &values,
                         std::vector<Diagnostic> &found)
    : m_schema(schema)
    , m_syntax(syntax)
    , m_values(values)
    , m_found(found)
{
}

TextRange DecodeCheck::keyRange(ValueRef value) const
{
    const NodeId key = value.value().keyNode;
    return key == NoNode ? valueRange(value) : m_syntax.node(key).range();
}

TextRange DecodeCheck::valueRange(ValueRef value) const
{
    for (; value; value = value.parent()) {
        if (value.value().node != NoNode)
            return m_syntax.node(value.value().node).range();
    }
    return {};
}

void DecodeCheck::add(DiagnosticType type, const char *rule, const char *message, std::vector<std::string> arguments,
                      const std::string &path, TextRange range)
{
    Diagnostic one;
    one.type = type;
    one.rule = rule;
    one.message = message;
    one.arguments = std::move(arguments);
    one.field = path;
    one.path = m_rootPath.empty() || path.empty() ? m_rootPath + path : m_rootPath + '.' + path;
    one.range = range;
    m_found.push_back(std::move(one));
}

void DecodeCheck::check(const PodPlace &pod)
{
    m_rootPath = pod.root.toString();
    const ValueRef root = m_values.root().at(pod.root);
    const SchemaType *type = m_schema.type(pod.typeName());
    if (!type)
        return;
    if (!root.isMap() && !root.isNull())
        add(DiagnosticType::Decode, "DEC-01", "wrong-type", {"map", nameOf(root.kind()), shown(root)}, {},
            valueRange(root));
    else
        checkMap(root, *type, {});
    if (!pod.isTemplate && pod.object.isEmpty() && root["apiVersion"].string().empty())
        add(DiagnosticType::Decode, "DEC-02", "missing-api-version", {}, "apiVersion", keyRange(root));
}

void DecodeCheck::checkReading(const PodPlace &pod)
{
    m_rootPath = pod.root.toString();
    for (const ReadingFault &fault : m_values.faults()) {
        const bool duplicate = fault.code == ReadingFault::Code::DuplicateKey;
        const Path map = fault.map == NoValue ? Path() : m_values.ref(fault.map).path();
        if (duplicate && !map.startsWith(pod.object))
            continue;
        const TextRange range = m_syntax.node(fault.node).range();
        const std::string path = map.child(fault.text).toString();
        const std::size_t head = map.startsWith(pod.root) && !m_rootPath.empty() ? m_rootPath.size() + 1 : 0;
        if (duplicate)
            add(DiagnosticType::Duplicate, "DEC-03", "duplicate-key", {fault.text}, path.substr(head), range);
        else
            add(DiagnosticType::Decode, "DEC-04",
                fault.code == ReadingFault::Code::NullKey              ? "null-key"
                    : fault.code == ReadingFault::Code::CollectionKey  ? "collection-key"
                    : fault.code == ReadingFault::Code::TooManyAliases ? "too-many-aliases"
                    : fault.code == ReadingFault::Code::BadTagValue    ? "bad-tag-value"
                                                                       : "infinite-number",
                {fault.text}, {}, range);
    }
}

void DecodeCheck::checkMap(ValueRef map, const SchemaType &type, const std::string &path)
{
    for (const ValueRef child : map) {
        const Field *field = type.field(child.key());
        if (field) {
            checkValue(child, {field, field->type, false}, join(path, child.key()));
            continue;
        }
        const Field *nearest = type.nearestField(child.key());
        std::vector<std::string> arguments{std::string(child.key()), std::string(type.name())};
        if (nearest)
            arguments.push_back(std::string(nearest->name));
        add(DiagnosticType::Unknown, "DEC-05", nearest ? "unknown-field-near" : "unknown-field", std::move(arguments),
            join(path, child.key()), keyRange(child));
    }
}

void DecodeCheck::checkValue(ValueRef value, const SchemaPlace &place, const std::string &path)
{
    if (value.isNull() || place.kind() == FieldKind::Opaque)
        return; // null is the zero value of every type
    const FieldKind kind = place.kind();
    if (kind == FieldKind::Object && value.isMap() && place.type) {
        checkMap(value, *place.type, path);
    } else if (kind == FieldKind::List && value.isList()) {
        std::size_t index = 0;
        for (const ValueRef item : value)
            checkValue(item, m_schema.item(place), path + '[' + std::to_string(index++) + ']');
    } else if (kind == FieldKind::Map && value.isMap()) {
        for (const ValueRef child : value)
            checkValue(child, m_schema.child(place, child.key()), mapKey(path, child.key()));
    } else {
        checkScalar(value, place, path);
    }
}

bool DecodeCheck::fits(ValueRef value, const SchemaPlace &place) const
{
    switch (place.kind()) {
    case FieldKind::String:
        return value.isString();
    case FieldKind::Time:
        return value.isString();
    case FieldKind::Boolean:
        return value.isBool();
    case FieldKind::Integer:
        return value.isInteger();
    case FieldKind::Number:
        return value.isNumber();
    case FieldKind::IntOrString:
        return value.isInteger() || value.isString();
    case FieldKind::Quantity:
        return value.isNumber() || value.isString();
    default:
        return false;
    }
}

void DecodeCheck::checkScalar(ValueRef value, const SchemaPlace &place, const std::string &path)
{
    const FieldKind kind = place.kind();
    if (!fits(value, place)) {
        add(DiagnosticType::Decode, "DEC-01", "wrong-type", {nameOf(kind), nameOf(value.kind()), shown(value)}, path,
            valueRange(value));
        return;
    }
    const bool narrow =
        kind == FieldKind::IntOrString || (kind == FieldKind::Integer && place.field && place.field->width == 32);
    if (narrow && value.isInteger() && value.integer() != static_cast<std::int32_t>(value.integer()))
        add(DiagnosticType::Decode, "DEC-06", "integer-too-large", {shown(value), "32"}, path, valueRange(value));
    if (kind == FieldKind::Quantity && !isQuantity(value.value().text))
        add(DiagnosticType::Decode, "DEC-07", "bad-quantity", {shown(value)}, path, valueRange(value));
    if (kind == FieldKind::Time && !isTimestamp(value.string()))
        add(DiagnosticType::Decode, "DEC-08", "bad-time", {shown(value)}, path, valueRange(value));
}

} // namespace podwright

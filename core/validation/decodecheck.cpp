// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/decodecheck.h"

#include "pod/podlocator.h"
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

/// The value as it is written: `yes` is read as true, `1.10` as 1.1.
std::string shown(const SyntaxTree &syntax, ValueRef value)
{
    if ((value.isBool() || value.isNumber()) && value.value().node != NoNode) {
        const Node &node = syntax.node(value.value().node);
        if (node.kind == NodeKind::Scalar)
            return std::string(node.value.substr(0, 80));
    }
    return value.isMap() || value.isList() ? std::string() : std::string(value.value().text.substr(0, 80));
}

} // namespace

std::string DecodeCheck::Trail::toString() const
{
    std::string path = above ? above->toString() : std::string();
    if (kind == Kind::Field)
        path += (path.empty() ? "" : ".") + std::string(key);
    else if (kind == Kind::MapKey)
        path += '[' + std::string(key) + ']';
    else if (kind == Kind::Item)
        path += '[' + std::to_string(index) + ']';
    return path;
}

DecodeCheck::DecodeCheck(const Schema &schema, const SyntaxTree &syntax, const ValueTree &values,
                         const DecodeOptions &options, std::vector<Diagnostic> &found)
    : m_schema(schema)
    , m_syntax(syntax)
    , m_values(values)
    , m_options(options)
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

Diagnostic &DecodeCheck::add(DiagnosticType type, const char *rule, const char *message,
                             std::vector<std::string> arguments, const Trail &trail, ValueRef value)
{
    Diagnostic one;
    one.type = type;
    one.rule = rule;
    one.message = message;
    one.arguments = std::move(arguments);
    one.field = trail.toString();
    one.path = value.path().toString();
    one.range = valueRange(value);
    return m_found.emplace_back(std::move(one));
}

void DecodeCheck::check(const PodPlace &pod)
{
    const ValueRef object = m_values.root().at(pod.object);
    checkObject(object, pod.kind, {});
}

void DecodeCheck::checkReading(const PodPlace &pod)
{
    for (const ReadingFault &fault : m_values.faults()) {
        const ValueRef map = fault.map == NoValue ? m_values.root() : m_values.ref(fault.map);
        const Path place = map.path();
        if (fault.code == ReadingFault::Code::DuplicateKey) {
            if (!place.startsWith(pod.object))
                continue;
            const std::string path = place.child(fault.text).toString();
            const std::size_t head = pod.object.isEmpty() ? 0 : pod.object.toString().size() + 1;
            Diagnostic &one = add(DiagnosticType::Duplicate, "DEC-03",
                                  m_options.strict ? "duplicate-key" : "ignored-duplicate-key", {fault.text}, {}, map);
            one.severity = m_options.strict ? Severity::Error : Severity::RunTime;
            one.field = path.substr(head);
            one.path = path;
            one.range = m_syntax.node(fault.node).range();
            continue;
        }
        add(DiagnosticType::Decode, "DEC-04",
            fault.code == ReadingFault::Code::NullKey              ? "null-key"
                : fault.code == ReadingFault::Code::CollectionKey  ? "collection-key"
                : fault.code == ReadingFault::Code::TooManyAliases ? "too-many-aliases"
                : fault.code == ReadingFault::Code::BadTagValue    ? "bad-tag-value"
                                                                   : "infinite-number",
            {fault.text}, {}, map)
            .range = m_syntax.node(fault.node).range();
    }
}

void DecodeCheck::checkHead(const PodPlace &pod)
{
    const ValueRef object = m_values.root().at(pod.object);
    const ValueRef version = object["apiVersion"];
    const std::string expected = apiVersionOf(pod.kind);
    if (object["kind"].isNull()) {
        if (pod.object.isEmpty()) // no item of a typed list
            add(DiagnosticType::Decode, "DEC-09", "no-kind", {}, {nullptr, Trail::Kind::Field, "kind"}, object).range =
                keyRange(object["kind"] ? object["kind"] : *object.begin());
        return;
    }
    if (version.isNull() || (version.isString() && version.string().empty())) {
        add(DiagnosticType::Decode, "DEC-02", "missing-api-version", {expected, pod.kind},
            {nullptr, Trail::Kind::Field, "apiVersion"}, version ? version : object)
            .range = keyRange(version ? version : object["kind"]);
    } else if (version.isString() && version.string() != expected) {
        add(DiagnosticType::Decode, "DEC-10", "wrong-api-version", {shown(m_syntax, version), expected, pod.kind},
            {nullptr, Trail::Kind::Field, "apiVersion"}, version);
    }
}

void DecodeCheck::checkObject(ValueRef value, std::string_view type, const Trail &trail)
{
    const SchemaType *known = m_schema.type(type);
    if (!known || value.isNull())
        return;
    if (value.isMap())
        checkMap(value, *known, trail);
    else
        add(DiagnosticType::Decode, "DEC-01", "wrong-type", {"map", nameOf(value.kind()), shown(m_syntax, value)},
            trail, value);
}

void DecodeCheck::addUnknown(ValueRef value, std::vector<std::string> arguments, const char *message,
                             const Trail &trail)
{
    Diagnostic &one = add(DiagnosticType::Unknown, "DEC-05", message, std::move(arguments), trail, value);
    one.severity = m_options.strict ? Severity::Error : Severity::RunTime;
    one.range = keyRange(value);
}

void DecodeCheck::checkMap(ValueRef map, const SchemaType &type, const Trail &trail)
{
    for (const ValueRef child : map) {
        const Trail below{&trail, Trail::Kind::Field, child.key()};
        const Field *field = type.field(child.key());
        if (field && field->sinceMinor <= m_options.kubernetesMinor) {
            checkValue(child, {field, field->type, false}, below);
        } else if (field) {
            addUnknown(child,
                       {std::string(child.key()), std::to_string(field->sinceMinor),
                        std::to_string(m_options.kubernetesMinor)},
                       m_options.strict ? "newer-field" : "ignored-newer-field", below);
        } else if (const RemovedField *removed = type.removedField(child.key())) {
            checkRemoved(child, *removed, below);
        } else {
            const Field *nearest = type.nearestField(child.key());
            std::vector<std::string> arguments{std::string(child.key()), std::string(type.name())};
            if (nearest)
                arguments.push_back(std::string(nearest->name));
            const char *near = m_options.strict ? "unknown-field-near" : "ignored-field-near";
            const char *plain = m_options.strict ? "unknown-field" : "ignored-field";
            addUnknown(child, std::move(arguments), nearest ? near : plain, below);
        }
    }
}

/// A field that is gone: what was in it nobody checks.
void DecodeCheck::checkRemoved(ValueRef value, const RemovedField &removed, const Trail &trail)
{
    const int minor = m_options.kubernetesMinor;
    if (minor >= removed.firstMinor && minor <= removed.lastMinor)
        return;
    if (minor < removed.firstMinor)
        addUnknown(value, {std::string(removed.name), std::to_string(removed.firstMinor), std::to_string(minor)},
                   m_options.strict ? "newer-field" : "ignored-newer-field", trail);
    else
        addUnknown(value, {std::string(removed.name), std::to_string(removed.lastMinor), std::to_string(minor)},
                   m_options.strict ? "removed-field" : "ignored-removed-field", trail);
}

void DecodeCheck::checkValue(ValueRef value, const SchemaPlace &place, const Trail &trail)
{
    if (value.isNull() || place.kind() == FieldKind::Opaque)
        return; // null is the zero value of every type
    const FieldKind kind = place.kind();
    if (kind == FieldKind::Object && value.isMap() && place.type) {
        checkMap(value, *place.type, trail);
    } else if (kind == FieldKind::List && value.isList()) {
        std::size_t index = 0;
        for (const ValueRef item : value)
            checkValue(item, m_schema.item(place), {&trail, Trail::Kind::Item, {}, index++});
    } else if (kind == FieldKind::Map && value.isMap()) {
        for (const ValueRef child : value)
            checkValue(child, m_schema.child(place, child.key()), {&trail, Trail::Kind::MapKey, child.key()});
    } else {
        checkScalar(value, place, trail);
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

void DecodeCheck::checkScalar(ValueRef value, const SchemaPlace &place, const Trail &trail)
{
    const FieldKind kind = place.kind();
    if (!fits(value, place)) {
        add(DiagnosticType::Decode, "DEC-01", "wrong-type",
            {nameOf(kind), nameOf(value.kind()), shown(m_syntax, value)}, trail, value);
        return;
    }
    const bool narrow =
        kind == FieldKind::IntOrString || (kind == FieldKind::Integer && place.field && place.field->width == 32);
    if (narrow && value.isInteger() && value.integer() != static_cast<std::int32_t>(value.integer()))
        add(DiagnosticType::Decode, "DEC-06", "integer-too-large", {shown(m_syntax, value), "32"}, trail, value);
    if (kind == FieldKind::Quantity && !isQuantity(value.value().text))
        add(DiagnosticType::Decode, "DEC-07", "bad-quantity", {shown(m_syntax, value)}, trail, value);
    if (kind == FieldKind::Time && !isTimestamp(value.string()))
        add(DiagnosticType::Decode, "DEC-08", "bad-time", {shown(m_syntax, value)}, trail, value);
}

} // namespace podwright

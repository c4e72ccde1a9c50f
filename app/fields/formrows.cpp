// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/formrows.h"

#include "document/manifestdocument.h"
#include "fields/readable.h"

#include <algorithm>

namespace podwright {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether rows for this unset field are worth showing: its default is what people wonder about.
bool isGhost(const Field &field)
{
    constexpr int firstOnes = 16; // of the type's fields in the expected order
    const bool scalar =
        field.kind != FieldKind::Object && field.kind != FieldKind::List && field.kind != FieldKind::Map;
    return field.defaultValue && scalar && field.rank < firstOnes && !field.readOnly && !field.deprecated;
}

/// A field whose values are names defined elsewhere in the Pod.
bool isReference(const SchemaType *owner, std::string_view field)
{
    if (!owner)
        return false;
    const std::string_view type = owner->name();
    return (type == "VolumeMount" && field == "name") || (type == "VolumeDevice" && field == "name")
        || ((type == "HTTPGetAction" || type == "TCPSocketAction") && field == "port")
        || (type == "ResourceFieldSelector" && field == "containerName") || (type == "ResourceClaim" && field == "name")
        || (type == "EphemeralContainer" && field == "targetContainerName")
        || (type == "FileKeySelector" && field == "volumeName");
}

QString defaultTextOf(const Field &field)
{
    const QString text = toText(*field.defaultValue).replace(u'|', QStringLiteral(" / "));
    bool number = false;
    const int mode = text.toInt(&number);
    return field.octal && number ? modeText(mode) : text;
}

FormRowData rowFor(const SchemaType *owner, const SchemaPlace &place, ValueRef value, const Path &path,
                   const std::string &key)
{
    FormRowData row;
    row.key = key;
    row.path = path;
    row.schema = place;
    row.owner = owner;
    row.value = value;
    row.set = value.exists();
    if (place.field && !place.isElement && place.field->defaultValue)
        row.defaultText = defaultTextOf(*place.field);
    row.unknown = !place.known();
    row.required = place.field && !place.isElement && place.field->required;
    row.kind = editorKindOf(place, value);
    row.wrongType = row.kind == EditorKind::Raw && !row.unknown && place.kind() != FieldKind::Opaque;
    if (!row.wrongType && isReference(owner, key))
        row.kind = EditorKind::Reference;
    return row;
}

} // namespace

EditorKind editorKindOf(const SchemaPlace &place, ValueRef value)
{
    if (!place.known())
        return EditorKind::Raw;
    if (place.field && place.field->readOnly)
        return EditorKind::ReadOnly;
    const bool absent = value.isNull();
    const auto when = [absent](bool fits, EditorKind kind) { return absent || fits ? kind : EditorKind::Raw; };
    switch (place.kind()) {
    case FieldKind::String:
        if (place.field && !place.isElement && (!place.field->enumValues.empty() || !place.field->knownValues.empty()))
            return when(value.isString(), EditorKind::Choice);
        return when(value.isString(), EditorKind::Text);
    case FieldKind::Time:
        return when(value.isString(), EditorKind::Text);
    case FieldKind::Integer:
    case FieldKind::Number:
        return when(value.isNumber(), EditorKind::Integer);
    case FieldKind::IntOrString:
        return when(value.isInteger() || value.isString(), EditorKind::Text);
    case FieldKind::Boolean:
        return when(value.isBool(), EditorKind::Boolean);
    case FieldKind::Quantity:
        return when(value.isNumber() || value.isString(), EditorKind::Quantity);
    case FieldKind::Map:
        return when(value.isMap(), EditorKind::StringMap);
    case FieldKind::List:
        if (place.type)
            return when(value.isList(), EditorKind::ObjectList);
        return when(value.isList(), EditorKind::StringList);
    case FieldKind::Object:
        return when(value.isMap(), EditorKind::Object);
    case FieldKind::Opaque:
        break;
    }
    return EditorKind::Raw;
}

std::vector<FormRowData> mapRows(const Schema &schema, const SchemaPlace &place, ValueRef map, const Path &path,
                                 const std::set<std::string> &pending)
{
    std::vector<FormRowData> required;
    std::vector<FormRowData> set;
    std::vector<FormRowData> ghosts;
    const SchemaType *type = place.type;
    if (type) {
        for (const Field *field : type->fields()) {
            const std::string key(field->name);
            const ValueRef value = map[key];
            FormRowData row = rowFor(type, schema.child(place, key), value, path.child(key), key);
            if (row.required)
                required.push_back(std::move(row));
            else if (value.exists() || pending.contains(key))
                set.push_back(std::move(row));
            else if (isGhost(*field))
                ghosts.push_back(std::move(row));
        }
    }
    for (const ValueRef child : map) {
        const std::string key(child.key());
        if (!type || !type->field(key))
            set.push_back(rowFor(type, schema.child(place, key), child, path.child(key), key));
    }
    required.insert(required.end(), set.begin(), set.end());
    required.insert(required.end(), ghosts.begin(), ghosts.end());
    return required;
}

FormRowData fieldRow(const Schema &schema, const SchemaPlace &owner, ValueRef map, const Path &path,
                     const std::string &key)
{
    return rowFor(owner.type, schema.child(owner, key), map[key], path.child(key), key);
}

std::vector<FormRowData> itemRows(const Schema &schema, const SchemaPlace &list, ValueRef value, const Path &path)
{
    std::vector<FormRowData> rows;
    std::size_t index = 0;
    for (const ValueRef item : value) {
        rows.push_back(rowFor(nullptr, schema.item(list), item, path.item(index), std::to_string(index)));
        ++index;
    }
    return rows;
}

void fillInDefault(FormRowData &row, ManifestDocument &manifest, std::size_t document)
{
    const bool several = row.schema.field && row.schema.field->defaultValue
        && row.schema.field->defaultValue->find('|') != std::string_view::npos;
    const bool derived = row.defaultText.startsWith(u'='); // from another field, and only sometimes
    if (row.set || row.defaultText.isEmpty() || !(several || derived))
        return; // where there is only one, the schema knows it; asking the server's defaulting reads the whole Pod
    if (const auto value = manifest.serverDefaultAt({document, row.path}))
        row.defaultText = QString::fromStdString(*value);
    else if (derived)
        row.defaultText.clear();
}

QString itemTitle(ValueRef item, std::size_t index)
{
    for (const char *field : {"name", "mountPath", "containerPort", "key", "topologyKey", "ip", "devicePath", "path"}) {
        const ValueRef name = item[field];
        if ((name.isString() || name.isInteger()) && !name.value().text.empty())
            return toText(name.value().text);
    }
    return QString::number(index + 1);
}

QStringList referenceCandidates(const FormRowData &row, ValueRef podRoot)
{
    QStringList names;
    const ValueRef spec = podRoot["spec"];
    const auto collect = [&names](ValueRef list, const char *field) {
        for (const ValueRef item : list) {
            if (const std::string_view name = item[field].string(); !name.empty())
                names.append(toText(name));
        }
    };
    const std::string_view owner = row.owner ? row.owner->name() : std::string_view();
    if (owner == "VolumeMount" || owner == "VolumeDevice" || owner == "FileKeySelector") {
        collect(spec["volumes"], "name");
    } else if (owner == "ResourceClaim") {
        collect(spec["resourceClaims"], "name");
    } else if (owner == "HTTPGetAction" || owner == "TCPSocketAction") {
        for (ValueRef above = row.value; above; above = above.parent()) // the ports of the probe's own container
            collect(above["ports"], "name");
        for (const ValueRef container : spec["containers"])
            collect(names.isEmpty() ? container["ports"] : ValueRef(), "name");
    } else {
        collect(spec["containers"], "name");
        collect(spec["initContainers"], "name");
    }
    names.removeDuplicates();
    return names;
}

} // namespace podwright

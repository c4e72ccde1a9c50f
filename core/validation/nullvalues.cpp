// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/nullvalues.h"

#include <vector>

namespace podwright {

namespace {

void makeZero(Value &value, FieldKind kind)
{
    if (kind == FieldKind::Object || kind == FieldKind::Map) {
        value.kind = ValueKind::Map;
    } else if (kind == FieldKind::String) {
        value.kind = ValueKind::String;
        value.text = "";
    } else if (kind == FieldKind::Quantity || kind == FieldKind::IntOrString || kind == FieldKind::Integer) {
        value.kind = ValueKind::Integer;
        value.text = "0";
    }
}

/// Walks the values that the schema knows.
class NullResolver {
public:
    NullResolver(ValueTree &values, const Schema &schema)
        : m_values(values)
        , m_schema(schema)
    {
    }

    void resolve(ValueRef value, const SchemaPlace &place)
    {
        const bool isObject = place.kind() == FieldKind::Object;
        std::vector<ValueId> absent;
        for (const ValueRef child : value) {
            const SchemaPlace below = value.isList() ? m_schema.item(place) : m_schema.child(place, child.key());
            if (!below.known())
                continue;
            if (!child.isNull())
                resolve(child, below);
            else if (isObject)
                absent.push_back(child.id());
            else
                makeZero(m_values.value(child.id()), below.kind());
        }
        for (const ValueId id : absent)
            m_values.detach(id);
    }

private:
    ValueTree &m_values;
    const Schema &m_schema;
};

bool hasNull(const ValueTree &values)
{
    for (std::size_t id = 0; id < values.size(); ++id) {
        if (values.value(static_cast<ValueId>(id)).kind == ValueKind::Null)
            return true;
    }
    return false;
}

} // namespace

void resolveNulls(ValueTree &values, ValueRef root, const SchemaType &type, const Schema &schema)
{
    if (hasNull(values))
        NullResolver(values, schema).resolve(root, {nullptr, &type, false});
}

} // namespace podwright

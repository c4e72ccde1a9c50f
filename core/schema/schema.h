// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schematype.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A place in the schema: what one value of a manifest is. For elements of lists and maps `field` is that of the
/// collection.
struct SchemaPlace {
    const Field *field = nullptr; ///< null at the root and where the schema knows nothing
    const SchemaType *type = nullptr; ///< objects: their type
    bool isElement = false; ///< an item of field's list or a value of field's map
    bool known() const { return field || type; }
    FieldKind kind() const
    {
        if (!field)
            return FieldKind::Object;
        return isElement ? field->item : field->kind;
    }
};

/// The Pod schema of one Kubernetes version. Immutable; made once by who owns it and handed on by reference.
class Schema {
public:
    /// Reads the description and the order of fields that resources/schema holds; an empty schema if they are damaged.
    Schema(std::string description, std::string_view order);
    /// The schema built into the program.
    static Schema builtIn();
    ~Schema();
    Schema(Schema &&) noexcept;
    Schema &operator=(Schema &&) noexcept;

    const SchemaType *type(std::string_view name) const; ///< null: no such type
    const SchemaType &pod() const { return *type("Pod"); }
    std::vector<const SchemaType *> types() const; ///< of Pods; those of workloads are known by name only
    std::string_view version() const { return m_version; } ///< "1.36.3"

    /// Goes one step down: a field of an object, a value of a map or an item of a list (any key then).
    SchemaPlace child(const SchemaPlace &place, std::string_view key) const;
    SchemaPlace item(const SchemaPlace &place) const;
    /// Follows a path as people write it, with or without indexes (`spec.containers[].image`, `spec.containers.image`).
    SchemaPlace resolve(const SchemaType &root, std::string_view path) const;

private:
    friend class SchemaReader;
    std::unique_ptr<const std::string> m_text;
    std::string_view m_version;
    std::map<std::string_view, std::unique_ptr<SchemaType>> m_types;
};

/// Calls visit(path, field) for every field path below a type, as `spec.containers[].image`; recursion in the schema is
/// cut.
template <typename Visit> void forEachFieldPath(const SchemaType &type, const std::string &prefix, const Visit &visit)
{
    for (const Field *field : type.fields()) {
        const std::string path = (prefix.empty() ? prefix : prefix + '.') + std::string(field->name);
        visit(path, *field);
        if (field->type)
            forEachFieldPath(*field->type, field->kind == FieldKind::List ? path + "[]" : path, visit);
    }
}

} // namespace podwright

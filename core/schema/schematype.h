// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <memory>
#include <string_view>
#include <vector>

namespace podwright {

/// A type of the Pod schema: `Container`, `Volume` …
class SchemaType {
public:
    std::string_view name() const { return m_name; }
    /// Of the workload around a Pod template: there for decoding, not for people.
    bool isOfWorkload() const { return m_isOfWorkload; }
    /// In the order in which people expect them.
    const std::vector<const Field *> &fields() const { return m_ordered; }
    /// Null if the type has no such field; names are case-sensitive as the server's.
    const Field *field(std::string_view name) const;
    /// A field that the type had once; null if it never had one of this name.
    const RemovedField *removedField(std::string_view name) const;
    /// The union with this name, null if there is none.
    const FieldUnion *unionNamed(std::string_view name) const;
    const std::vector<FieldUnion> &unions() const { return m_unions; }
    /// The field whose name is nearest to a misspelt one (case, transposed or missing letters), null if none is near.
    const Field *nearestField(std::string_view name) const;

private:
    friend class SchemaReader;
    std::string_view m_name;
    bool m_isOfWorkload = false;
    std::vector<std::unique_ptr<Field>> m_fields; ///< sorted by name
    std::vector<const Field *> m_ordered;
    std::vector<FieldUnion> m_unions;
    std::vector<RemovedField> m_removed;
};

/// The distance of two names: insertions, deletions, changes, neighbours swapped; upper and lower case alike count
/// half.
int nameDistance(std::string_view left, std::string_view right);

} // namespace podwright

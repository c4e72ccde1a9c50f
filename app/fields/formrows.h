// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "schema/schema.h"

#include <QString>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

namespace podwright {

class ManifestDocument;

/// Which editor a row has.
enum class EditorKind {
    Text,
    Integer,
    Boolean,
    Choice,
    Reference,
    Quantity,
    StringList,
    StringMap,
    Object,
    ObjectList,
    Raw,
    ReadOnly
};

/// One row of the form, as data.
struct FormRowData {
    std::string key; ///< of the map, or the index of an item
    Path path; ///< in the document
    SchemaPlace schema;
    const SchemaType *owner = nullptr; ///< the type that the field belongs to; null where it is unknown
    EditorKind kind = EditorKind::Raw;
    bool set = false;
    bool required = false;
    bool unknown = false; ///< the schema has no such field
    bool wrongType = false;
    ValueRef value;
    QString defaultText; ///< what an unset field stands for, empty if nothing is known
    SnapshotPtr snapshot = {}; ///< that the value is of: a row that is not updated for a while keeps it
};

/// Which editor fits a value at a place of the schema; Raw where the value is of another type.
EditorKind editorKindOf(const SchemaPlace &place, ValueRef value);

/// The rows for a map: required fields first, then those set, then defaults worth seeing; fields in `pending` are shown
/// too.
std::vector<FormRowData> mapRows(const Schema &schema, const SchemaPlace &place, ValueRef map, const Path &path,
                                 const std::set<std::string> &pending);
/// The row for one field of a map, whether it is there or not. `owner` is the schema's place of the map.
FormRowData fieldRow(const Schema &schema, const SchemaPlace &owner, ValueRef map, const Path &path,
                     const std::string &key);
/// One row for each item of a list of objects.
std::vector<FormRowData> itemRows(const Schema &schema, const SchemaPlace &list, ValueRef value, const Path &path);

/// The schema says which defaults an unset field may have; of several the server's defaulting tells which one it is
/// here.
void fillInDefault(FormRowData &row, ManifestDocument &manifest, std::size_t document);

/// What tells an item apart for people: its name, its port … or its index.
QString itemTitle(ValueRef item, std::size_t index);

/// Values that a field may take its value from, out of the document: names of volumes, ports, containers.
QStringList referenceCandidates(const FormRowData &row, ValueRef podRoot);

} // namespace podwright

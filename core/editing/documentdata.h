// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "yaml/path.h"
#include "yaml/syntaxtree.h"
#include "yaml/valuetree.h"

#include <optional>

namespace podwright {

/// The data of a document for comparing what an edit should do with what it did. Scalars are in canonical form.
NewValue dataOf(ValueRef value);
/// The same form for data to be written; empty where a scalar's text does not read as its kind (`integer "x"`).
std::optional<NewValue> canonical(const NewValue &value);
/// The data of a syntax node in the form in which it is written (`0644` stays `0644`); aliases are resolved.
NewValue writtenData(const SyntaxTree &tree, NodeId node);

/// Equal but for the order of keys.
bool sameData(const NewValue &left, const NewValue &right);

/// The place of a path in data; null if it is not there.
NewValue *dataAt(NewValue &root, const Path &path);
/// Puts data at a path, making what is missing on the way. False: something on the way is no collection.
bool setDataAt(NewValue &root, const Path &path, const NewValue &value);
bool removeDataAt(NewValue &root, const Path &path);

} // namespace podwright

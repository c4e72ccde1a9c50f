// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "schema/schema.h"

#include <optional>
#include <string>

namespace podwright {

/// Text that a person typed for a field, as the data that the field's type needs: a string that looks like a number
/// stays a string, `0644` for a file mode stays octal, `80` for a port is a number and `http` a string. Collections are
/// read as YAML. Empty where the text cannot be of the type (a word for an integer).
std::optional<NewValue> fieldValueOf(const SchemaPlace &place, const std::string &text);

/// The data that stands for an empty value of a type: an empty string, list or map, nothing for numbers.
NewValue emptyValueOf(FieldKind kind);

} // namespace podwright

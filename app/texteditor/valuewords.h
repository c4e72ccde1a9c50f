// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "yaml/valuetree.h"

#include <QString>

namespace podwright {

/// A value in other words, in the interface's language: an amount in other units, seconds as minutes and hours, a file
/// mode as rwx, user 0 as root. Empty where the value says it all.
QString valueInWords(const SchemaPlace &place, ValueRef value);

} // namespace podwright

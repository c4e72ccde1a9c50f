// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "schema/field.h"
#include "yaml/valuetree.h"

#include <QString>

namespace podwright {

/// The text of a scalar for an editor: as the document's data has it.
QString writtenText(ValueRef value);
/// A file mode as chmod takes it, of three octal digits at least: 0644.
QString modeText(qint64 mode);

/// Whether data to be written is what the document says already.
bool sameScalar(const NewValue &value, ValueRef present);

/// A number in words that people read more easily: seconds as minutes and hours, modes as octal, quantities as plain
/// numbers; empty where nothing needs saying.
QString readableHint(const Field &field, FieldKind kind, const QString &text);

} // namespace podwright

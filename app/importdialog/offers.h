// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importoptions.h"

#include <QString>

namespace podwright {

/// What a text is that came where a manifest was expected: a command line, a compose file or JSON; Unknown for
/// manifests and whatever else is taken as it is.
ImportKind offeredKind(const QString &text);
/// The same without JSON, which may be opened as it is.
bool isForeignText(const QString &text);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

namespace podwright {

/// What a fix does, in the interface's language, as an order: "Rename scretname to secretName".
QString fixText(const Fix &fix);

} // namespace podwright

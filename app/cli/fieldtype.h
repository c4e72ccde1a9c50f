// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QString>

namespace podwright {

/// The type of a field as the command line prints it: `string`, `list of Container`, `map of quantity`.
QString typeText(const Field &field);

} // namespace podwright

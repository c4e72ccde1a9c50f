// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"

#include <QString>

namespace podwright {

/// Why an edit was not made and what to do, in the interface's language; empty for none.
QString refusalText(EditRefusal refusal, const QString &detail);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/manifestexport.h"

#include <QString>

namespace podwright {

/// A form's name in lists and menus.
QString exportFormTitle(ExportForm form);
/// What it is for, in a sentence or two.
QString exportFormPurpose(ExportForm form);

} // namespace podwright

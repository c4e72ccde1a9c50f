// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <QString>

namespace podwright {

/// The sentence for what an export changed, in the language of the interface.
QString exportNoteText(const ExportNote &note);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/folderwriter.h"

#include <QString>

namespace podwright {

/// Why the files of an export were not written and what to do, in the language of the interface. Empty for success.
QString folderOutcomeText(const FolderOutcome &outcome);

} // namespace podwright

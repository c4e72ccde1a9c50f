// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <QString>

namespace podwright {

/// What is wrong with an option of a static Pod's bundle, and what to do; in the interface's language.
QString staticFaultText(const ExportNote &fault);

/// The option that a fault is about: "node", "folder", "url", "header", "config".
const char *optionOfFault(const ExportNote &fault);

} // namespace podwright

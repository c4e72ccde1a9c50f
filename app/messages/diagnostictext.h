// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

namespace podwright {

/// The sentence of a finding, in the interface's language: what is wrong and what to do.
QString diagnosticText(const Diagnostic &diagnostic);

/// "Error", "Warning", "Run time", "Advice".
QString severityText(Severity severity);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

namespace podwright {

/// What the API server says of a name, a key, a path or a divisor that has not the form that it must have, in its own
/// words: which part of the form is missing depends on the value, the first argument of the finding. Empty for other
/// findings. Source: apimachinery's validation of names, Kubernetes 1.36.
QString serverFormText(const Diagnostic &diagnostic);

} // namespace podwright

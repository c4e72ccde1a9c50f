// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

namespace podwright {

/// Why a finding is one, with an example where one helps; parts may be empty. Sentences are in the interface's
/// language, the examples are YAML.
struct Explanation {
    QString why;
    QString wrong;
    QString right;
};

Explanation explanation(const Diagnostic &diagnostic);

} // namespace podwright

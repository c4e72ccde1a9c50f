// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace podwright {

/// What was found at one entry of a list or map that a row of the form shows as a whole.
struct EntryFinding {
    QString step; ///< the index in the list, from 0, or the key in the map
    int severity = 0; ///< the gravest, as in Severity
    QString text; ///< sentences, one a line
};

} // namespace podwright

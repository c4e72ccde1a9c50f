// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/manifestchange.h"

#include <QString>

namespace podwright {

/// A difference as a sentence in the interface's language: "Container web: image nginx:1.25 → nginx:1.27".
QString changeSentence(const ManifestChange &change);

/// "added", "removed", "changed", "moved".
QString changeKindText(ManifestChange::Kind kind);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace podwright {

/// Sentences on one line. Behind a full-width mark there is room enough: a blank would be a hole.
QString joinedSentences(const QStringList &sentences);

} // namespace podwright

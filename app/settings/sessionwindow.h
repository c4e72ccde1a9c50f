// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace podwright {

/// A window as it was open last.
struct SessionWindow {
    QStringList files; ///< "path\nfile" each: the selected path, the absolute file name
    int current = 0; ///< which of them was in front
    QByteArray geometry;
    QByteArray layout; ///< where its panels and bars are and how wide
};

} // namespace podwright

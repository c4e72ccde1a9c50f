// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpicture/networkpicture.h"

#include <QByteArray>
#include <QPalette>
#include <QString>

namespace podwright {

/// The picture as the bytes of a file. `title` goes into the file where the format has a place for it. Needs a
/// QGuiApplication. PNG is drawn at twice the size, for sharp print; PDF is one page of the picture's size.
QByteArray pictureSvg(const NetworkPicture &picture, const QPalette &palette, const QString &title);
QByteArray picturePng(const NetworkPicture &picture, const QPalette &palette);
QByteArray picturePdf(const NetworkPicture &picture, const QPalette &palette, const QString &title);

} // namespace podwright

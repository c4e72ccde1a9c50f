// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace podwright {

/// What is put on paper of a file; empty parts are left out.
struct PrintedFile {
    QString title; ///< of every page
    QString yaml;
    QStringList findings; ///< a sentence each
    std::function<void(QPainter &painter, const QRectF &area)> picture;
    QFont textFont; ///< of the YAML text
};

/// Prints the text with colours and line numbers, then what was found, then the picture, on as many pages as it takes.
/// False: the device cannot be written.
bool printPages(QPagedPaintDevice &device, const PrintedFile &file);

} // namespace podwright

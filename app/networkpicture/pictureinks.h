// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace podwright {

/// The colours of the picture for a light or a dark palette. They differ in brightness too, and every meaning also has
/// a shape or a word, so that none is told by colour alone.
struct PictureInks {
    explicit PictureInks(const QPalette &palette);

    QColor text;
    QColor faintText;
    QColor nodeFill;
    QColor podFill;
    QColor boxFill;
    QColor rowFill;
    QColor frame;
    QColor talk;
    QColor probe;
    QColor hostPort;
    QColor volume;
    QColor wrong;
    QColor wrongFill;
    QColor selection;
};

} // namespace podwright

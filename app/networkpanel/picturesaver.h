// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpicture/networkpicture.h"

#include <QCoreApplication>
#include <QPalette>

class QWidget;

namespace podwright {

class Prompt;

/// Saves the picture under a name that the user chooses; its ending decides: .svg, .png, .pdf or .txt.
class PictureSaver {
    Q_DECLARE_TR_FUNCTIONS(podwright::PictureSaver)

public:
    /// Files are written whole or not at all; what went wrong is told.
    static void save(const NetworkPicture &picture, const QPalette &palette, Prompt *prompt, QWidget *window);
};

} // namespace podwright

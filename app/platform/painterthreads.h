// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEnvironmentVariables>

namespace podwright {

/// Has widgets painted by the window's thread alone. Qt's raster engine deals the lines of a gradient out to a pool of
/// threads and waits for them, even for a scroll bar 14 pixels wide: that takes five to ten times as long as painting
/// it, and longer still when all cores are busy. To be called before the application object is made; a value that the
/// environment has already stays.
inline void paintInOneThread()
{
    if (!qEnvironmentVariableIsSet("QT_NO_GUI_THREADPOOL"))
        qputenv("QT_NO_GUI_THREADPOOL", "1");
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <cstdio>
#include <cstdlib>

namespace podwright {

/// For tests/bench: when the window (a QWindow) that it filters the events of has first been painted it says so on
/// standard output and ends the program at once; what comes then is no part of the start.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Expose)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event); // paints
        std::puts("painted");
        std::fflush(stdout);
        std::_Exit(0);
    }
};

} // namespace podwright

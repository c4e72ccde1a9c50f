// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <functional>

namespace podwright {

/// Does something that opens a dialog which waits for its answer, and answers in it; false where none came. A dialog
/// that is left open is cancelled, so that a failing test ends.
template <typename Dialog>
bool inModalDialog(const std::function<void()> &open, const std::function<void(Dialog &)> &answer)
{
    bool seen = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        looking.stop();
        seen = true;
        const QPointer<Dialog> kept = dialog;
        answer(*dialog);
        if (kept && kept->isVisible())
            kept->reject();
    });
    looking.start(5);
    open();
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return !looking.isActive(); }, 3000);
    return seen;
}

} // namespace podwright

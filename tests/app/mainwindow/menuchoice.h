// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <functional>

namespace podwright {

/// Opens a menu and chooses the entry with these words by the keyboard; false where there is no such entry that can be
/// chosen.
inline bool choose(const QString &words, const std::function<void()> &open)
{
    bool chosen = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        looking.stop();
        for (QAction *action : menu->actions()) {
            if (!action->isEnabled() || !action->text().remove(u'&').startsWith(words))
                continue;
            chosen = true;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        menu->close();
    });
    looking.start(5);
    open();
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return !looking.isActive(); }, 3000);
    return chosen;
}

/// The same in the menu that the menu key opens for a widget: the event that the platform makes of the key.
inline bool chooseInContextMenu(QWidget *widget, const QString &words)
{
    widget->activateWindow(); // a menu before may have taken it away
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(widget->window());
    widget->setFocus();
    return choose(words, [widget] {
        const QPoint middle = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, widget->mapTo(widget->window(), middle),
                                widget->mapToGlobal(middle));
        QCoreApplication::sendEvent(widget->window()->windowHandle(), &event);
    });
}

} // namespace podwright

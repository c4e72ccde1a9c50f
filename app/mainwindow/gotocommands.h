// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace podwright {

class WindowActions;

/// Commands that bring a part of the window to the front and give it the keyboard, each with a shortcut.
class GoToCommands : public QObject {
    Q_OBJECT

public:
    /// Brings what has this name to the front and returns it, ready to be used.
    using Bring = std::function<QWidget *(const QString &name)>;

    GoToCommands(WindowActions *actions, Bring bring, QObject *parent);

    /// Names of the commands, in the order of the menu.
    static QList<const char *> names();

private:
    Bring m_bring;
};

} // namespace podwright

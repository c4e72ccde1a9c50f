// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace podwright {

class AppSettings;
class WindowActions;

/// The commands of a window that concern the files open beside its own. The window around the tabs listens to the
/// signals; a window that stands alone closes itself.
class TabCommands : public QObject {
    Q_OBJECT

public:
    TabCommands(WindowActions *actions, AppSettings &settings, QWidget *window);

    /// Whether there are others to step to and to part from.
    void setOthers(bool others);
    /// Ends the program, unless somebody wants to stay.
    void quit();

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int step);
    void moveRequested();
    void quitRequested();
    void startPageRequested();

private:
    WindowActions &m_actions;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/tabcommands.h"

#include "mainwindow/windowactions.h"
#include "settings/appsettings.h"

#include <QAction>
#include <QWidget>

namespace podwright {

TabCommands::TabCommands(WindowActions *actions, AppSettings &settings, QWidget *window)
    : QObject(window)
    , m_actions(*actions)
{
    m_actions.add("closeTab", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Close"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions", "Close this file"),
                  {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)}, "document-close",
                  [this, window] {
                      // alone in the world
                      window->isWindow() ? static_cast<void>(window->close()) : Q_EMIT closeRequested();
                  });
    m_actions.add("nextTab", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Next Tab"), "",
                  {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)}, "go-next",
                  [this] { Q_EMIT stepRequested(1); });
    m_actions.add("previousTab", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Previous Tab"), "",
                  {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)},
                  "go-previous", [this] { Q_EMIT stepRequested(-1); });
    m_actions.add("moveTab", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Move Tab to New Window"), "", {},
                  "window-new", [this] { Q_EMIT moveRequested(); });
    m_actions.add("startPage", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Start Page"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions", "Templates, recent files, guides and first steps"), {},
                  "go-home", [this] { Q_EMIT startPageRequested(); });
    m_actions
        .addToggle("ownWindows", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Open Each File in Its Own Window"), "",
                   {}, [&settings](bool on) { settings.setOwnWindows(on); })
        ->setChecked(settings.ownWindows());
    setOthers(false);
}

void TabCommands::setOthers(bool others)
{
    for (const char *name : {"nextTab", "previousTab", "moveTab"})
        m_actions[name]->setEnabled(others);
}

void TabCommands::quit()
{
    auto *window = qobject_cast<QWidget *>(parent());
    window->isWindow() ? static_cast<void>(window->close()) : Q_EMIT quitRequested();
}

} // namespace podwright

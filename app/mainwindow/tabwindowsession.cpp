// SPDX-License-Identifier: GPL-3.0-or-later
// What TabWindow keeps for the next time, and how it ends.
#include "mainwindow/filecommands.h"
#include "mainwindow/filetab.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/tabwindow.h"
#include "settings/appsettings.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace podwright {

void TabWindow::restore(bool session)
{
    restoreGeometry(m_settings.windowGeometry());
    restoreLayout(m_settings.windowState());
    if (!session || !m_settings.restoreSession())
        return;
    takeSession({m_settings.sessionFiles(), m_settings.sessionCurrent(), {}, {}});
    QTimer::singleShot(0, this, &TabWindow::restoreOtherWindows); // this one is seen first
}

void TabWindow::restoreLayout(const QByteArray &state)
{
    current()->resize(size()); // widths are kept for a size
    current()->restoreLayout(state);
}

bool TabWindow::takeSession(const SessionWindow &session)
{
    QStringList entries = session.files;
    const QString wanted = entries.value(session.current);
    entries.removeIf([](const QString &entry) { return !QFileInfo(entry.section(u'\n', 1)).isFile(); });
    if (entries.isEmpty())
        return false;
    const qsizetype front = std::max<qsizetype>(0, entries.indexOf(wanted));
    current()->openSessionEntry(entries[front]);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (index != front)
            adopt(makeTab(entries[index]), static_cast<int>(index));
    }
    return true;
}

void TabWindow::restoreOtherWindows()
{
    const QList<SessionWindow> others = m_settings.otherWindows();
    if (others.isEmpty())
        return;
    for (const SessionWindow &one : others) {
        TabWindow *window = makeWindow();
        if (!window->takeSession(one)) {
            window->close();
            continue;
        }
        window->restoreGeometry(one.geometry);
        window->restoreLayout(one.layout);
    }
    activateWindow();
}

void TabWindow::saveSession(const QList<TabWindow *> &windows)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(current()->layoutState());
    const SessionWindow own = session();
    m_settings.setSessionFiles(own.files);
    m_settings.setSessionCurrent(own.current);
    QList<SessionWindow> others;
    for (const TabWindow *window : windows) {
        const SessionWindow other = window == this ? SessionWindow() : window->session();
        if (!other.files.isEmpty())
            others.append(other);
    }
    m_settings.setOtherWindows(others);
}

SessionWindow TabWindow::session() const
{
    SessionWindow session{{}, 0, saveGeometry(), current()->layoutState()};
    for (const FileTab *tab : tabs()) {
        if (tab == m_front)
            session.current = static_cast<int>(session.files.size());
        if (const QString entry = tab->sessionEntry(); !entry.isEmpty())
            session.files.append(entry);
    }
    session.current = std::max(0, std::min(session.current, static_cast<int>(session.files.size()) - 1));
    return session;
}

bool TabWindow::mayClose()
{
    for (FileTab *tab : tabs()) {
        if (!tab->isModified())
            continue;
        bringUp(tab);
        if (!tab->content()->files()->mayDiscard())
            return false;
    }
    return true;
}

void TabWindow::closeFiles()
{
    for (FileTab *tab : tabs()) {
        if (tab->isMade())
            tab->content()->files()->close();
    }
}

void TabWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && !mayClose()) {
        event->ignore();
        return;
    }
    if (!m_leaving)
        saveSession({this});
    closeFiles();
    event->accept();
}

void TabWindow::quit()
{
    const QList<TabWindow *> windows = allWindows();
    for (TabWindow *window : windows) {
        if (!window->mayClose())
            return;
    }
    saveSession(windows);
    for (TabWindow *window : windows) {
        window->m_leaving = true;
        window->close();
    }
}

} // namespace podwright

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

#include <algorithm>

namespace podwright {

void TabWindow::restore(bool session)
{
    restoreGeometry(m_settings.windowGeometry());
    current()->restoreLayout();
    if (!session || !m_settings.restoreSession())
        return;
    QStringList entries = m_settings.sessionFiles();
    const QString wanted = entries.value(m_settings.sessionCurrent());
    entries.removeIf([](const QString &entry) { return !QFileInfo(entry.section(u'\n', 1)).isFile(); });
    if (entries.isEmpty())
        return;
    const qsizetype front = std::max<qsizetype>(0, entries.indexOf(wanted));
    current()->openSessionEntry(entries[front]);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (index != front)
            adopt(makeTab(entries[index]), static_cast<int>(index));
    }
}

void TabWindow::saveSession(const QList<TabWindow *> &windows)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(current()->layoutState());
    QStringList files;
    int front = 0;
    for (const TabWindow *window : windows) {
        for (const FileTab *tab : window->tabs()) {
            if (window == this && tab == m_front)
                front = static_cast<int>(files.size());
            if (const QString entry = tab->sessionEntry(); !entry.isEmpty())
                files.append(entry);
        }
    }
    m_settings.setSessionFiles(files);
    m_settings.setSessionCurrent(std::max(0, std::min(front, static_cast<int>(files.size()) - 1)));
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

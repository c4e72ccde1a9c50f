// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow keeps for the next time, and what comes into it from outside.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/importcommands.h"
#include "mainwindow/mainwindow.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QUrl>

namespace podwright {

namespace {

constexpr int layoutVersion = 3; // raise it when the default layout changes

} // namespace

/// The panels, and how form and text share the centre.
QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << saveState(layoutVersion) << m_centre->saveState();
    return state;
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray panels;
    QByteArray centre;
    stream >> panels >> centre;
    if (restoreState(panels, layoutVersion))
        m_centre->restoreState(centre);
}

void MainWindow::takeLayout(const MainWindow &other)
{
    resize(other.size()); // widths are kept for a size
    if (const QByteArray state = other.layoutState(); state != layoutState())
        restoreLayout(state);
}

void MainWindow::hideFloating()
{
    for (const Panel &one : std::as_const(m_panels)) {
        if (one.dock->isFloating())
            one.dock->hide();
    }
}

void MainWindow::restore(bool session)
{
    restoreGeometry(m_settings.windowGeometry());
    restoreLayout(m_settings.windowState());
    if (session)
        openSessionEntry(m_settings.sessionFiles().value(0));
}

QString MainWindow::sessionEntry() const
{
    const QString path = QString::fromStdString(m_selection->current().path.toString());
    return m_files->fileName().isEmpty() ? QString() : path + u'\n' + m_files->fileName();
}

bool MainWindow::openSessionEntry(const QString &entry)
{
    const QStringList parts = entry.split(u'\n');
    if (parts.size() != 2 || !QFileInfo(parts[1]).isFile() || !m_files->openFile(parts[1]))
        return false;
    selectPath(parts[0]);
    return true;
}

void MainWindow::saveSession()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(layoutState());
    m_settings.setSessionFiles(m_files->fileName().isEmpty() ? QStringList() : QStringList{sessionEntry()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    saveSession();
    m_files->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            m_import->openDropped(url.toLocalFile());
    }
}

} // namespace podwright

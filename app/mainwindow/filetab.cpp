// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/filetab.h"

#include "document/manifestdocument.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/mainwindow.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace podwright {

FileTab::FileTab(Make make, QString entry, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_entry(std::move(entry))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

FileTab::~FileTab()
{
    delete m_content; // before its menus, which it fills
    delete m_tools;
    delete m_menus;
}

MainWindow *FileTab::content()
{
    if (m_content)
        return m_content;
    m_content = m_make(this);
    m_content->setWindowFlags(Qt::Widget); // a main window is a window unless told otherwise
    layout()->addWidget(m_content);
    connect(m_content->files(), &FileCommands::fileChanged, this, &FileTab::changed);
    connect(m_content->document(), &ManifestDocument::modifiedChanged, this, &FileTab::changed);
    Q_EMIT made();
    if (const QString entry = std::exchange(m_entry, {}); !entry.isEmpty())
        m_content->openSessionEntry(entry);
    return m_content;
}

QString FileTab::fileName() const
{
    return m_content ? m_content->files()->fileName() : m_entry.section(u'\n', 1);
}

QString FileTab::title() const
{
    return m_content ? m_content->files()->displayName() : QFileInfo(fileName()).fileName();
}

bool FileTab::isModified() const
{
    return m_content && m_content->document()->isModified();
}

QString FileTab::sessionEntry() const
{
    return m_content ? m_content->sessionEntry() : m_entry;
}

void FileTab::rememberFocus()
{
    QWidget *focus = window()->focusWidget();
    m_focus = focus && isAncestorOf(focus) ? focus : nullptr;
}

void FileTab::liftBars(QBoxLayout *menus, QBoxLayout *tools)
{
    if (!m_menus) {
        m_menus = content()->menuBar();
        m_tools = content()->findChild<QToolBar *>(QStringLiteral("mainToolBar"));
        content()->removeToolBar(m_tools);
    }
    menus->addWidget(m_menus);
    tools->addWidget(m_tools);
    setBarsVisible(true);
}

void FileTab::setBarsVisible(bool visible)
{
    if (m_menus)
        m_menus->setVisible(visible);
    if (m_tools)
        m_tools->setVisible(visible);
}

} // namespace podwright

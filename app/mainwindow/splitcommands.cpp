// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/splitcommands.h"

#include "document/selection.h"
#include "mainwindow/windowactions.h"
#include "texteditor/yamleditor.h"

#include <QAction>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace podwright {

SplitCommands::SplitCommands(YamlEditor *editor, QVBoxLayout *layout, Selection *selection, Make make,
                             WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_layout(layout)
    , m_selection(selection)
    , m_make(std::move(make))
    , m_actions(*actions)
{
    m_actions.add("splitBeside", QT_TRANSLATE_NOOP("podwright::WindowActions", "Split Text &Side by Side"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions", "A second view of the same text, to its right"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, "view-split-left-right",
                  [this] { split(Qt::Horizontal); });
    m_actions.add("splitBelow", QT_TRANSLATE_NOOP("podwright::WindowActions", "Split Text &One Below the Other"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions", "A second view of the same text, below it"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, "view-split-top-bottom",
                  [this] { split(Qt::Vertical); });
    m_actions.add("splitOther", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to the Other &View"), "",
                  {QKeySequence(Qt::Key_F7)}, "", [this] { goToOther(); });
    m_actions.add("splitClose", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Close the Second View"), "",
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, "view-close", [this] { close(); });
    update();
}

YamlEditor *SplitCommands::active() const
{
    return m_second && m_editor->window()->focusWidget() == m_second ? m_second.data() : m_editor;
}

QList<YamlEditor *> SplitCommands::views() const
{
    return m_second ? QList<YamlEditor *>{m_editor, m_second} : QList<YamlEditor *>{m_editor};
}

void SplitCommands::split(Qt::Orientation orientation)
{
    if (!m_splitter) {
        m_splitter = new QSplitter(m_editor->parentWidget());
        m_splitter->setObjectName(QStringLiteral("textSplit"));
        m_splitter->setChildrenCollapsible(false);
        delete m_layout->replaceWidget(m_editor, m_splitter);
        m_layout->setStretchFactor(m_splitter, 1);
        m_splitter->addWidget(m_editor);
    }
    m_splitter->show();
    m_splitter->setOrientation(orientation);
    if (!m_second) {
        auto *own = new Selection(m_splitter);
        m_second = m_make(own);
        own->setParent(m_second);
        m_second->setObjectName(QStringLiteral("yamlEditorSecond"));
        connect(own, &Selection::changed, m_selection, [this](const ManifestPath &place, QObject *origin) {
            if (origin == m_second)
                m_selection->select(place, m_editor); // not moved itself
        });
        m_splitter->addWidget(m_second);
        m_second->setTextCursor(m_editor->textCursor());
        m_second->verticalScrollBar()->setValue(m_editor->verticalScrollBar()->value());
    }
    m_editor->show();
    m_second->show();
    m_second->setFocus();
    m_splitter->setSizes({1000, 1000});
    update();
}

void SplitCommands::close()
{
    if (!m_second)
        return;
    m_editor->setFocus();
    delete m_second;
    update();
}

void SplitCommands::goToOther()
{
    if (m_second)
        (active() == m_editor ? m_second.data() : m_editor)->setFocus();
}

void SplitCommands::update()
{
    m_actions["splitOther"]->setEnabled(!m_second.isNull());
    m_actions["splitClose"]->setEnabled(!m_second.isNull());
}

} // namespace podwright

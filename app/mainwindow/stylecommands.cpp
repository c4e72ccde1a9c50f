// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/stylecommands.h"

#include "mainwindow/splitcommands.h"
#include "mainwindow/windowactions.h"
#include "messages/refusaltext.h"
#include "texteditor/editorrewriting.h"
#include "texteditor/yamleditor.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace podwright {

namespace {

struct Command {
    const char *name;
    EditorRewriting::Way way;
    const char *text;
    const char *tip;
};

using Way = EditorRewriting::Way;

constexpr Command commands[] = {
    {"sortMap", Way::SortMap, QT_TRANSLATE_NOOP("podwright::WindowActions", "&Sort Keys Here"),
     QT_TRANSLATE_NOOP("podwright::WindowActions",
                       "The keys of the map around the caret, and of those inside it, in the order of the schema")},
    {"sortAll", Way::SortAll, QT_TRANSLATE_NOOP("podwright::WindowActions", "Sort &All Keys"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "The keys of the whole document in the order of the schema")},
    {"styleBlock", Way::Block, QT_TRANSLATE_NOOP("podwright::WindowActions", "As &Lines"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "Write what stands in brackets or braces on lines of their own")},
    {"styleFlow", Way::Flow, QT_TRANSLATE_NOOP("podwright::WindowActions", "In &Brackets on One Line"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "Write the list or map around the caret on one line")},
    {"stylePlain", Way::Plain, QT_TRANSLATE_NOOP("podwright::WindowActions", "&Without Quotes"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "Where the value stays the same")},
    {"styleSingle", Way::SingleQuoted, QT_TRANSLATE_NOOP("podwright::WindowActions", "In Si&ngle Quotes"), ""},
    {"styleDouble", Way::DoubleQuoted, QT_TRANSLATE_NOOP("podwright::WindowActions", "In &Double Quotes"), ""},
    {"styleLiteral", Way::Literal, QT_TRANSLATE_NOOP("podwright::WindowActions", "As a Block &Text (|)"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "Each line of the text on a line of its own")},
    {"styleFolded", Way::Folded, QT_TRANSLATE_NOOP("podwright::WindowActions", "As a &Folded Text (>)"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "Long lines broken, joined again when it is read")},
    {"expandAlias", Way::Expand, QT_TRANSLATE_NOOP("podwright::WindowActions", "Write &Out the Alias"),
     QT_TRANSLATE_NOOP("podwright::WindowActions", "Put what an alias or a merge key stands for in its place")}};

} // namespace

StyleCommands::StyleCommands(YamlEditor *editor, const SplitCommands *split, ManifestDocument *document,
                             WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_split(split)
    , m_document(document)
    , m_actions(actions)
{
    for (const Command &one : commands)
        actions->add(one.name, one.text, one.tip, {}, "", [this, way = one.way] { rewriting()->rewrite(way); });
    addView(editor);
}

void StyleCommands::addView(YamlEditor *editor)
{
    auto *rewriting = new EditorRewriting(editor, m_document);
    connect(rewriting, &EditorRewriting::refused, this, [this](const PlannedEdit &edit) {
        Q_EMIT told(refusalText(edit.refusal, QString::fromStdString(edit.detail)));
    });
    connect(editor, &YamlEditor::contextMenuOpening, this, &StyleCommands::addToMenu);
}

EditorRewriting *StyleCommands::rewriting() const
{
    return m_split->active()->findChild<EditorRewriting *>();
}

QList<const char *> StyleCommands::names()
{
    QList<const char *> names;
    for (const Command &one : commands) {
        if (one.way == Way::Block || one.way == Way::Plain || one.way == Way::Literal || one.way == Way::Expand)
            names.append("");
        names.append(one.name);
    }
    return names;
}

void StyleCommands::follow(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this] { enable(false); });
    // behind the choice: other places offer the commands too and tell why one cannot be done
    connect(menu, &QMenu::aboutToHide, this, [this] { enable(true); }, Qt::QueuedConnection);
}

void StyleCommands::enable(bool all)
{
    for (const Command &one : commands)
        (*m_actions)[one.name]->setEnabled(all || rewriting()->isPossible(one.way));
}

void StyleCommands::addToMenu(QMenu *menu)
{
    QMenu *styles = menu->addMenu(tr("YAML Style"));
    styles->setObjectName(QStringLiteral("yamlStyle"));
    for (const char *name : names())
        *name ? styles->addAction((*m_actions)[name]) : static_cast<void>(styles->addSeparator());
    follow(styles);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/textcommands.h"

#include "document/manifestdocument.h"
#include "document/serverdefaults.h"
#include "document/snapshotplaces.h"
#include "mainwindow/splitcommands.h"
#include "mainwindow/windowactions.h"
#include "messages/refusaltext.h"
#include "platform/prompt.h"
#include "pod/manifestschema.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/editornavigation.h"
#include "texteditor/stickyparents.h"
#include "texteditor/valuewords.h"
#include "texteditor/yamleditor.h"

#include <QAction>
#include <QMenu>

namespace podwright {

namespace {

/// In the text only: other views have keys of their own for their own names and items.
constexpr const char *ofText[] = {"complete",        "definition",      "references", "renameName",
                                  "expandSelection", "shrinkSelection", "itemUp",     "itemDown"};

} // namespace

TextCommands::TextCommands(YamlEditor *editor, const SplitCommands *split, ManifestDocument *document,
                           AppSettings &settings, Prompt *prompt, WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_split(split)
    , m_document(document)
    , m_prompt(prompt)
    , m_window(window)
    , m_actions(*actions)
{
    addActions(*actions);
    addViewActions(*actions, settings);
    addView(editor);
    editor->stickyParents()->setShown(settings.showStickyParents());
}

void TextCommands::addView(YamlEditor *editor)
{
    auto *navigation = new EditorNavigation(editor, m_document);
    connect(navigation, &EditorNavigation::told, this, &TextCommands::told);
    connect(navigation, &EditorNavigation::refused, this, &TextCommands::tellRefusal);
    connect(editor, &YamlEditor::contextMenuOpening, this, &TextCommands::addToMenu);
    for (const char *name : ofText)
        editor->addAction(m_actions[name]);
}

YamlEditor *TextCommands::view() const
{
    return m_split->active();
}

EditorNavigation *TextCommands::navigation() const
{
    return view()->findChild<EditorNavigation *>();
}

void TextCommands::addToMenu(QMenu *menu) const
{
    menu->addSeparator();
    for (const char *name : {"definition", "references", "renameName"})
        menu->addAction(m_actions[name]);
}

void TextCommands::addActions(WindowActions &all)
{
    all.add("complete", QT_TRANSLATE_NOOP("podwright::WindowActions", "Propose &Words"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "What can be written here: fields, values, names, snippets"),
            {QKeySequence(Qt::CTRL | Qt::Key_Space), QKeySequence(Qt::ALT | Qt::Key_Slash)}, "",
            [this] { view()->completion()->open(); });
    all.add("definition", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Declaration"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "From a mount to its volume, from a probe to its port"),
            {QKeySequence(Qt::Key_F12)}, "", [this] { navigation()->goToDefinition(); });
    all.add("references", QT_TRANSLATE_NOOP("podwright::WindowActions", "Show All &Uses"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Every place where the name at the caret stands"),
            {QKeySequence(Qt::SHIFT | Qt::Key_F12)}, "", [this] { navigation()->showReferences(); });
    all.add("renameName", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Rename Everywhere…"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Give the name at the caret another one in all places"),
            {QKeySequence(Qt::Key_F2)}, "", [this] { rename(); });
    all.add("expandSelection", QT_TRANSLATE_NOOP("podwright::WindowActions", "E&xpand Selection"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Select the value, the field, the item around"),
            {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)}, "", [this] { navigation()->expandSelection(); });
    all.add("shrinkSelection", QT_TRANSLATE_NOOP("podwright::WindowActions", "S&hrink Selection"), "",
            {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)}, "", [this] { navigation()->shrinkSelection(); });
    all.add("itemUp", QT_TRANSLATE_NOOP("podwright::WindowActions", "Move List &Item Up"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Move the item around the caret with its comments"),
            {QKeySequence(Qt::ALT | Qt::Key_Up)}, "", [this] { navigation()->moveItem(true); });
    all.add("itemDown", QT_TRANSLATE_NOOP("podwright::WindowActions", "Move List I&tem Down"), "",
            {QKeySequence(Qt::ALT | Qt::Key_Down)}, "", [this] { navigation()->moveItem(false); });
    for (const char *name : ofText)
        all[name]->setShortcutContext(Qt::WidgetShortcut);
}

void TextCommands::addViewActions(WindowActions &all, AppSettings &settings)
{
    all.add("foldLevel1", QT_TRANSLATE_NOOP("podwright::WindowActions", "Fold to Level &1"), "", {}, "",
            [this] { view()->foldToLevel(1); });
    all.add("foldLevel2", QT_TRANSLATE_NOOP("podwright::WindowActions", "Fold to Level &2"), "", {}, "",
            [this] { view()->foldToLevel(2); });
    all.add("foldLevel3", QT_TRANSLATE_NOOP("podwright::WindowActions", "Fold to Level &3"), "", {}, "",
            [this] { view()->foldToLevel(3); });
    all.addToggle("ghosts", QT_TRANSLATE_NOOP("podwright::WindowActions", "Show What the Server A&dds"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions",
                                    "Defaults in grey behind the lines; they are never written into the file"),
                  {},
                  [this, &settings](bool on) {
                      settings.setShowServerDefaults(on);
                      const auto views = m_split->views();
                      for (YamlEditor *one : views)
                          one->setGhostsShown(on);
                  })
        ->setChecked(settings.showServerDefaults());
    all.addToggle("stickyParents", QT_TRANSLATE_NOOP("podwright::WindowActions", "Stick&y Parents"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions",
                                    "Hold the lines of what is around the first line at the top of the text"),
                  {},
                  [this, &settings](bool on) {
                      settings.setShowStickyParents(on);
                      const auto views = m_split->views();
                      for (YamlEditor *one : views)
                          one->stickyParents()->setShown(on);
                  })
        ->setChecked(settings.showStickyParents());
}

void TextCommands::tellRefusal(const PlannedEdit &edit)
{
    Q_EMIT told(refusalText(edit.refusal, QString::fromStdString(edit.detail)));
}

void TextCommands::rename()
{
    const auto name = navigation()->nameAtCaret();
    if (!name) {
        Q_EMIT told(tr("Put the caret on the name of a volume, a port, a container or a claim first."));
        return;
    }
    const int count = static_cast<int>(navigation()->usesOf(*name).size());
    const QString old = QString::fromStdString(name->use.name);
    const QString answer =
        m_prompt->askForText(m_window, tr("Rename “%1”").arg(old), tr("New name in %n place(s):", nullptr, count), old);
    if (answer.isEmpty() || answer == old)
        return;
    const PlannedEdit edit = navigation()->rename(*name, answer.toStdString());
    if (edit.ok())
        Q_EMIT told(tr("Renamed in %n place(s).", nullptr, count));
    else
        tellRefusal(edit);
}

QString TextCommands::hoverText(const ManifestPath &place) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const SchemaPlace known = schemaPlaceOf(m_document->schema(), snapshot->pods, place.document, place.path);
    const ValueRef value = valueAt(*snapshot, place);
    QStringList lines;
    const QString words = valueInWords(known, value);
    if (!words.isEmpty())
        lines.append(tr("That is: %1").arg(words.toHtmlEscaped()));
    if (known.field && !known.isElement && known.field->defaultValue
        && !known.field->defaultValue->starts_with('=') // taken from another field, and only sometimes
        && (value.isString() || value.isNumber() || value.isBool())) {
        const auto &standard = *known.field->defaultValue;
        lines.append(
            tr("Without this line: %1 (the default of Kubernetes)")
                .arg(QString::fromUtf8(standard.data(), static_cast<qsizetype>(standard.size())).toHtmlEscaped()));
    }
    QStringList added;
    constexpr int most = 12;
    for (const ServerDefault &one :
         serverDefaults(*snapshot, m_document->schema(), m_document->checkOptions().kubernetesMinor)) {
        if (one.host == place && added.size() < most)
            added.append(
                QString::fromStdString(one.field.empty() ? one.value : one.field + ": " + one.value).toHtmlEscaped());
    }
    if (!added.isEmpty())
        lines.append(tr("The server adds: %1").arg(added.join(QStringLiteral("<br>&nbsp;&nbsp;"))));
    return lines.join(QStringLiteral("<br>"));
}

} // namespace podwright

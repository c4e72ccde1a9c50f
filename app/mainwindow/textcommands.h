// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "editing/editplanner.h"
#include "settings/appsettings.h"

#include <QObject>

#include <functional>

class QMenu;

namespace podwright {

class EditorNavigation;
class ManifestDocument;
class Prompt;
class Selection;
class SplitCommands;
class WindowActions;
class YamlEditor;

/// The commands of the YAML view that know the Pod: names, selections by node, levels of folding, what the server adds.
class TextCommands : public QObject {
    Q_OBJECT

public:
    TextCommands(YamlEditor *editor, const SplitCommands *split, ManifestDocument *document, AppSettings &settings,
                 Prompt *prompt, WindowActions *actions, QWidget *window);

    /// A further view of the text has the same commands; they are for the view that the keyboard is in.
    void addView(YamlEditor *editor);
    /// What the mouse is told at a place besides the help: the value in other words, what the server adds there.
    QString hoverText(const ManifestPath &place) const;

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void addActions(WindowActions &all);
    void addViewActions(WindowActions &all, AppSettings &settings);
    /// Of the view that the keyboard is in, else of the first one.
    YamlEditor *view() const;
    EditorNavigation *navigation() const;
    void addToMenu(QMenu *menu) const;
    void rename();
    void tellRefusal(const PlannedEdit &edit);

    const SplitCommands *m_split;
    ManifestDocument *m_document;
    Prompt *m_prompt;
    QWidget *m_window;
    WindowActions &m_actions;
};

} // namespace podwright

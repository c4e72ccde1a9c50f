// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QMenu;

namespace podwright {

class EditorRewriting;
class ManifestDocument;
class SplitCommands;
class WindowActions;
class YamlEditor;

/// The commands that write the same data otherwise: sorted keys, lines or brackets, quotes.
class StyleCommands : public QObject {
    Q_OBJECT

public:
    StyleCommands(YamlEditor *editor, const SplitCommands *split, ManifestDocument *document, WindowActions *actions,
                  QWidget *window);

    /// A further view of the text has the same commands; they are for the view that the keyboard is in.
    void addView(YamlEditor *editor);
    /// The names of the actions, as a menu shows them; an empty one is a separator.
    static QList<const char *> names();
    /// While the menu is open, only what fits the caret can be chosen.
    void follow(QMenu *menu);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void addToMenu(QMenu *menu);
    void enable(bool all);

    EditorRewriting *rewriting() const;

    const SplitCommands *m_split;
    ManifestDocument *m_document;
    WindowActions *m_actions;
};

} // namespace podwright

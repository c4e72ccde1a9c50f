// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texteditor/yamleditor.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QSplitter;
class QVBoxLayout;

namespace podwright {

class AppSettings;
class Selection;
class WindowActions;

/// A second view of the text beside or below the first one, with a scroll position and a caret of its own. What is
/// selected in it is selected everywhere; what is selected elsewhere does not move it.
class SplitCommands : public QObject {
    Q_OBJECT

public:
    /// Makes a view of the same document that selects through this selection.
    using Make = std::function<YamlEditor *(Selection *selection)>;
    /// The editor stands in the layout.
    SplitCommands(YamlEditor *editor, QVBoxLayout *layout, Selection *selection, Make make, WindowActions *actions,
                  QWidget *window);

    /// The view that the keyboard is in, else the first one.
    YamlEditor *active() const;
    /// The first one, and the second where there is one.
    QList<YamlEditor *> views() const;
    YamlEditor *second() const { return m_second; }
    void split(Qt::Orientation orientation);
    void close();

private:
    void goToOther();
    void update();

    YamlEditor *m_editor;
    QVBoxLayout *m_layout;
    Selection *m_selection;
    Make m_make;
    WindowActions &m_actions;
    QSplitter *m_splitter = nullptr; ///< made with the second view
    QPointer<YamlEditor> m_second;
};

} // namespace podwright

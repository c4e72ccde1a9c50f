// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "networkpanel/networksource.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QToolBar;

namespace podwright {

class ManifestDocument;
class NetworkEdits;
class NetworkScene;
class NetworkView;
class Prompt;
class ReachBar;
class Selection;

/// The live picture of the Pod's network with its outline in words and the question of what reaches what. Costs nothing
/// until it is shown, and follows the text only while it is seen.
class NetworkPanel : public QWidget {
    Q_OBJECT

public:
    NetworkPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent = nullptr);
    ~NetworkPanel() override;

    /// Null before the first show.
    NetworkScene *scene() const { return m_scene; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeActions();
    QAction *addAction(const char *name, bool toggle, bool on);
    void retranslate();
    void follow();
    void redraw();
    void showOutline();
    void showWay();
    void onSelectionChanged(const ManifestPath &place, QObject *origin);
    void choose(const NetworkItem &item, bool reveal);
    void openMenu(std::optional<NetworkItem> item, const QPoint &position);

    ManifestDocument *m_document;
    Selection *m_selection;
    Prompt *m_prompt;
    NetworkSource m_source;
    NetworkEdits *m_edits = nullptr;
    NetworkScene *m_scene = nullptr;
    NetworkView *m_view = nullptr;
    QToolBar *m_bar = nullptr;
    QLabel *m_notice = nullptr;
    QListWidget *m_outline = nullptr;
    ReachBar *m_reach = nullptr;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QSortFilterProxyModel;
class QTabBar;
class QTreeView;

namespace podwright {

class ManifestDocument;
class OutlineModel;
class Prompt;
class Selection;

/// The manifest as a tree with a filter; tabs for the documents of a file. Everything the menu does has a key, too.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    /// `searchText` gives more words for a place (its help), by which the filter finds it.
    OutlinePanel(ManifestDocument *document, Selection *selection, Prompt *prompt,
                 std::function<QString(const ManifestPath &)> searchText, QWidget *parent = nullptr);

    void setDocument(std::size_t document);

Q_SIGNALS:
    /// Something is to be added to this map or list.
    void addRequested(const podwright::ManifestPath &place);
    /// What is in the clipboard could not be pasted.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSnapshotChanged();
    void onSelectionChanged(const ManifestPath &place, QObject *origin);
    void onCurrentChanged();
    void onFilterChanged(const QString &text);
    void showSelected(bool scroll);
    void updateTabs();
    void showMenu(const QPoint &position);
    void addActions();
    void duplicate();
    void rename();
    void remove();
    void move(int step);
    void copyPath() const;
    void copyYaml() const;
    void paste();
    bool canMove(int step) const;
    ManifestPath current() const;
    void expandFirst();
    void retranslate();

    ManifestDocument *m_document;
    Selection *m_selection;
    Prompt *m_prompt;
    QTabBar *m_tabs;
    QLineEdit *m_filter;
    QTreeView *m_view;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_remove;
    QAction *m_copyPath;
    QAction *m_copyYaml;
    QAction *m_paste;
    QAction *m_add = nullptr;
    QAction *m_help = nullptr;
    QAction *m_goTo;
    std::size_t m_shown = 0;
    bool m_updating = false; ///< the current line changes by itself
    bool m_fresh = true; ///< nothing was expanded yet
};

} // namespace podwright

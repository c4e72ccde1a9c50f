// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "problems/problemsmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QTreeView;

namespace podwright {

class FindingCommands;
class FindingDetails;
class ManifestDocument;
class ProblemBar;
class Selection;

/// What is wrong with the manifest: a click goes to the place in text and form; beside the list stands what is behind
/// the finding and how to mend it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    ProblemsPanel(ManifestDocument *document, Selection *selection, FindingCommands *commands,
                  ProblemsModel::Sentence sentence, QWidget *parent = nullptr);

    const ProblemsModel *model() const { return m_model; }
    /// Short help of a field, shown with its findings.
    void setHelp(std::function<QString(const ManifestPath &)> help);
    /// Goes to the next finding (or the one before) from where one is.
    void step(int by);
    /// Selects the finding in the list, if it is shown, and tells all about it.
    void explain(const Diagnostic &finding);

Q_SIGNALS:
    /// A finding was chosen; this is where its bytes begin.
    void offsetChosen(std::size_t byteOffset);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeView();
    void connectViews();
    void onSnapshotChanged();
    void updateRows();
    void showCounts();
    void go(const QModelIndex &index);
    void showCurrent();
    void follow(const ManifestPath &place);
    void copy() const;
    void showMenu(const QPoint &where);
    void retranslate();

    ManifestDocument *m_document;
    Selection *m_selection;
    FindingCommands *m_commands;
    ProblemsModel *m_model;
    ProblemBar *m_bar;
    QSplitter *m_splitter;
    QTreeView *m_view;
    FindingDetails *m_details;
    QLabel *m_empty;
    QLabel *m_cut;
    bool m_following = false; ///< another view has selected what the current row is about
    QTimer m_updateDelay;
    QTimer m_detailsDelay; ///< fixes take long to plan: not at every key
};

} // namespace podwright

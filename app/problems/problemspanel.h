// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems/problemsmodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace podwright {

class ManifestDocument;
class Selection;

/// What is wrong with the manifest: a click goes to the place in text and form.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    ProblemsPanel(ManifestDocument *document, Selection *selection, ProblemsModel::Sentence sentence,
                  QWidget *parent = nullptr);

    const ProblemsModel *model() const { return m_model; }
    /// Goes to the next finding (or the one before) from where one is.
    void step(int by);

Q_SIGNALS:
    /// A finding without a path was chosen: only its bytes say where it is.
    void offsetChosen(std::size_t byteOffset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onSnapshotChanged();
    void go(const QModelIndex &index, bool reveal);
    void copy() const;
    void retranslate();

    ManifestDocument *m_document;
    Selection *m_selection;
    ProblemsModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
};

} // namespace podwright

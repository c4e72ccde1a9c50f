// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/proposal.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace podwright {

/// The list of proposals below the word that is typed, with the short help of the marked one. Never takes the keyboard
/// focus: the editor hands its keys on.
class CompletionPopup : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent);

    /// Shows the proposals next to a word (in the parent's coordinates); `mark`: the first one is chosen already.
    void open(std::vector<Proposal> proposals, const QRect &word, bool mark);
    void step(int rows);
    /// The marked one, null if none is.
    const Proposal *current() const;
    const std::vector<Proposal> &proposals() const { return m_proposals; }

Q_SIGNALS:
    void chosen();

private:
    void fill();
    int wantedWidth() const;
    void place(const QRect &word);
    void showHelp();

    std::vector<Proposal> m_proposals;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_help;
};

} // namespace podwright

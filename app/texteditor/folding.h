// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QObject>
#include <QTextCursor>

#include <vector>

class QTextDocument;

namespace podwright {

/// What is folded of a text, for all of its views. Folds stay with their lines while the text is edited. Lines count
/// from 0.
class Folding : public QObject {
    Q_OBJECT

public:
    /// That of the text, made with its first view; the text owns it.
    static Folding *of(QTextDocument *text);

    bool isFolded(int line) const;
    /// Folds or opens what begins on the lines; those that begin nothing are left out.
    void setFolded(const std::vector<int> &lines, bool folded);
    /// Opens the folds that hide the line.
    void reveal(int line);
    void clear();
    /// The text was read: folds get their new extent. One that lost its range opens, but not while the text is broken.
    void setSnapshot(const SnapshotPtr &snapshot);

Q_SIGNALS:
    /// Lines were hidden or shown; asked: because a person wanted it.
    void changed(bool asked);

private:
    using Heads = std::vector<QTextCursor>;

    explicit Folding(QTextDocument *text);
    Heads::const_iterator find(int line) const;
    void tidy();
    bool apply();

    QTextDocument *m_text;
    SnapshotPtr m_snapshot;
    Heads m_heads; ///< the lines that stay visible, in their order
};

} // namespace podwright

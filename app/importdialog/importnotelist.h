// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importnote.h"

#include <QTreeWidget>

#include <vector>

namespace podwright {

/// What was left out, what was changed and what was carried over, each piece with the reason and where it stands now.
class ImportNoteList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ImportNoteList(QWidget *parent = nullptr);

    void setNotes(const std::vector<ImportNote> &notes);

Q_SIGNALS:
    /// A piece with a field in the Pod was chosen.
    void fieldChosen(const QString &path);

private:
    void addGroup(const std::vector<ImportNote> &notes, ImportOutcome outcome);
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace podwright {

/// The findings of a snapshot, one a row. Rows that are still true stay when the text changes.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SentenceColumn, PlaceColumn, RuleColumn, ColumnCount };
    using Sentence = std::function<QString(const Diagnostic &)>;

    explicit ProblemsModel(Sentence sentence, QObject *parent = nullptr);

    void update(const SnapshotPtr &snapshot);
    const Diagnostic *diagnosticAt(int row) const;
    /// Index of the document of the finding in the row.
    std::size_t documentAt(int row) const { return m_rows[static_cast<std::size_t>(row)].document; }
    int count(Severity severity) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Diagnostic diagnostic;
        std::size_t document;
        int line;
        bool sameAs(const Row &other) const;
    };

    Sentence m_sentence;
    std::vector<Row> m_rows;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems/problemrow.h"

#include <QAbstractItemModel>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace podwright {

/// The findings of a snapshot in groups. Rows that are still true stay when the text changes.
class ProblemsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { SentenceColumn, PlaceColumn, RuleColumn, ColumnCount };
    using Sentence = std::function<QString(const Diagnostic &)>;

    explicit ProblemsModel(Sentence sentence, QObject *parent = nullptr);

    void update(const SnapshotPtr &snapshot);
    void setGrouping(ProblemGrouping grouping);
    ProblemGrouping grouping() const { return m_grouping; }
    /// Only findings that hold all these words (in sentence, path or rule) are shown.
    void setWords(const QString &words);
    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return m_shown[static_cast<std::size_t>(severity)]; }
    void retranslate();

    /// Null for a heading.
    const ProblemRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Diagnostic &finding) const;
    /// The first finding at exactly this place.
    QModelIndex firstAt(std::size_t document, const std::string &path) const;
    /// All findings of the snapshot, shown or not.
    int count(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    int shownCount() const;
    /// Whether there are more than the rows that are made at most.
    bool isCut() const { return shownCount() == static_cast<int>(mostProblemRows); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Group = std::unique_ptr<ProblemGroup>;
    struct Steps;

    void rebuild();
    bool isWanted(const LineFinding &one) const;
    void takeGroups(std::vector<Group> fresh);
    void takeRows(int group, std::vector<ProblemRow> fresh);
    const ProblemGroup *groupAt(const QModelIndex &index) const;
    QVariant groupData(const ProblemGroup &group, int role) const;
    QString text(const Diagnostic &one, int line, int column) const;

    Sentence m_sentence;
    SnapshotPtr m_snapshot;
    ProblemGrouping m_grouping = ProblemGrouping::Kind;
    QStringList m_words;
    std::array<bool, 4> m_shown{true, true, true, true};
    std::array<int, 4> m_counts{};
    std::vector<Group> m_groups;
};

} // namespace podwright

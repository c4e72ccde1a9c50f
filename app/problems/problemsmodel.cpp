// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemsmodel.h"

#include "widgets/severitymark.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace podwright {

ProblemsModel::ProblemsModel(Sentence sentence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sentence(std::move(sentence))
{
}

bool ProblemsModel::Row::sameAs(const Row &other) const
{
    return diagnostic.rule == other.diagnostic.rule && diagnostic.message == other.diagnostic.message
        && diagnostic.path == other.diagnostic.path && diagnostic.arguments == other.diagnostic.arguments;
}

void ProblemsModel::update(const SnapshotPtr &snapshot)
{
    std::vector<Row> fresh;
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics)
            fresh.push_back({one, report.syntaxDocument, snapshot->lines.lineOf(one.range.begin)});
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const Row &a, const Row &b) {
        return std::pair(a.diagnostic.severity, a.diagnostic.range.begin)
            < std::pair(b.diagnostic.severity, b.diagnostic.range.begin);
    });
    // Equal rows at both ends stay; only the middle is taken out and put in.
    std::size_t head = 0;
    const std::size_t shorter = std::min(fresh.size(), m_rows.size());
    while (head < shorter && fresh[head].sameAs(m_rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && fresh[fresh.size() - 1 - tail].sameAs(m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    const auto at = [](std::size_t row) { return static_cast<int>(row); };
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, at(head), at(m_rows.size() - tail) - 1);
        m_rows.erase(m_rows.begin() + at(head), m_rows.end() - at(tail));
        endRemoveRows();
    }
    if (fresh.size() > head + tail) {
        beginInsertRows({}, at(head), at(fresh.size() - tail) - 1);
        m_rows.insert(m_rows.begin() + at(head), fresh.begin() + at(head), fresh.end() - at(tail));
        endInsertRows();
    }
    m_rows = std::move(fresh); // the ranges of those that stay have moved
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(at(m_rows.size()) - 1, ColumnCount - 1));
}

const Diagnostic *ProblemsModel::diagnosticAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].diagnostic : nullptr;
}

int ProblemsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [severity](const Row &row) { return row.diagnostic.severity == severity; }));
}

void ProblemsModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const Diagnostic *one = diagnosticAt(index.row());
    if (!one)
        return {};
    if (role == Qt::DecorationRole && index.column() == SentenceColumn)
        return severityIcon(static_cast<int>(one->severity), QGuiApplication::palette());
    if (role == Qt::ToolTipRole)
        return m_sentence(*one);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SentenceColumn:
        return m_sentence(*one);
    case PlaceColumn: {
        const QString line = QString::number(m_rows[static_cast<std::size_t>(index.row())].line + 1);
        return one->path.empty() ? line : tr("%1: %2", "line: path").arg(line, QString::fromStdString(one->path));
    }
    default:
        return QString::fromStdString(one->rule);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SentenceColumn ? tr("Finding") : section == PlaceColumn ? tr("Line and field") : tr("Rule");
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemsmodel.h"

#include "widgets/reconcile.h"
#include "widgets/severitymark.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace podwright {

ProblemsModel::ProblemsModel(Sentence sentence, QObject *parent)
    : QAbstractItemModel(parent)
    , m_sentence(std::move(sentence))
{
}

void ProblemsModel::update(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    rebuild();
}

void ProblemsModel::setGrouping(ProblemGrouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void ProblemsModel::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void ProblemsModel::setShown(Severity severity, bool shown)
{
    m_shown[static_cast<std::size_t>(severity)] = shown;
    rebuild();
}

bool ProblemsModel::isWanted(const LineFinding &one) const
{
    if (!isShown(one.finding->severity))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (const int column : {SentenceColumn, PlaceColumn, RuleColumn})
        all += text(*one.finding, one.line, column) + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void ProblemsModel::rebuild()
{
    m_counts = {};
    if (!m_snapshot) {
        takeGroups({});
        return;
    }
    for (const LineFinding &one : m_snapshot->findings.byLine())
        ++m_counts[static_cast<std::size_t>(one.finding->severity)];
    takeGroups(groupProblems(*m_snapshot, m_grouping, [this](const LineFinding &one) { return isWanted(one); }));
}

/// Tells the views about each step from the old rows to the new ones.
struct ProblemsModel::Steps {
    ProblemsModel &model;
    QModelIndex parent;

    void remove(int first, int last, const std::function<void()> &change) const
    {
        model.beginRemoveRows(parent, first, last);
        change();
        model.endRemoveRows();
    }
    void insert(int first, int last, const std::function<void()> &change) const
    {
        model.beginInsertRows(parent, first, last);
        change();
        model.endInsertRows();
    }
    void move(int from, int to, const std::function<void()> &change) const
    {
        model.beginMoveRows(parent, from, from, parent, to);
        change();
        model.endMoveRows();
    }
};

void ProblemsModel::takeGroups(std::vector<Group> fresh)
{
    struct GroupSteps : Steps {
        void keep(int at, Group &fresh) const
        {
            const Group &group = model.m_groups[static_cast<std::size_t>(at)];
            model.takeRows(at, std::move(fresh->rows));
            group->title = fresh->title;
            group->gravest = fresh->gravest;
            Q_EMIT model.dataChanged(model.index(at, 0), model.index(at, 0));
        }
    };
    reconcile(m_groups, std::move(fresh), [](const Group &group) { return group->key; }, GroupSteps{{*this, {}}});
}

void ProblemsModel::takeRows(int group, std::vector<ProblemRow> fresh)
{
    struct RowSteps : Steps {
        std::vector<ProblemRow> &rows;
        void keep(int at, ProblemRow &fresh) const
        {
            ProblemRow &row = rows[static_cast<std::size_t>(at)];
            const bool same = row.line == fresh.line && row.diagnostic.message == fresh.diagnostic.message
                && row.diagnostic.arguments == fresh.diagnostic.arguments
                && row.diagnostic.severity == fresh.diagnostic.severity;
            row = std::move(fresh);
            if (!same)
                Q_EMIT model.dataChanged(model.index(at, 0, parent), model.index(at, ColumnCount - 1, parent));
        }
    };
    auto &rows = m_groups[static_cast<std::size_t>(group)]->rows;
    reconcile(
        rows, std::move(fresh), [](const ProblemRow &row) { return row.key; },
        RowSteps{{*this, index(group, 0)}, rows});
}

const ProblemGroup *ProblemsModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer() ? m_groups[static_cast<std::size_t>(index.row())].get()
                                                       : nullptr;
}

const ProblemRow *ProblemsModel::rowAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const ProblemGroup *>(index.internalPointer());
    return index.isValid() && group ? &group->rows[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ProblemsModel::indexOf(const Diagnostic &finding) const
{
    for (const Group &group : m_groups) {
        for (std::size_t row = 0; row < group->rows.size(); ++row) {
            const Diagnostic &one = group->rows[row].diagnostic;
            if (one.rule == finding.rule && one.range == finding.range && one.message == finding.message)
                return createIndex(static_cast<int>(row), 0, group.get());
        }
    }
    return {};
}

QModelIndex ProblemsModel::firstAt(std::size_t document, const std::string &path) const
{
    for (const Group &group : m_groups) {
        for (std::size_t row = 0; row < group->rows.size(); ++row) {
            if (group->rows[row].document == document && group->rows[row].diagnostic.path == path)
                return createIndex(static_cast<int>(row), 0, group.get());
        }
    }
    return {};
}

int ProblemsModel::shownCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += static_cast<int>(group->rows.size());
    return count;
}

void ProblemsModel::retranslate()
{
    for (const Group &group : m_groups) {
        const QModelIndex heading = parent(createIndex(0, 0, group.get()));
        Q_EMIT dataChanged(heading, heading);
        Q_EMIT dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, ColumnCount - 1, heading));
    }
    rebuild(); // the headings
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? groupAt(parent) : nullptr);
}

QModelIndex ProblemsModel::parent(const QModelIndex &child) const
{
    const void *group = child.internalPointer();
    if (!child.isValid() || !group)
        return {};
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [group](const Group &one) { return one.get() == group; });
    return createIndex(static_cast<int>(found - m_groups.begin()), 0, nullptr);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const ProblemGroup *group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->rows.size()) : 0;
}

int ProblemsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ProblemsModel::groupData(const ProblemGroup &group, int role) const
{
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)", "heading and count").arg(group.title).arg(group.rows.size());
    if (role == Qt::DecorationRole)
        return severityIcon(static_cast<int>(group.gravest), QGuiApplication::palette());
    if (role != Qt::FontRole)
        return {};
    QFont font = QGuiApplication::font();
    font.setBold(true);
    return font;
}

QString ProblemsModel::text(const Diagnostic &one, int line, int column) const
{
    if (column == SentenceColumn)
        return m_sentence(one);
    if (column == RuleColumn)
        return QString::fromStdString(one.rule);
    const QString number = QString::number(line + 1);
    return one.path.empty() ? number : tr("%1: %2", "line: path").arg(number, QString::fromStdString(one.path));
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (const ProblemGroup *group = groupAt(index))
        return index.column() == 0 ? groupData(*group, role) : QVariant();
    const ProblemRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DecorationRole && index.column() == SentenceColumn)
        return severityIcon(static_cast<int>(row->diagnostic.severity), QGuiApplication::palette());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(m_sentence(row->diagnostic).toHtmlEscaped());
    return role == Qt::DisplayRole ? text(row->diagnostic, row->line, index.column()) : QVariant();
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SentenceColumn ? tr("Finding") : section == PlaceColumn ? tr("Line and field") : tr("Rule");
}

} // namespace podwright

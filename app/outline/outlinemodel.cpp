// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinemodel.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace podwright {

namespace {

const QString itemMimeType = QStringLiteral("application/x-podwright-item");

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::update(std::unique_ptr<OutlineNode> root)
{
    if (!m_root || !root) {
        beginResetModel();
        m_root = std::move(root);
        endResetModel();
        return;
    }
    reconcile(*m_root, *root);
}

/// Makes `old` say what `fresh` says; children are matched by their keys.
void OutlineModel::reconcile(OutlineNode &old, OutlineNode &fresh)
{
    const bool changed = old.title != fresh.title || old.detail != fresh.detail || old.severity != fresh.severity;
    old.key = fresh.key;
    old.title = fresh.title;
    old.detail = fresh.detail;
    old.place = fresh.place;
    old.severity = fresh.severity;
    old.isItem = fresh.isItem;
    if (changed)
        Q_EMIT dataChanged(indexOfNode(&old), indexOfNode(&old, DetailColumn));
    std::set<std::string_view> keys;
    for (const auto &child : fresh.children)
        keys.insert(child->key);
    for (std::size_t row = old.children.size(); row-- > 0;) {
        if (keys.contains(old.children[row]->key))
            continue;
        beginRemoveRows(indexOfNode(&old), static_cast<int>(row), static_cast<int>(row));
        old.children.erase(old.children.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    for (std::size_t row = 0; row < fresh.children.size(); ++row)
        placeChild(old, row, fresh.children[row]);
}

/// Brings the child with the fresh one's key to the row, or inserts the fresh one there.
void OutlineModel::placeChild(OutlineNode &old, std::size_t row, std::unique_ptr<OutlineNode> &fresh)
{
    const auto first = old.children.begin() + static_cast<std::ptrdiff_t>(row);
    const auto same = std::find_if(first, old.children.end(), [&](const auto &one) { return one->key == fresh->key; });
    const int target = static_cast<int>(row);
    if (same == old.children.end()) {
        beginInsertRows(indexOfNode(&old), target, target);
        fresh->parent = &old;
        old.children.insert(first, std::move(fresh));
        endInsertRows();
        return;
    }
    if (same != first) {
        const int source = static_cast<int>(same - old.children.begin());
        beginMoveRows(indexOfNode(&old), source, source, indexOfNode(&old), target);
        std::rotate(first, same, same + 1);
        endMoveRows();
    }
    reconcile(*old.children[row], *fresh);
}

const OutlineNode *OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const OutlineNode *>(index.internalPointer()) : nullptr;
}

QModelIndex OutlineModel::indexOfNode(const OutlineNode *node, int column) const
{
    return node ? createIndex(node->row(), column, node) : QModelIndex();
}

QModelIndex OutlineModel::indexOf(const ManifestPath &place) const
{
    if (!m_root || m_root->place.document != place.document)
        return {};
    const OutlineNode *node = m_root.get();
    for (;;) {
        const auto &children = node->children;
        const auto next = std::find_if(children.begin(), children.end(),
                                       [&](const auto &child) { return place.path.startsWith(child->place.path); });
        if (next == children.end())
            return indexOfNode(node);
        node = next->get();
    }
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount)
        return {};
    if (!parent.isValid())
        return row == 0 && m_root ? createIndex(0, column, m_root.get()) : QModelIndex();
    const OutlineNode *node = nodeOf(parent);
    if (static_cast<std::size_t>(row) >= node->children.size())
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const OutlineNode *node = nodeOf(child);
    return node ? indexOfNode(node->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == TitleColumn ? static_cast<int>(nodeOf(parent)->children.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const OutlineNode *node = nodeOf(index);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TitleColumn ? node->title : node->detail;
    case Qt::ToolTipRole:
    case PathRole:
        return QString::fromStdString(node->place.path.toString());
    case SeverityRole:
        return node->severity ? QVariant(static_cast<int>(*node->severity)) : QVariant();
    case SearchRole:
        return QString(node->title + u'\n' + node->detail + u'\n'
                       + (m_searchText ? m_searchText(node->place) : QString()));
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Field") : tr("Value");
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const OutlineNode *node = nodeOf(index);
    if (node && node->isItem)
        flags |= Qt::ItemIsDragEnabled;
    return flags | Qt::ItemIsDropEnabled;
}

QStringList OutlineModel::mimeTypes() const
{
    return {itemMimeType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    const OutlineNode *node = indexes.isEmpty() ? nullptr : nodeOf(indexes.first());
    if (!node || !node->isItem)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(itemMimeType, QByteArray::fromStdString(node->place.path.toString()));
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const OutlineNode *list = nodeOf(parent);
    const auto dragged = Path::parse(data->data(itemMimeType).toStdString());
    return list && row >= 0 && dragged && !dragged->isEmpty() && dragged->parent() == list->place.path;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int from = static_cast<int>(Path::parse(data->data(itemMimeType).toStdString())->last().index);
    const int to = row > from ? row - 1 : row;
    if (from != to)
        Q_EMIT itemMoved(nodeOf(parent)->place, from, to);
    return false; // the model follows the text, the view must not remove anything itself
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinemodel.h"

#include "widgets/reconcile.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace podwright {

namespace {

const QString itemMimeType = QStringLiteral("application/x-podwright-item");

/// Whether the children have the keys, in the same order, that the values now in the node call for.
bool hasSameKeys(const OutlineNode &node)
{
    if (node.children.size() != node.value.size())
        return false;
    std::size_t row = 0;
    for (const ValueRef value : node.value) {
        if (node.children[row++]->key != outlineKey(node, value))
            return false;
    }
    return true;
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::update(const SnapshotPtr &snapshot, std::size_t document)
{
    auto root = snapshot ? outlineRoot(*snapshot, document) : nullptr;
    const SnapshotPtr before = std::exchange(m_snapshot, snapshot); // what is compared with the new values lives in it
    m_document = document;
    if (m_root && root) {
        m_updating = true;
        take(*m_root, root->value);
        m_updating = false;
        tellChanges(*m_root);
        return;
    }
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
    if (m_root && m_whole)
        fillAll(*m_root);
}

void OutlineModel::setWhole(bool whole)
{
    m_whole = whole;
    if (m_root && m_whole)
        fillAll(*m_root);
}

void OutlineModel::fill(OutlineNode &node)
{
    if (node.isFilled)
        return;
    auto children = outlineChildren(node);
    beginInsertRows(indexOfNode(&node), 0, static_cast<int>(children.size()) - 1);
    node.children = std::move(children);
    node.isFilled = true;
    endInsertRows();
}

void OutlineModel::fillAll(OutlineNode &node)
{
    fill(node);
    for (const auto &child : node.children)
        fillAll(*child);
}

/// Makes the node stand for a value of the new snapshot.
void OutlineModel::take(OutlineNode &node, ValueRef value)
{
    if (!node.isFilled && value.size() == 0)
        fill(node); // views think that there is something: what follows tells them that it went
    node.value = value;
    if (node.isFilled)
        takeChildren(node);
}

/// Tells the views about each step from the old lines to the new ones.
struct OutlineModel::Steps {
    OutlineModel &model;
    OutlineNode &node;

    void remove(int first, int last, const std::function<void()> &change) const
    {
        model.beginRemoveRows(model.indexOfNode(&node), first, last);
        change();
        number();
        model.endRemoveRows();
    }
    void insert(int first, int last, const std::function<void()> &change) const
    {
        model.beginInsertRows(model.indexOfNode(&node), first, last);
        change();
        number();
        model.endInsertRows();
        for (int row = first; row <= last && model.m_whole; ++row)
            model.fillAll(*node.children[static_cast<std::size_t>(row)]);
    }
    void move(int from, int to, const std::function<void()> &change) const
    {
        const QModelIndex parent = model.indexOfNode(&node);
        model.beginMoveRows(parent, from, from, parent, to);
        change();
        number();
        model.endMoveRows();
    }
    void keep(int at, const std::unique_ptr<OutlineNode> &fresh) const
    {
        model.take(*node.children[static_cast<std::size_t>(at)], fresh->value);
    }
    void number() const
    {
        for (std::size_t row = 0; row < node.children.size(); ++row) {
            node.children[row]->row = row;
            node.children[row]->parent = &node;
        }
    }
};

void OutlineModel::takeChildren(OutlineNode &node)
{
    if (hasSameKeys(node)) { // as nearly always
        std::size_t row = 0;
        for (const ValueRef value : node.value)
            take(*node.children[row++], value);
        return;
    }
    reconcile(
        node.children, outlineChildren(node), [](const auto &one) -> std::string_view { return one->key; },
        Steps{*this, node});
}

/// Lines that were seen and say something else now.
void OutlineModel::tellChanges(const OutlineNode &node)
{
    if (node.seen) {
        const OutlineTexts now = outlineTexts(*m_snapshot, m_document, node);
        if (now != *node.seen) {
            node.seen = now;
            Q_EMIT dataChanged(indexOfNode(&node), indexOfNode(&node, DetailColumn));
        }
    }
    for (const auto &child : node.children)
        tellChanges(*child);
}

const OutlineTexts &OutlineModel::textsOf(const OutlineNode &node) const
{
    if (!node.seen)
        node.seen = outlineTexts(*m_snapshot, m_document, node);
    return *node.seen;
}

ManifestPath OutlineModel::placeOf(const QModelIndex &index) const
{
    const OutlineNode *node = nodeOf(index);
    return {m_document, node ? node->path() : Path()};
}

const OutlineNode *OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const OutlineNode *>(index.internalPointer()) : nullptr;
}

QModelIndex OutlineModel::indexOfNode(const OutlineNode *node, int column) const
{
    return node ? createIndex(static_cast<int>(node->row), column, node) : QModelIndex();
}

QModelIndex OutlineModel::indexOf(const ManifestPath &place) const
{
    const OutlineNode *node = m_document == place.document ? m_root.get() : nullptr;
    for (const PathStep &step : place.path.steps()) {
        const OutlineNode *next = node ? node->child(step) : nullptr;
        if (!next)
            break;
        node = next;
    }
    return indexOfNode(node);
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

bool OutlineModel::hasChildren(const QModelIndex &parent) const
{
    const OutlineNode *node = nodeOf(parent);
    return rowCount(parent) > 0 || (node && parent.column() == TitleColumn && !node->isFilled);
}

bool OutlineModel::canFetchMore(const QModelIndex &parent) const
{
    const OutlineNode *node = nodeOf(parent);
    return node && parent.column() == TitleColumn && !node->isFilled && !m_updating;
}

void OutlineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fill(*static_cast<OutlineNode *>(parent.internalPointer()));
}

void OutlineModel::fetchTo(const ManifestPath &place)
{
    OutlineNode *node = m_document == place.document ? m_root.get() : nullptr;
    for (const PathStep &step : place.path.steps()) {
        if (!node)
            break;
        fill(*node);
        node = node->child(step);
    }
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
        return index.column() == TitleColumn ? textsOf(*node).title : textsOf(*node).detail;
    case Qt::ToolTipRole:
    case PathRole:
        return QString::fromStdString(node->path().toString());
    case SeverityRole: {
        const auto severity = textsOf(*node).severity;
        return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    }
    case SearchRole: {
        const OutlineTexts texts = outlineTexts(*m_snapshot, m_document, *node); // many are asked, few are seen
        return QString(texts.title + u'\n' + texts.detail + u'\n'
                       + (m_searchText ? m_searchText(placeOf(index)) : QString()));
    }
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
    if (node && node->isItem())
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
    if (!node || !node->isItem())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(itemMimeType, QByteArray::fromStdString(node->path().toString()));
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const OutlineNode *list = nodeOf(parent);
    const auto dragged = Path::parse(data->data(itemMimeType).toStdString());
    return list && row >= 0 && dragged && !dragged->isEmpty() && dragged->parent() == list->path();
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int from = static_cast<int>(Path::parse(data->data(itemMimeType).toStdString())->last().index);
    const int to = row > from ? row - 1 : row;
    if (from != to)
        Q_EMIT itemMoved(placeOf(parent), from, to);
    return false; // the model follows the text, the view must not remove anything itself
}

} // namespace podwright

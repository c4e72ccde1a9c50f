// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "outline/outlinenode.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace podwright {

/// The entries of one document as a tree. update() reconciles: lines that stay keep their indexes, so that expansion,
/// selection and scroll position stay while one types. What a line holds is fetched when it is opened: a long manifest
/// costs no more than what is seen of it.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, DetailColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole, SeverityRole, SearchRole };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// A null snapshot empties the model.
    void update(const SnapshotPtr &snapshot, std::size_t document);
    /// Everything is fetched, now and with each update: for a search. False: no more than what is there by then.
    void setWhole(bool whole);
    /// Fetches what is on the way to the entry.
    void fetchTo(const ManifestPath &place);
    /// The entry that the line stands for; the document's root for an invalid index.
    ManifestPath placeOf(const QModelIndex &index) const;
    /// The index of the entry, or of the nearest entry above it that has been fetched.
    QModelIndex indexOf(const ManifestPath &place) const;

    /// More words by which an entry is found: the field's short help in both languages.
    using SearchText = std::function<QString(const ManifestPath &place)>;
    void setSearchText(SearchText searchText) { m_searchText = std::move(searchText); }

    /// Emitted when items were dropped elsewhere in their list.
    Q_SIGNAL void itemMoved(const podwright::ManifestPath &list, int from, int to);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    const OutlineNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(const OutlineNode *node, int column = TitleColumn) const;
    struct Steps;

    const OutlineTexts &textsOf(const OutlineNode &node) const;
    void tellChanges(const OutlineNode &node);
    void take(OutlineNode &node, ValueRef value);
    void takeChildren(OutlineNode &node);
    void fill(OutlineNode &node);
    void fillAll(OutlineNode &node);

    SnapshotPtr m_snapshot; ///< that the nodes' values are of
    std::size_t m_document = 0;
    std::unique_ptr<OutlineNode> m_root;
    bool m_whole = false;
    bool m_updating = false; ///< nothing is fetched in the midst of a change
    SearchText m_searchText;
};

} // namespace podwright

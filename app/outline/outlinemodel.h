// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outlinenode.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace podwright {

/// The entries of one document as a tree. update() reconciles: lines that stay keep their indexes, so that expansion,
/// selection and scroll position stay while one types.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, DetailColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole, SeverityRole, SearchRole };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void update(std::unique_ptr<OutlineNode> root);
    const OutlineNode *nodeOf(const QModelIndex &index) const;
    /// The index of the entry, or of the nearest entry above it that has one.
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
    QModelIndex indexOfNode(const OutlineNode *node, int column = TitleColumn) const;
    void reconcile(OutlineNode &old, OutlineNode &fresh);
    void placeChild(OutlineNode &old, std::size_t row, std::unique_ptr<OutlineNode> &fresh);

    std::unique_ptr<OutlineNode> m_root;
    SearchText m_searchText;
};

} // namespace podwright

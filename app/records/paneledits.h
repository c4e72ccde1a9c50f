// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "editing/editplanner.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace podwright {

class ManifestDocument;

/// The edits of a panel: each is one undo step of the document; typing in one place goes on in the same step.
class PanelEdits : public QObject {
    Q_OBJECT

public:
    explicit PanelEdits(ManifestDocument *document, QObject *parent = nullptr);

    ManifestDocument *document() const { return m_document; }
    bool set(const ManifestPath &place, const NewValue &value, bool typing = false);
    /// Nothing happens where nothing is. `prune`: parents that become empty go too.
    bool remove(const ManifestPath &place, bool prune = true);
    /// At the end of the list without an index.
    bool insert(const ManifestPath &list, const NewValue &item, std::optional<std::size_t> index = {});
    bool move(const ManifestPath &list, std::size_t from, std::size_t to);
    /// Inserts a copy of an item behind it, with its comments.
    bool duplicate(const ManifestPath &list, std::size_t index, const std::string &name);
    bool steps(std::size_t document, const std::vector<EditPlanner::Step> &steps);
    bool plan(std::size_t document, const EditPlanner::Step &plan, const QString &mergeKey = {});

Q_SIGNALS:
    /// An edit that could not be made.
    void refused(const podwright::PlannedEdit &edit);

private:
    ManifestDocument *m_document;
};

} // namespace podwright

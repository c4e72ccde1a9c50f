// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

class QMenu;

namespace podwright {

class NetworkEdits;

/// The context menu of the picture.
class NetworkMenu {
    Q_DECLARE_TR_FUNCTIONS(podwright::NetworkMenu)

public:
    NetworkMenu(const NetworkGraph &graph, NetworkEdits &edits, bool editable);

    /// Fills the menu for an item; `go` takes the reader to its field.
    void fill(QMenu *menu, std::optional<NetworkItem> item, const std::function<void()> &go) const;

private:
    int containerOf(const NetworkItem &item) const;
    void addProbes(QMenu *menu, int container, int port) const;
    void addCalls(QMenu *menu, int container) const;

    const NetworkGraph &m_graph;
    NetworkEdits &m_edits;
    bool m_editable;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace podwright {

/// What can be pointed at in the network picture. The index counts in the list of NetworkGraph that holds its kind;
/// `Node`, `Pod`, `Kubelet`, `Dns` and `Elsewhere` are there once, `Process` counts containers, `HostPort` ports.
enum class NetworkItemKind {
    Node,
    Pod, ///< the network namespace; under hostNetwork the Pod's place in the node's
    Kubelet,
    Container,
    Port,
    Process,
    Probe,
    Talk,
    HostPort,
    Dns,
    Frame,
    Volume,
    Mount,
    Elsewhere,
};

struct NetworkItem {
    NetworkItemKind kind = NetworkItemKind::Pod;
    int index = 0;
    auto operator<=>(const NetworkItem &other) const = default;
};

} // namespace podwright

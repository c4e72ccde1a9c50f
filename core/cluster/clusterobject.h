// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// A port that a container declares and that can be forwarded.
struct DeclaredPort {
    std::string container;
    std::string name; ///< may be empty
    int port = 0;
    bool operator==(const DeclaredPort &other) const = default;
};

/// The object of the manifest that a cluster is asked about.
struct ClusterObject {
    std::string kind; ///< "Pod", "Deployment" …; empty: there is none
    std::string name; ///< empty: the server makes one up (generateName), or it is missing
    std::string nameSpace; ///< as the manifest has it; mostly empty
    std::string selector; ///< of a workload: labels of its Pods, as `app=web,tier=front`
    std::vector<std::string> containers; ///< the app containers first
    std::vector<DeclaredPort> ports; ///< TCP ports, each number once
    int others = 0; ///< further objects of the same document (a List), which are sent with it
    bool isPod() const { return kind == "Pod"; }
    bool operator==(const ClusterObject &other) const = default;
};

ClusterObject readClusterObject(ValueRef document, const PodPlace &pod);

/// Whether a text can be the name of an object, a namespace or the like: what kubectl is given is checked before.
bool isObjectName(std::string_view name);

} // namespace podwright

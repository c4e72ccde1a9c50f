// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusternote.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One context of a kubeconfig. Of the cluster only its address is kept, of the user only the name: nothing secret.
struct KubeContext {
    std::string name;
    std::string cluster;
    std::string user;
    std::string nameSpace; ///< empty: none written, kubectl takes "default"
    std::string server; ///< without a user in it; empty: the cluster is not described
    bool operator==(const KubeContext &other) const = default;
};

/// What is known of the clusters that kubectl may talk to.
struct Kubeconfig {
    std::vector<KubeContext> contexts; ///< in the order of the files
    std::string current; ///< name of the current context; may be empty
    std::vector<ClusterNote> problems; ///< what kubectl will not read, or what leads nowhere
    const KubeContext *find(std::string_view name) const;
    bool operator==(const Kubeconfig &other) const = default;
};

struct KubeconfigText {
    std::string file; ///< its name, for messages
    std::string text;
};

/// Merges the texts as kubectl does: the first to name a context, a cluster or the current context wins. Bears any
/// bytes.
Kubeconfig readKubeconfig(const std::vector<KubeconfigText> &texts);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusternote.h"
#include "cluster/kubectlcommand.h"
#include "cluster/serverfinding.h"
#include "clusterpanel/kubectlprocess.h"

#include <vector>

namespace podwright {

/// What came of a command.
struct ClusterOutcome {
    bool good = false;
    bool differs = false; ///< Diff: applying would change something
    ClusterNote note; ///< what to tell first
    std::vector<ServerFinding> findings;
};

/// `what`: the object as it is told of ("Pod web").
ClusterOutcome outcomeOf(ClusterAction action, const KubectlResult &result, int seconds, const QString &what,
                         const ClusterTarget &target);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterobject.h"

#include <string>
#include <vector>

namespace podwright {

enum class ClusterAction { DryRun, Diff, Apply, Delete, Logs, State, Events, Forward, List, Get };

/// Whom kubectl talks to, about what.
struct ClusterTarget {
    std::string context;
    std::string nameSpace;
    ClusterObject object;
};

/// What some of the commands need besides.
struct ClusterOptions {
    std::string container; ///< Logs; empty: kubectl chooses
    bool follow = false; ///< Logs
    bool previous = false; ///< Logs
    int port = 0; ///< Forward
    int localPort = 0; ///< Forward; 0: any that is free
    std::string kind = "pods"; ///< List, Get: of what, as kubectl names it
    std::string name; ///< Get
};

/// A call of kubectl. No shell ever sees it: the arguments are handed over as they are.
struct KubectlCommand {
    std::vector<std::string> arguments;
    bool sendsManifest = false; ///< the manifest goes to its standard input
    int seconds = 0; ///< how long it may take; 0: it goes on until it is stopped
};

KubectlCommand kubectlCommand(ClusterAction action, const ClusterTarget &target, const ClusterOptions &options = {});

/// The line that one could type instead, for people to read.
std::string commandLine(const KubectlCommand &command);

/// One line of what List prints.
struct ListedObject {
    std::string name;
    std::string phase; ///< may be empty
    bool operator==(const ListedObject &other) const = default;
};
std::vector<ListedObject> listedObjects(std::string_view output);

} // namespace podwright

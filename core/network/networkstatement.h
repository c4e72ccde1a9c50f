// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <string>
#include <vector>

namespace podwright {

/// How sure and how good a statement is.
enum class StatementMark { Fact, Possible, Note, Wrong };

/// One thing to be said about an item of the picture: a code and its arguments; the sentence is made in app/.
struct NetworkStatement {
    NetworkItem item;
    StatementMark mark = StatementMark::Fact;
    const char *code = "";
    std::vector<std::string> arguments;
    Path path;
};

/// Everything the picture says, in reading order: the Pod, each container with its ports, probes and calls, clashes,
/// names, frames, volumes. Never empty.
std::vector<NetworkStatement> networkStatements(const NetworkGraph &graph);

/// How people call a container: its name, or its place in the list ("containers[0]") where it has none.
std::string containerLabel(const NetworkGraph &graph, int container);

/// Codes of purposes and methods, as they stand in arguments: "startup", "readiness", "postStart" …
const char *purposeCode(ProbePurpose purpose);

} // namespace podwright

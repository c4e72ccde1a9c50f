// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusternote.h"
#include "cluster/serverfinding.h"

#include <string_view>
#include <vector>

namespace podwright {

/// What kubectl said on its error channel, understood.
struct ClusterAnswer {
    std::vector<ClusterNote> problems; ///< why it failed, each once; empty: nothing failed
    std::vector<ServerFinding> findings; ///< what can be told of single fields, errors first
};

/// Reads messages of kubectl and of the server behind it. What is not known becomes a note with the words themselves.
/// Bears any bytes.
ClusterAnswer readClusterAnswer(std::string_view errors);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace podwright {

/// Something that is to be told about a cluster or its configuration: a code and arguments; the sentence is made in
/// app/messages.
struct ClusterNote {
    std::string message;
    std::vector<std::string> arguments;
    bool operator==(const ClusterNote &other) const = default;
};

} // namespace podwright

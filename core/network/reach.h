// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Where somebody stands who wants to reach something.
enum class ReachFrom { Container, OtherPod, Node, Outside };

/// What kind of place a host name means.
enum class ReachHost { Localhost, PodIp, NodeIp, Name };

/// An address as people type it: `localhost:6379`, `pod-ip:80`, `node-ip:8080`, `my-service:80`, `redis:6379/TCP`.
struct ReachAddress {
    ReachHost host = ReachHost::Localhost;
    std::string name; ///< as typed
    int port = 0;
    std::string protocol = "TCP";
};

/// Reads an address; a URL is taken for its host and port, a missing port is 80 (443 for https), what curl does. Empty
/// where the text is no address.
std::optional<ReachAddress> readReachAddress(std::string_view text);

enum class ReachOutcome {
    Reaches,
    Depends, ///< on something that does not stand in the manifest
    Fails,
};

/// One sentence of an answer, as code and arguments.
struct ReachReason {
    const char *code = "";
    std::vector<std::string> arguments;
};

struct ReachAnswer {
    ReachOutcome outcome = ReachOutcome::Fails;
    std::vector<ReachReason> reasons; ///< why; the first says the outcome
    std::vector<ReachReason> needs; ///< what would be needed, or must also be true
    std::vector<NetworkItem> way; ///< items passed, from where one stands to the port; up to where it ends
};

/// Whether and how one gets from a place to an address of this Pod, after runtime-facts NET and PRB-28. `container` is
/// the index of the container for ReachFrom::Container. Pure.
ReachAnswer reach(const NetworkGraph &graph, ReachFrom from, int container, const ReachAddress &to);

} // namespace podwright

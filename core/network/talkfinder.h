// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/addressfinder.h"
#include "network/networkgraph.h"
#include "yaml/valuetree.h"

#include <optional>
#include <vector>

namespace podwright {

/// An address with the place where it was found.
struct AddressMention {
    int container = 0;
    std::string source; ///< as NetworkTalk::source
    FoundAddress address;
    Path path;
};

/// All addresses in env, command and args of one container. Variables with literal values are put in for `$(NAME)`, and
/// a host without port gets that of the sister variable (REDIS_HOST, REDIS_PORT), else the usual one of its name.
std::vector<AddressMention> findMentions(ValueRef container, int index);

/// What a mention that is no listening address means in the graph, whose containers, ports and aliases are complete;
/// empty where it is too vague to show.
std::optional<NetworkTalk> talkOf(const NetworkGraph &graph, const AddressMention &mention);

} // namespace podwright

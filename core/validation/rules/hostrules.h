// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

class RuleContext;

/// Rules of area HOST: host name, subdomain, host name override, host aliases.
void checkHostNames(RuleContext &context);

/// Whether the server of that version takes the text for an IP address: since 1.36 without leading zeros and no
/// IPv4-mapped IPv6.
bool isAcceptedIp(const RuleContext &context, std::string_view text);

} // namespace podwright

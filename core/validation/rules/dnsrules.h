// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of area DNS: dnsPolicy and dnsConfig.
void checkDns(RuleContext &context);

} // namespace podwright

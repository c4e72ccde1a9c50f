// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

class RuleContext;

/// The rules' ids that depend on where a handler stands.
struct HandlerRules {
    const char *none; ///< no handler is set
    const char *several; ///< more than one is
    const char *sleep; ///< its seconds; null: no such member
};

/// What a probe or hook does: exactly one of exec, httpGet, tcpSocket, grpc (probes), sleep (hooks), and HND-01 to
/// HND-09 in it. Further members are refused and not looked into.
void checkHandlers(RuleContext &context, ValueRef map, const HandlerRules &rules);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace podwright {

/// A rule that makes no verdict: what will fail or surprise on the node, or good practice. Its id is also the code of
/// its short title in app/messages.
struct AdviceRule {
    const char *id; ///< "RUN-07", "ADV-03"
    const char *message; ///< code of its sentence
    const char *source; ///< the facts it comes from: ids of the run-time facts, or "practice"
    bool on = true; ///< where nobody chose otherwise

    Severity severity() const { return id[0] == 'R' ? Severity::RunTime : Severity::Advice; }
};

/// Ids of rules that are switched off.
using RuleIds = std::set<std::string, std::less<>>;

/// All of them, sorted by id: first ADV, then RUN.
std::span<const AdviceRule> adviceRules();
/// Null where there is none of that id.
const AdviceRule *findAdviceRule(std::string_view id);
/// Those that are off where nobody chose otherwise.
RuleIds rulesOffByDefault();

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkstatement.h"
#include "network/reach.h"

#include <QString>

namespace podwright {

/// The sentence of a statement in the interface's language: "frontend reaches redis at localhost:6379 (REDIS_HOST)."
QString networkSentence(const NetworkStatement &statement);

/// The whole picture as an outline, one sentence a line. Wrong things are marked with ✗, doubtful ones with !, possible
/// ones with ?.
QString networkOutline(const NetworkGraph &graph);

/// All that is said of one item, a line each; of a container also its ports, probes and calls are left to their own.
QString networkHint(const NetworkGraph &graph, const NetworkItem &item);

/// "✓ reaches", "? depends", "✗ does not reach".
QString reachOutcomeText(ReachOutcome outcome);
QString reachSentence(const ReachReason &reason);
/// The whole answer, one sentence after the other.
QString reachText(const ReachAnswer &answer);

/// "Readiness probe", "postStart hook".
QString probePurposeText(ProbePurpose purpose);

} // namespace podwright

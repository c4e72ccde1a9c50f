// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// What the server accepts with a warning (WARN-01 …). Warnings are made for Pods that are refused as well. A kubelet
/// makes none for static Pods.
void checkWarnings(RuleContext &context);

/// WARN-01 names that are no DNS label, WARN-05 annotations without effect, WARN-14 and WARN-15 annotations of
/// profiles.
void warnOfMetadata(RuleContext &context);
/// WARN-02 deprecated node labels, WARN-03 values no label can have, WARN-04 selectors that select nothing.
void warnOfScheduling(RuleContext &context);
/// WARN-06 kinds without a future, WARN-07 claims of fractional bytes, WARN-08 overlapping paths, WARN-09 empty
/// sources.
void warnOfVolumes(RuleContext &context);
/// WARN-10 to WARN-12 repeated addresses, repeated and empty names of secrets; WARN-20 negative grace; WARN-21
/// addresses.
void warnOfSpec(RuleContext &context);
/// WARN-13 fractional bytes, WARN-16 hidden variables.
void warnOfContainers(RuleContext &context);
/// WARN-17 addresses without host port, WARN-18 ports twice, WARN-19 names of ports twice.
void warnOfPorts(RuleContext &context);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class AdviceContext;

// The themes of run time and advice; each in a file of its own.

/// Main programs that go to the background: RUN-01 to RUN-04, ADV-01.
void adviseForeground(AdviceContext &context);
/// How commands are written: RUN-05 to RUN-08, ADV-02, ADV-03.
void adviseCommands(AdviceContext &context);
/// Programs that end or do not: RUN-09 to RUN-11, ADV-56 to ADV-59.
void adviseContainers(AdviceContext &context);
/// RUN-12 to RUN-20, ADV-04 to ADV-06.
void adviseEnvironment(AdviceContext &context);
/// RUN-21 to RUN-23, ADV-07 to ADV-09.
void adviseImages(AdviceContext &context);
/// RUN-24 to RUN-29, ADV-10 to ADV-19.
void adviseProbes(AdviceContext &context);
/// RUN-30 to RUN-34, ADV-20 to ADV-24.
void adviseLifecycle(AdviceContext &context);
/// RUN-35 to RUN-41, ADV-43, ADV-45.
void adviseNetwork(AdviceContext &context);
/// RUN-42 to RUN-48: what is mounted where.
void adviseMounts(AdviceContext &context);
/// RUN-49 to RUN-54, ADV-30 to ADV-34.
void adviseVolumes(AdviceContext &context);
/// RUN-55 to RUN-57, ADV-25 to ADV-29.
void adviseResources(AdviceContext &context);
/// RUN-58 to RUN-64, ADV-35 to ADV-42, ADV-44.
void adviseSecurity(AdviceContext &context);
/// ADV-46 to ADV-51.
void adviseScheduling(AdviceContext &context);
/// Labels, and what is out of date: ADV-52 to ADV-55.
void adviseMetadata(AdviceContext &context);
/// RUN-65 to RUN-67, ADV-60.
void adviseSystem(AdviceContext &context);
/// RUN-68 to RUN-70, for static Pods only.
void adviseStaticPod(AdviceContext &context);

} // namespace podwright

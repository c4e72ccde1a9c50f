// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Area META for the metadata of the object: of the Pod, or of the workload around a template.
void checkObjectMetadata(RuleContext &context);

/// Area ANN, and what of META holds for the metadata of a template.
void checkPodMetadata(RuleContext &context);

} // namespace podwright

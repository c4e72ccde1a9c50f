// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

class RuleContext;
class VolumeNames;

/// ENV-03 to ENV-29: where an environment variable gets its value from.
void checkValueFrom(RuleContext &context, ValueRef variable, const VolumeNames &volumes);

} // namespace podwright

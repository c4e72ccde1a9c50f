// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string_view>

namespace podwright {

class Schema;

/// What becomes of values that the API server fills in.
enum class DefaultsChoice { Keep, Fill, Strip };

struct NormaliseOptions {
    DefaultsChoice defaults = DefaultsChoice::Keep;
    int kubernetesMinor = 36;
};

/// One way of writing for all manifests with the same meaning: keys in the order of the schema, defaults written out or
/// left out on request. Only what stands in the wrong place moves; comments move along, quotes and layout stay. Applied
/// twice it is the same as once. Documents without a Pod stay as they are.
Exported normalised(std::string_view text, const NormaliseOptions &options, const Schema &schema);

} // namespace podwright

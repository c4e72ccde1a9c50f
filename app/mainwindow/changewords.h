// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/comparedchanges.h"

namespace podwright {

class Schema;

/// Tells in the interface's language what two manifests have different. The schema must outlive it.
DescribeChanges changesInWords(const Schema &schema);

} // namespace podwright

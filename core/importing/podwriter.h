// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"

#include <string>

namespace podwright {

class Schema;

/// Data of a Pod or workload as YAML as people write it: fields in the order in which they are expected, quotes only
/// where needed, texts of several lines as `|`. Reads back as the same data; empty where it cannot (text that is not
/// UTF-8).
std::string writeManifest(NewValue object, const Schema &schema);

} // namespace podwright

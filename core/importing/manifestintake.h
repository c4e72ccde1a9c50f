// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imported.h"

#include <string_view>

namespace podwright {

class Schema;

/// A Pod of a manifest in YAML or JSON: a Pod itself, an item of a List or the template of a workload. What servers
/// have written is cleaned away; YAML keeps its comments, JSON becomes YAML as people write it.
void takeManifest(std::string_view text, const ImportOptions &options, const Schema &schema, Imported &result);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/manifestchange.h"
#include "schema/schema.h"

#include <string_view>
#include <vector>

namespace podwright {

/// What the data of two texts has different, layout, comments and the order of keys aside. Items of lists are the same
/// where the schema's keys say so, quantities where the amount is the same, null and absent are the same.
struct ManifestComparison {
    std::vector<ManifestChange> changes;
    bool readable = true; ///< false: one of the texts cannot be read; nothing was compared
};

ManifestComparison compareManifests(const Schema &schema, std::string_view left, std::string_view right);

} // namespace podwright

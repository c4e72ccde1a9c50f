// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/searchindex.h"
#include "schema/schema.h"

namespace podwright {

/// Adds every field of a Pod with its short help in both languages, its values and what resources/search/synonyms.txt
/// says of it; read-only fields are left out.
void addFields(SearchIndex &index, const Schema &schema);
/// Adds the guides and the templates built into the program.
void addGuidesAndTemplates(SearchIndex &index);

} // namespace podwright

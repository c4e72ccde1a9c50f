// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"
#include "yaml/syntaxerror.h"
#include "yaml/syntaxtree.h"

namespace podwright {

/// Checks one document that does not parse: what the text doctor finds, and what the schema and the rules find in a
/// mended copy, all at their places in the document given. `known`, `earlier`: see examineText(). At least one report;
/// all are Unreadable.
std::vector<PodReport> checkBrokenDocument(std::string_view document, const Schema &schema, const CheckOptions &options,
                                           std::vector<SyntaxError> known = {}, const SyntaxTree *earlier = nullptr);

} // namespace podwright

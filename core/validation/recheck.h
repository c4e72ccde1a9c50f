// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"
#include "yaml/syntaxtree.h"

namespace podwright {

/// What was found in an earlier state of a text, with the same options.
struct EarlierCheck {
    const SyntaxTree &tree;
    const std::vector<PodReport> &reports;
};

/// checkManifest() where an earlier state was checked: documents of a stream that have not changed are not checked
/// again, and the tree serves to read a broken text's mended copy quicker.
std::vector<PodReport> checkManifestAgain(std::string_view text, const ParseResult &parsed, const Schema &schema,
                                          const CheckOptions &options, const EarlierCheck &earlier);

} // namespace podwright

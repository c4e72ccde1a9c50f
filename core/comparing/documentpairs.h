// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// A document of one text with that of the other that is the same object; a null handle where there is none.
struct DocumentPair {
    ValueRef left;
    ValueRef right;
    std::size_t rightDocument = 0;
    std::size_t leftDocument = 0;
    std::string name; ///< "Pod web"
};

/// Pairs documents by kind and name, then by kind, then by their place. Empty documents are left out.
std::vector<DocumentPair> pairDocuments(const std::vector<ValueTree> &left, const std::vector<ValueTree> &right);

} // namespace podwright

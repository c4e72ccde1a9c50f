// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/path.h"

#include <cstddef>
#include <string>

namespace podwright {

/// Where a Pod stands in a file: a document of its own, an item of a list, or the template of a workload.
struct PodPlace {
    std::size_t document = 0; ///< index in SyntaxTree::documents()
    Path object; ///< root of the object: empty, or `items[2]` in a List
    Path root; ///< root of the Pod: that of the object, or its template's
    std::string kind; ///< of the object: "Pod", "Deployment" …
    bool isTemplate = false; ///< root is a PodTemplateSpec
    /// Type of the root in the schema.
    const char *typeName() const { return isTemplate ? "PodTemplateSpec" : "Pod"; }
};

} // namespace podwright

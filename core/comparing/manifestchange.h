// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/path.h"

#include <cstddef>
#include <string>

namespace podwright {

/// One difference in the data of two manifests.
struct ManifestChange {
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    /// Of the object, where there are several in a file: "Pod web"; else empty.
    std::string object;
    /// From the object's root; items of lists that are known by a key are named by it: `spec.containers[name=web]`.
    Path path;
    std::string before; ///< as YAML on one line; Moved: the place in the list, from 1
    std::string after;
    int leftLine = -1; ///< from 0: of the value, or of what is around it where it is missing
    int rightLine = -1;
};

} // namespace podwright

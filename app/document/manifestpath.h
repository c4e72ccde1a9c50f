// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/path.h"

#include <cstddef>

namespace podwright {

/// A place in a file: a document of the stream and a path from that document's root.
struct ManifestPath {
    std::size_t document = 0;
    Path path;

    bool operator==(const ManifestPath &other) const = default;
};

} // namespace podwright

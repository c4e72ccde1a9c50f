// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One document of a manifest, to stand in a file of its own.
struct ManifestPart {
    std::string text; ///< its bytes, comments included, without the line `---` in front
    std::string kind; ///< "Pod" also where only the form tells
    std::string name; ///< empty: it has none
    std::string file; ///< a name for its file without an ending; no two are the same
};

/// The documents of a text that parses, empty ones left out. Line breaks and encoding stay.
std::vector<ManifestPart> manifestParts(std::string_view text);

} // namespace podwright

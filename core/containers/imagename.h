// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

/// The parts of an image's name as one edits them. Any text can be taken apart, also one that is no image name (yet),
/// and join() gives back the same bytes.
struct ImageName {
    std::string registry; ///< empty: the one the node's runtime takes, as a rule docker.io
    std::string path; ///< folders in front of the name
    std::string name;
    std::string tag;
    std::string digest; ///< with its algorithm: `sha256:…`

    static ImageName split(std::string_view text);
    std::string join() const;
    /// Whether it names whatever is newest: the tag `latest`, or neither tag nor digest.
    bool isLatest() const { return tag == "latest" || (tag.empty() && digest.empty()); }
    /// The name with all that runtimes fill in: `docker.io/library/nginx:latest`.
    std::string complete() const;
    bool operator==(const ImageName &other) const = default;
};

} // namespace podwright

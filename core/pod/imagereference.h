// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace podwright {

/// The parts of an image's name as container runtimes read it: `domain/path:tag@digest`. Views into the text that was
/// read.
struct ImageReference {
    std::string_view domain; ///< empty: the default registry
    std::string_view path;
    std::string_view tag; ///< empty: none written
    std::string_view digest; ///< empty: none written

    /// Empty where the text is no image reference.
    static std::optional<ImageReference> parse(std::string_view text);
    /// Whether what stands before the first slash is read as a registry: it has a dot, a colon or an upper-case letter,
    /// or is `localhost`.
    static bool looksLikeRegistry(std::string_view first);
    /// Whether it names whatever is newest: the tag `latest`, or neither tag nor digest.
    bool isLatest() const { return tag == "latest" || (tag.empty() && digest.empty()); }
};

} // namespace podwright

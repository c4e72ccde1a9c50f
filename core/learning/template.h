// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/bilingualtext.h"

#include <string>
#include <string_view>

namespace podwright {

/// A manifest to begin with. Its file opens with lines `#! key: value`: the title in each language (`en`, `zh`), the
/// Pod Security level that it meets where that is its purpose (`security`), and whether it is a static Pod (`static:
/// yes`).
struct Template {
    std::string name; ///< of the file, without `.yaml`
    std::string english; ///< title
    std::string chinese; ///< title
    std::string securityLevel; ///< "restricted", "baseline", "privileged", or empty
    bool isStatic = false;
    std::string source; ///< the file with comments in both languages

    /// Reads a template file.
    static Template read(std::string name, std::string source);

    std::string title(TextLanguage language) const;
    /// The manifest with its comments in the chosen language.
    std::string manifest(TextLanguage language) const { return inLanguage(source, language); }
};

} // namespace podwright

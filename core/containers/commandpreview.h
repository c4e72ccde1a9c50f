// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/environment.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What a container really runs (RUNENV-03 to RUNENV-10, RUNENV-20): which of the image's two lists stay, and the words
/// of the manifest with `$(NAME)` put in where the manifest tells the value.
struct CommandPreview {
    bool entrypoint = true; ///< the image's ENTRYPOINT comes first
    bool imageArguments = true; ///< the image's CMD follows
    std::vector<std::string> words; ///< command and args
    std::vector<std::string> atStart; ///< names whose values are known only at run time
    std::vector<std::string> unknown; ///< names that nobody sets: the text stays

    static CommandPreview read(ValueRef container, const Environment &environment);
    /// The words as one would type them in a shell.
    std::string shellLine() const;
};

/// A word as a POSIX shell needs it written.
std::string shellQuoted(std::string_view word);

} // namespace podwright

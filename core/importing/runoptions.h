// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

class ContainerDraft;

/// One option of `docker run` or `podman run`.
struct RunOption {
    const char *name; ///< without dashes
    char letter; ///< its short form; 0: none
    bool hasValue;
    /// Carries it over; null: `reason` says why it cannot be, or it is one that needs others (`entrypoint`).
    void (*take)(ContainerDraft &to, const std::string &value);
    const char *reason; ///< code of the note; empty: taken together with others
};

/// Null: unknown.
const RunOption *runOptionNamed(std::string_view name);
const RunOption *runOptionLettered(char letter);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

class ContainerDraft;

/// A key of a service that is a scalar or a list of scalars, each of which is carried over on its own, or that is not
/// carried over at all.
struct ComposeKey {
    const char *name;
    void (*take)(ContainerDraft &to, const std::string &value); ///< null: `reason` says why not
    const char *reason;
};

/// Null: none of these.
const ComposeKey *composeKey(std::string_view name);

} // namespace podwright

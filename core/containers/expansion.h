// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace podwright {

/// The text for a name in `$(NAME)`; empty where it is not known, then `$(NAME)` stays.
using ReferenceLookup = std::function<std::optional<std::string>(std::string_view name)>;

/// Puts variables into a text as the kubelet does (RUNENV-04 to RUNENV-06): `$$` gives one `$`, an unknown or unclosed
/// `$(` stays, what was put in is not looked at again.
std::string expandReferences(std::string_view text, const ReferenceLookup &lookup);

/// Writes a text so that expandReferences() gives it back unchanged.
std::string escapeReferences(std::string_view text);

} // namespace podwright

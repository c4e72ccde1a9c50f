// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

/// Writes a file so that at any moment either the old or the new bytes are there, whole. A symbolic link stays a link
/// (its target is written), mode and, where allowed, owner stay; a file with several hard links, or in a folder that
/// cannot be written, is written in place instead; a device or pipe is written to as it is. False: nothing was changed
/// (or, in place, as little as possible); reason says why in the system's words.
bool writeFileAtomically(const std::string &name, std::string_view bytes, std::string *reason);

} // namespace podwright

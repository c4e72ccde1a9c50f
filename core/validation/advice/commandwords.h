// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// Whether the name of a program is a whole command line: `nginx -g x`, `/bin/sh -c y`; not `C:\Program Files\x`.
bool isWholeLine(std::string_view program);
/// Whether a program does its work at once and ends: echo, date, ls …
bool isQuickProgram(std::string_view name);
/// The seconds of `sleep N`; -1 where the words are something else, a day of them for `infinity`.
int sleepSeconds(std::string_view duration);

} // namespace podwright

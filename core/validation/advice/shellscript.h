// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One simple command of a shell script; redirections are left out, quotes taken off.
struct ShellCommand {
    std::vector<std::string> words;
    bool background = false; ///< ends with &
};

/// The commands of a script for a POSIX shell in the order in which they stand, as far as a plain reading goes. Words
/// of compound commands (while, do, done) begin commands of their own. Empty where there is a here-document.
std::vector<ShellCommand> readScript(std::string_view script);

/// Whether the word begins or ends a compound command.
bool isShellKeyword(std::string_view word);
/// Whether the program is a shell: sh, /bin/bash …
bool isShell(std::string_view program);
/// The last part of a path.
std::string_view baseName(std::string_view path);

} // namespace podwright

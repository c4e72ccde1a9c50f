// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One command of a shell text: its words, quotes resolved. Variables and `$(…)` stay as they are written.
struct ShellLine {
    std::vector<std::string> words;
    std::vector<std::string> variables; ///< names of the variables in it, each once; "$(…)" for substitutions
    bool cutOff = false; ///< a line end was escaped, but nothing follows
};

/// Commands as a POSIX shell would see them, parted by line ends, `;`, `&`, `|`; comments and redirections left out. A
/// backslash, a backquote (PowerShell) or a caret (cmd) at the end of a line goes on with the next.
struct ShellText {
    std::vector<ShellLine> commands;
    std::size_t openQuoteLine = 0; ///< line (from 1) of a quote that is never closed; 0: none

    static ShellText parse(std::string_view text);
};

/// One string as words, as compose splits `command` and `entrypoint`: quotes and backslashes, nothing else. False: a
/// quote is not closed.
bool splitWords(std::string_view text, std::vector<std::string> &words);

} // namespace podwright

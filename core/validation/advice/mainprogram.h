// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/advice/shellscript.h"
#include "yaml/valuetree.h"

namespace podwright {

/// What a container runs as far as its manifest tells: command and args, through a shell's -c, and through programs
/// such as exec, env and tini that only start another.
struct MainProgram {
    std::vector<std::string> words; ///< the program whose end is the container's end, and its arguments; may be empty
    ValueRef marked; ///< the item that holds it: the script, or the first word
    ValueRef script; ///< of a shell's -c
    std::vector<ShellCommand> commands; ///< of the script
    bool background = false; ///< started with & and not waited for
    bool executed = false; ///< by exec: it takes the shell's place

    bool isShellScript() const { return script.exists(); }
    std::string_view name() const { return words.empty() ? std::string_view() : baseName(words.front()); }

    static MainProgram of(ValueRef container);
    /// The same of the command of a probe or hook.
    static MainProgram ofCommand(ValueRef command, ValueRef args = {});
};

} // namespace podwright

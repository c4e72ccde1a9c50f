// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace podwright {

/// How a server that can go to the background is kept in the foreground.
struct ServerProgram {
    const char *names; ///< of the program
    const char *needs; ///< any of these options keeps it in the foreground; "": it stays there by itself
    const char *refuses; ///< any of these sends it to the background
    const char *add; ///< what to add, or to write in the place of a refused option ("" : only take it out)
    const char *configured = ""; ///< options that name a configuration file, which may do it as well
};

/// Null where the program is not known.
const ServerProgram *serverProgram(std::string_view name);
/// The first of the words that matches one of the options: as it stands, in a cluster of letters, before `=`, or two
/// words in a row (`--daemonize yes`). Empty where there is none.
std::string_view optionAmong(std::span<const std::string> words, std::string_view options);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace podwright {

/// What became of a piece of the source.
enum class ImportOutcome : std::uint8_t { Carried, Changed, Dropped };

/// One piece of what was taken in and what became of it. No sentences: the code and the argument become one in app/.
struct ImportNote {
    ImportOutcome outcome = ImportOutcome::Carried;
    std::string code; ///< of the sentence: "carried", "host-port", "unknown-option" …
    std::string subject; ///< the piece of the source as it is written there: "-p 8080:80", "web.ports[0]"
    std::string argument; ///< what the sentence needs besides: a name, a command
    std::string field; ///< path in the Pod that was made; empty where nothing was
    bool operator==(const ImportNote &other) const = default;
};

} // namespace podwright

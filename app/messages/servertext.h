// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace podwright {

/// What the API server says of a finding, in its own words.
struct ServerText {
    const char *message; ///< code of the finding
    /// Behind the value; "": nothing. %1, %2 … stand for the arguments, %{1} for the words of a list in quotes.
    const char *detail;
    const char *bad = nullptr; ///< the value where it is not the one at the place; %1 … likewise
    const char *place = nullptr; ///< only for fields whose path holds this; the next of the code is for others
};

// One table for each area; a code stands in one of them only. Codes that stand in none have a longer text in the server
// (forms of names and the like) or none that is known.
std::span<const ServerText> serverTextsOfPods();
std::span<const ServerText> serverTextsOfContainers();
std::span<const ServerText> serverTextsOfVolumes();

} // namespace podwright

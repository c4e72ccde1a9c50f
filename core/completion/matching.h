// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/proposal.h"

#include <optional>
#include <string_view>

namespace podwright {

/// How a word fits what was typed: as its begin (`im` for `image`), by its humps (`ipp` for `imagePullPolicy`),
/// somewhere inside. Nothing typed fits everything. Upper and lower case are alike.
std::optional<Proposal::Match> matchOf(std::string_view word, std::string_view typed);

} // namespace podwright

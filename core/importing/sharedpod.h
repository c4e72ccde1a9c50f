// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace podwright {

class PodDraft;

/// Several containers that were machines of their own now share one: their names lead to localhost, and ports that two
/// of them declare are noted.
void shareOnePod(PodDraft &pod, const std::vector<std::string> &names);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importnote.h"
#include "yaml/valuetree.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A document that holds one workload with the template as the Pod itself: named as the workload, the template's
/// bytes and comments kept. Empty where that cannot be done.
std::string templateToPod(std::string_view text, std::vector<ImportNote> &notes);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>
#include <string_view>

namespace podwright {

/// The data as JSON in kubectl's way: four blanks a level, keys sorted; numbers as Kubernetes reads them. One newline
/// at the end.
std::string writeJson(ValueRef value);

/// A string in JSON's double quotes.
std::string jsonString(std::string_view text);

} // namespace podwright

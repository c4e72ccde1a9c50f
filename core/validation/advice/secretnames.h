// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// Whether the name of a variable or option says that its value is secret: DB_PASSWORD, --api-token.
bool namesSecret(std::string_view name);
/// Whether a value can be the secret itself: not empty, no reference, path, address nor yes or no.
bool looksSecret(std::string_view value);

} // namespace podwright

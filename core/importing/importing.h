// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imported.h"

#include <string_view>

namespace podwright {

class Schema;

/// Makes a Pod of a `docker run` or `kubectl run` line, of a compose file or service, of JSON or of a workload. What a
/// Pod cannot say is in the notes; what the API server would refuse is left out and noted. Pure; any bytes are safe.
Imported importText(std::string_view text, const ImportOptions &options, const Schema &schema);

} // namespace podwright

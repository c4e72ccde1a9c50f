// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

/// The volume of that name; absent where there is none.
ValueRef volumeNamed(ValueRef spec, std::string_view name);
/// The field that says what a volume is: "configMap".
std::string_view volumeKind(ValueRef volume);
/// configMap, secret, downwardAPI, projected: files that follow objects of the API.
bool isConfigVolume(ValueRef volume);
/// Those and image: never written to, whatever the mount says.
bool isReadOnlyVolume(ValueRef volume);

} // namespace podwright

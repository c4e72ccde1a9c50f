// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

/// A manifest with an example of a field (YAML with the field's own key) at the field's place and with the parents it
/// needs, each list with one item. `path` is a field path (`spec.containers[].image`). Siblings that the parents need
/// and the example does not set are there where a fault of theirs would hide the example's.
std::string examplePod(const std::string &path, const std::string &example);

/// The path of the field in that manifest (`spec.containers[0].image`).
std::string exampleField(const std::string &path);

} // namespace podwright

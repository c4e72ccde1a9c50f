// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "importing/importnote.h"

#include <string>
#include <vector>

namespace podwright {

class Schema;

/// Writes the Pod and checks it as the API server would; fields that would be refused are taken out, with a note, until
/// nothing is refused any more. What the Pod cannot be without stays and is left to the reader of the findings.
std::string writeAccepted(NewValue &pod, const Schema &schema, std::vector<ImportNote> &notes);

} // namespace podwright

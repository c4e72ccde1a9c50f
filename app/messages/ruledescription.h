// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

namespace podwright {

/// What the rule of a finding is about, without the particulars of this finding, in the interface's language.
QString ruleDescription(const Diagnostic &diagnostic);

/// The finding as the API server begins to report it, with the field as the server writes it and our sentence in
/// English: "spec.containers[0].image: Required value: …". For findings of Podwright's own the sentence alone.
QString serverMessage(const Diagnostic &diagnostic);

} // namespace podwright

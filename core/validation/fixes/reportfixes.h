// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Whose fixes are planned: of run time and advice there may be very many, and each way to mend costs a check.
enum class FixScope { Faults, All };

/// Plans the fixes of all findings of the reports of a text; those of syntax faults are there already. What would take
/// too long in a large text with many findings is left out.
void planFixes(std::string_view text, const ParseResult &parsed, const Schema &schema, const CheckOptions &options,
               std::vector<PodReport> &reports, FixScope scope = FixScope::All);

/// The fixes of one finding of a text, on demand: what the window asks for the row that is looked at. `options` as the
/// text was checked with. Edits are of the text given. Pure; safe from any thread.
std::vector<Fix> fixesOf(std::string_view text, const Schema &schema, const CheckOptions &options,
                         const Diagnostic &finding);

} // namespace podwright

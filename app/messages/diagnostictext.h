// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

#include <string_view>

namespace podwright {

/// The sentence of a finding, in the interface's language: what is wrong and what to do.
QString diagnosticText(const Diagnostic &diagnostic);

/// A few words for a rule of run time or advice, for lists in which one switches them; empty for others.
QString ruleTitle(std::string_view rule);

/// The same in English whatever the interface's language is; empty where the sentence is put together from parts.
QString englishText(const Diagnostic &diagnostic);

/// "Error", "Warning", "Run time", "Advice".
QString severityText(Severity severity);

} // namespace podwright

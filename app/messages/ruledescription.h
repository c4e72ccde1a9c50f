// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <QString>

#include <string_view>

namespace podwright {

/// What the rule of a finding is about, without the particulars of this finding, in the interface's language.
QString ruleDescription(const Diagnostic &diagnostic);

/// The finding as the API server reports it, with the field as the server writes it: "spec.restartPolicy: Unsupported
/// value: "always": supported values: "Always", …". Where the server's words are not known our own sentence in English
/// stands for them, and alone for findings of Podwright's own. The finding is one of the manifest's.
QString serverMessage(const Diagnostic &diagnostic, std::string_view manifest);
/// The value in that report, as the server prints it; empty where it prints none.
QString serverValue(const Diagnostic &diagnostic, std::string_view manifest);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

namespace podwright {

/// An issue that the server only warns of.
inline Issue warning(const char *rule, const char *message, std::vector<std::string> arguments = {})
{
    return {rule, DiagnosticType::Invalid, message, std::move(arguments), Severity::Warning};
}

} // namespace podwright

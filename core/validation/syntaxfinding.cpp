// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/syntaxfinding.h"

namespace podwright {

Diagnostic syntaxFinding(const SyntaxError &error)
{
    Diagnostic one;
    one.type = DiagnosticType::Syntax;
    const int number = static_cast<int>(error.code) + 1;
    one.rule = (number < 10 ? "YAML-0" : "YAML-") + std::to_string(number);
    one.message = "syntax";
    one.arguments = {std::to_string(static_cast<int>(error.code))};
    one.arguments.insert(one.arguments.end(), error.arguments.begin(), error.arguments.end());
    one.range = error.range;
    return one;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/doctorfinding.h"

#include <algorithm>
#include <cstdio>

namespace podwright {

Diagnostic doctorFinding(const char *rule, const char *message, TextRange range, std::vector<std::string> arguments)
{
    Diagnostic one;
    one.type = DiagnosticType::Syntax;
    one.rule = rule;
    one.message = message;
    one.arguments = std::move(arguments);
    one.range = range;
    return one;
}

Fix doctorFix(const char *title, EditList edits, bool safe, std::vector<std::string> arguments)
{
    return {title, std::move(arguments), std::move(edits), safe};
}

std::string codePointName(char32_t character)
{
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(character));
    return name;
}

TextRange lineWithBreak(std::string_view text, TextRange line)
{
    const std::size_t stop = text.find('\n', line.end);
    if (stop != std::string_view::npos)
        return {line.begin, stop + 1};
    if (line.begin > 1 && text[line.begin - 2] == '\r')
        return {line.begin - 2, text.size()};
    return {line.begin > 0 ? line.begin - 1 : 0, text.size()};
}

} // namespace podwright

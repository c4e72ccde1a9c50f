// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/advicecontext.h"

#include "validation/rules/fieldrule.h"

namespace podwright {

bool AdviceContext::isWindows() const
{
    return spec()["os"]["name"].string() == "windows"
        || spec()["nodeSelector"]["kubernetes.io/os"].string() == "windows";
}

void AdviceContext::add(std::string_view rule, ValueRef value, std::vector<std::string> arguments)
{
    if (const AdviceRule *found = enabled(rule))
        m_rules.add(issue(*found, std::move(arguments)), value);
}

void AdviceContext::add(std::string_view rule, ValueRef map, const char *field, std::vector<std::string> arguments)
{
    if (const AdviceRule *found = enabled(rule))
        m_rules.add(issue(*found, std::move(arguments)), map, std::string_view(field));
}

Issue AdviceContext::issue(const AdviceRule &rule, std::vector<std::string> arguments) const
{
    return {rule.id, DiagnosticType::Invalid, rule.message, std::move(arguments), rule.severity()};
}

const AdviceRule *AdviceContext::enabled(std::string_view rule) const
{
    return m_disabled.contains(rule) ? nullptr : findAdviceRule(rule);
}

std::string quotable(std::string_view text)
{
    constexpr std::size_t most = 60;
    std::size_t end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (text[end] & 0xc0) == 0x80)
        --end;
    std::string shown(text.substr(0, end));
    for (char &c : shown)
        c = c == '\n' || c == '\t' ? ' ' : c;
    return end < text.size() ? shown + "…" : shown;
}

bool isOneOf(std::string_view text, std::string_view words)
{
    return !text.empty() && hasWord(words, text);
}

} // namespace podwright

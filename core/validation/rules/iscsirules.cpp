// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/values.h"
#include "validation/rules/volumesourcerules.h"

#include <algorithm>

namespace podwright {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether `iqn.YYYY-MM.authority:id` begins here and reaches to the end.
bool isIqnFrom(std::string_view text)
{
    constexpr std::string_view pattern = "iqn.0000-00.";
    if (text.size() < pattern.size())
        return false;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '0' ? !isDigit(text[at]) : text[at] != pattern[at])
            return false;
    }
    text.remove_prefix(pattern.size());
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon == std::string_view::npos || colon + 1 == text.size())
        return false;
    const std::string_view authority = text.substr(0, colon);
    return std::all_of(authority.begin(), authority.end(),
                       [](char c) { return isAlphanumeric(c) || c == '-' || c == '.'; })
        && text.substr(colon).find_first_of(",;*&$| \t\n\f\r") == std::string_view::npos;
}

/// The server looks for the form anywhere behind the beginning.
bool isIqn(std::string_view text)
{
    for (std::size_t at = text.find("iqn."); at != std::string_view::npos; at = text.find("iqn.", at + 1)) {
        if (isIqnFrom(text.substr(at)))
            return true;
    }
    return false;
}

/// `eui.` or `naa.` with so many letters and digits.
bool isHardwareName(std::string_view text, std::size_t digits)
{
    constexpr std::size_t head = 4;
    return text.size() == head + digits && std::all_of(text.begin() + head, text.end(), isAlphanumeric);
}

bool isQualifiedIscsiName(std::string_view text)
{
    constexpr std::size_t euiDigits = 16;
    constexpr std::size_t naaDigits = 32;
    if (text.starts_with("iqn"))
        return isIqn(text);
    if (text.starts_with("eui"))
        return isHardwareName(text, euiDigits);
    return text.starts_with("naa") && isHardwareName(text, naaDigits);
}

} // namespace

void checkIscsi(RuleContext &context, ValueRef source)
{
    const std::string_view iqn = source["iqn"].string();
    if (!iqn.empty() && !isQualifiedIscsiName(iqn))
        context.add({"VSRC-28", DiagnosticType::Invalid, "iscsi-name", {shown(iqn)}}, source, "iqn");
    const bool chap = source["chapAuthDiscovery"].boolean() || source["chapAuthSession"].boolean();
    if (chap && source["secretRef"].isNull())
        context.add({"VSRC-30", DiagnosticType::Required, "iscsi-secret", {}}, source, "secretRef");
    const ValueRef initiator = source["initiatorName"];
    if (!initiator.isNull() && !isQualifiedIscsiName(initiator.string()))
        context.addAt({"VSRC-31", DiagnosticType::Invalid, "iscsi-name", {shown(initiator)}},
                      context.fieldPath(source) + ".initiatorname", source, "initiatorName");
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/fieldlabel.h"

#include "validation/names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 15> labels = {
    "metadata.annotations", "metadata.labels",         "metadata.name",      "metadata.namespace", "metadata.uid",
    "spec.nodeName",        "spec.restartPolicy",      "spec.schedulerName", "status.phase",       "status.hostIP",
    "status.hostIPs",       "spec.serviceAccountName", "status.podIP",       "status.podIPs",      "spec.host"};

} // namespace

FieldLabel::FieldLabel(std::string_view text)
    : m_path(text)
{
    const std::size_t open = text.find("['");
    if (!text.ends_with("']") || open == 0 || open == std::string_view::npos || open + 2 > text.size() - 2)
        return;
    m_path = text.substr(0, open);
    m_subscript = text.substr(open + 2, text.size() - open - 4);
    m_hasSubscript = true;
}

bool FieldLabel::isKnown() const
{
    if (m_hasSubscript)
        return m_path == "metadata.annotations" || m_path == "metadata.labels";
    return std::find(labels.begin(), labels.end(), m_path) != labels.end();
}

bool FieldLabel::isGoodSubscript() const
{
    if (m_path != "metadata.annotations")
        return isQualifiedName(m_subscript);
    std::string lower(m_subscript);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return isQualifiedName(lower);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/statefulvolumes.h"

#include "validation/names.h"
#include "validation/rules/claimtemplaterules.h"
#include "validation/rules/forms.h"

namespace podwright {

StatefulVolumes::StatefulVolumes(RuleContext &context)
    : m_context(context)
{
    if (context.scope().isTemplate && context.scope().workloadKind == "StatefulSet")
        m_claims = context.object()["spec"]["volumeClaimTemplates"];
}

void StatefulVolumes::check()
{
    std::size_t place = 0;
    for (const ValueRef claim : m_claims) {
        const std::string_view name = claim["metadata"]["name"].string();
        const auto reported = [&] {
            return m_context.fieldPath(m_context.spec()) + ".volumes[" + std::to_string(place) + "].name";
        };
        if (name.empty())
            m_context.addAt({"VOL-01", DiagnosticType::Required, "volume-name-missing", {}}, reported(), claim,
                            "metadata.name");
        else if (!isDnsLabel(name))
            m_context.addAt({"VOL-02", DiagnosticType::Invalid, DnsLabel.message, {shown(name)}}, reported(), claim,
                            "metadata.name");
        checkClaimSpec(m_context, claim);
        ++place;
    }
}

bool StatefulVolumes::replaces(std::string_view volumeName) const
{
    for (const ValueRef claim : m_claims) {
        if (claim["metadata"]["name"].string() == volumeName)
            return true;
    }
    return false;
}

void StatefulVolumes::move(std::size_t first, ValueRef volume, std::size_t place)
{
    if (m_claims.size() == 0 || first == m_context.found().size())
        return;
    const std::string written = m_context.fieldPath(volume);
    const std::string moved =
        m_context.fieldPath(volume.parent()) + '[' + std::to_string(m_claims.size() + place) + ']';
    for (std::size_t index = first; index < m_context.found().size(); ++index) {
        std::string &field = m_context.found()[index].field;
        if (field.starts_with(written))
            field.replace(0, written.size(), moved);
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/volumesrules.h"

#include "validation/names.h"
#include "validation/rules/fieldrule.h"
#include "validation/rules/forms.h"
#include "validation/rules/statefulvolumes.h"
#include "validation/rules/volumesourcerules.h"

namespace podwright {

namespace {

/// The volumes of one Pod. Names are compared with those of volumes that have no fault of their own.
class Volumes {
public:
    explicit Volumes(RuleContext &context)
        : m_context(context)
        , m_volumes(context.spec()["volumes"])
        , m_podName(context.scope().isTemplate ? std::string() : podName(context.metadata()))
    {
    }

    void check()
    {
        StatefulVolumes claims(m_context);
        claims.check();
        std::vector<std::string_view> good;
        good.reserve(m_volumes.size());
        std::size_t place = 0;
        for (const ValueRef volume : m_volumes) {
            const std::size_t before = m_context.found().size();
            const std::string_view name = volume["name"].string();
            if (claims.replaces(name))
                continue;
            checkSources(volume, name);
            checkName(volume, name, good);
            if (m_context.found().size() == before)
                good.push_back(name);
            checkClaimName(volume);
            claims.move(before, volume, place++);
        }
    }

private:
    /// The server misspells two kinds where it forbids them.
    static std::string_view serverNameOf(std::string_view kind)
    {
        return kind == "cephfs" ? "cephFS" : kind == "downwardAPI" ? "downwarAPI" : kind;
    }

    /// The server makes the name out of generateName before the rules run; which letters it takes does not matter here.
    static std::string podName(ValueRef metadata)
    {
        constexpr std::size_t mostGivenBytes = 58;
        const std::string_view name = metadata["name"].string();
        const std::string_view base = metadata["generateName"].string();
        if (!name.empty() || base.empty())
            return std::string(name);
        return std::string(base.substr(0, mostGivenBytes)) + "xxxxx";
    }

    /// Only the first source is looked into; what else is set is one too many.
    void checkSources(ValueRef volume, std::string_view name)
    {
        bool first = true;
        for (const VolumeSource &kind : volumeSources()) {
            const ValueRef source = volume[kind.name];
            if (source.isNull())
                continue;
            if (!first) {
                m_context.addAt({"VOL-05", DiagnosticType::Forbidden, "volume-two-sources", {std::string(kind.name)}},
                                m_context.fieldPath(volume) + '.' + std::string(serverNameOf(kind.name)), volume,
                                kind.name);
            } else {
                checkFields(m_context, source, kind.rows);
                if (kind.more)
                    kind.more(m_context, source);
            }
            first = false;
        }
        checkIscsiName(volume, name);
        if (!volume["ephemeral"].isNull())
            checkNameOfMadeClaim(volume, name);
    }

    void checkName(ValueRef volume, std::string_view name, const std::vector<std::string_view> &good)
    {
        if (name.empty())
            m_context.add({"VOL-01", DiagnosticType::Required, "volume-name-missing", {}}, volume, "name");
        else if (!isDnsLabel(name))
            m_context.add({"VOL-02", DiagnosticType::Invalid, DnsLabel.message, {shown(name)}}, volume, "name");
        for (const std::string_view other : good) {
            if (other == name) {
                m_context.add({"VOL-03", DiagnosticType::Duplicate, "volume-name-twice", {shown(name)}}, volume,
                              "name");
                break;
            }
        }
    }

    void checkIscsiName(ValueRef volume, std::string_view name)
    {
        constexpr std::size_t mostBytes = 64;
        const ValueRef iscsi = volume["iscsi"];
        if (iscsi.isNull() || iscsi["initiatorName"].isNull())
            return;
        const std::string_view portal = iscsi["targetPortal"].string();
        if (name.size() + 1 + portal.size() > mostBytes)
            m_context.add({"VSRC-32", DiagnosticType::Invalid, "iscsi-long-name", {shown(name), shown(portal)}}, volume,
                          "name");
    }

    void checkNameOfMadeClaim(ValueRef volume, std::string_view name)
    {
        if (m_podName.empty())
            return;
        const std::string claim = m_podName + '-' + std::string(name);
        if (!name.empty() && !isDnsSubdomain(claim))
            m_context.add({"PVC-02", DiagnosticType::Invalid, "claim-made-name", {shown(claim)}}, volume, "name");
    }

    void checkClaimName(ValueRef volume)
    {
        const std::string_view claim = volume["persistentVolumeClaim"]["claimName"].string();
        if (m_podName.empty() || claim.size() <= m_podName.size() || !claim.starts_with(m_podName)
            || claim[m_podName.size()] != '-')
            return;
        for (const ValueRef other : m_volumes) {
            if (!other["ephemeral"].isNull() && other["name"].string() == claim.substr(m_podName.size() + 1)) {
                m_context.add({"VOL-06", DiagnosticType::Invalid, "volume-claim-of-pod", {shown(claim)}}, volume,
                              "persistentVolumeClaim.claimName");
                return;
            }
        }
    }

    RuleContext &m_context;
    ValueRef m_volumes;
    std::string m_podName;
};

} // namespace

void checkVolumes(RuleContext &context)
{
    Volumes(context).check();
}

} // namespace podwright

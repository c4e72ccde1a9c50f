// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/apireferencerules.h"

#include "validation/rules/values.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr int refusedSince = 34; ///< first 1.N whose kubelet looks for references

/// A reference of a volume or of an environment: to the whole source, or to a secret with a name in it.
struct Reference {
    const char *rule;
    std::string_view source;
    const char *resource;
    std::string_view secret{}; ///< counts only where this names one: a text, or a map with a name
};

constexpr Reference volumeReferences[] = {
    {"KREF-05", "secret", "Secret"},
    {"KREF-06", "azureFile", "Secret", "secretName"},
    {"KREF-07", "cephfs", "Secret", "secretRef"},
    {"KREF-08", "cinder", "Secret", "secretRef"},
    {"KREF-09", "flexVolume", "Secret", "secretRef"},
    {"KREF-10", "rbd", "Secret", "secretRef"},
    {"KREF-11", "scaleIO", "Secret", "secretRef"},
    {"KREF-12", "iscsi", "Secret", "secretRef"},
    {"KREF-13", "storageos", "Secret", "secretRef"},
    {"KREF-18", "configMap", "ConfigMap"},
    {"KREF-25", "glusterfs", "Endpoints"},
    {"KREF-26", "persistentVolumeClaim", "PersistentVolumeClaim"},
    {"KREF-27", "ephemeral", "PersistentVolumeClaim"},
};

constexpr Reference projectedReferences[] = {
    {"KREF-15", "secret", "Secret"},
    {"KREF-19", "configMap", "ConfigMap"},
    {"KREF-20", "serviceAccountToken", "ServiceAccount"},
    {"KREF-22", "podCertificate", "PodCertificateRequest"},
};

constexpr Reference variableReferences[] = {
    {"KREF-03", "secretKeyRef", "Secret"},
    {"KREF-16", "configMapKeyRef", "ConfigMap"},
};

constexpr Reference variablesReferences[] = {
    {"KREF-04", "secretRef", "Secret"},
    {"KREF-17", "configMapRef", "ConfigMap"},
};

/// Finds the references of one Pod.
class ApiReferences {
public:
    explicit ApiReferences(RuleContext &context)
        : m_context(context)
    {
        m_hasErrors = std::any_of(context.found().begin(), context.found().end(),
                                  [](const Diagnostic &one) { return one.severity == Severity::Error; });
        if (context.scope().kubernetesMinor < refusedSince)
            m_message = "static-reference-mirror";
        else if (m_hasErrors)
            m_message = "static-reference-later";
        else
            m_severity = Severity::Error;
    }

    void check()
    {
        const ValueRef spec = m_context.spec();
        if (!spec["serviceAccountName"].string().empty())
            m_context.addAt(issue("KREF-01", "ServiceAccount"), "spec.serviceAccountName", spec,
                            spec["serviceAccount"] ? "serviceAccount" : "serviceAccountName");
        for (const ValueRef secret : spec["imagePullSecrets"]) {
            if (!secret["name"].string().empty())
                m_context.add(issue("KREF-02", "Secret"), secret);
        }
        if (spec["resourceClaims"].size() > 0)
            m_context.add(olderIssue("KREF-24", "ResourceClaim"), spec["resourceClaims"]);
        forEachContainer(spec, [&](ValueRef container) { checkContainer(container); });
        for (const ValueRef volume : spec["volumes"])
            checkVolume(volume);
    }

private:
    /// What earlier kubelets refuse as well.
    Issue olderIssue(const char *rule, const char *resource) const
    {
        const bool early = m_context.scope().kubernetesMinor < refusedSince && !m_hasErrors;
        return early ? Issue{rule, DiagnosticType::Forbidden, "static-reference", {resource}} : issue(rule, resource);
    }

    Issue issue(const char *rule, const char *resource) const
    {
        return {rule, DiagnosticType::Forbidden, m_message, {resource}, m_severity};
    }

    template <std::size_t count> void checkSources(ValueRef owner, const Reference (&references)[count])
    {
        for (const Reference &one : references) {
            const ValueRef source = owner[one.source];
            if (source.isNull())
                continue;
            const ValueRef secret = source[one.secret];
            if (one.secret.empty())
                m_context.add(issue(one.rule, one.resource), source);
            else if (!secret.string().empty() || !secret["name"].string().empty())
                m_context.add(issue(one.rule, one.resource), secret);
        }
    }

    void checkContainer(ValueRef container)
    {
        for (const ValueRef from : container["envFrom"])
            checkSources(from, variablesReferences);
        for (const ValueRef variable : container["env"])
            checkSources(variable["valueFrom"], variableReferences);
    }

    void checkVolume(ValueRef volume)
    {
        checkSources(volume, volumeReferences);
        if (const ValueRef csi = volume["csi"]; !csi.isNull()) {
            const ValueRef secret = csi["nodePublishSecretRef"];
            const bool named = !secret["name"].string().empty();
            m_context.add(issue("KREF-14", named ? "Secret" : "CSIDriver"), named ? secret : csi);
        }
        for (const ValueRef source : volume["projected"]["sources"])
            checkProjection(volume, source);
    }

    void checkProjection(ValueRef volume, ValueRef source)
    {
        checkSources(source, projectedReferences);
        if (const ValueRef bundle = source["clusterTrustBundle"]; !bundle.isNull())
            m_context.add(olderIssue("KREF-21", "ClusterTrustBundle"), bundle);
        for (const ValueRef member : source) {
            if (!member.isNull())
                return;
        }
        m_context.add(
            {"KREF-23", DiagnosticType::Forbidden, "static-empty-source", {shown(volume["name"].string())}, m_severity},
            source);
    }

    RuleContext &m_context;
    bool m_hasErrors = false;
    Severity m_severity = Severity::RunTime;
    const char *m_message = "static-reference";
};

} // namespace

void checkApiReferences(RuleContext &context)
{
    ApiReferences(context).check();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/profileannotationrules.h"

#include "validation/names.h"
#include "validation/rules/annotationrules.h"
#include "validation/rules/values.h"

namespace podwright {

namespace {

constexpr std::string_view podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
constexpr std::string_view containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
constexpr std::string_view appArmor = "container.apparmor.security.beta.kubernetes.io/";
constexpr std::string_view localPrefix = "localhost/";

bool isSeccomp(std::string_view text)
{
    if (!text.starts_with(localPrefix))
        return text == "runtime/default" || text == "docker/default" || text == "unconfined";
    text.remove_prefix(localPrefix.size());
    return !text.starts_with('/') && !hasBacksteps(text);
}

bool isAppArmor(std::string_view text)
{
    return text.empty() || text == "runtime/default" || text == "unconfined" || text.starts_with(localPrefix);
}

bool hasContainer(ValueRef spec, std::string_view name)
{
    bool found = false;
    forEachContainer(spec, [&](ValueRef container) { found = found || container["name"].string() == name; });
    return found;
}

void checkSeccompForm(RuleContext &context, const char *rule, ValueRef annotation)
{
    if (!isSeccomp(annotation.string()))
        context.addAt({rule, DiagnosticType::Invalid, "seccomp-annotation", {shown(annotation.string())}},
                      annotationsPath(context) + '.' + std::string(annotation.key()), annotation);
}

void checkAppArmorForm(RuleContext &context, ValueRef annotation)
{
    const std::string_view name = annotation.key().substr(appArmor.size());
    const auto path = [&] { return annotationsPath(context) + '[' + std::string(annotation.key()) + ']'; };
    if (!hasContainer(context.spec(), name))
        context.addAtKey({"ANN-07", DiagnosticType::Invalid, "apparmor-annotation-container", {shown(name)}}, path(),
                         annotation);
    if (!isAppArmor(annotation.string()))
        context.addAt({"ANN-08", DiagnosticType::Invalid, "apparmor-annotation", {shown(annotation.string())}}, path(),
                      annotation);
}

enum class Agreement { Same, OtherType, OtherProfile };

/// Whether an annotation says what the field says. Unknown types of the field have a finding of their own.
Agreement agreement(std::string_view annotation, ValueRef field, bool seccomp)
{
    const std::string_view type = field["type"].string();
    const bool isDefault = annotation == "runtime/default" || (seccomp && annotation == "docker/default");
    if (type == "Unconfined")
        return annotation == "unconfined" ? Agreement::Same : Agreement::OtherType;
    if (type == "RuntimeDefault")
        return isDefault ? Agreement::Same : Agreement::OtherType;
    if (type != "Localhost")
        return Agreement::Same;
    if (!annotation.starts_with(localPrefix))
        return Agreement::OtherType;
    const ValueRef profile = field["localhostProfile"];
    const bool same = profile.isString() && annotation.substr(localPrefix.size()) == profile.string();
    return same ? Agreement::Same : Agreement::OtherProfile;
}

struct AgreementRules {
    const char *type;
    const char *profile;
    const char *field; ///< of the security context
};

void checkAgreement(RuleContext &context, const AgreementRules &rules, ValueRef annotation, ValueRef field,
                    ValueRef owner)
{
    if (!annotation.isString() || !field.isMap())
        return;
    const Agreement found = agreement(annotation.string(), field, std::string_view(rules.field) == "seccompProfile");
    if (found == Agreement::Same)
        return;
    const bool type = found == Agreement::OtherType;
    const char *member = type ? "type" : "localhostProfile";
    context.addAt({type ? rules.type : rules.profile,
                   DiagnosticType::Forbidden,
                   type ? "profile-annotation-type" : "profile-annotation-name",
                   {shown(annotation.key()), shown(annotation.string()), shown(field[member].string())}},
                  context.fieldPath(owner) + ".securityContext." + rules.field + '.' + member,
                  field[member] ? field[member] : field);
}

/// Before the server checks a Pod it copies a usable annotation into the field of a container that has none; the Pod's
/// own field then does not matter. In templates and for the kubelet nothing is copied.
bool isCopied(const RuleContext &context, std::string_view annotation)
{
    if (context.scope().isTemplate || context.scope().staticPod)
        return false;
    return annotation == "runtime/default" || annotation == "unconfined"
        || (annotation.starts_with(localPrefix) && annotation.size() > localPrefix.size());
}

ValueRef annotationOf(ValueRef annotations, std::string_view prefix, ValueRef container)
{
    for (const ValueRef annotation : annotations) {
        if (annotation.key().starts_with(prefix)
            && annotation.key().substr(prefix.size()) == container["name"].string())
            return annotation;
    }
    return {};
}

void checkContainer(RuleContext &context, ValueRef annotations, ValueRef container)
{
    const ValueRef security = container["securityContext"];
    checkAgreement(context, {"ANN-11", "ANN-12", "seccompProfile"},
                   annotationOf(annotations, containerSeccomp, container), security["seccompProfile"], container);
    if (context.spec()["os"]["name"].string() == "windows")
        return;
    const ValueRef annotation = annotationOf(annotations, appArmor, container);
    ValueRef field = security["appArmorProfile"];
    if (field.isNull() && annotation && !isCopied(context, annotation.string()))
        field = context.spec()["securityContext"]["appArmorProfile"];
    checkAgreement(context, {"ANN-13", "ANN-14", "appArmorProfile"}, annotation, field, container);
}

} // namespace

void checkProfileAnnotations(RuleContext &context)
{
    const ValueRef annotations = context.metadata()["annotations"];
    if (!annotations.isMap())
        return;
    bool found = false;
    for (const ValueRef annotation : annotations) {
        const bool ofPod = annotation.key() == podSeccomp;
        const bool seccomp = ofPod || annotation.key().starts_with(containerSeccomp);
        if (seccomp)
            checkSeccompForm(context, ofPod ? "ANN-05" : "ANN-06", annotation);
        else if (annotation.key().starts_with(appArmor))
            checkAppArmorForm(context, annotation);
        else
            continue;
        found = true;
    }
    if (!found)
        return;
    const ValueRef spec = context.spec();
    checkAgreement(context, {"ANN-09", "ANN-10", "seccompProfile"}, annotations[podSeccomp],
                   spec["securityContext"]["seccompProfile"], spec);
    forEachContainer(spec, [&](ValueRef container) { checkContainer(context, annotations, container); });
}

} // namespace podwright

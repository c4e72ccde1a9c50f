// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/kubeletrules.h"

#include "validation/rules/values.h"

namespace podwright {

namespace {

Issue note(const char *rule, const char *message, std::vector<std::string> arguments = {})
{
    return {rule, DiagnosticType::Invalid, message, std::move(arguments), Severity::RunTime};
}

void checkName(RuleContext &context)
{
    const ValueRef name = context.metadata()["name"];
    if (name.isNull() || (name.isString() && name.string().empty()))
        context.add({"KDEC-03", DiagnosticType::Required, "static-name-missing"}, context.metadata(), "name");
}

void checkAnnotations(RuleContext &context)
{
    struct Overwritten {
        const char *key;
        const char *rule;
    };
    constexpr Overwritten overwritten[] = {{"kubernetes.io/config.hash", "KDEC-08"},
                                           {"kubernetes.io/config.source", "KDEC-13"},
                                           {"kubernetes.io/config.seen", "KDEC-13"}};
    const ValueRef annotations = context.metadata()["annotations"];
    for (const Overwritten &one : overwritten) {
        if (annotations[one.key])
            context.addKey(note(one.rule, "static-annotation", {one.key}), annotations, one.key);
    }
}

void checkNode(RuleContext &context, const std::string &nodeName)
{
    const std::string_view node = context.spec()["nodeName"].string();
    if (!node.empty() && node != nodeName)
        context.add(note("KDEC-07", "static-node-name", {shown(node)}), context.spec(), "nodeName");
}

/// The kubelet tolerates every NoExecute taint in place of a toleration of its own that has an end.
void checkTolerations(RuleContext &context)
{
    for (const ValueRef toleration : context.spec()["tolerations"]) {
        const bool same = toleration["key"].string().empty() && toleration["value"].string().empty()
            && toleration["operator"].string() == "Exists" && toleration["effect"].string() == "NoExecute";
        if (same && !toleration["tolerationSeconds"].isNull())
            context.add(note("KDEC-09", "static-toleration"), toleration, "tolerationSeconds");
    }
}

void checkImageVolumes(RuleContext &context)
{
    for (const ValueRef volume : context.spec()["volumes"]) {
        if (!volume["image"].isNull() && volume["image"]["reference"].string().empty())
            context.add(note("KDEC-12", "static-image-volume"), volume, "image.reference");
    }
}

} // namespace

void checkKubeletChanges(RuleContext &context, const std::string &nodeName)
{
    checkName(context);
    checkAnnotations(context);
    checkNode(context, nodeName);
    checkTolerations(context);
    checkImageVolumes(context);
}

} // namespace podwright

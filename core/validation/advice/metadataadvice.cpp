// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"

namespace podwright {

namespace {

struct OldAnnotation {
    std::string_view name;
    const char *successor;
};

/// Annotations of the time before the fields; the server says nothing of these.
constexpr OldAnnotation oldAnnotations[] = {
    {"pod.beta.kubernetes.io/init-containers", "spec.initContainers"},
    {"pod.alpha.kubernetes.io/init-containers", "spec.initContainers"},
    {"pod.beta.kubernetes.io/hostname", "spec.hostname"},
    {"pod.beta.kubernetes.io/subdomain", "spec.subdomain"},
    {"scheduler.alpha.kubernetes.io/affinity", "spec.affinity"},
    {"scheduler.alpha.kubernetes.io/tolerations", "spec.tolerations"},
    {"scheduler.alpha.kubernetes.io/name", "spec.schedulerName"},
};

bool hasUsualLabel(ValueRef labels)
{
    for (const char *name : {"app", "name", "k8s-app", "run"}) {
        if (labels[name])
            return true;
    }
    return false;
}

} // namespace

void adviseMetadata(AdviceContext &context)
{
    const ValueRef labels = context.metadata()["labels"];
    if (labels.size() == 0)
        context.add("ADV-53", context.metadata(), "labels");
    else if (!labels["app.kubernetes.io/name"] && hasUsualLabel(labels))
        context.add("ADV-52", labels);
    const ValueRef alias = context.spec()["serviceAccount"];
    if (!alias.isNull() && alias.value().provenance != Provenance::Default)
        context.add("ADV-54", context.spec(), "serviceAccount", {quotable(alias.string())});
    for (const OldAnnotation &old : oldAnnotations) {
        if (const ValueRef annotation = context.metadata()["annotations"][old.name])
            context.add("ADV-55", annotation, {std::string(old.name), old.successor});
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/annotationrules.h"

#include "validation/rules/tolerationannotation.h"
#include "validation/rules/values.h"

#include <charconv>
#include <cstdint>

namespace podwright {

namespace {

constexpr std::string_view mirror = "kubernetes.io/config.mirror";
constexpr std::string_view deletionCost = "controller.kubernetes.io/pod-deletion-cost";
constexpr std::string_view tolerations = "scheduler.alpha.kubernetes.io/tolerations";

/// A plain decimal number of 32 bits: no `+`, no leading zeros.
bool isPlainInt32(std::string_view text)
{
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return false;
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return text.size() == 1 || !text.starts_with('0');
}

} // namespace

std::string annotationsPath(const RuleContext &context)
{
    const ValueRef owner = context.scope().isTemplate ? context.pod() : context.metadata();
    const std::string path = context.fieldPath(owner);
    return path.empty() ? "annotations" : path + ".annotations";
}

void checkAnnotations(RuleContext &context)
{
    const ValueRef annotations = context.metadata()["annotations"];
    if (!annotations.isMap())
        return;
    const auto keyed = [&](ValueRef annotation) {
        return annotationsPath(context) + '[' + std::string(annotation.key()) + ']';
    };
    const ValueRef mirrored = annotations[mirror];
    if (mirrored && !context.scope().staticPod && context.spec()["nodeName"].string().empty())
        context.addAtKey({"ANN-01", DiagnosticType::Invalid, "mirror-without-node"}, keyed(mirrored), mirrored);
    if (const ValueRef tolerated = annotations[tolerations]; !tolerated.string().empty())
        checkTolerationAnnotation(context, tolerated);
    const ValueRef cost = annotations[deletionCost];
    if (cost && !isPlainInt32(cost.string()))
        context.addAt({"ANN-04", DiagnosticType::Invalid, "deletion-cost", {shown(cost.string())}}, keyed(cost), cost);
}

} // namespace podwright

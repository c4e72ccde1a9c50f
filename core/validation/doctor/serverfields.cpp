// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/serverfields.h"

#include <array>

namespace podwright {

void findServerFields(const SyntaxTree &syntax, const ValueTree &values, const PodPlace &pod,
                      std::vector<Diagnostic> &found)
{
    constexpr std::array<std::string_view, 6> fields = {"managedFields",     "uid",        "resourceVersion",
                                                        "creationTimestamp", "generation", "selfLink"};
    constexpr const char *applied = "kubectl.kubernetes.io/last-applied-configuration";
    const ValueRef object = values.root().at(pod.object);
    const ValueRef metadata = object["metadata"];
    const bool isOutput = metadata["managedFields"] || metadata["uid"] || object["status"].size() > 0;
    if (!isOutput)
        return;
    const auto add = [&](ValueRef value, std::string name) {
        if (!value || value.isNull() || value.value().keyNode == NoNode)
            return;
        Diagnostic one;
        one.severity = Severity::Advice;
        one.type = DiagnosticType::Forbidden;
        one.rule = "TXT-11";
        one.message = "server-field";
        one.arguments = {name};
        one.path = value.path().toString();
        one.field = std::move(name);
        one.range = syntax.node(value.value().keyNode).range();
        found.push_back(std::move(one));
    };
    for (const std::string_view field : fields)
        add(metadata[field], "metadata." + std::string(field));
    add(metadata["annotations"][applied], std::string("metadata.annotations[") + applied + "]");
    add(object["status"], "status");
}

} // namespace podwright

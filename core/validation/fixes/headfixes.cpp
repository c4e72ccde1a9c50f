// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/podlocator.h"
#include "validation/fixes/fixfamilies.h"

#include <cctype>

namespace podwright {

namespace {

/// The kind that a word is meant for, null if none is near.
const char *kindNear(std::string_view word)
{
    static constexpr const char *kinds[] = {
        "Pod",     "Deployment",  "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "ReplicationController",
        "CronJob", "PodTemplate", "PodList",     "List"};
    for (const char *kind : kinds) {
        const int allowed = std::string_view(kind) == "Pod" || std::string_view(kind) == "Job" ? 2 : 4;
        if (word != kind && nameDistance(word, kind) <= allowed)
            return kind;
    }
    return nullptr;
}

} // namespace

void addHeadFixes(FixContext &context)
{
    const std::string_view message = context.finding().message;
    const Path object = context.pod().object;
    const ValueRef root = context.at(object);
    const std::string kind(root["kind"].string());
    if (message == "no-kind") {
        const bool isPod = root["spec"]["containers"] && !root["kind"];
        if (root.isMap())
            context.set(object.child("kind"), NewValue::string("Pod"), isPod);
    } else if (message == "other-kind") {
        if (const char *near = kindNear(kind))
            context.set(object.child("kind"), NewValue::string(near), true);
    } else if (const char *version = apiVersionOf(kind.empty() ? "Pod" : kind)) {
        context.set(object.child("apiVersion"), NewValue::string(version), true);
    }
}

void addRemovalFixes(FixContext &context)
{
    if (context.path().isEmpty() || !context.value())
        return;
    context.setAside(context.path(), false);
    context.remove(context.path(), false);
}

void addServerFieldFixes(FixContext &context)
{
    context.remove(context.path(), true);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/podlocator.h"

namespace podwright {

namespace {

struct Workload {
    std::string_view kind;
    const char *apiVersion;
    const char *templatePath;
};

constexpr Workload workloads[] = {
    {"Deployment", "apps/v1", "spec.template"},
    {"StatefulSet", "apps/v1", "spec.template"},
    {"DaemonSet", "apps/v1", "spec.template"},
    {"ReplicaSet", "apps/v1", "spec.template"},
    {"ReplicationController", "v1", "spec.template"},
    {"Job", "batch/v1", "spec.template"},
    {"CronJob", "batch/v1", "spec.jobTemplate.spec.template"},
    {"PodTemplate", "v1", "template"},
};

const Workload *workloadNamed(std::string_view kind)
{
    for (const Workload &one : workloads) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

void collect(ValueRef object, const Path &path, std::size_t document, int depth, std::vector<PodPlace> &places)
{
    const std::string_view kind = object["kind"].string();
    const bool looksLikePod = object["kind"].isNull() && object["spec"]["containers"].isList();
    if (kind == "Pod" || (looksLikePod && depth == 0)) {
        places.push_back({document, path, path, "Pod", false});
    } else if (const Workload *workload = workloadNamed(kind)) {
        const Path root = path.joined(*Path::parse(workload->templatePath));
        places.push_back({document, path, root, std::string(kind), true});
    } else if ((kind == "List" || kind == "PodList") && depth < deepestList) {
        std::size_t index = 0;
        for (const ValueRef item : object["items"]) {
            const Path place = path.child("items").item(index++);
            if (kind == "PodList" && item["kind"].isNull()) // items of a typed list may leave their kind out
                places.push_back({document, place, place, "Pod", false});
            else
                collect(item, place, document, depth + 1, places);
        }
    }
}

} // namespace

std::vector<PodPlace> locatePods(ValueRef root, std::size_t document)
{
    std::vector<PodPlace> places;
    if (root.isMap())
        collect(root, {}, document, 0, places);
    return places;
}

const char *templatePath(std::string_view kind)
{
    const Workload *workload = workloadNamed(kind);
    return workload ? workload->templatePath : nullptr;
}

const char *apiVersionOf(std::string_view kind)
{
    if (kind == "Pod")
        return "v1";
    const Workload *workload = workloadNamed(kind);
    return workload ? workload->apiVersion : nullptr;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/workloadfields.h"

#include <algorithm>
#include <iterator>

namespace podwright {

namespace {

using Name = std::string_view;

constexpr Name usual[] = {"apiVersion", "kind", "metadata", "spec", "status"};
constexpr Name podTemplate[] = {"apiVersion", "kind", "metadata", "template"};

constexpr Name deployment[] = {"replicas",        "selector",
                               "template",        "strategy",
                               "minReadySeconds", "revisionHistoryLimit",
                               "paused",          "progressDeadlineSeconds"};
constexpr Name statefulSet[] = {"replicas",        "selector",
                                "template",        "volumeClaimTemplates",
                                "serviceName",     "podManagementPolicy",
                                "updateStrategy",  "revisionHistoryLimit",
                                "minReadySeconds", "persistentVolumeClaimRetentionPolicy",
                                "ordinals"};
constexpr Name daemonSet[] = {"selector", "template", "updateStrategy", "minReadySeconds", "revisionHistoryLimit"};
constexpr Name replicaSet[] = {"replicas", "minReadySeconds", "selector", "template"};
constexpr Name job[] = {"parallelism",
                        "completions",
                        "activeDeadlineSeconds",
                        "podFailurePolicy",
                        "successPolicy",
                        "backoffLimit",
                        "backoffLimitPerIndex",
                        "maxFailedIndexes",
                        "selector",
                        "manualSelector",
                        "template",
                        "ttlSecondsAfterFinished",
                        "completionMode",
                        "suspend",
                        "podReplacementPolicy",
                        "managedBy"};
constexpr Name cronJob[] = {"schedule", "timeZone",    "startingDeadlineSeconds",    "concurrencyPolicy",
                            "suspend",  "jobTemplate", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"};

constexpr WorkloadFields workloads[] = {
    {"Deployment", "DeploymentSpec", usual, deployment},
    {"StatefulSet", "StatefulSetSpec", usual, statefulSet},
    {"DaemonSet", "DaemonSetSpec", usual, daemonSet},
    {"ReplicaSet", "ReplicaSetSpec", usual, replicaSet},
    {"ReplicationController", "ReplicationControllerSpec", usual, replicaSet},
    {"Job", "JobSpec", usual, job},
    {"CronJob", "CronJobSpec", usual, cronJob},
    {"PodTemplate", "PodTemplate", podTemplate, {}},
};

} // namespace

const WorkloadFields *workloadFields(std::string_view kind)
{
    const auto found = std::find_if(std::begin(workloads), std::end(workloads),
                                    [&](const WorkloadFields &one) { return one.kind == kind; });
    return found == std::end(workloads) ? nullptr : found;
}

} // namespace podwright

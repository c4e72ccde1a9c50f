// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/kubeletfields.h"

#include "schema/schematype.h"

#include <algorithm>
#include <array>
#include <string>

namespace podwright {

namespace {

/// Sorted; those that some version from 1.30 to 1.36 knows.
constexpr std::string_view fields[] = {
    "address",
    "allowedUnsafeSysctls",
    "apiVersion",
    "authentication",
    "authorization",
    "cgroupDriver",
    "cgroupRoot",
    "cgroupsPerQOS",
    "clusterDNS",
    "clusterDomain",
    "configMapAndSecretChangeDetectionStrategy",
    "containerLogMaxFiles",
    "containerLogMaxSize",
    "containerLogMaxWorkers",
    "containerLogMonitorInterval",
    "containerRuntimeEndpoint",
    "contentType",
    "cpuCFSQuota",
    "cpuCFSQuotaPeriod",
    "cpuManagerPolicy",
    "cpuManagerPolicyOptions",
    "cpuManagerReconcilePeriod",
    "crashLoopBackOff",
    "draManagerReconcilePeriod",
    "enableContentionProfiling",
    "enableControllerAttachDetach",
    "enableDebugFlagsHandler",
    "enableDebuggingHandlers",
    "enableProfilingHandler",
    "enableServer",
    "enableSystemLogHandler",
    "enableSystemLogQuery",
    "enforceNodeAllocatable",
    "eventBurst",
    "eventRecordQPS",
    "evictionHard",
    "evictionMaxPodGracePeriod",
    "evictionMinimumReclaim",
    "evictionPressureTransitionPeriod",
    "evictionSoft",
    "evictionSoftGracePeriod",
    "failCgroupV1",
    "failSwapOn",
    "featureGates",
    "fileCheckFrequency",
    "hairpinMode",
    "healthzBindAddress",
    "healthzPort",
    "httpCheckFrequency",
    "imageGCHighThresholdPercent",
    "imageGCLowThresholdPercent",
    "imageMaximumGCAge",
    "imageMinimumGCAge",
    "imagePullCredentialsVerificationPolicy",
    "imageServiceEndpoint",
    "iptablesDropBit",
    "iptablesMasqueradeBit",
    "kernelMemcgNotification",
    "kind",
    "kubeAPIBurst",
    "kubeAPIQPS",
    "kubeReserved",
    "kubeReservedCgroup",
    "kubeletCgroups",
    "localStorageCapacityIsolation",
    "logging",
    "makeIPTablesUtilChains",
    "maxOpenFiles",
    "maxParallelImagePulls",
    "maxPods",
    "memoryManagerPolicy",
    "memoryReservationPolicy",
    "memorySwap",
    "memoryThrottlingFactor",
    "mergeDefaultEvictionSettings",
    "nodeLeaseDurationSeconds",
    "nodeStatusMaxImages",
    "nodeStatusReportFrequency",
    "nodeStatusUpdateFrequency",
    "oomScoreAdj",
    "podCIDR",
    "podLogsDir",
    "podPidsLimit",
    "podsPerCore",
    "port",
    "preloadedImagesVerificationAllowlist",
    "protectKernelDefaults",
    "providerID",
    "qosReserved",
    "readOnlyPort",
    "registerNode",
    "registerWithTaints",
    "registryBurst",
    "registryPullQPS",
    "reservedMemory",
    "reservedSystemCPUs",
    "resolvConf",
    "rotateCertificates",
    "runOnce",
    "runtimeRequestTimeout",
    "seccompDefault",
    "serializeImagePulls",
    "serverTLSBootstrap",
    "showHiddenMetricsForVersion",
    "shutdownGracePeriod",
    "shutdownGracePeriodByPodPriority",
    "shutdownGracePeriodCriticalPods",
    "singleProcessOOMKill",
    "staticPodPath",
    "staticPodURL",
    "staticPodURLHeader",
    "streamingConnectionIdleTimeout",
    "syncFrequency",
    "systemCgroups",
    "systemReserved",
    "systemReservedCgroup",
    "tlsCertFile",
    "tlsCipherSuites",
    "tlsCurvePreferences",
    "tlsMinVersion",
    "tlsPrivateKeyFile",
    "topologyManagerPolicy",
    "topologyManagerPolicyOptions",
    "topologyManagerScope",
    "tracing",
    "userNamespaces",
    "volumePluginDir",
    "volumeStatsAggPeriod",
};
static_assert(std::is_sorted(std::begin(fields), std::end(fields)));

/// Names of old texts and of flags, as bare() leaves them, and what they are today.
constexpr std::pair<std::string_view, std::string_view> formerNames[] = {
    {"manifesturl", "staticPodURL"},
    {"podmanifesturl", "staticPodURL"},
    {"staticpodsurl", "staticPodURL"},
    {"manifesturlheader", "staticPodURLHeader"},
    {"manifesturlheaders", "staticPodURLHeader"},
    {"staticpodurlheaders", "staticPodURLHeader"},
    {"podmanifestpath", "staticPodPath"},
    {"podmanifestdir", "staticPodPath"},
    {"manifestpath", "staticPodPath"},
    {"staticpodspath", "staticPodPath"},
    {"staticpoddir", "staticPodPath"},
    {"staticpoddirectory", "staticPodPath"},
};

/// Letters and digits only, small: flags, other cases and dashes come to the same.
std::string bare(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    return letters;
}

} // namespace

bool isKubeletField(std::string_view name)
{
    return std::binary_search(std::begin(fields), std::end(fields), name);
}

std::string_view kubeletFieldMeantBy(std::string_view name)
{
    const std::string wanted = bare(name);
    for (const auto &[former, today] : formerNames) {
        if (wanted == former)
            return today;
    }
    for (const std::string_view field : fields) {
        if (wanted == bare(field))
            return field;
    }
    std::string_view nearest;
    int distance = 3; // two wrong letters
    for (const std::string_view field : fields) {
        if (const int now = nameDistance(name, field); now < distance && field.size() > 5) {
            nearest = field;
            distance = now;
        }
    }
    return nearest;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/composekeys.h"

#include "importing/mountoptions.h"
#include "importing/networkoptions.h"
#include "importing/portoptions.h"
#include "importing/processoptions.h"
#include "importing/resourceoptions.h"
#include "importing/securityoptions.h"

#include <algorithm>
#include <iterator>

namespace podwright {

namespace {

const ComposeKey keys[] = {
    {"attach", nullptr, "client-only"},
    {"blkio_config", nullptr, "block-io"},
    {"cap_add", takeCapAdd, ""},
    {"cap_drop", takeCapDrop, ""},
    {"cgroup", nullptr, "cgroups"},
    {"cgroup_parent", nullptr, "cgroups"},
    {"cpu_count", takeCpus, ""},
    {"cpu_percent", nullptr, "windows-only"},
    {"cpu_rt_period", nullptr, "cpu-real-time"},
    {"cpu_rt_runtime", nullptr, "cpu-real-time"},
    {"cpu_shares", takeCpuShares, ""},
    {"cpus", takeCpus, ""},
    {"cpuset", nullptr, "cpu-sets"},
    {"credential_spec", nullptr, "windows-only"},
    {"develop", nullptr, "develop"},
    {"device_cgroup_rules", nullptr, "device"},
    {"devices", takeDevice, ""},
    {"dns", takeDnsServer, ""},
    {"dns_opt", takeDnsOption, ""},
    {"dns_search", takeDnsSearch, ""},
    {"domainname", nullptr, "domain-name"},
    {"expose", takeExposedPort, ""},
    {"extends", nullptr, "extends"},
    {"external_links", takeLink, ""},
    {"group_add", takeGroup, ""},
    {"hostname", takeHostname, ""},
    {"init", nullptr, "init-process"},
    {"ipc", takeIpcMode, ""},
    {"isolation", nullptr, "windows-only"},
    {"label_file", nullptr, "label-file"},
    {"links", takeLink, ""},
    {"logging", nullptr, "node-logs"},
    {"mac_address", nullptr, "fixed-address"},
    {"mem_limit", takeMemory, ""},
    {"mem_reservation", takeMemoryReservation, ""},
    {"mem_swappiness", nullptr, "swap"},
    {"memswap_limit", nullptr, "swap"},
    {"network_mode", takeNetwork, ""},
    {"oom_kill_disable", nullptr, "oom"},
    {"oom_score_adj", nullptr, "oom"},
    {"pid", takePidMode, ""},
    {"pids_limit", nullptr, "pids-limit"},
    {"platform", takePlatform, ""},
    {"privileged", takePrivileged, ""},
    {"pull_policy", takePullPolicy, ""},
    {"read_only", takeReadOnly, ""},
    {"runtime", nullptr, "runtime"},
    {"scale", nullptr, "replicas"},
    {"security_opt", takeSecurityOption, ""},
    {"shm_size", takeSharedMemorySize, ""},
    {"stdin_open", takeStdin, ""},
    {"stop_grace_period", takeStopTimeout, ""},
    {"stop_signal", takeStopSignal, ""},
    {"storage_opt", nullptr, "storage-option"},
    {"tmpfs", takeTmpfs, ""},
    {"tty", takeTty, ""},
    {"ulimits", nullptr, "ulimit"},
    {"use_api_socket", nullptr, "client-only"},
    {"user", takeUser, ""},
    {"userns_mode", takeUserNamespace, ""},
    {"uts", nullptr, "uts"},
    {"volumes_from", nullptr, "volumes-from"},
    {"working_dir", takeWorkingDirectory, ""},
};

} // namespace

const ComposeKey *composeKey(std::string_view name)
{
    const auto found =
        std::find_if(std::begin(keys), std::end(keys), [&](const ComposeKey &one) { return name == one.name; });
    return found == std::end(keys) ? nullptr : found;
}

} // namespace podwright

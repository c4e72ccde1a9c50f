// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/podsecuritychecks.h"

#include <algorithm>
#include <iterator>

namespace podwright {

namespace {

template <std::size_t Count> bool isOneOf(std::string_view text, const std::string_view (&list)[Count])
{
    return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

/// PSS-01
void windowsHostProcess(const SecurityView &view)
{
    const auto look = [&](ValueRef owner) {
        if (owner["securityContext"]["windowsOptions"]["hostProcess"].boolean())
            view.fail(owner, "securityContext.windowsOptions.hostProcess");
    };
    look(view.spec);
    view.eachContainer(look);
}

/// PSS-02
void hostNamespaces(const SecurityView &view)
{
    for (const char *field : {"hostNetwork", "hostPID", "hostIPC"}) {
        if (view.spec[field].boolean())
            view.fail(view.spec, field);
    }
}

/// PSS-03
void privileged(const SecurityView &view)
{
    view.eachContainer([&](ValueRef container) {
        if (container["securityContext"]["privileged"].boolean())
            view.fail(container, "securityContext.privileged");
    });
}

/// PSS-04
void capabilitiesBaseline(const SecurityView &view)
{
    static constexpr std::string_view allowed[] = {"AUDIT_WRITE", "CHOWN",  "DAC_OVERRIDE",     "FOWNER",  "FSETID",
                                                   "KILL",        "MKNOD",  "NET_BIND_SERVICE", "SETFCAP", "SETGID",
                                                   "SETPCAP",     "SETUID", "SYS_CHROOT"};
    view.eachContainer([&](ValueRef container) {
        for (const ValueRef name : container["securityContext"]["capabilities"]["add"]) {
            if (!isOneOf(name.string(), allowed))
                view.fail(name, {});
        }
    });
}

/// PSS-05
void hostPathVolumes(const SecurityView &view)
{
    for (const ValueRef volume : view.spec["volumes"]) {
        if (volume["hostPath"])
            view.fail(volume, "hostPath");
    }
}

/// PSS-06
void hostPorts(const SecurityView &view)
{
    view.eachContainer([&](ValueRef container) {
        for (const ValueRef port : container["ports"]) {
            if (port["hostPort"].integer() != 0)
                view.fail(port, "hostPort");
        }
    });
}

/// PSS-07
void hostProbes(const SecurityView &view)
{
    const auto look = [&](ValueRef handler) {
        for (const char *kind : {"httpGet", "tcpSocket"}) {
            if (!handler[kind]["host"].string().empty())
                view.fail(handler[kind], "host");
        }
    };
    view.eachContainer([&](ValueRef container) {
        for (const char *probe : {"livenessProbe", "readinessProbe", "startupProbe"})
            look(container[probe]);
        for (const char *hook : {"postStart", "preStop"})
            look(container["lifecycle"][hook]);
    });
}

/// A profile that is given must be one of the node's own.
bool isGoodProfile(ValueRef profile)
{
    return profile["type"].string() == "RuntimeDefault" || profile["type"].string() == "Localhost";
}

/// PSS-08
void appArmorProfile(const SecurityView &view)
{
    const auto look = [&](ValueRef owner) {
        const ValueRef profile = owner["securityContext"]["appArmorProfile"];
        if (profile && !isGoodProfile(profile))
            view.fail(profile, "type");
    };
    look(view.spec);
    view.eachContainer(look);
    for (const ValueRef annotation : view.metadata["annotations"]) {
        const std::string_view value = annotation.string();
        const bool fine = value.empty() || value == "runtime/default" || value.starts_with("localhost/");
        if (annotation.key().starts_with("container.apparmor.security.beta.kubernetes.io/") && !fine)
            view.fail(annotation, {});
    }
}

/// PSS-09
void seLinuxOptions(const SecurityView &view)
{
    static constexpr std::string_view types[] = {"", "container_t", "container_init_t", "container_kvm_t"};
    constexpr int engineSince = 31;
    const auto look = [&](ValueRef owner) {
        const ValueRef options = owner["securityContext"]["seLinuxOptions"];
        const std::string_view type = options["type"].string();
        if (!isOneOf(type, types) && !(type == "container_engine_t" && view.minor >= engineSince))
            view.fail(options, "type");
        for (const char *field : {"user", "role"}) {
            if (!options[field].string().empty())
                view.fail(options, field);
        }
    };
    look(view.spec);
    view.eachContainer(look);
}

void procMountDefault(const SecurityView &view)
{
    view.eachContainer([&](ValueRef container) {
        const ValueRef mount = container["securityContext"]["procMount"];
        if (mount && mount.string() != "Default")
            view.fail(container, "securityContext.procMount");
    });
}

/// PSS-10
void procMount(const SecurityView &view)
{
    if (!view.hasOwnUsers())
        procMountDefault(view);
}

/// PSS-11
void seccompBaseline(const SecurityView &view)
{
    const auto look = [&](ValueRef owner) {
        const ValueRef profile = owner["securityContext"]["seccompProfile"];
        if (profile && !isGoodProfile(profile))
            view.fail(profile, "type");
    };
    look(view.spec);
    view.eachContainer(look);
}

/// PSS-12
void sysctls(const SecurityView &view)
{
    struct Allowed {
        std::string_view name;
        int since;
    };
    static constexpr Allowed allowed[] = {
        {"kernel.shm_rmid_forced", 0},
        {"net.ipv4.ip_local_port_range", 0},
        {"net.ipv4.tcp_syncookies", 0},
        {"net.ipv4.ping_group_range", 0},
        {"net.ipv4.ip_unprivileged_port_start", 0},
        {"net.ipv4.ip_local_reserved_ports", 27},
        {"net.ipv4.tcp_keepalive_time", 29},
        {"net.ipv4.tcp_fin_timeout", 29},
        {"net.ipv4.tcp_keepalive_intvl", 29},
        {"net.ipv4.tcp_keepalive_probes", 29},
        {"net.ipv4.tcp_rmem", 32},
        {"net.ipv4.tcp_wmem", 32},
    };
    for (const ValueRef sysctl : view.spec["securityContext"]["sysctls"]) {
        const std::string_view name = sysctl["name"].string();
        const bool fine = std::any_of(std::begin(allowed), std::end(allowed),
                                      [&](const Allowed &one) { return one.name == name && one.since <= view.minor; });
        if (!fine)
            view.fail(sysctl, "name");
    }
}

/// PSS-13
void restrictedVolumes(const SecurityView &view)
{
    static constexpr std::string_view allowed[] = {"configMap", "csi",   "downwardAPI",           "emptyDir",
                                                   "ephemeral", "image", "persistentVolumeClaim", "projected",
                                                   "secret"};
    for (const ValueRef volume : view.spec["volumes"]) {
        const bool fine = std::any_of(std::begin(allowed), std::end(allowed),
                                      [&](std::string_view source) { return volume[source].exists(); });
        if (!fine)
            view.fail(volume, {});
    }
}

/// PSS-14
void allowPrivilegeEscalation(const SecurityView &view)
{
    if (view.isWindows())
        return;
    view.eachContainer([&](ValueRef container) {
        if (container["securityContext"]["allowPrivilegeEscalation"].boolean(true))
            view.fail(container, "securityContext.allowPrivilegeEscalation");
    });
}

/// PSS-15
void runAsNonRoot(const SecurityView &view)
{
    if (view.hasOwnUsers())
        return;
    const ValueRef pod = view.spec["securityContext"]["runAsNonRoot"];
    if (pod.isBool() && !pod.boolean())
        view.fail(view.spec, "securityContext.runAsNonRoot");
    view.eachContainer([&](ValueRef container) {
        const ValueRef own = container["securityContext"]["runAsNonRoot"];
        if (!own.boolean(pod.boolean()))
            view.fail(container, "securityContext.runAsNonRoot");
    });
}

/// PSS-16
void runAsUser(const SecurityView &view)
{
    if (view.hasOwnUsers())
        return;
    const auto look = [&](ValueRef owner) {
        const ValueRef user = owner["securityContext"]["runAsUser"];
        if (user.isInteger() && user.integer() == 0)
            view.fail(owner, "securityContext.runAsUser");
    };
    look(view.spec);
    view.eachContainer(look);
}

/// PSS-17
void seccompRestricted(const SecurityView &view)
{
    if (view.isWindows())
        return;
    const ValueRef pod = view.spec["securityContext"]["seccompProfile"];
    if (pod && !isGoodProfile(pod))
        view.fail(pod, "type");
    view.eachContainer([&](ValueRef container) {
        const ValueRef own = container["securityContext"]["seccompProfile"];
        if (own ? !isGoodProfile(own) : !isGoodProfile(pod))
            view.fail(container, "securityContext.seccompProfile");
    });
}

/// PSS-18
void capabilitiesRestricted(const SecurityView &view)
{
    if (view.isWindows())
        return;
    view.eachContainer([&](ValueRef container) {
        const ValueRef capabilities = container["securityContext"]["capabilities"];
        bool dropsAll = false;
        for (const ValueRef name : capabilities["drop"])
            dropsAll = dropsAll || name.string() == "ALL";
        if (!dropsAll)
            view.fail(container, "securityContext.capabilities.drop");
        for (const ValueRef name : capabilities["add"]) {
            if (name.string() != "NET_BIND_SERVICE")
                view.fail(name, {});
        }
    });
}

constexpr SecurityCheck checks[] = {
    {"appArmorProfile", "PSS-08", false, 0, 0, appArmorProfile},
    {"capabilities_baseline", "PSS-04", false, 0, 22, capabilitiesBaseline},
    {"hostNamespaces", "PSS-02", false, 0, 0, hostNamespaces},
    {"hostPathVolumes", "PSS-05", false, 0, 1, hostPathVolumes},
    {"hostPorts", "PSS-06", false, 0, 0, hostPorts},
    {"hostProbesAndHostLifecycle", "PSS-07", false, 34, 0, hostProbes},
    {"privileged", "PSS-03", false, 0, 0, privileged},
    {"procMount", "PSS-10", false, 0, 35, procMount},
    {"seLinuxOptions", "PSS-09", false, 0, 0, seLinuxOptions},
    {"seccompProfile_baseline", "PSS-11", false, 19, 19, seccompBaseline},
    {"sysctls", "PSS-12", false, 0, 0, sysctls},
    {"windowsHostProcess", "PSS-01", false, 0, 0, windowsHostProcess},
    {"allowPrivilegeEscalation", "PSS-14", true, 8, 0, allowPrivilegeEscalation},
    {"capabilities_restricted", "PSS-18", true, 22, 0, capabilitiesRestricted},
    {"procMount_restricted", "PSS-19", true, 35, 0, procMountDefault},
    {"restrictedVolumes", "PSS-13", true, 0, 0, restrictedVolumes},
    {"runAsNonRoot", "PSS-15", true, 0, 0, runAsNonRoot},
    {"runAsUser", "PSS-16", true, 23, 0, runAsUser},
    {"seccompProfile_restricted", "PSS-17", true, 19, 0, seccompRestricted},
};

} // namespace

std::span<const SecurityCheck> securityChecks()
{
    return checks;
}

} // namespace podwright

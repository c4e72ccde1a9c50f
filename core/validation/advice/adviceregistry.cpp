// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceregistry.h"

#include <algorithm>

namespace podwright {

namespace {

/// Sorted by id. An id stays with its rule for ever: settings and comments in files name it.
constexpr AdviceRule rules[] = {
    {"ADV-01", "background-by-configuration", "RUNRST-19"},
    {"ADV-02", "args-for-entrypoint", "RUNENV-20"},
    {"ADV-03", "shell-without-exec", "TRM-10"},
    {"ADV-04", "shell-variable", "RUNENV-08"},
    {"ADV-05", "secret-in-env", "practice"},
    {"ADV-06", "secret-in-args", "practice"},
    {"ADV-07", "image-latest", "ORD-23"},
    {"ADV-08", "image-tag-and-digest", "practice"},
    {"ADV-09", "image-old-registry", "practice"},
    {"ADV-10", "probe-port-undeclared", "NET-04"},
    {"ADV-11", "liveness-equals-readiness", "PRB-41"},
    {"ADV-12", "liveness-once", "PRB-14"},
    {"ADV-13", "liveness-short-start", "PRB-51"},
    {"ADV-14", "timeout-over-period", "PRB-05"},
    {"ADV-15", "delay-beside-startup", "PRB-09"},
    {"ADV-16", "probe-scheme-port", "PRB-24"},
    {"ADV-17", "probe-exec-http", "PRB-31"},
    {"ADV-18", "probe-host", "PRB-21, PSS-07"},
    {"ADV-19", "sidecar-without-probe", "ORD-13"},
    {"ADV-20", "prestop-exec-sleep", "TRM-05"},
    {"ADV-21", "hook-http-status", "ORD-21"},
    {"ADV-22", "poststart-slow", "ORD-09, ORD-20"},
    {"ADV-23", "no-grace", "TRM-01"},
    {"ADV-24", "prestop-not-run", "TRM-07"},
    {"ADV-25", "no-requests", "RUNRES-03"},
    {"ADV-26", "no-memory-limit", "RUNRES-11"},
    {"ADV-27", "request-from-limit", "RUNRES-01"},
    {"ADV-28", "guaranteed-spoiled", "RUNRES-05"},
    {"ADV-29", "cpu-huge", "RUNRES-10"},
    {"ADV-30", "host-path-without-type", "RUNVOL-17"},
    {"ADV-31", "host-path-powerful", "PSS-05"},
    {"ADV-32", "empty-dir-without-size", "RUNVOL-13"},
    {"ADV-33", "volume-unused", "RUNVOL-01"},
    {"ADV-34", "fs-group-host-path", "RUNVOL-10"},
    {"ADV-35", "privileged", "SEC-13"},
    {"ADV-36", "privilege-escalation", "SEC-10"},
    {"ADV-37", "runs-as-root", "SEC-02"},
    {"ADV-38", "non-root-unverified", "SEC-05"},
    {"ADV-39", "no-seccomp", "SEC-14"},
    {"ADV-40", "profile-unconfined", "SEC-14"},
    {"ADV-41", "powerful-capability", "PSS-04"},
    {"ADV-42", "host-namespace", "NET-02"},
    {"ADV-43", "host-port", "NET-08"},
    {"ADV-44", "token-for-nothing", "practice"},
    {"ADV-45", "host-network-dns", "NET-12"},
    {"ADV-46", "tolerates-everything", "practice"},
    {"ADV-47", "node-by-hand", "practice"},
    {"ADV-48", "pinned-to-node", "practice"},
    {"ADV-49", "master-role", "practice"},
    {"ADV-50", "system-priority", "RUNRES-18"},
    {"ADV-51", "spread-selects-others", "practice"},
    {"ADV-52", "recommended-labels", "practice"},
    {"ADV-53", "no-labels", "practice"},
    {"ADV-54", "service-account-alias", "practice"},
    {"ADV-55", "annotation-without-effect", "practice"},
    {"ADV-56", "several-servers", "NET-01"},
    {"ADV-57", "same-image-twice", "NET-01"},
    {"ADV-58", "server-never-restarted", "RUNRST-01"},
    {"ADV-59", "deadline-on-server", "RUNRST-21"},
    {"ADV-60", "windows-os-unset", "SEC-21"},
    {"ADV-61", "unknown-ignore", "practice"},
    {"ADV-62", "memory-decimal", "practice"},
    {"RUN-01", "background-shell", "RUNRST-19"},
    {"RUN-02", "background-by-default", "RUNRST-19"},
    {"RUN-03", "background-by-option", "RUNRST-19"},
    {"RUN-04", "service-start", "RUNRST-19"},
    {"RUN-05", "shell-words-lost", "RUNENV-21"},
    {"RUN-06", "command-with-blanks", "RUNENV-21"},
    {"RUN-07", "args-repeat-program", "RUNENV-20"},
    {"RUN-08", "operator-without-shell", "RUNENV-21"},
    {"RUN-09", "program-ends", "RUNRST-08"},
    {"RUN-10", "image-without-program", "RUNRST-08"},
    {"RUN-11", "init-never-ends", "ORD-12"},
    {"RUN-12", "env-later", "RUNENV-03"},
    {"RUN-13", "env-undefined", "RUNENV-04"},
    {"RUN-14", "command-variable-undefined", "RUNENV-04"},
    {"RUN-15", "hook-variable", "RUNENV-10, ORD-20"},
    {"RUN-16", "probe-variable", "PRB-32"},
    {"RUN-17", "variable-not-expanded", "RUNENV-10"},
    {"RUN-18", "divisor-rounds-up", "RUNENV-18"},
    {"RUN-19", "limit-from-node", "RUNENV-19"},
    {"RUN-20", "field-reference-empty", "RUNENV-16"},
    {"RUN-21", "image-form", "ORD-25"},
    {"RUN-22", "image-never-pulled", "ORD-25"},
    {"RUN-23", "image-volume-always", "RUNVOL-25"},
    {"RUN-24", "probe-port-name", "PRB-36"},
    {"RUN-25", "probe-on-loopback", "PRB-28"},
    {"RUN-26", "probe-one-string", "PRB-29, PRB-31"},
    {"RUN-27", "probe-port-udp", "PRB-33"},
    {"RUN-28", "killed-before-start", "PRB-51"},
    {"RUN-29", "liveness-without-restart", "PRB-39"},
    {"RUN-30", "hook-tcp", "ORD-22"},
    {"RUN-31", "hook-one-string", "RUNENV-21"},
    {"RUN-32", "prestop-too-long", "TRM-05"},
    {"RUN-33", "poststart-http-early", "ORD-18, ORD-19"},
    {"RUN-34", "sidecar-prestop", "TRM-12"},
    {"RUN-35", "port-twice-in-pod", "NET-01"},
    {"RUN-36", "host-port-on-init", "NET-06"},
    {"RUN-37", "dns-server-lost", "NET-17"},
    {"RUN-38", "fqdn-without-subdomain", "NET-24"},
    {"RUN-39", "hostname-with-host-network", "NET-26"},
    {"RUN-40", "hosts-file-mounted", "NET-18"},
    {"RUN-41", "server-on-loopback", "PRB-28"},
    {"RUN-42", "sub-path-fixed", "RUNVOL-08"},
    {"RUN-43", "sub-path-missing", "RUNVOL-22"},
    {"RUN-44", "sub-path-folder", "RUNVOL-22"},
    {"RUN-45", "mount-hides-system", "RUNVOL-20"},
    {"RUN-46", "mount-path-repeated", "RUNVOL-20"},
    {"RUN-47", "mount-inside-read-only", "RUNVOL-21"},
    {"RUN-48", "config-volume-writable", "RUNVOL-05"},
    {"RUN-49", "secret-mode-widened", "RUNVOL-09"},
    {"RUN-50", "mode-in-decimal", "RUNVOL-04"},
    {"RUN-51", "empty-dir-medium", "RUNVOL-16"},
    {"RUN-52", "huge-pages-without-request", "RUNVOL-16"},
    {"RUN-53", "memory-volume-over-limit", "RUNVOL-15"},
    {"RUN-54", "volume-over-storage-limit", "RUNVOL-14, RUNRES-17"},
    {"RUN-55", "memory-tiny", "RUNRES-11"},
    {"RUN-56", "cpu-limit-floor", "RUNRES-10"},
    {"RUN-57", "init-storage-limit", "RUNRES-17"},
    {"RUN-58", "root-refused", "SEC-03"},
    {"RUN-59", "image-runs-as-root", "SEC-04"},
    {"RUN-60", "capability-prefix", "SEC-12"},
    {"RUN-61", "capability-without-root", "SEC-12"},
    {"RUN-62", "privileged-overrides", "SEC-13"},
    {"RUN-63", "read-only-root", "SEC-11"},
    {"RUN-64", "unsafe-sysctl", "SEC-20"},
    {"RUN-65", "os-label-differs", "SEC-21"},
    {"RUN-66", "windows-with-linux", "SEC-21"},
    {"RUN-67", "windows-anywhere", "SEC-21"},
    {"RUN-68", "static-fixed-uid", "STA-03"},
    {"RUN-69", "static-scheduling", "STA-12"},
    {"RUN-70", "static-stays-finished", "STA-13"},
};

static_assert(std::is_sorted(std::begin(rules), std::end(rules), [](const AdviceRule &left, const AdviceRule &right) {
    return std::string_view(left.id) < right.id;
}));

} // namespace

std::span<const AdviceRule> adviceRules()
{
    return rules;
}

const AdviceRule *findAdviceRule(std::string_view id)
{
    const auto found =
        std::lower_bound(std::begin(rules), std::end(rules), id,
                         [](const AdviceRule &rule, std::string_view wanted) { return rule.id < wanted; });
    return found != std::end(rules) && found->id == id ? &*found : nullptr;
}

RuleIds rulesOffByDefault()
{
    RuleIds ids;
    for (const AdviceRule &rule : rules) {
        if (!rule.on)
            ids.insert(rule.id);
    }
    return ids;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/sysctlrules.h"

#include "validation/names.h"
#include "validation/rules/values.h"

#include <algorithm>

namespace podwright {

namespace {

/// A sysctl may be written with slashes for dots; then its dots stand for slashes. The first separator tells.
class SysctlName {
public:
    explicit SysctlName(std::string_view text)
        : m_text(text)
        , m_slashed(hasSlashFirst(text))
    {
    }
    bool startsWith(std::string_view dotted) const
    {
        return m_text.size() >= dotted.size()
            && std::equal(dotted.begin(), dotted.end(), m_text.begin(),
                          [this](char a, char b) { return a == asDotted(b); });
    }
    bool is(std::string_view dotted) const { return m_text.size() == dotted.size() && startsWith(dotted); }

private:
    static bool hasSlashFirst(std::string_view text)
    {
        const std::size_t first = text.find_first_of("./");
        return first != std::string_view::npos && text[first] == '/';
    }
    char asDotted(char c) const { return !m_slashed ? c : c == '/' ? '.' : c == '.' ? '/' : c; }

    std::string_view m_text;
    bool m_slashed;
};

/// Whether the kernel keeps it for each IPC namespace.
bool isIpc(const SysctlName &name)
{
    static constexpr std::string_view names[] = {
        "kernel.sem", "kernel.shm",    "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced",
        "kernel.msg", "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni"};
    return name.startsWith("fs.mqueue.")
        || std::any_of(std::begin(names), std::end(names), [&](std::string_view one) { return name.is(one); });
}

void checkName(RuleContext &context, ValueRef sysctl)
{
    const std::string_view name = sysctl["name"].string();
    if (name.empty())
        context.add({"PSC-06", DiagnosticType::Required, "sysctl-without-name"}, sysctl, "name");
    else if (!isSysctlName(name))
        context.add({"PSC-07", DiagnosticType::Invalid, "must-be-sysctl", {shown(name)}}, sysctl, "name");
    else if (isRepeated(sysctl.parent(), sysctl, "name"))
        context.add({"PSC-08", DiagnosticType::Duplicate, "sysctl-twice", {shown(name)}}, sysctl, "name");
}

} // namespace

void checkSysctls(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const ValueRef sysctls = spec["securityContext"]["sysctls"];
    if (!sysctls.isList())
        return;
    for (const ValueRef sysctl : sysctls) {
        checkName(context, sysctl);
        const SysctlName name(sysctl["name"].string());
        if (spec["hostNetwork"].boolean() && name.startsWith("net."))
            context.add({"PSC-09", DiagnosticType::Invalid, "sysctl-of-host-network", {shown(sysctl["name"].string())}},
                        sysctl, "name");
        if (spec["hostIPC"].boolean() && isIpc(name))
            context.add({"PSC-10", DiagnosticType::Invalid, "sysctl-of-host-ipc", {shown(sysctl["name"].string())}},
                        sysctl, "name");
    }
}

} // namespace podwright

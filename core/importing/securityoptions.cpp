// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/securityoptions.h"

#include "importing/amounts.h"
#include "importing/containerdraft.h"
#include "importing/poddraft.h"
#include "importing/resourceoptions.h"

#include <algorithm>

namespace podwright {

namespace {

void takeCapability(ContainerDraft &to, const char *path, std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (name.starts_with("CAP_"))
        name.erase(0, 4);
    if (name.empty() || name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") != std::string::npos)
        return to.dropped("no-capability", name);
    NewValue &list = to.list(path);
    if (std::find(list.items.begin(), list.items.end(), NewValue::string(name)) == list.items.end())
        list.items.push_back(NewValue::string(name));
    to.carried(path);
}

NewValue profile(const char *type, const std::string &file = {})
{
    NewValue value = NewValue::map({{"type", NewValue::string(type)}});
    if (!file.empty())
        value.entries.emplace_back("localhostProfile", NewValue::string(file));
    return value;
}

void takeSeccomp(ContainerDraft &to, const std::string &value)
{
    if (value == "unconfined" || value == "builtin" || value == "default")
        return to.carry("securityContext.seccompProfile",
                        profile(value == "unconfined" ? "Unconfined" : "RuntimeDefault"));
    const std::string file = value.substr(value.rfind('/') + 1);
    if (file.empty() || file == "..")
        return to.dropped("unknown-value", value);
    to.set("securityContext.seccompProfile", profile("Localhost", "profiles/" + file));
    to.changed("seccomp-file", "securityContext.seccompProfile", "profiles/" + file);
}

void takeAppArmor(ContainerDraft &to, const std::string &value)
{
    if (value == "unconfined" || value == "docker-default" || value == "runtime/default")
        return to.carry("securityContext.appArmorProfile",
                        profile(value == "unconfined" ? "Unconfined" : "RuntimeDefault"));
    to.set("securityContext.appArmorProfile", profile("Localhost", value));
    to.changed("apparmor-profile", "securityContext.appArmorProfile", value);
}

void takeLabel(ContainerDraft &to, const std::string &value)
{
    if (value == "disable") {
        to.set("securityContext.seLinuxOptions.type", NewValue::string("spc_t"));
        return to.changed("selinux-disabled", "securityContext.seLinuxOptions");
    }
    const std::size_t colon = value.find(':');
    const std::string key = value.substr(0, colon);
    if (colon == std::string::npos || (key != "user" && key != "role" && key != "type" && key != "level"))
        return to.dropped("unknown-value", value);
    to.carry("securityContext.seLinuxOptions." + key, NewValue::string(value.substr(colon + 1)));
}

} // namespace

bool isOn(const std::string &value)
{
    return value != "false" && value != "0" && value != "False" && value != "FALSE" && value != "no";
}

void takePrivileged(ContainerDraft &to, const std::string &on)
{
    if (isOn(on))
        to.carry("securityContext.privileged", NewValue::boolean(true));
}

void takeReadOnly(ContainerDraft &to, const std::string &on)
{
    if (isOn(on))
        to.carry("securityContext.readOnlyRootFilesystem", NewValue::boolean(true));
}

void takeCapAdd(ContainerDraft &to, const std::string &capability)
{
    takeCapability(to, "securityContext.capabilities.add", capability);
}

void takeCapDrop(ContainerDraft &to, const std::string &capability)
{
    takeCapability(to, "securityContext.capabilities.drop", capability);
}

void takeSecurityOption(ContainerDraft &to, const std::string &text)
{
    const std::size_t sign = std::min(text.find_first_of("=:"), text.size());
    const std::string key = text.substr(0, sign);
    const std::string value = sign < text.size() ? text.substr(sign + 1) : std::string();
    if (key == "seccomp")
        return takeSeccomp(to, value);
    if (key == "apparmor")
        return takeAppArmor(to, value);
    if (key == "label")
        return takeLabel(to, value);
    if (key == "no-new-privileges") {
        if (isOn(value))
            to.carry("securityContext.allowPrivilegeEscalation", NewValue::boolean(false));
        return;
    }
    to.dropped(key == "systempaths" || key == "unmask" || key == "mask" ? "proc-mount" : "unknown-value", text);
}

void takeUser(ContainerDraft &to, const std::string &text)
{
    const std::size_t colon = text.find(':');
    const auto user = wholeNumber(text.substr(0, colon));
    if (!user || *user > 2147483647)
        return to.dropped("user-name", text);
    to.carry("securityContext.runAsUser", NewValue::integer(std::to_string(*user)));
    if (colon == std::string::npos)
        return;
    const auto group = wholeNumber(text.substr(colon + 1));
    if (group && *group <= 2147483647)
        to.set("securityContext.runAsGroup", NewValue::integer(std::to_string(*group)));
    else
        to.dropped("group-name", text.substr(colon + 1));
}

void takeGroup(ContainerDraft &to, const std::string &text)
{
    const auto group = wholeNumber(text);
    if (!group || *group > 2147483647)
        return to.dropped("group-name", text);
    const std::string path = "spec.securityContext.supplementalGroups";
    NewValue &groups = to.pod().list(path);
    const NewValue value = NewValue::integer(std::to_string(*group));
    if (std::find(groups.items.begin(), groups.items.end(), value) == groups.items.end())
        groups.items.push_back(value);
    to.pod().note(ImportOutcome::Carried, "carried", {}, path);
}

void takeSysctl(ContainerDraft &to, const std::string &text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0)
        return to.dropped("unknown-value", text);
    const std::string path = "spec.securityContext.sysctls";
    const NewValue name = NewValue::string(text.substr(0, sign));
    NewValue &all = to.pod().list(path);
    for (const NewValue &one : all.items) {
        if (one.entries[0].second == name)
            return to.dropped("pod-wide", path);
    }
    all.items.push_back(NewValue::map({{"name", name}, {"value", NewValue::string(text.substr(sign + 1))}}));
    to.pod().note(ImportOutcome::Changed, "sysctl", {}, path);
}

void takeUserNamespace(ContainerDraft &to, const std::string &text)
{
    if (text == "host" || text.empty())
        return to.carried({}, "as-by-default");
    if (to.pod().set("spec.hostUsers", NewValue::boolean(false)))
        to.pod().note(ImportOutcome::Changed, "user-namespace", {}, "spec.hostUsers");
}

void takeDevice(ContainerDraft &to, const std::string &text)
{
    if (text.starts_with("nvidia.com/gpu="))
        return takeGpus(to, text.substr(15));
    to.dropped("device");
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/composeservice.h"

#include "importing/amounts.h"
#include "importing/composekeys.h"
#include "importing/environmentoptions.h"
#include "importing/mountoptions.h"
#include "importing/networkoptions.h"
#include "importing/poddraft.h"
#include "importing/portoptions.h"
#include "importing/processoptions.h"
#include "importing/resourceoptions.h"
#include "importing/securityoptions.h"

#include <algorithm>
#include <iterator>

namespace podwright {

void ComposeService::say(const std::string &key, const std::string &value)
{
    m_to.pod().setSubject(m_prefix + key + (value.empty() ? std::string() : ": " + value));
}

void ComposeService::take()
{
    image();
    // what is on the node's network has its ports there: the mode comes first
    if (const ValueRef mode = m_service["network_mode"])
        takeKey("network_mode", mode);
    for (const ValueRef child : m_service) {
        const std::string key = m_values.key(child);
        if (key != "network_mode")
            takeKey(key, child);
    }
    command();
    if (m_to.place() == ContainerDraft::Place::App && !m_service["restart"] && !m_service["deploy"]["restart_policy"]) {
        say("restart");
        m_to.pod().note(ImportOutcome::Changed, "restart-by-default");
    }
}

void ComposeService::takeKey(const std::string &key, ValueRef value)
{
    static const Special special[] = {{"environment", &ComposeService::environment},
                                      {"env_file", &ComposeService::envFiles},
                                      {"ports", &ComposeService::ports},
                                      {"volumes", &ComposeService::volumes},
                                      {"healthcheck", &ComposeService::healthcheck},
                                      {"deploy", &ComposeService::deploy},
                                      {"secrets", &ComposeService::secrets},
                                      {"configs", &ComposeService::configs},
                                      {"labels", &ComposeService::labels},
                                      {"annotations", &ComposeService::annotations},
                                      {"sysctls", &ComposeService::sysctls},
                                      {"extra_hosts", &ComposeService::extraHosts},
                                      {"networks", &ComposeService::networks},
                                      {"depends_on", &ComposeService::dependsOn},
                                      {"restart", &ComposeService::restart},
                                      {"post_start", &ComposeService::postStart},
                                      {"pre_stop", &ComposeService::preStop},
                                      {"gpus", &ComposeService::gpus}};
    const auto found =
        std::find_if(std::begin(special), std::end(special), [&](const Special &one) { return key == one.key; });
    if (found != std::end(special))
        return value.isNull() ? void() : (this->*found->take)(value);
    if (takeSimple(key, value) || key.starts_with("x-"))
        return;
    // those below are taken together elsewhere
    for (const char *known :
         {"image", "build", "command", "entrypoint", "container_name", "profiles", "cpu_quota", "cpu_period"}) {
        if (key == known)
            return;
    }
    say(key);
    m_to.dropped("unknown-key", key);
}

bool ComposeService::takeSimple(const std::string &key, ValueRef value)
{
    const ComposeKey *known = composeKey(key);
    if (!known)
        return false;
    if (value.isNull())
        return true;
    if (!known->take) {
        say(key, m_values.text(value));
        if (!value.isBool() || m_values.isOn(value))
            m_to.dropped(known->reason, m_values.text(value));
        return true;
    }
    for (const std::string &text : m_values.texts(value)) {
        say(key, text);
        known->take(m_to, text);
    }
    return true;
}

void ComposeService::image()
{
    std::string name = m_values.text(m_service["image"]);
    if (m_service["build"]) {
        if (name.empty())
            name = m_to.name();
        say("build", m_values.text(m_service["build"]));
        m_to.set("image", NewValue::string(name));
        return m_to.changed("build", "image", name);
    }
    say("image", name);
    if (name.empty()) {
        m_to.set("image", NewValue::string(m_to.name()));
        return m_to.changed("no-image-name", "image", m_to.name());
    }
    m_to.carry("image", NewValue::string(name));
}

void ComposeService::command()
{
    const ValueRef entry = m_service["entrypoint"];
    const ValueRef command = m_service["command"];
    std::optional<std::vector<std::string>> entrypoint;
    std::vector<std::string> arguments;
    bool closed = true;
    if (entry && !entry.isNull())
        closed = m_values.words(entry, entrypoint.emplace());
    if (command && !command.isNull())
        closed = m_values.words(command, arguments) && closed;
    say(entrypoint ? "entrypoint" : "command");
    if (!closed)
        return m_to.dropped("open-quote-in-command");
    if (entrypoint || !arguments.empty())
        takeCommand(m_to, entrypoint, arguments);
    const std::string quota = m_values.text(m_service["cpu_quota"]);
    if (!quota.empty()) {
        say("cpu_quota", quota);
        takeCpuQuota(m_to, quota, m_values.text(m_service["cpu_period"]));
    }
}

void ComposeService::environment(ValueRef value)
{
    for (const ComposeValues::Pair &one : m_values.pairs(value)) {
        say("environment", one.key);
        addVariable(m_to, one.key, one.hasValue ? std::optional(one.value) : std::nullopt);
    }
}

void ComposeService::envFiles(ValueRef value)
{
    const auto take = [this](ValueRef file) {
        const std::string name = m_values.text(file.isMap() ? file["path"] : file);
        say("env_file", name);
        if (!name.empty())
            takeEnvFile(m_to, name);
    };
    if (!value.isList())
        return take(value);
    for (const ValueRef file : value)
        take(file);
}

void ComposeService::ports(ValueRef value)
{
    for (const ValueRef port : value) {
        std::string text = m_values.text(port);
        if (port.isMap()) {
            const std::string address = m_values.text(port["host_ip"]);
            const std::string published = m_values.text(port["published"]);
            const std::string protocol = m_values.text(port["protocol"]);
            text = published.empty() ? std::string() : published + ':';
            if (!address.empty() && !published.empty())
                text.insert(0, (address.find(':') == std::string::npos ? address : '[' + address + ']') + ':');
            text += m_values.text(port["target"]) + (protocol.empty() ? std::string() : '/' + protocol);
        }
        say("ports", text);
        takePublishedPort(m_to, text);
    }
}

void ComposeService::volumes(ValueRef value)
{
    for (const ValueRef volume : value) {
        if (volume.isMap()) {
            longVolume(volume);
            continue;
        }
        std::string text = m_values.text(volume);
        say("volumes", text);
        const std::size_t colon = text.find(':');
        const ValueRef declared = m_file["volumes"][text.substr(0, colon)];
        if (const std::string name = m_values.text(declared["name"]); colon != std::string::npos && !name.empty())
            text.replace(0, colon, name);
        takeVolume(m_to, text);
    }
}

void ComposeService::longVolume(ValueRef value)
{
    const std::string type = m_values.text(value["type"]);
    MountWish wish;
    wish.kind = type == "bind" ? MountWish::Kind::Bind
        : type == "tmpfs"      ? MountWish::Kind::Memory
        : type == "image"      ? MountWish::Kind::Image
                               : MountWish::Kind::Volume;
    wish.source = m_values.text(value["source"]);
    wish.target = m_values.text(value["target"]);
    say("volumes", (wish.source.empty() ? wish.source : wish.source + ':') + wish.target);
    if (wish.kind == MountWish::Kind::Volume) {
        if (const std::string name = m_values.text(m_file["volumes"][wish.source]["name"]); !name.empty())
            wish.source = name;
    }
    wish.readOnly = m_values.isOn(value["read_only"]);
    wish.propagation = m_values.text(value["bind"]["propagation"]);
    wish.subPath = m_values.text(value["volume"]["subpath"]);
    if (wish.kind == MountWish::Kind::Image)
        wish.subPath = m_values.text(value["image"]["subpath"]);
    wish.size = m_values.text(value["tmpfs"]["size"]);
    if (type == "cluster" || type == "npipe")
        return m_to.dropped("mount-option", type);
    addMount(m_to, wish);
}

void ComposeService::healthcheck(ValueRef value)
{
    const ValueRef test = value["test"];
    HealthWish wish;
    const std::vector<std::string> words = m_values.texts(test);
    say("healthcheck", words.empty() ? std::string() : words.back());
    if (m_values.isOn(value["disable"]) || (words.size() == 1 && words[0] == "NONE"))
        return m_to.dropped("no-healthcheck");
    if (words.empty())
        return m_to.dropped("health-of-image");
    if (!test.isList())
        wish.command = {"/bin/sh", "-c", words[0]};
    else if (words[0] == "CMD-SHELL" && words.size() > 1)
        wish.command = {"/bin/sh", "-c", words[1]};
    else if (words[0] == "CMD" && words.size() > 1)
        wish.command.assign(words.begin() + 1, words.end());
    else
        return m_to.dropped("unknown-value", words[0]);
    wish.interval = m_values.text(value["interval"]);
    wish.timeout = m_values.text(value["timeout"]);
    wish.retries = m_values.text(value["retries"]);
    wish.startPeriod = m_values.text(value["start_period"]);
    takeHealth(m_to, wish);
}

void ComposeService::deploy(ValueRef value)
{
    for (const ValueRef child : value) {
        const std::string key = m_values.key(child);
        if (key == "resources") {
            resources(child);
        } else if (key == "restart_policy") {
            const std::string condition = m_values.text(child["condition"]);
            say("deploy.restart_policy", condition);
            takeRestart(m_to, condition.empty() ? "any" : condition);
        } else {
            say("deploy." + key, m_values.text(child));
            m_to.dropped(key == "replicas" || key == "mode" ? "replicas"
                             : key == "labels"              ? "deploy-labels"
                                                            : "deploy-key");
        }
    }
}

void ComposeService::resources(ValueRef value)
{
    const auto take = [&](const char *kind, const char *key, void (*function)(ContainerDraft &, const std::string &)) {
        const std::string text = m_values.text(value[kind][key]);
        if (text.empty())
            return;
        say(std::string("deploy.resources.") + kind + '.' + key, text);
        function(m_to, text);
    };
    take("limits", "cpus", takeCpus);
    take("limits", "memory", takeMemory);
    take("reservations", "cpus", takeCpuReservation);
    take("reservations", "memory", takeMemoryReservation);
    for (const char *kind : {"limits", "reservations"}) {
        for (const ValueRef child : value[kind]) {
            const std::string key = m_values.key(child);
            if (key == "devices")
                devices(child);
            else if (key != "cpus" && key != "memory") {
                say(std::string("deploy.resources.") + kind + '.' + key, m_values.text(child));
                m_to.dropped(key == "pids" ? "pids-limit" : "deploy-key");
            }
        }
    }
}

void ComposeService::devices(ValueRef value)
{
    for (const ValueRef device : value) {
        const std::vector<std::string> abilities = m_values.texts(device["capabilities"]);
        say("devices");
        if (std::find(abilities.begin(), abilities.end(), "gpu") == abilities.end())
            m_to.dropped("device");
        else if (const std::size_t ids = device["device_ids"].size(); ids > 0)
            takeGpus(m_to, "device=" + std::string(ids - 1, ','));
        else
            takeGpus(m_to, m_values.text(device["count"]));
    }
}

void ComposeService::gpus(ValueRef value)
{
    if (value.isList())
        return devices(value);
    say("gpus", m_values.text(value));
    takeGpus(m_to, m_values.text(value));
}

/// Secrets and configs: one volume and one file each.
void ComposeService::files(ValueRef value, const char *kind)
{
    const bool secret = std::string_view(kind) == "secrets";
    for (const ValueRef entry : value) {
        const std::string source = m_values.text(entry.isMap() ? entry["source"] : entry);
        std::string target = m_values.text(entry["target"]);
        if (target.empty())
            target = source;
        if (!target.starts_with('/'))
            target.insert(0, secret ? "/run/secrets/" : "/");
        say(kind, source);
        const std::string name = asDnsLabel(source);
        if (name.empty())
            continue;
        const NewValue volume = secret
            ? NewValue::map({{"secret", NewValue::map({{"secretName", NewValue::string(name)}})}})
            : NewValue::map({{"configMap", NewValue::map({{"name", NewValue::string(name)}})}});
        const std::string mounted = m_to.pod().addVolume(name, std::string(kind) + ':' + source, volume);
        if (!addMountOf(m_to, mounted, target, true, source))
            continue;
        std::string file = m_values.text(m_file[kind][source]["file"]);
        if (file.empty())
            file = "FILE";
        m_to.changed(secret ? "secret-file" : "config-file",
                     "volumeMounts[" + std::to_string(m_to.list("volumeMounts").items.size() - 1) + ']',
                     (secret ? "kubectl create secret generic " : "kubectl create configmap ") + name
                         + " --from-file=" + source + '=' + file);
    }
}

void ComposeService::labels(ValueRef value)
{
    for (const ComposeValues::Pair &one : m_values.pairs(value)) {
        say("labels", one.key);
        takeLabelOption(m_to, one.key + '=' + one.value);
    }
}

void ComposeService::annotations(ValueRef value)
{
    for (const ComposeValues::Pair &one : m_values.pairs(value)) {
        say("annotations", one.key);
        takeAnnotationOption(m_to, one.key + '=' + one.value);
    }
}

void ComposeService::sysctls(ValueRef value)
{
    for (const ComposeValues::Pair &one : m_values.pairs(value)) {
        say("sysctls", one.key);
        takeSysctl(m_to, one.key + '=' + one.value);
    }
}

void ComposeService::extraHosts(ValueRef value)
{
    if (value.isMap()) {
        for (const ValueRef host : value) {
            for (const std::string &address : m_values.texts(host)) {
                say("extra_hosts", m_values.key(host));
                takeExtraHost(m_to, m_values.key(host) + '=' + address);
            }
        }
        return;
    }
    for (const std::string &text : m_values.texts(value)) {
        say("extra_hosts", text);
        takeExtraHost(m_to, text);
    }
}

void ComposeService::networks(ValueRef value)
{
    for (const ComposeValues::Pair &one : m_values.pairs(value)) {
        say("networks", one.key);
        m_to.dropped(one.key == "default" ? "as-by-default" : "network-by-name", one.key);
    }
}

void ComposeService::dependsOn(ValueRef value)
{
    for (const ComposeValues::Pair &one : m_values.pairs(value)) {
        const std::string condition = m_values.text(value[one.key]["condition"]);
        say("depends_on", one.key);
        if (condition == "service_completed_successfully")
            m_to.pod().note(ImportOutcome::Carried, "depends-completed", one.key);
        else
            m_to.dropped("start-order", one.key);
    }
}

void ComposeService::restart(ValueRef value)
{
    const std::string text = value.isBool() ? (value.boolean() ? "always" : "no") : m_values.text(value);
    say("restart", text);
    if (m_to.place() != ContainerDraft::Place::App)
        m_to.dropped("init-restart");
    else
        takeRestart(m_to, text);
}

/// The first command of a list of hooks; a Pod has room for one.
void ComposeService::hook(ValueRef value, const char *name)
{
    bool first = true;
    for (const ValueRef one : value) {
        std::vector<std::string> words;
        say(m_values.key(value));
        if (!m_values.words(one["command"], words) || words.empty() || !first) {
            m_to.dropped("hook");
            continue;
        }
        first = false;
        m_to.carry(std::string("lifecycle.") + name,
                   NewValue::map({{"exec", NewValue::map({{"command", stringList(words)}})}}));
    }
}

} // namespace podwright

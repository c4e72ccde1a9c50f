// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sharedpod.h"

#include "importing/networkoptions.h"
#include "importing/poddraft.h"
#include "validation/names.h"

#include <algorithm>
#include <map>

namespace podwright {

namespace {

/// Ports of two containers that would listen at the same place; host ports twice are taken from the second.
void notePortClashes(PodDraft &pod)
{
    std::map<std::string, std::string> owners;
    std::map<std::string, std::string> hostOwners;
    for (ContainerDraft &container : pod.containers()) {
        NewValue *ports = container.at("ports");
        if (!ports || container.place() == ContainerDraft::Place::Init)
            continue;
        for (NewValue &port : ports->items) {
            std::string number;
            std::string protocol = "TCP";
            std::string host;
            for (const auto &[key, value] : port.entries) {
                if (key == "containerPort")
                    number = value.text;
                else if (key == "protocol")
                    protocol = value.text;
                else if (key == "hostPort")
                    host = value.text;
            }
            pod.setSubject(number + '/' + protocol);
            const auto [owner, fresh] = owners.emplace(number + '/' + protocol, container.name());
            if (!fresh && owner->second != container.name())
                pod.note(ImportOutcome::Changed, "port-clash", owner->second + ", " + container.name());
            if (host.empty() || hostOwners.emplace(host + '/' + protocol, container.name()).second)
                continue;
            std::erase_if(port.entries,
                          [](const auto &entry) { return entry.first == "hostPort" || entry.first == "hostIP"; });
            pod.note(ImportOutcome::Dropped, "host-port-clash", host);
        }
    }
}

} // namespace

void shareOnePod(PodDraft &pod, const std::vector<std::string> &names)
{
    notePortClashes(pod);
    if (pod.containers().size() < 2)
        return;
    for (const std::string &name : names) {
        pod.setSubject(name);
        if (!isDnsSubdomain(name))
            pod.note(ImportOutcome::Dropped, "service-name", name);
        else
            takeExtraHost(pod.containers().front(), name + "=127.0.0.1");
    }
    pod.setSubject({});
    pod.note(ImportOutcome::Changed, "names-are-localhost", {}, "spec.hostAliases");
}

} // namespace podwright

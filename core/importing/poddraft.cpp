// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/poddraft.h"

#include "editing/documentdata.h"
#include "importing/amounts.h"

#include <algorithm>

namespace podwright {

std::string PodDraft::freeName(std::string_view wanted, const char *fallback, std::set<std::string> &taken) const
{
    std::string name = asDnsLabel(wanted);
    if (name.empty())
        name = fallback;
    std::string free = name;
    for (int number = 2; !taken.insert(free).second; ++number) {
        const std::string tail = '-' + std::to_string(number);
        free = name.substr(0, 63 - tail.size()) + tail;
    }
    return free;
}

ContainerDraft &PodDraft::addContainer(std::string_view wantedName)
{
    return m_containers.emplace_back(*this, freeName(wantedName, "container", m_containerNames));
}

void PodDraft::note(ImportOutcome outcome, std::string code, std::string argument, std::string field,
                    const ContainerDraft *container)
{
    m_notes.push_back({{outcome, std::move(code), m_subject, std::move(argument), std::move(field)}, container});
}

bool PodDraft::set(std::string_view path, const NewValue &value)
{
    const NewValue *present = at(path);
    if (present && *present != value) {
        note(ImportOutcome::Dropped, "pod-wide", std::string(path));
        return false;
    }
    setDataAt(m_root, *Path::parse(path), value);
    return true;
}

NewValue *PodDraft::at(std::string_view path)
{
    return dataAt(m_root, *Path::parse(path));
}

NewValue &PodDraft::list(std::string_view path)
{
    if (!at(path))
        setDataAt(m_root, *Path::parse(path), NewValue::list());
    return *at(path);
}

std::string PodDraft::addVolume(std::string_view wantedName, const std::string &key, NewValue source)
{
    if (const auto found = m_volumeOfKey.find(key); !key.empty() && found != m_volumeOfKey.end())
        return found->second;
    std::string name = freeName(wantedName, "volume", m_volumeNames);
    source.entries.insert(source.entries.begin(), {"name", NewValue::string(name)});
    m_volumes.items.push_back(std::move(source));
    if (!key.empty())
        m_volumeOfKey.emplace(key, name);
    return name;
}

/// On the node's network a port is open there anyway, and only under its own number.
void PodDraft::fitHostNetwork()
{
    if (!at("spec.hostNetwork"))
        return;
    for (ContainerDraft &container : m_containers) {
        if (NewValue *ports = container.at("ports")) {
            for (NewValue &port : ports->items)
                std::erase_if(port.entries,
                              [](const auto &entry) { return entry.first == "hostPort" || entry.first == "hostIP"; });
        }
    }
}

NewValue PodDraft::pod()
{
    std::string name = asDnsLabel(m_options.podName);
    if (name.empty() && at("metadata.name"))
        name = asDnsLabel(at("metadata.name")->text);
    if (name.empty() && !m_containers.empty())
        name = m_containers.front().name();
    setDataAt(m_root, *Path::parse("metadata.name"), NewValue::string(name.empty() ? "pod" : name));
    fitHostNetwork();
    NewValue apps = NewValue::list();
    NewValue first = NewValue::list();
    for (ContainerDraft &container : m_containers) {
        container.finish();
        if (container.place() == ContainerDraft::Place::Sidecar)
            container.set("restartPolicy", NewValue::string("Always"));
        (container.place() == ContainerDraft::Place::App ? apps : first).items.push_back(container.data());
    }
    NewValue pod = NewValue::map({{"apiVersion", NewValue::string("v1")}, {"kind", NewValue::string("Pod")}});
    for (const auto &[key, value] : m_root.entries)
        pod.entries.emplace_back(key, value);
    if (!first.items.empty())
        setDataAt(pod, *Path::parse("spec.initContainers"), first);
    setDataAt(pod, *Path::parse("spec.containers"), apps);
    if (!m_volumes.items.empty())
        setDataAt(pod, *Path::parse("spec.volumes"), m_volumes);
    return pod;
}

std::vector<ImportNote> PodDraft::notes() const
{
    std::vector<ImportNote> notes;
    notes.reserve(m_notes.size());
    for (const OpenNote &open : m_notes) {
        ImportNote note = open.note;
        if (open.container && !note.field.empty()) {
            std::size_t apps = 0;
            std::size_t first = 0;
            for (const ContainerDraft &one : m_containers) {
                const bool isApp = one.place() == ContainerDraft::Place::App;
                if (&one == open.container) {
                    note.field = (isApp ? "spec.containers[" + std::to_string(apps)
                                        : "spec.initContainers[" + std::to_string(first))
                        + "]." + note.field;
                    break;
                }
                ++(isApp ? apps : first);
            }
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace podwright

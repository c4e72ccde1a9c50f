// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/containerinsertion.h"

#include "editing/documentdata.h"
#include "yaml/parser.h"

#include <map>
#include <set>

namespace podwright {

namespace {

std::string *textAt(NewValue &value, std::string_view key)
{
    for (auto &[name, child] : value.entries) {
        if (name == key)
            return &child.text;
    }
    return nullptr;
}

/// Gives what refers to something by name its new name.
void renameIn(NewValue &list, std::string_view key, const std::map<std::string, std::string> &names)
{
    for (NewValue &item : list.items) {
        std::string *name = textAt(item, key);
        if (const auto found = name ? names.find(*name) : names.end(); found != names.end())
            *name = found->second;
    }
}

/// Amounts that are told of a container, wherever they stand: in its variables, in files of a volume.
void renameContainers(NewValue &value, const std::map<std::string, std::string> &names)
{
    for (NewValue &item : value.items)
        renameContainers(item, names);
    for (auto &[key, child] : value.entries) {
        std::string *name = key == "resourceFieldRef" ? textAt(child, "containerName") : nullptr;
        if (const auto found = name ? names.find(*name) : names.end(); found != names.end())
            *name = found->second;
        renameContainers(child, names);
    }
}

class Insertion {
public:
    Insertion(ValueRef document, const PodPlace &pod)
        : m_spec(document.at(pod.root.child("spec")))
        , m_path(pod.root.child("spec"))
    {
        for (const char *kind : {"containers", "initContainers", "ephemeralContainers"}) {
            for (const ValueRef one : m_spec[kind])
                m_containers.emplace(one["name"].string());
        }
        for (const ValueRef one : m_spec["volumes"])
            m_volumes.emplace(one["name"].string());
    }

    std::vector<EditPlanner::Step> take(NewValue spec)
    {
        const NewValue nothing = NewValue::list();
        const auto listOf = [&](const char *key) {
            const NewValue *list = dataAt(spec, Path().child(key));
            return list && list->kind == ValueKind::List ? *list : nothing;
        };
        NewValue initContainers = listOf("initContainers");
        NewValue containers = listOf("containers");
        nameContainers(initContainers);
        nameContainers(containers);
        takeVolumes(listOf("volumes"));
        takeContainers(std::move(initContainers), "initContainers");
        takeContainers(std::move(containers), "containers");
        return std::move(m_steps);
    }

private:
    static std::string freeName(const std::string &wanted, std::set<std::string, std::less<>> &taken)
    {
        std::string name = wanted;
        for (int number = 2; !taken.insert(name).second; ++number) {
            const std::string tail = '-' + std::to_string(number);
            name = wanted.substr(0, 63 - tail.size()) + tail;
        }
        return name;
    }

    bool isThere(const NewValue &volume) const
    {
        for (const ValueRef one : m_spec["volumes"]) {
            if (sameData(dataOf(one), volume))
                return true;
        }
        return false;
    }

    void nameContainers(NewValue &list)
    {
        for (NewValue &container : list.items) {
            if (std::string *name = textAt(container, "name")) {
                const std::string free = freeName(*name, m_containers);
                m_containerNames[*name] = free;
                *name = free;
            }
        }
    }

    void takeVolumes(NewValue list)
    {
        renameContainers(list, m_containerNames);
        for (NewValue &volume : list.items) {
            std::string *name = textAt(volume, "name");
            if (!name)
                continue;
            if (!dataAt(volume, Path().child("emptyDir")) && isThere(volume)) {
                m_volumeNames[*name] = *name;
                continue;
            }
            const std::string free = freeName(*name, m_volumes);
            m_volumeNames[*name] = free;
            *name = free;
            add("volumes", volume);
        }
    }

    void takeContainers(NewValue list, const char *kind)
    {
        renameContainers(list, m_containerNames);
        for (NewValue &container : list.items) {
            for (const char *mounts : {"volumeMounts", "volumeDevices"}) {
                if (NewValue *found = dataAt(container, Path().child(mounts)))
                    renameIn(*found, "name", m_volumeNames);
            }
            add(kind, container);
        }
    }

    void add(const char *kind, const NewValue &item)
    {
        const Path list = m_path.child(kind);
        const bool there = m_spec[kind].size() > 0 || m_made.contains(kind);
        m_made.insert(kind);
        m_steps.push_back([=](const EditPlanner &planner) {
            return there ? planner.insertItem(list, item) : planner.set(list, NewValue::list({item}));
        });
    }

    ValueRef m_spec;
    Path m_path;
    std::set<std::string, std::less<>> m_containers;
    std::set<std::string, std::less<>> m_volumes;
    std::set<std::string> m_made;
    std::map<std::string, std::string> m_containerNames; ///< of the Pod that comes: as it was called, as it is now
    std::map<std::string, std::string> m_volumeNames; ///< likewise
    std::vector<EditPlanner::Step> m_steps;
};

} // namespace

std::vector<EditPlanner::Step> containerInsertion(ValueRef document, const PodPlace &pod, std::string_view yaml)
{
    const ParseResult parsed = parseYaml(yaml);
    for (std::size_t index = 0; parsed.ok() && index < parsed.tree.documents().size(); ++index) {
        if (parsed.tree.documents()[index].root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, index);
        return Insertion(document, pod).take(dataOf(values.root()["spec"]));
    }
    return {};
}

} // namespace podwright

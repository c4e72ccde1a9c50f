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
        takeVolumes(listOf("volumes"));
        takeContainers(listOf("initContainers"), "initContainers");
        takeContainers(listOf("containers"), "containers");
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

    void takeVolumes(const NewValue &list)
    {
        for (NewValue volume : list.items) {
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

    void takeContainers(const NewValue &list, const char *kind)
    {
        for (NewValue container : list.items) {
            if (std::string *name = textAt(container, "name"))
                *name = freeName(*name, m_containers);
            if (NewValue *mounts = dataAt(container, Path().child("volumeMounts"))) {
                for (NewValue &mount : mounts->items) {
                    std::string *name = textAt(mount, "name");
                    if (name && m_volumeNames.contains(*name))
                        *name = m_volumeNames[*name];
                }
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
    std::map<std::string, std::string> m_volumeNames;
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

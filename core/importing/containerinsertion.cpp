// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/containerinsertion.h"

#include "editing/documentdata.h"
#include "editing/itemtext.h"
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

/// An item of a list of the Pod that comes.
struct Arrival {
    ItemText written;
    NewValue before; ///< as it is written
    NewValue item; ///< with the names it gets
};

/// The texts that differ between two values of one shape, by their paths.
void addDifferences(const NewValue &before, const NewValue &now, const Path &path,
                    std::vector<std::pair<Path, NewValue>> &found)
{
    if (before.text != now.text)
        found.emplace_back(path, now);
    for (std::size_t index = 0; index < now.items.size(); ++index)
        addDifferences(before.items[index], now.items[index], path.item(index), found);
    for (std::size_t index = 0; index < now.entries.size(); ++index) {
        const auto &[key, value] = now.entries[index];
        addDifferences(before.entries[index].second, value, path.child(key), found);
    }
}

/// Inserts an item as it is written and gives it its names. A list that is not there yet is made where its key belongs,
/// with the item's data, which the item as it is written then takes the place of.
PlannedEdit insertWritten(const EditPlanner &planner, const Path &list, const Arrival &arrival, std::size_t index,
                          bool isNew)
{
    std::vector<EditPlanner::Step> steps;
    if (isNew)
        steps.emplace_back([&](const EditPlanner &now) { return now.set(list, NewValue::list({arrival.item})); });
    const std::size_t place = isNew ? 1 : index;
    steps.emplace_back([&](const EditPlanner &now) { return insertItemText(now, list, arrival.written, place); });
    std::vector<std::pair<Path, NewValue>> names;
    addDifferences(arrival.before, arrival.item, list.item(place), names);
    for (const auto &name : names)
        steps.emplace_back([&](const EditPlanner &now) { return now.set(name.first, name.second); });
    if (isNew)
        steps.emplace_back([&](const EditPlanner &now) { return now.remove(list.item(0)); });
    return planner.steps(steps);
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

    std::vector<EditPlanner::Step> take(const PlanContext &context, ValueRef spec)
    {
        std::vector<Arrival> initContainers = arrivalsOf(context, spec["initContainers"]);
        std::vector<Arrival> containers = arrivalsOf(context, spec["containers"]);
        nameContainers(initContainers);
        nameContainers(containers);
        takeVolumes(arrivalsOf(context, spec["volumes"]));
        takeContainers(std::move(initContainers), "initContainers");
        takeContainers(std::move(containers), "containers");
        return std::move(m_steps);
    }

private:
    static std::vector<Arrival> arrivalsOf(const PlanContext &context, ValueRef list)
    {
        std::vector<Arrival> arrivals;
        if (!list.isList() || list.value().node == NoNode)
            return arrivals;
        std::vector<ItemText> texts = itemTexts(context, list.value().node);
        for (std::size_t index = 0; index < std::min(texts.size(), list.size()); ++index) {
            NewValue item = dataOf(list.at(index));
            arrivals.push_back({std::move(texts[index]), item, item});
        }
        return arrivals;
    }

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

    void nameContainers(std::vector<Arrival> &list)
    {
        for (Arrival &one : list) {
            if (std::string *name = textAt(one.item, "name")) {
                const std::string free = freeName(*name, m_containers);
                m_containerNames[*name] = free;
                *name = free;
            }
        }
    }

    void takeVolumes(std::vector<Arrival> list)
    {
        for (Arrival &one : list) {
            NewValue &volume = one.item;
            renameContainers(volume, m_containerNames);
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
            add("volumes", one);
        }
    }

    void takeContainers(std::vector<Arrival> list, const char *kind)
    {
        for (Arrival &one : list) {
            renameContainers(one.item, m_containerNames);
            for (const char *mounts : {"volumeMounts", "volumeDevices"}) {
                if (NewValue *found = dataAt(one.item, Path().child(mounts)))
                    renameIn(*found, "name", m_volumeNames);
            }
            add(kind, one);
        }
    }

    /// As it is written, with its comments; what cannot go as it is (it holds an alias, say) goes by its data.
    void add(const char *kind, const Arrival &arrival)
    {
        const Path list = m_path.child(kind);
        const bool hasKey = m_spec[kind] || m_added.contains(kind);
        const std::size_t index = m_spec[kind].size() + m_added[kind]++;
        m_steps.push_back([=](const EditPlanner &planner) {
            PlannedEdit written = insertWritten(planner, list, arrival, index, !hasKey);
            if (written.ok())
                return written;
            return index > 0 ? planner.insertItem(list, arrival.item)
                             : planner.set(list, NewValue::list({arrival.item}));
        });
    }

    ValueRef m_spec;
    Path m_path;
    std::set<std::string, std::less<>> m_containers;
    std::set<std::string, std::less<>> m_volumes;
    std::map<std::string, std::size_t> m_added; ///< items by the key of their list
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
        const KeyOrder order;
        const PlanContext context(yaml, parsed.tree, index, order);
        return Insertion(document, pod).take(context, values.root()["spec"]);
    }
    return {};
}

} // namespace podwright

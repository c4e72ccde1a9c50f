// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/podextraction.h"

#include "editing/documentdata.h"
#include "editing/editsequence.h"
#include "editing/valuerenderer.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QByteArray>
#include <QJsonDocument>

namespace podwright {

namespace {

/// A key that no object has: what is moved waits under it until its new place is free.
const char *const waitingObject = "podwright-object";

/// The keys of a map in their order.
std::vector<std::string> keysOf(ValueRef map)
{
    std::vector<std::string> keys;
    for (const ValueRef entry : map)
        keys.emplace_back(entry.key());
    return keys;
}

void remove(EditSequence &edits, const Path &path)
{
    edits.add([path](const EditPlanner &planner) { return planner.remove(path); });
}

void move(EditSequence &edits, const Path &from, const Path &to, const std::string &key)
{
    edits.add([=](const EditPlanner &planner) { return planner.moveEntry(from, to, key); });
}

void set(EditSequence &edits, const Path &path, const NewValue &value)
{
    edits.add([=](const EditPlanner &planner) { return planner.set(path, value); });
}

/// Brings an item of a List to the root of the document.
void liftItem(EditSequence &edits, ValueRef root, const Path &object)
{
    const std::string list = object.steps().front().key;
    for (const std::string &key : keysOf(root)) {
        if (key != list)
            remove(edits, Path().child(key));
    }
    const Path waiting = Path().child(waitingObject);
    edits.add([=](const EditPlanner &planner) { return planner.renameKey(Path().child(list), waitingObject); });
    std::vector<PathStep> steps = object.steps();
    steps.front().key = waitingObject;
    const Path from(steps);
    const ValueRef item = root.at(object);
    // the first key shares its line with the dash and cannot be moved
    const std::vector<std::string> keys = keysOf(item);
    if (!keys.empty())
        set(edits, Path().child(keys.front()), dataOf(item[keys.front()]));
    for (std::size_t index = 1; index < keys.size(); ++index)
        move(edits, from.child(keys[index]), {}, keys[index]);
    if (item["kind"].isNull()) { // a PodList need not say it
        set(edits, Path().child("apiVersion"), NewValue::string("v1"));
        set(edits, Path().child("kind"), NewValue::string("Pod"));
    }
    remove(edits, waiting);
}

/// Makes a Pod of the workload at the root: its own name and namespace, labels and annotations of the template.
void liftTemplate(EditSequence &edits, ValueRef workload, const Path &toTemplate)
{
    const ValueRef labelled = workload.at(toTemplate)["metadata"];
    std::vector<PathStep> steps = toTemplate.steps();
    const std::string outer = steps.front().key;
    steps.front().key = waitingObject;
    const Path from(steps);
    edits.add([=](const EditPlanner &planner) { return planner.renameKey(Path().child(outer), waitingObject); });
    set(edits, Path().child("apiVersion"), NewValue::string("v1"));
    set(edits, Path().child("kind"), NewValue::string("Pod"));
    if (workload["status"].exists())
        remove(edits, Path().child("status"));
    const Path metadata = Path().child("metadata");
    for (const std::string &key : keysOf(workload["metadata"])) {
        if (key != "name" && key != "generateName" && key != "namespace")
            remove(edits, metadata.child(key));
    }
    for (const char *key : {"labels", "annotations"}) {
        if (labelled[key].size() > 0)
            move(edits, from.child("metadata").child(key), metadata, key);
    }
    if (workload.at(toTemplate)["spec"].exists())
        move(edits, from.child("spec"), {}, "spec");
    remove(edits, Path().child(waitingObject));
}

/// The kubelet takes a text that begins with a brace for JSON.
bool isReadAsWritten(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || text[first] != '{')
        return true;
    return !QJsonDocument::fromJson(QByteArray::fromStdString(text)).isNull();
}

NewValue *entryOf(NewValue &map, std::string_view key)
{
    for (auto &[name, value] : map.entries) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

/// The data of a workload's Pod, where the text cannot be moved.
NewValue podData(ValueRef object, const PodPlace &pod, ValueRef root)
{
    NewValue data = dataOf(root.at(pod.root));
    if (pod.isTemplate) {
        NewValue head = NewValue::map();
        for (const char *key : {"name", "generateName", "namespace"}) {
            if (object["metadata"][key].isString())
                head.entries.emplace_back(key, dataOf(object["metadata"][key]));
        }
        if (NewValue *metadata = entryOf(data, "metadata")) {
            for (const char *key : {"labels", "annotations"}) {
                if (const NewValue *kept = entryOf(*metadata, key))
                    head.entries.emplace_back(key, *kept);
            }
        }
        setDataAt(data, Path().child("metadata"), head);
    }
    std::erase_if(data.entries, [](const auto &entry) { return entry.first == "apiVersion" || entry.first == "kind"; });
    data.entries.insert(data.entries.begin(),
                        {{"apiVersion", NewValue::string("v1")}, {"kind", NewValue::string("Pod")}});
    return data;
}

} // namespace

Exported onlyPod(std::string_view document, const PodPlace &pod)
{
    Exported exported;
    exported.text = document;
    const ParseResult parsed = parseYaml(document);
    if (!parsed.ok() || parsed.tree.documents().empty()) {
        exported.problem.refusal = EditRefusal::TextBroken;
        return exported;
    }
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const ValueRef object = values.root().at(pod.object);
    const KeyOrder order;
    EditSequence edits(document, 0, order);
    if (!pod.object.isEmpty()) {
        liftItem(edits, values.root(), pod.object);
        exported.notes.push_back({"from-list", {std::string(object["metadata"]["name"].string())}});
    }
    if (pod.isTemplate) {
        liftTemplate(edits, object, *Path::parse(templatePath(pod.kind)));
        exported.notes.push_back({"from-workload", {pod.kind}});
    }
    if (const PlannedEdit planned = edits.result(); planned.ok()) {
        exported.text = applyEdits(document, planned.edits);
        if (exported.notes.empty() || isReadAsWritten(exported.text))
            return exported;
    }
    const ValueRenderer renderer({}, "\n", false);
    exported.text = renderer.children(podData(object, pod, values.root()), 0) + '\n';
    exported.notes.push_back({"comments-lost", {}});
    return exported;
}

} // namespace podwright

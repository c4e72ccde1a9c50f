// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/staticmanifest.h"

#include "editing/editsequence.h"
#include "exporting/cleaning.h"
#include "exporting/podextraction.h"
#include "pod/podlocator.h"
#include "yaml/documentcuts.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

bool isJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\v\f");
    return first != std::string_view::npos && text[first] == '{';
}

/// Whether anything but blank lines, comments and marks stands in a text.
bool hasContent(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with("---") || line.starts_with("..."))
            line.remove_prefix(3);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#')
            return true;
    }
    return false;
}

/// A list of nothing but Pods; items of a PodList may leave their kind out.
bool isPodList(ValueRef root)
{
    const std::string_view kind = root["kind"].string();
    bool onlyPods = kind == "PodList" || kind == "List";
    for (const ValueRef item : root["items"])
        onlyPods = onlyPods && (item["kind"].string() == "Pod" || (kind == "PodList" && item["kind"].isNull()));
    return onlyPods;
}

/// A PodList as the kubelet takes it by URL; it takes no List.
std::string asPodList(std::string_view document)
{
    const KeyOrder order;
    EditSequence edits(document, 0, order);
    edits.add(
        [](const EditPlanner &planner) { return planner.set(Path().child("kind"), NewValue::string("PodList")); });
    return applyEdits(document, edits.result().edits);
}

/// What a running cluster has given out: what servers have written into it is not for a kubelet.
void cleanLive(StaticManifest &manifest)
{
    const ParseResult parsed = parseYaml(manifest.text);
    if (!parsed.ok() || parsed.tree.documents().empty())
        return;
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const ValueRef root = values.root();
    if (root["status"].size() == 0 && !root["metadata"]["resourceVersion"].exists())
        return;
    Exported clean = cleaned(manifest.text);
    if (!clean.ok())
        return;
    manifest.text = std::move(clean.text);
    manifest.notes.insert(manifest.notes.end(), clean.notes.begin(), clean.notes.end());
}

void nameIt(StaticManifest &manifest)
{
    const ParseResult parsed = parseYaml(manifest.text);
    if (!parsed.tree.documents().empty() && parsed.tree.documents()[0].root != NoNode) {
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        const auto pods = locatePods(values.root(), 0);
        const ValueRef metadata = pods.empty() ? ValueRef() : values.root().at(pods.front().object)["metadata"];
        manifest.podName = metadata["name"].string();
        manifest.nameSpace = metadata["namespace"].string();
    }
    if (manifest.nameSpace.empty())
        manifest.nameSpace = "default";
    const bool usable = std::all_of(manifest.podName.begin(), manifest.podName.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
    const bool named = usable && !manifest.podName.empty() && manifest.podName.front() != '.';
    manifest.fileName = (named ? manifest.podName : std::string("pod")) + (isJson(manifest.text) ? ".json" : ".yaml");
}

/// Takes the first Pod of a document, or its list; false where it has none.
bool takeFrom(std::string_view document, bool listAllowed, StaticManifest &manifest)
{
    const ParseResult parsed = parseYaml(document);
    if (!parsed.ok() || parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)
        return false;
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const auto pods = locatePods(values.root(), 0);
    if (pods.empty())
        return false;
    if (listAllowed && isPodList(values.root())) {
        manifest.isList = true;
        manifest.text = asPodList(document);
        return true;
    }
    Exported only = onlyPod(document, pods.front());
    manifest.text = std::move(only.text);
    manifest.notes.insert(manifest.notes.end(), only.notes.begin(), only.notes.end());
    if (pods.size() > 1)
        manifest.notes.push_back({"other-pods", {std::to_string(pods.size() - 1)}});
    return true;
}

} // namespace

StaticManifest staticManifest(std::string_view text, bool listAllowed)
{
    StaticManifest manifest;
    const std::size_t length = isJson(text) ? text.size() : firstDocumentLength(text);
    if (takeFrom(text.substr(0, length), listAllowed, manifest)) {
        if (hasContent(text.substr(length)))
            manifest.notes.push_back({"first-document", {}});
    } else {
        bool found = false;
        for (const TextRange &part : cutDocuments(text)) {
            found = part.begin > 0 && takeFrom(text.substr(part.begin, part.length()), listAllowed, manifest);
            if (!found)
                continue;
            manifest.notes.push_back({"not-first-document", {}});
            break;
        }
        if (!found)
            manifest.text = text;
    }
    if (!manifest.isList)
        cleanLive(manifest);
    nameIt(manifest);
    return manifest;
}

std::vector<std::string> podsOf(const StaticManifest &manifest)
{
    if (!manifest.isList)
        return {manifest.text};
    const ParseResult parsed = parseYaml(manifest.text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    std::vector<std::string> pods;
    for (const PodPlace &place : locatePods(values.root(), 0))
        pods.push_back(onlyPod(manifest.text, place).text);
    return pods;
}

} // namespace podwright

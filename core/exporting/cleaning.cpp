// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/cleaning.h"

#include "editing/editsequence.h"
#include "exporting/podexport.h"
#include "yaml/valuetree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace podwright {

namespace {

/// Only servers and controllers write these.
constexpr std::array<const char *, 15> writtenByServer = {
    "status",
    "metadata.uid",
    "metadata.resourceVersion",
    "metadata.creationTimestamp",
    "metadata.deletionTimestamp",
    "metadata.deletionGracePeriodSeconds",
    "metadata.generation",
    "metadata.generateName",
    "metadata.selfLink",
    "metadata.managedFields",
    "metadata.ownerReferences",
    "metadata.annotations[\"kubectl.kubernetes.io/last-applied-configuration\"]",
    "metadata.annotations[\"kubernetes.io/config.hash\"]",
    "metadata.annotations[\"kubernetes.io/config.seen\"]",
    "metadata.annotations[\"deployment.kubernetes.io/revision\"]",
};

/// Written into a Pod on its way through the server; a person may have written them too, so they go only from a Pod
/// that has a status.
constexpr std::array<const char *, 4> writtenOnTheWay = {"spec.nodeName", "spec.priority", "spec.serviceAccount",
                                                         "metadata.annotations[\"kubernetes.io/config.source\"]"};

/// Templates that workloads hold; a server prints the time at which they were made, which is never.
constexpr std::array<const char *, 4> templates = {"template", "spec.template", "spec.jobTemplate",
                                                   "spec.jobTemplate.spec.template"};

class Cleaning {
public:
    /// `at` is where the object stands in its document.
    Cleaning(ValueRef object, Path at, EditSequence &edits, std::vector<ExportNote> &notes)
        : m_object(object)
        , m_at(std::move(at))
        , m_edits(edits)
        , m_notes(notes)
    {
    }

    void run()
    {
        const bool isPod = m_object["kind"].string() == "Pod";
        for (const char *path : templates)
            remove(Path::parse(path)->child("metadata").child("creationTimestamp"));
        if (isPod && m_object["status"].size() > 0) {
            removeTokenVolume();
            removeDefaultTolerations();
            for (const char *path : writtenOnTheWay)
                remove(path);
        }
        for (const char *path : writtenByServer) {
            // a generated name is given up only for the name that came of it
            if (std::string_view(path) != "metadata.generateName" || !m_object["metadata"]["name"].string().empty())
                remove(path);
        }
    }

private:
    void remove(const Path &path)
    {
        if (!m_object.at(path))
            return;
        const Path whole = m_at.joined(path);
        m_edits.add([whole](const EditPlanner &planner) { return planner.remove(whole, true); });
        m_notes.push_back({"removed", {whole.toString()}});
    }

    void remove(const char *path) { remove(*Path::parse(path)); }

    /// Back to front, so that the indexes stay right.
    template <typename Wanted> void removeItems(const Path &list, const Wanted &wanted)
    {
        const ValueRef items = m_object.at(list);
        for (std::size_t index = items.size(); index-- > 0;) {
            if (wanted(items.at(index)))
                remove(list.item(index));
        }
    }

    void removeTokenVolume()
    {
        const auto isToken = [](ValueRef item) { return item["name"].string().starts_with("kube-api-access-"); };
        const Path spec = Path().child("spec");
        for (const char *kind : {"initContainers", "containers"}) {
            for (std::size_t index = 0; index < m_object["spec"][kind].size(); ++index)
                removeItems(spec.child(kind).item(index).child("volumeMounts"), isToken);
        }
        removeItems(spec.child("volumes"), isToken);
    }

    void removeDefaultTolerations()
    {
        removeItems(*Path::parse("spec.tolerations"), [](ValueRef one) {
            const std::string_view key = one["key"].string();
            return (key == "node.kubernetes.io/not-ready" || key == "node.kubernetes.io/unreachable")
                && one["tolerationSeconds"].integer() == 300;
        });
    }

    ValueRef m_object;
    Path m_at;
    EditSequence &m_edits;
    std::vector<ExportNote> &m_notes;
};

} // namespace

Exported cleaned(std::string_view text)
{
    // each removal reads the text anew: a list of a whole cluster would take minutes
    constexpr std::size_t mostBytesOfItems = 16u << 20;
    return changeObjects(text, [text](ValueRef object, EditSequence &edits, std::vector<ExportNote> &notes) {
        Cleaning(object, {}, edits, notes).run();
        const ValueRef items = object["kind"].string().ends_with("List") ? object["items"] : ValueRef();
        if (items.size() * text.size() > mostBytesOfItems) {
            notes.push_back({"not-changed", {std::string(object["kind"].string())}});
            return;
        }
        for (std::size_t index = 0; index < items.size(); ++index)
            Cleaning(items.at(index), Path().child("items").item(index), edits, notes).run();
    });
}

} // namespace podwright

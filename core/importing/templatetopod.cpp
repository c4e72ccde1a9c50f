// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/templatetopod.h"

#include "editing/editsequence.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

namespace podwright {

namespace {

/// A key that no object has: the specification waits under it until its new place is free.
const char *const waitingKey = "podwright-spec";

class Unwrapping {
public:
    Unwrapping(ValueRef object, EditSequence &edits, std::vector<ImportNote> &notes)
        : m_object(object)
        , m_edits(edits)
        , m_notes(notes)
        , m_template(*Path::parse(templatePath(object["kind"].string())))
    {
    }

    void run()
    {
        noteLost();
        const Path spec = m_template.child("spec");
        m_edits.add(
            [spec](const EditPlanner &planner) { return planner.moveEntry(spec, Path(), std::string(waitingKey)); });
        takeMetadata();
        for (const char *key : {"status", "spec"})
            remove(Path().child(key));
        m_edits.add([](const EditPlanner &planner) { return planner.renameKey(Path().child(waitingKey), "spec"); });
        set("apiVersion", "v1");
        set("kind", "Pod");
        addClaims();
    }

private:
    void set(const char *key, const char *text)
    {
        m_edits.add(
            [key, text](const EditPlanner &planner) { return planner.set(Path().child(key), NewValue::string(text)); });
    }

    void remove(const Path &path)
    {
        if (m_object.at(path))
            m_edits.add([path](const EditPlanner &planner) { return planner.remove(path); });
    }

    void note(ImportOutcome outcome, const char *code, std::string subject, std::string argument = {},
              std::string field = {})
    {
        m_notes.push_back({outcome, code, std::move(subject), std::move(argument), std::move(field)});
    }

    /// What only the workload knows.
    void noteLost()
    {
        const std::string kind(m_object["kind"].string());
        note(ImportOutcome::Changed, "from-template", kind, std::string(m_object["metadata"]["name"].string()),
             "metadata.name");
        const std::string inside = m_template.steps()[1].key; // template, or jobTemplate of a CronJob
        for (const ValueRef field : m_object["spec"]) {
            if (field.key() != inside && field.key() != "volumeClaimTemplates")
                note(ImportOutcome::Dropped, "workload-field", "spec." + std::string(field.key()), kind);
        }
    }

    /// Labels and annotations are those of the template.
    void takeMetadata()
    {
        const Path metadata = Path().child("metadata");
        for (const char *key : {"labels", "annotations"}) {
            const Path from = m_template.child("metadata").child(key);
            remove(metadata.child(key));
            if (m_object.at(from).size() > 0)
                m_edits.add([from, metadata](const EditPlanner &planner) { return planner.moveEntry(from, metadata); });
        }
    }

    /// Volumes that a StatefulSet makes a claim for: the first Pod's claims.
    void addClaims()
    {
        const Path volumes = *Path::parse("spec.volumes");
        const bool there = m_object.at(m_template.joined(volumes)).size() > 0;
        bool first = !there;
        for (const ValueRef claim : m_object["spec"]["volumeClaimTemplates"]) {
            const std::string name(claim["metadata"]["name"].string());
            const std::string made = name + '-' + std::string(m_object["metadata"]["name"].string()) + "-0";
            const NewValue volume =
                NewValue::map({{"name", NewValue::string(name)},
                               {"persistentVolumeClaim", NewValue::map({{"claimName", NewValue::string(made)}})}});
            m_edits.add([=](const EditPlanner &planner) {
                return first ? planner.set(volumes, NewValue::list({volume})) : planner.insertItem(volumes, volume);
            });
            first = false;
            note(ImportOutcome::Changed, "claim-template", "spec.volumeClaimTemplates: " + name, made, "spec.volumes");
        }
    }

    ValueRef m_object;
    EditSequence &m_edits;
    std::vector<ImportNote> &m_notes;
    Path m_template;
};

} // namespace

std::string templateToPod(std::string_view text, std::vector<ImportNote> &notes)
{
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok())
        return {};
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, document);
        if (!templatePath(values.root()["kind"].string()))
            return {};
        const KeyOrder order;
        EditSequence edits(text, document, order);
        Unwrapping(values.root(), edits, notes).run();
        const PlannedEdit planned = edits.result();
        return planned.ok() ? applyEdits(text, planned.edits) : std::string();
    }
    return {};
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/workload.h"

#include "editing/editsequence.h"
#include "exporting/cleaning.h"
#include "exporting/objectnames.h"
#include "exporting/podexport.h"
#include "exporting/serviceexport.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

namespace podwright {

namespace {

/// A key that no Pod has: the specification waits under it until its new place is there.
const char *const waitingSpec = "podwright-spec";

NewValue copyOf(ValueRef map)
{
    NewValue copy = NewValue::map();
    for (const ValueRef entry : map) {
        if (entry.isString())
            copy.entries.emplace_back(entry.key(), NewValue::string(std::string(entry.string())));
    }
    return copy;
}

class Wrapping {
public:
    Wrapping(const WorkloadOptions &options, ValueRef pod, EditSequence &edits, std::vector<ExportNote> &notes)
        : m_options(options)
        , m_pod(pod)
        , m_edits(edits)
        , m_notes(notes)
        , m_template(*Path::parse(templatePath(options.kind)))
        , m_isJob(options.kind == "Job" || options.kind == "CronJob")
    {
    }

    void run()
    {
        fitPolicies();
        fillAppArmor();
        const Path spec = Path().child("spec");
        set("apiVersion", NewValue::string(apiVersionOf(m_options.kind)));
        set("kind", NewValue::string(m_options.kind));
        m_edits.add([spec](const EditPlanner &planner) { return planner.renameKey(spec, waitingSpec); });
        nameObject();
        beginSpec();
        labelTemplate();
        const Path to = m_template;
        m_edits.add([to](const EditPlanner &planner) {
            return planner.moveEntry(Path().child(waitingSpec), to, std::string("spec"));
        });
    }

private:
    void set(const char *path, NewValue value) { set(*Path::parse(path), std::move(value)); }
    void set(const Path &path, NewValue value)
    {
        m_edits.add([path, value = std::move(value)](const EditPlanner &planner) { return planner.set(path, value); });
    }
    void remove(const Path &path)
    {
        if (m_pod.at(path))
            m_edits.add([path](const EditPlanner &planner) { return planner.remove(path); });
    }

    bool restartsOnResize() const
    {
        for (const char *list : {"initContainers", "containers"}) {
            for (const ValueRef container : m_pod["spec"][list]) {
                for (const ValueRef one : container["resizePolicy"]) {
                    if (one["restartPolicy"].string() == "RestartContainer")
                        return true;
                }
            }
        }
        return false;
    }

    /// Each kind of workload takes only some restart policies (TPL-01, TPL-02).
    void fitPolicies()
    {
        const Path policy = *Path::parse("spec.restartPolicy");
        const std::string present(m_pod.at(policy).string());
        if (m_isJob) {
            if (present.empty() || present == "Always") {
                // a container that restarts when it is resized needs a Pod that restarts something (RSZ-06)
                const std::string wanted = restartsOnResize() ? "OnFailure" : "Never";
                set(policy, NewValue::string(wanted));
                m_notes.push_back({"restart-policy", {present.empty() ? "Always" : present, wanted}});
            }
        } else {
            if (!present.empty() && present != "Always") {
                remove(policy);
                m_notes.push_back({"restart-policy", {present, "Always"}});
            }
            const Path deadline = *Path::parse("spec.activeDeadlineSeconds");
            if (m_pod.at(deadline)) {
                remove(deadline);
                m_notes.push_back({"deadline-dropped", {}});
            }
        }
        if (const std::string node(m_pod["spec"]["nodeName"].string()); !node.empty())
            m_notes.push_back({"bound-to-node", {node}});
    }

    void nameObject()
    {
        const ValueRef metadata = m_pod["metadata"];
        if (metadata["name"].string().empty() && !metadata["generateName"].string().empty()) {
            std::string name(metadata["generateName"].string());
            while (name.ends_with('-'))
                name.pop_back();
            remove(*Path::parse("metadata.generateName"));
            set("metadata.name", NewValue::string(name));
            m_name = name;
        }
        nameWorkload(std::string(metadata["name"].string()));
        m_notes.push_back({"pod-names", {m_options.kind}});
    }

    /// Some kinds allow less in their name than a Pod.
    void nameWorkload(const std::string &present)
    {
        m_name = present.empty() ? m_name : workloadNameOf(present, m_options.kind);
        if (present.empty() || m_name == present)
            return;
        set("metadata.name", NewValue::string(m_name));
        m_notes.push_back({"name-shortened", {present, m_name}});
    }

    /// Of a Pod the server copies the old annotation of a container into its field; of a template it does not.
    void fillAppArmor()
    {
        const std::string prefix = "container.apparmor.security.beta.kubernetes.io/";
        if (m_pod["spec"]["os"]["name"].string() == "windows")
            return;
        for (const char *list : {"initContainers", "containers"}) {
            const ValueRef containers = m_pod["spec"][list];
            for (std::size_t index = 0; index < containers.size(); ++index) {
                const ValueRef container = containers.at(index);
                const std::string key = prefix + std::string(container["name"].string());
                const NewValue profile = appArmorProfile(m_pod["metadata"]["annotations"][key].string());
                if (profile.entries.empty() || !container["securityContext"]["appArmorProfile"].isNull())
                    continue;
                const Path field =
                    Path().child("spec").child(list).item(index).child("securityContext").child("appArmorProfile");
                set(field, profile);
                m_notes.push_back({"apparmor-field", {field.toString()}});
            }
        }
    }

    /// Empty for an annotation that the server does not use.
    static NewValue appArmorProfile(std::string_view annotation)
    {
        const std::string_view local = "localhost/";
        NewValue profile = NewValue::map();
        if (annotation == "runtime/default")
            profile.entries.emplace_back("type", NewValue::string("RuntimeDefault"));
        else if (annotation == "unconfined")
            profile.entries.emplace_back("type", NewValue::string("Unconfined"));
        else if (annotation.starts_with(local) && annotation.size() > local.size())
            profile.entries = {{"type", NewValue::string("Localhost")},
                               {"localhostProfile", NewValue::string(std::string(annotation.substr(local.size())))}};
        return profile;
    }

    void beginSpec()
    {
        if (m_options.kind == "Deployment" || m_options.kind == "StatefulSet")
            set("spec.replicas", NewValue::integer(std::to_string(m_options.replicas)));
        if (m_options.kind == "StatefulSet")
            set("spec.serviceName", NewValue::string(m_name));
        if (m_options.kind == "CronJob") {
            set("spec.schedule", NewValue::string(m_options.schedule));
            m_notes.push_back({"schedule", {m_options.schedule}});
        }
    }

    /// The selector is the Pod's labels, or a label of its name where it has none.
    void labelTemplate()
    {
        NewValue labels = copyOf(m_pod["metadata"]["labels"]);
        if (labels.entries.empty() && !m_isJob) {
            labels.entries.emplace_back("app.kubernetes.io/name",
                                        NewValue::string(labelValueOf(m_pod["metadata"]["name"].string())));
            m_notes.push_back({"label-added", {labels.entries[0].first, labels.entries[0].second.text}});
        }
        if (!m_isJob)
            set("spec.selector.matchLabels", labels);
        const Path metadata = m_template.child("metadata");
        if (!labels.entries.empty())
            set(metadata.child("labels"), labels);
        if (const Path annotations = *Path::parse("metadata.annotations"); m_pod.at(annotations).size() > 0) {
            if (labels.entries.empty())
                set(metadata, NewValue::map());
            m_edits.add([annotations, metadata](const EditPlanner &planner) {
                return planner.moveEntry(annotations, metadata);
            });
        }
    }

    const WorkloadOptions &m_options;
    ValueRef m_pod;
    EditSequence &m_edits;
    std::vector<ExportNote> &m_notes;
    Path m_template;
    bool m_isJob;
    std::string m_name; ///< of the workload
};

/// The wanted name in the place of the Pod's, so that selector and Service follow it.
Exported renamed(Exported clean, const std::string &name, std::vector<ExportNote> &notes)
{
    const ParseResult parsed = parseYaml(clean.text);
    std::size_t pods = 0;
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        const bool filled = parsed.tree.documents()[document].root != NoNode;
        pods += filled && ValueTree::read(parsed.tree, document).root()["kind"].string() == "Pod" ? 1 : 0;
    }
    if (pods != 1) {
        notes.push_back({"name-not-taken", {name}});
        return clean;
    }
    return changePods(clean.text, [&name](ValueRef, EditSequence &edits, std::vector<ExportNote> &) {
        const Path path = Path().child("metadata").child("name");
        edits.add([&name, path](const EditPlanner &planner) { return planner.set(path, NewValue::string(name)); });
    });
}

} // namespace

Exported asWorkload(std::string_view text, const WorkloadOptions &options)
{
    Exported clean = cleaned(text);
    std::vector<ExportNote> said;
    for (const ExportNote &note : clean.notes) {
        if (note.message == "removed")
            said.push_back(note);
    }
    if (clean.ok() && !options.name.empty())
        clean = renamed(std::move(clean), options.name, said);
    if (!clean.ok()) {
        clean.text = text;
        return clean;
    }
    Exported wrapped =
        changePods(clean.text, [&options](ValueRef pod, EditSequence &edits, std::vector<ExportNote> &notes) {
            Wrapping(options, pod, edits, notes).run();
        });
    if (wrapped.ok())
        wrapped.notes.insert(wrapped.notes.begin(), said.begin(), said.end());
    if (wrapped.ok() && options.service)
        appendServices(clean.text, wrapped);
    return wrapped;
}

} // namespace podwright

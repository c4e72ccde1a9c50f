// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/manifestintake.h"

#include "editing/documentdata.h"
#include "editing/editsequence.h"
#include "exporting/cleaning.h"
#include "importing/amounts.h"
#include "importing/podwriter.h"
#include "importing/templatetopod.h"
#include "pod/podlocator.h"
#include "text/lineindex.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

/// A Pod or workload found in the text.
struct FoundObject {
    std::size_t document = 0;
    NewValue data;
    std::string text; ///< its document, where it is one of its own; else empty
    std::string name; ///< `Deployment/web`
    bool isTemplate = false;
};

class ManifestIntake {
public:
    ManifestIntake(std::string_view text, const ImportOptions &options, const Schema &schema, Imported &result)
        : m_text(text)
        , m_options(options)
        , m_schema(schema)
        , m_result(result)
        , m_isJson(text.find_first_of("{[") == text.find_first_not_of(" \t\r\n"))
    {
    }

    void run()
    {
        const ParseResult parsed = parseYaml(m_text);
        if (!parsed.ok()) {
            const int line = LineIndex(m_text).codePoints(parsed.errors.front().range.begin).line;
            m_result.problem = {m_isJson ? "broken-json" : "broken-yaml", {}, static_cast<std::size_t>(line) + 1};
            return;
        }
        find(parsed.tree);
        if (m_found.empty()) {
            m_result.problem = {"no-pod", m_others.empty() ? std::string() : m_others.front(), 0};
            return;
        }
        if (const FoundObject *chosen = choose())
            take(*chosen);
    }

private:
    void find(const SyntaxTree &tree)
    {
        for (std::size_t document = 0; document < tree.documents().size(); ++document) {
            const YamlDocument &one = tree.documents()[document];
            if (one.root == NoNode)
                continue;
            const ValueTree values = ValueTree::read(tree, document);
            const auto places = locatePods(values.root(), document);
            auto next = places.begin();
            findOthers(values.root(), {}, places, next, 0);
            for (const PodPlace &place : places) {
                FoundObject found;
                found.document = document;
                const ValueRef object = values.root().at(place.object);
                found.data = dataOf(object);
                found.name = nameOf(object);
                found.isTemplate = place.isTemplate;
                if (place.object.isEmpty() && !m_isJson)
                    found.text = documentText(tree, one);
                m_found.push_back(std::move(found));
            }
        }
    }

    /// What holds no Pod: a document, or an item of a List. The places come in the order of the walk, so `next` is the
    /// only one an object can be.
    void findOthers(ValueRef object, const Path &path, const std::vector<PodPlace> &places,
                    std::vector<PodPlace>::const_iterator &next, int depth)
    {
        if (next != places.end() && next->object == path) {
            ++next;
            return;
        }
        const std::string_view kind = object["kind"].string();
        if ((kind != "List" && kind != "PodList") || object["items"].size() == 0 || depth >= deepestList) {
            m_others.push_back(nameOf(object));
            return;
        }
        std::size_t index = 0;
        for (const ValueRef item : object["items"])
            findOthers(item, path.child("items").item(index++), places, next, depth + 1);
    }

    static std::string nameOf(ValueRef object)
    {
        const std::string kind(object["kind"].string());
        const std::string name(object["metadata"]["name"].string());
        return kind.empty() ? name : name.empty() ? kind : kind + '/' + name;
    }

    std::string documentText(const SyntaxTree &tree, const YamlDocument &document) const
    {
        std::string_view text = m_text;
        if (tree.documents().size() > 1)
            text = text.substr(document.begin, document.end - document.begin);
        // what parts it from the document before
        if (const std::size_t start = text.find_first_not_of(" \t\r\n");
            tree.documents().size() > 1 && start != std::string_view::npos && text.substr(start).starts_with("---")) {
            text.remove_prefix(start);
            const std::size_t end = text.find('\n');
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        std::string own(text);
        if (!own.ends_with('\n'))
            own += '\n';
        return own;
    }

    const FoundObject *choose()
    {
        const FoundObject *chosen = m_options.service.empty() ? &m_found.front() : nullptr;
        if (m_found.size() > 1) {
            for (const FoundObject &one : m_found)
                m_result.choices.push_back(one.name);
        }
        for (const FoundObject &one : m_found) {
            if (!chosen && (one.name == m_options.service || one.name.ends_with('/' + m_options.service)))
                chosen = &one;
        }
        if (!chosen) {
            m_result.problem = {"no-such-service", m_options.service, 0};
            return nullptr;
        }
        for (const FoundObject &one : m_found) {
            if (&one != chosen)
                note(ImportOutcome::Dropped, "object-not-chosen", one.name);
        }
        for (const std::string &name : m_others)
            note(ImportOutcome::Dropped, "other-object", name);
        return chosen;
    }

    void take(const FoundObject &found)
    {
        std::string text = found.text.empty() ? writeManifest(found.data, m_schema) : found.text;
        if (found.isTemplate) {
            std::vector<ImportNote> notes;
            std::string pod = templateToPod(text, notes);
            if (pod.empty()) { // written anew there is nothing in the way
                notes.clear();
                pod = templateToPod(writeManifest(found.data, m_schema), notes);
            }
            text = std::move(pod);
            m_result.notes.insert(m_result.notes.end(), notes.begin(), notes.end());
        } else {
            note(ImportOutcome::Carried, "pod-as-it-is", found.name, {}, "metadata.name");
        }
        if (text.empty()) {
            m_result.problem = {"unwritable", found.name, 0};
            return;
        }
        const Exported clean = cleaned(text);
        m_result.text = clean.ok() ? clean.text : text;
        for (const ExportNote &one : clean.notes) {
            if (one.message == "removed")
                note(ImportOutcome::Dropped, "server-field", one.arguments.front());
        }
        rename();
    }

    void rename()
    {
        const std::string name = asDnsLabel(m_options.podName);
        if (name.empty())
            return;
        const KeyOrder order;
        EditSequence edits(m_result.text, 0, order);
        edits.add([&](const EditPlanner &planner) {
            return planner.set(*Path::parse("metadata.name"), NewValue::string(name));
        });
        if (const PlannedEdit planned = edits.result(); planned.ok())
            m_result.text = applyEdits(m_result.text, planned.edits);
    }

    void note(ImportOutcome outcome, const char *code, std::string subject, std::string argument = {},
              std::string field = {})
    {
        m_result.notes.push_back({outcome, code, std::move(subject), std::move(argument), std::move(field)});
    }

    std::string_view m_text;
    const ImportOptions &m_options;
    const Schema &m_schema;
    Imported &m_result;
    bool m_isJson;
    std::vector<FoundObject> m_found;
    std::vector<std::string> m_others;
};

} // namespace

void takeManifest(std::string_view text, const ImportOptions &options, const Schema &schema, Imported &result)
{
    ManifestIntake(text, options, schema, result).run();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/normalising.h"

#include "editing/editplanner.h"
#include "editing/transform/keysorting.h"
#include "exporting/defaultedits.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

namespace podwright {

namespace {

std::string inOrder(const std::string &text, const Schema &schema, std::vector<ExportNote> &notes)
{
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const KeyOrder order = keyOrderOf(schema, locatePods(values.root(), 0), 0);
    const PlannedEdit sorted = EditPlanner(text, parsed.tree, 0, order).rewrite([](const PlanContext &context) {
        return sortedKeys(context, Path());
    });
    if (sorted.ok() && !sorted.edits.empty()) {
        notes.push_back({"keys-sorted", {}});
        return applyEdits(text, sorted.edits);
    }
    if (!sorted.ok() && sorted.refusal != EditRefusal::AlreadySo)
        notes.push_back({"keys-not-sorted", {}});
    return text;
}

std::string normalisedDocument(std::string text, const NormaliseOptions &options, const Schema &schema,
                               std::vector<ExportNote> &notes)
{
    const DefaultEdits defaults(schema, options.kubernetesMinor);
    if (options.defaults == DefaultsChoice::Fill)
        text = defaults.filled(text, notes);
    else if (options.defaults == DefaultsChoice::Strip)
        text = defaults.stripped(text, notes);
    return inOrder(text, schema, notes);
}

} // namespace

Exported normalised(std::string_view text, const NormaliseOptions &options, const Schema &schema)
{
    Exported exported;
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok()) {
        exported.text = text;
        exported.problem.refusal = EditRefusal::TextBroken;
        return exported;
    }
    for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index) {
        const YamlDocument &document = parsed.tree.documents()[index];
        std::string part(text.substr(document.begin, document.end - document.begin));
        if (document.root != NoNode) {
            const ValueTree values = ValueTree::read(parsed.tree, index);
            if (!locatePods(values.root(), index).empty())
                part = normalisedDocument(std::move(part), options, schema, exported.notes);
            else
                exported.notes.push_back({"not-changed", {std::string(values.root()["kind"].string())}});
        }
        exported.text += part;
    }
    return exported;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/podexport.h"

#include "editing/editsequence.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

namespace podwright {

namespace {

Exported changeDocuments(std::string_view text, const PodChange &change, const std::function<bool(ValueRef)> &isWanted)
{
    Exported exported;
    exported.text = text;
    const KeyOrder order;
    for (std::size_t document = 0;; ++document) {
        const ParseResult parsed = parseYaml(exported.text);
        if (!parsed.ok()) {
            exported.problem.refusal = EditRefusal::TextBroken;
            break;
        }
        if (document >= parsed.tree.documents().size())
            return exported;
        if (parsed.tree.documents()[document].root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, document);
        if (!isWanted(values.root())) {
            exported.notes.push_back({"not-changed", {std::string(values.root()["kind"].string())}});
            continue;
        }
        EditSequence edits(exported.text, document, order);
        change(values.root(), edits, exported.notes);
        exported.problem = edits.result();
        if (!exported.problem.ok())
            break;
        exported.text = applyEdits(exported.text, exported.problem.edits);
    }
    exported.text = text;
    exported.notes.clear();
    return exported;
}

} // namespace

Exported changePods(std::string_view text, const PodChange &change)
{
    return changeDocuments(text, change, [](ValueRef root) { return root["kind"].string() == "Pod"; });
}

Exported changeObjects(std::string_view text, const PodChange &change)
{
    return changeDocuments(text, change, [](ValueRef root) { return !root["kind"].string().empty(); });
}

} // namespace podwright

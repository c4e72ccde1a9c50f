// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/kustomizebase.h"

#include "exporting/cleaning.h"
#include "exporting/manifestparts.h"
#include "exporting/objectnames.h"
#include "yaml/parser.h"
#include "yaml/scalarwriting.h"
#include "yaml/valuetree.h"

#include <optional>
#include <utility>

namespace podwright {

namespace {

using Labels = std::vector<std::pair<std::string, std::string>>;

/// Labels that every document has with the same value.
Labels commonLabels(const std::vector<ManifestPart> &parts)
{
    std::optional<Labels> common;
    for (const ManifestPart &part : parts) {
        const ParseResult parsed = parseYaml(part.text);
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        const ValueRef labels = values.root()["metadata"]["labels"];
        if (!common) {
            common.emplace();
            for (const ValueRef label : labels) {
                if (label.isString())
                    common->emplace_back(label.key(), label.string());
            }
        }
        std::erase_if(*common, [&](const auto &one) {
            const ValueRef label = labels[one.first];
            return !label.isString() || label.string() != one.second;
        });
    }
    return common.value_or(Labels());
}

std::string kustomization(const std::vector<ManifestPart> &parts, const Labels &labels)
{
    std::string text = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n";
    for (const ManifestPart &part : parts)
        text += "  - " + plainOrQuoted(part.file + ".yaml") + '\n';
    text += "labels:\n  - pairs:\n";
    for (const auto &[key, value] : labels)
        text += "      " + plainOrQuoted(key) + ": " + plainOrQuoted(value) + '\n';
    return text + "    includeSelectors: false\n";
}

} // namespace

ExportedFolder kustomizeBase(std::string_view text)
{
    ExportedFolder folder;
    const Exported clean = cleaned(text);
    folder.problem = clean.problem;
    if (!clean.ok())
        return folder;
    for (const ExportNote &note : clean.notes) {
        if (note.message == "removed")
            folder.notes.push_back(note);
    }
    const std::vector<ManifestPart> parts = manifestParts(clean.text);
    if (parts.empty()) {
        folder.problem.refusal = EditRefusal::NoSuchPath;
        folder.problem.detail = "kind";
        return folder;
    }
    Labels labels = commonLabels(parts);
    if (labels.empty()) {
        labels.emplace_back("app.kubernetes.io/name", labelValueOf(parts.front().name));
        folder.notes.push_back({"kustomize-label", {labels[0].first, labels[0].second}});
    }
    folder.files.push_back({"kustomization.yaml", kustomization(parts, labels), false});
    for (const ManifestPart &part : parts) {
        folder.files.push_back({part.file + ".yaml", part.text, false});
        if (part.name.empty())
            folder.notes.push_back({"kustomize-nameless", {part.file + ".yaml"}});
    }
    return folder;
}

} // namespace podwright

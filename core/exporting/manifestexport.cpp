// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/manifestexport.h"

#include "exporting/cleaning.h"
#include "exporting/helmchart.h"
#include "exporting/jsonwriter.h"
#include "exporting/kustomizebase.h"
#include "exporting/kyamlwriter.h"
#include "exporting/manifestparts.h"
#include "exporting/objectnames.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <array>

namespace podwright {

namespace {

struct FormRow {
    std::string_view name;
    std::string_view kind; ///< of a workload
    std::string_view ending; ///< of its file
};

constexpr std::array<FormRow, 12> rows = {{
    {"yaml", "", ".yaml"},
    {"clean", "", ".yaml"},
    {"normalised", "", ".yaml"},
    {"kyaml", "", ".kyaml"},
    {"json", "", ".json"},
    {"deployment", "Deployment", "-deployment.yaml"},
    {"statefulset", "StatefulSet", "-statefulset.yaml"},
    {"daemonset", "DaemonSet", "-daemonset.yaml"},
    {"job", "Job", "-job.yaml"},
    {"cronjob", "CronJob", "-cronjob.yaml"},
    {"kustomize", "", ""},
    {"helm", "", ""},
}};

constexpr std::array<ExportForm, 12> forms = {
    ExportForm::Yaml, ExportForm::Cleaned,    ExportForm::Normalised,  ExportForm::Kyaml,
    ExportForm::Json, ExportForm::Deployment, ExportForm::StatefulSet, ExportForm::DaemonSet,
    ExportForm::Job,  ExportForm::CronJob,    ExportForm::Kustomize,   ExportForm::Helm,
};

const FormRow &rowOf(ExportForm form)
{
    return rows[static_cast<std::size_t>(form)];
}

/// Each document on its own, as kubectl prints several objects.
std::string allAsJson(const SyntaxTree &tree)
{
    std::string text;
    for (std::size_t document = 0; document < tree.documents().size(); ++document) {
        if (tree.documents()[document].root != NoNode)
            text += writeJson(ValueTree::read(tree, document).root());
    }
    return text;
}

/// What another way of writing the same data leaves out or says otherwise.
void noteComments(std::string_view text, ExportForm form, std::vector<ExportNote> &notes)
{
    if (form == ExportForm::Json && text.find('#') != std::string_view::npos)
        notes.push_back({"comments-left-out", {}});
}

Exported oneFile(std::string_view text, ExportForm form, const ExportOptions &options, const Schema &schema)
{
    Exported exported;
    exported.text = text;
    if (form == ExportForm::Yaml)
        return exported;
    if (form == ExportForm::Cleaned)
        return cleaned(text);
    if (form == ExportForm::Normalised)
        return normalised(text, options.normalise, schema);
    if (const std::string_view kind = workloadKind(form); !kind.empty()) {
        WorkloadOptions workload = options.workload;
        workload.kind = kind;
        return asWorkload(text, workload);
    }
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok()) {
        exported.problem.refusal = EditRefusal::TextBroken;
        return exported;
    }
    exported.text = form == ExportForm::Json ? allAsJson(parsed.tree) : KyamlWriter(text, parsed.tree).write();
    noteComments(text, form, exported.notes);
    return exported;
}

std::string fileName(std::string_view text, ExportForm form, const ExportOptions &options)
{
    std::string name = workloadKind(form).empty() ? std::string() : options.workload.name;
    if (name.empty())
        name = podNameOf(text);
    return fileNameOf(name) + std::string(rowOf(form).ending);
}

} // namespace

std::span<const ExportForm> exportForms()
{
    return forms;
}

std::string_view formName(ExportForm form)
{
    return rowOf(form).name;
}

std::string_view workloadKind(ExportForm form)
{
    return rowOf(form).kind;
}

bool makesSeveralFiles(ExportForm form)
{
    return rowOf(form).ending.empty();
}

std::string podNameOf(std::string_view text)
{
    const std::vector<ManifestPart> parts = manifestParts(text);
    return parts.empty() ? std::string() : parts.front().name;
}

ExportedFolder exportManifest(std::string_view text, ExportForm form, const ExportOptions &options,
                              const Schema &schema)
{
    if (form == ExportForm::Kustomize)
        return kustomizeBase(text);
    if (form == ExportForm::Helm)
        return helmChart(text);
    Exported one = oneFile(text, form, options, schema);
    ExportedFolder folder;
    folder.notes = std::move(one.notes);
    folder.problem = std::move(one.problem);
    if (folder.ok())
        folder.files.push_back({fileName(text, form, options), std::move(one.text), false});
    return folder;
}

} // namespace podwright

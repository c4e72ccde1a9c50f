// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/helmchart.h"

#include "exporting/cleaning.h"
#include "exporting/helmtemplate.h"
#include "exporting/manifestparts.h"
#include "exporting/objectnames.h"
#include "yaml/scalarwriting.h"

#include <algorithm>
#include <set>

namespace podwright {

namespace {

std::string chartFile(const std::string &chart, const std::string &version)
{
    return "apiVersion: v2\nname: " + plainOrQuoted(chart) + "\ndescription: " + plainOrQuoted(chart)
        + "\ntype: application\nversion: 0.1.0\nappVersion: " + doubleQuoted(version.empty() ? "0.1.0" : version)
        + '\n';
}

std::string helpers(const std::string &chart)
{
    return "{{- define \"" + chart
        + ".image\" -}}\n"
          "{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}\n"
          "{{- end -}}\n";
}

/// The commands that show what was installed.
std::string notesFile(const std::vector<ManifestPart> &parts)
{
    std::string text;
    for (const ManifestPart &part : parts) {
        if (part.name.empty())
            continue;
        std::string kind = part.kind;
        std::transform(kind.begin(), kind.end(), kind.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        text += "kubectl get " + escapedForTemplate(kind + '/' + part.name) + " --namespace {{ .Release.Namespace }}\n";
    }
    return text;
}

std::string indented(const std::string &lines)
{
    std::string text;
    bool begins = true;
    for (const char c : lines) {
        if (begins && c != '\n')
            text += "  ";
        text += c;
        begins = c == '\n';
    }
    return text;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The templates of a chart and what they have in common.
struct Templates {
    std::vector<ExportedFile> files;
    std::string values;
    std::string version;
    std::vector<std::string> keys;
    std::vector<std::string> keptImages;
    std::size_t escapes = 0;
};

Templates makeTemplates(const std::vector<ManifestPart> &parts, const std::string &chart)
{
    Templates made;
    std::set<std::string> scopes = {"global"};
    for (const ManifestPart &part : parts) {
        std::string scope;
        if (parts.size() > 1) {
            const std::string wanted = valueKeyOf(part.name.empty() ? part.file : part.name);
            scope = wanted;
            for (int number = 2; scopes.contains(scope); ++number)
                scope = wanted + std::to_string(number);
        }
        const HelmTemplate one(part.text, chart, scope);
        const std::string file = parts.size() == 1 && !part.name.empty() ? fileNameOf(part.name) : part.file;
        made.files.push_back({"templates/" + file + ".yaml", one.text(), false});
        if (!one.values().empty()) {
            scopes.insert(scope);
            made.values += scope.empty() ? one.values() : scope + ":\n" + indented(one.values());
        }
        for (const std::string &key : one.keys())
            made.keys.push_back(scope.empty() ? key : scope + '.' + key);
        made.keptImages.insert(made.keptImages.end(), one.keptImages().begin(), one.keptImages().end());
        made.escapes += one.escapes();
        if (made.version.empty())
            made.version = one.version();
    }
    return made;
}

} // namespace

ExportedFolder helmChart(std::string_view text)
{
    ExportedFolder folder;
    const Exported clean = cleaned(text);
    folder.problem = clean.problem;
    if (!clean.ok())
        return folder;
    const std::vector<ManifestPart> parts = manifestParts(clean.text);
    if (parts.empty()) {
        folder.problem.refusal = EditRefusal::NoSuchPath;
        folder.problem.detail = "kind";
        return folder;
    }
    for (const ExportNote &note : clean.notes) {
        if (note.message == "removed")
            folder.notes.push_back(note);
    }
    const std::string chart = chartNameOf(parts.front().name);
    Templates made = makeTemplates(parts, chart);
    folder.files = {{"Chart.yaml", chartFile(chart, made.version), false},
                    {"values.yaml", made.values.empty() ? "{}\n" : made.values, false}};
    folder.files.insert(folder.files.end(), made.files.begin(), made.files.end());
    folder.files.push_back({"templates/_helpers.tpl", helpers(chart), false});
    folder.files.push_back({"templates/NOTES.txt", notesFile(parts), false});
    if (!made.keys.empty())
        folder.notes.push_back({"helm-values", {joined(made.keys)}});
    for (const std::string &path : made.keptImages)
        folder.notes.push_back({"helm-image-kept", {path}});
    if (made.escapes > 0)
        folder.notes.push_back({"helm-escaped", {std::to_string(made.escapes)}});
    return folder;
}

} // namespace podwright

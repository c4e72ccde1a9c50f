// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemrow.h"

#include "document/snapshotplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace podwright {

namespace {

class ProblemHeadings {
    Q_DECLARE_TR_FUNCTIONS(podwright::ProblemHeadings)

public:
    static QString ofKind(Severity severity)
    {
        const QString names[] = {tr("Errors"), tr("Warnings"), tr("Run time"), tr("Advice")};
        return names[static_cast<int>(severity)];
    }

    static QString ofItem(const std::string &list, const QString &name)
    {
        if (list == "containers")
            return tr("Container %1").arg(name);
        if (list == "initContainers")
            return tr("Init container %1").arg(name);
        return list == "volumes" ? tr("Volume %1").arg(name) : tr("Ephemeral container %1").arg(name);
    }

    static QString metadata() { return tr("Metadata"); }
    static QString text() { return tr("Text"); }
    static QString wholePod() { return tr("Pod as a whole"); }
};

struct Object {
    std::string key;
    QString title;
};

QString nameOf(ValueRef item, std::size_t index)
{
    const std::string name(item["name"].string());
    return name.empty() ? QString::number(index + 1) : QString::fromStdString(name);
}

/// What a finding is about: the container or volume it lies in, the metadata, else the Pod as a whole.
Object objectOf(const Snapshot &snapshot, const PodReport &report, const Diagnostic &one)
{
    if (one.type == DiagnosticType::Syntax)
        return {"text", ProblemHeadings::text()};
    const auto path = Path::parse(one.path);
    const auto root = Path::parse(report.root);
    const std::size_t depth = root ? root->size() : 0;
    if (!path || !root || !path->startsWith(*root) || path->size() <= depth)
        return {"whole", ProblemHeadings::wholePod()};
    const auto &steps = path->steps();
    if (steps[depth].key == "metadata")
        return {"metadata", ProblemHeadings::metadata()};
    if (path->size() < depth + 3 || steps[depth].key != "spec" || steps[depth + 2].kind != PathStep::Kind::Index)
        return {"whole", ProblemHeadings::wholePod()};
    const std::string &list = steps[depth + 1].key;
    if (list != "containers" && list != "initContainers" && list != "ephemeralContainers" && list != "volumes")
        return {"whole", ProblemHeadings::wholePod()};
    const Path item(std::vector<PathStep>(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(depth) + 3));
    const QString name = nameOf(valueAt(snapshot, {report.syntaxDocument, item}), steps[depth + 2].index);
    return {item.toString(), ProblemHeadings::ofItem(list, name)};
}

/// The manifest that an object belongs to, where there are several in the file.
void addManifest(Object &object, const Snapshot &snapshot, const PodReport &report)
{
    object.key = std::to_string(report.syntaxDocument) + ' ' + report.root + ' ' + object.key;
    if (snapshot.reports.size() < 2)
        return;
    const std::string name = report.name.empty() ? std::to_string(report.document + 1) : report.name;
    object.title += QStringLiteral(" — %1 %2").arg(QString::fromStdString(report.kind), QString::fromStdString(name));
}

std::string keyOf(const ProblemRow &row)
{
    const Diagnostic &one = row.diagnostic;
    std::string key = std::to_string(row.document) + '\n' + one.rule + '\n' + one.field + '\n' + one.path;
    return key;
}

void sortRows(ProblemGroup &group)
{
    std::stable_sort(group.rows.begin(), group.rows.end(), [](const ProblemRow &a, const ProblemRow &b) {
        return a.diagnostic.range.begin < b.diagnostic.range.begin;
    });
    std::map<std::string, int> seen; // of several that are alike, the first, the second …
    for (ProblemRow &row : group.rows) {
        row.key = keyOf(row);
        if (const int before = seen[row.key]++)
            row.key += '\n' + std::to_string(before);
        group.gravest = std::min(group.gravest, row.diagnostic.severity);
    }
}

} // namespace

QString severityHeading(Severity severity)
{
    return ProblemHeadings::ofKind(severity);
}

std::vector<std::unique_ptr<ProblemGroup>> groupProblems(const Snapshot &snapshot, ProblemGrouping grouping,
                                                         const std::function<bool(const LineFinding &)> &isWanted)
{
    std::map<std::string, std::unique_ptr<ProblemGroup>> byKey;
    const auto add = [&](const LineFinding &listed) {
        const Diagnostic &one = *listed.finding;
        const PodReport &report = snapshot.reports[listed.report];
        Object heading{std::to_string(static_cast<int>(one.severity)), {}};
        if (grouping == ProblemGrouping::Object) {
            heading = objectOf(snapshot, report, one);
            addManifest(heading, snapshot, report);
        }
        std::unique_ptr<ProblemGroup> &group = byKey[heading.key];
        if (!group)
            group = std::make_unique<ProblemGroup>(ProblemGroup{heading.key, heading.title, one.severity, {}});
        group->rows.push_back({one, report.syntaxDocument, listed.line, {}});
    };
    std::size_t room = mostProblemRows;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::RunTime, Severity::Advice}) {
        for (const LineFinding &listed : snapshot.findings.byLine()) {
            if (room == 0)
                break;
            if (listed.finding->severity != severity || !isWanted(listed))
                continue;
            add(listed);
            --room;
        }
    }
    std::vector<std::unique_ptr<ProblemGroup>> groups;
    for (auto &[key, group] : byKey) {
        sortRows(*group);
        if (grouping == ProblemGrouping::Kind)
            group->title = severityHeading(group->gravest);
        groups.push_back(std::move(group));
    }
    if (grouping == ProblemGrouping::Object)
        std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
            return a->rows.front().diagnostic.range.begin < b->rows.front().diagnostic.range.begin;
        });
    return groups;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemanifests.h"

#include "editing/documentdata.h"
#include "learning/templatelibrary.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <QDir>
#include <QFile>

namespace podwright {

QList<std::pair<QByteArray, std::string>> acceptedManifests(const Schema &schema, int step)
{
    QList<std::pair<QByteArray, std::string>> all;
    const TemplateLibrary library;
    for (const Template &one : library.all())
        all.append({QByteArray::fromStdString(one.name), one.manifest(TextLanguage::Both)});
    const QDir made(sharedFolder() + QStringLiteral("/manifests/made"));
    const QStringList names = made.entryList({QStringLiteral("*-ok.yaml")}, QDir::Files);
    for (qsizetype index = 0; index < names.size(); index += step) {
        QFile file(made.filePath(names[index]));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const std::string text = file.readAll().toStdString();
        if (firstError(text, schema).empty())
            all.append({names[index].toUtf8(), text});
    }
    return all;
}

std::string firstError(const std::string &text, const Schema &schema)
{
    CheckOptions options;
    options.advice = false;
    for (const PodReport &report : checkManifest(text, parseYaml(text), schema, options)) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error)
                return one.rule + ' ' + one.field;
        }
        if (report.verdict != Verdict::Valid)
            return "unreadable";
    }
    return {};
}

bool haveSameData(const std::string &left, const std::string &right)
{
    const auto dataOfAll = [](const std::string &text) {
        NewValue all = NewValue::list();
        const ParseResult parsed = parseYaml(text);
        for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
            if (parsed.tree.documents()[document].root != NoNode)
                all.items.push_back(dataOf(ValueTree::read(parsed.tree, document).root()));
        }
        if (!parsed.ok())
            all.items.push_back(NewValue::string("unreadable: " + text));
        return all;
    };
    return sameData(dataOfAll(left), dataOfAll(right));
}

} // namespace podwright

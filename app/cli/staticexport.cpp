// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/staticexport.h"

#include "cli/findingwriter.h"
#include "cli/folderoutput.h"
#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "messages/exportnotetext.h"
#include "messages/staticbundletext.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <cstdio>

namespace podwright {

StaticExport::StaticExport(const Command &command, const Schema &schema)
    : m_command(command)
    , m_schema(schema)
{
}

QString StaticExport::usage()
{
    return QStringLiteral(
        "export FILE --to static [--way file|url|flag-file|flag-url] [--node NAME] [--folder DIR] "
        "[--url URL] [--header 'NAME: VALUE']… [--config FILE] [--kubernetes 1.36] [--force] [-o DIR]");
}

QStringList StaticExport::options()
{
    return {QStringLiteral("--to"),     QStringLiteral("--way"),   QStringLiteral("--node"),
            QStringLiteral("--folder"), QStringLiteral("--url"),   QStringLiteral("--header"),
            QStringLiteral("--config"), QStringLiteral("--force"), QStringLiteral("--kubernetes"),
            QStringLiteral("-o")};
}

ExitStatus StaticExport::run(const QStringList &arguments)
{
    if (const QString fault = read(arguments); !fault.isEmpty())
        return complainUsage(m_command, fault);
    if (m_file.isEmpty())
        return complainUsage(m_command, tr("Name the file to export."));
    const ManifestInput input = readManifest(m_file);
    if (!input.ok())
        return complain(input.error);
    const StaticBundle bundle = staticBundle(input.source.text(), m_options);
    for (const ExportNote &fault : bundle.faults)
        complain(staticFaultText(fault));
    if (!bundle.ok())
        return ExitStatus::Unusable;
    if (!accepts(m_file, bundle) && !m_force) {
        complain(tr("The kubelet would refuse this Pod, so nothing was written. --force writes it all the same."));
        return ExitStatus::Refused;
    }
    for (const ExportNote &note : bundle.manifest.notes)
        complain(exportNoteText(note));
    return writeFiles(m_folder, bundle.files, m_force);
}

QString StaticExport::read(const QStringList &arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments[at];
        if (word == QLatin1String("--force")) {
            m_force = true;
        } else if (word.size() > 1 && word.startsWith(u'-')) {
            if (!options().contains(word))
                return tr("There is no option %1.").arg(word);
            if (at + 1 >= arguments.size())
                return tr("A value is missing behind %1.").arg(word);
            if (const QString fault = readOption(word, arguments[++at]); !fault.isEmpty())
                return fault;
        } else if (m_file.isEmpty()) {
            m_file = word;
        } else {
            return tr("“%1” is too much here.").arg(word);
        }
    }
    return takeWay();
}

QString StaticExport::readOption(const QString &option, const QString &value)
{
    const std::string text = value.toStdString();
    if (option == QLatin1String("-o"))
        m_folder = value;
    else if (option == QLatin1String("--way"))
        m_way = value;
    else if (option == QLatin1String("--node"))
        m_options.nodeName = text;
    else if (option == QLatin1String("--folder"))
        m_options.folder = text;
    else if (option == QLatin1String("--url"))
        m_options.url = text;
    else if (option == QLatin1String("--config"))
        m_options.configFile = text;
    else if (option == QLatin1String("--header")) {
        const auto header = readHeader(text);
        if (!header)
            return tr("“%1” is no header: write 'NAME: VALUE'.").arg(value);
        m_options.headers.push_back(*header);
    } else if (option == QLatin1String("--kubernetes")) {
        m_kubernetes = value.startsWith(QLatin1String("1.")) ? value.mid(2).toInt() : 0;
        if (m_kubernetes < 30 || m_kubernetes > 36)
            return tr("“%1” is no value for %2.").arg(value, option);
    }
    return {};
}

/// Without a word, an address means the way by URL.
QString StaticExport::takeWay()
{
    const auto way = staticPodWay(m_way.toStdString());
    if (way)
        m_options.way = *way;
    else if (!m_way.isEmpty())
        return tr("--way takes file, url, flag-file or flag-url, not %1.").arg(m_way);
    else if (!m_options.url.empty())
        m_options.way = StaticPodWay::Url;
    if (!m_options.byUrl() && !(m_options.headers.empty() && m_options.url.empty()))
        return tr("--url and --header belong to the ways url and flag-url.");
    return {};
}

/// Tells what the kubelet would find; false where it refuses a Pod.
bool StaticExport::accepts(const QString &file, const StaticBundle &bundle) const
{
    CheckOptions options;
    options.staticPod = true;
    options.advice = false;
    options.nodeName = m_options.nodeName;
    options.kubernetesMinor = m_kubernetes;
    const auto writer = FindingWriter::make(CheckCommand::Format::Text, false);
    bool accepted = true;
    for (const std::string &pod : podsOf(bundle.manifest)) {
        for (const PodReport &report : checkManifest(pod, parseYaml(pod), m_schema, options)) {
            accepted = accepted && report.verdict == Verdict::Valid;
            const QByteArray lines = writer->report(shownName(file), pod, report);
            std::fwrite(lines.constData(), 1, static_cast<std::size_t>(lines.size()), stderr);
        }
    }
    return accepted;
}

} // namespace podwright

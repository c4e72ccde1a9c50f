// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networkcommand.h"

#include "cli/manifestinput.h"
#include "cli/networkjson.h"
#include "cli/terminal.h"
#include "messages/networktext.h"
#include "messages/syntaxerrortext.h"
#include "network/networkreader.h"
#include "networkpicture/pictureexport.h"
#include "pod/podlocator.h"
#include "text/atomicfile.h"
#include "text/lineindex.h"
#include "yaml/parser.h"

#include <QFont>

namespace podwright {

namespace {

/// The Pods of a file, of one document if wanted. Documents count from 0, empty ones left out.
std::vector<NetworkGraph> readGraphs(const SyntaxTree &tree, int document)
{
    std::vector<NetworkGraph> graphs;
    int number = 0;
    for (std::size_t index = 0; index < tree.documents().size(); ++index) {
        if (tree.documents()[index].root == NoNode || (number++ != document && document >= 0))
            continue;
        const ValueTree values = ValueTree::read(tree, index);
        for (const PodPlace &place : locatePods(values.root(), index))
            graphs.push_back(readNetwork(values.root(), place));
    }
    return graphs;
}

QPalette paletteOf(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1e1f22) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xe6e6e6) : QColor(0x1a1a1a));
    return palette;
}

} // namespace

struct NetworkCommand::Request {
    QString file;
    QString format = QStringLiteral("text");
    QString out;
    int document = -1; ///< -1: all
    bool dark = false;
    QString complaint;
};

bool NetworkCommand::needsFonts(const QStringList &words)
{
    return words.value(0) == QLatin1String("network")
        && (words.contains(QLatin1String("svg")) || words.contains(QLatin1String("png")));
}

bool NetworkCommand::readRequest(const QStringList &arguments, Request &request)
{
    for (qsizetype index = 0; index < arguments.size() && request.complaint.isEmpty(); ++index) {
        const QString &word = arguments[index];
        const QString next = arguments.value(index + 1);
        bool fine = true;
        if (word == QLatin1String("--format")) {
            request.format = next;
            fine = next == QLatin1String("text") || next == QLatin1String("json") || next == QLatin1String("svg")
                || next == QLatin1String("png");
        } else if (word == QLatin1String("--document")) {
            request.document = next.toInt(&fine);
            fine = fine && request.document >= 0;
        } else if (word == QLatin1String("--scheme")) {
            request.dark = next == QLatin1String("dark");
            fine = request.dark || next == QLatin1String("light");
        } else if (word == QLatin1String("-o")) {
            request.out = next;
            fine = !next.isEmpty();
        } else if (word.size() > 1 && word.startsWith(u'-')) {
            request.complaint = tr("There is no option %1.").arg(word);
        } else if (request.file.isEmpty()) {
            request.file = word;
            continue;
        } else {
            request.complaint = tr("One file at a time, please: %1 is too much.").arg(word);
        }
        if (!fine)
            request.complaint = tr("%1 cannot be “%2”.").arg(word, next);
        ++index;
    }
    if (request.complaint.isEmpty() && request.file.isEmpty())
        request.complaint = tr("A file is needed.");
    return request.complaint.isEmpty();
}

ExitStatus NetworkCommand::run(const QStringList &arguments, const Schema &)
{
    Request request;
    if (!readRequest(arguments, request))
        return complainUsage(*this, request.complaint);
    const ManifestInput input = readManifest(request.file);
    if (!input.ok())
        return complain(input.error);
    const ParseResult parsed = parseYaml(input.source.text());
    if (!parsed.ok()) {
        const SyntaxError &error = parsed.errors.front();
        const LineColumn at = LineIndex(input.source.text()).codePoints(error.range.begin);
        return complain(QStringLiteral("%1:%2:%3: %4")
                            .arg(shownName(request.file))
                            .arg(at.line + 1)
                            .arg(at.column + 1)
                            .arg(syntaxErrorText(error)));
    }
    const std::vector<NetworkGraph> graphs = readGraphs(parsed.tree, request.document);
    if (graphs.empty())
        return complain(tr("There is no Pod in %1.").arg(shownName(request.file)));
    QByteArray bytes;
    if (request.format == QLatin1String("text")) {
        for (const NetworkGraph &graph : graphs)
            bytes += (bytes.isEmpty() ? QByteArray() : QByteArray("\n")) + networkOutline(graph).toUtf8();
    } else if (request.format == QLatin1String("json")) {
        for (const NetworkGraph &graph : graphs)
            bytes += networkJson(graph) + '\n';
    } else {
        const NetworkPicture picture(graphs.front(), {true, true, true}, QFont());
        const QPalette palette = paletteOf(request.dark);
        bytes = request.format == QLatin1String("svg")
            ? pictureSvg(picture, palette, QString::fromStdString(graphs.front().podName))
            : picturePng(picture, palette);
    }
    return write(request, bytes);
}

ExitStatus NetworkCommand::write(const Request &request, const QByteArray &bytes)
{
    if (request.out.isEmpty() || request.out == QLatin1String("-")) {
        print(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        return ExitStatus::Fine;
    }
    std::string reason;
    if (!writeFileAtomically(request.out.toStdString(), bytes.toStdString(), &reason))
        return complain(tr("%1 was not written: %2.").arg(request.out, QString::fromStdString(reason)));
    return ExitStatus::Fine;
}

} // namespace podwright

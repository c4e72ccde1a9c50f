// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/printcommands.h"

#include "document/manifestdocument.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/windowactions.h"
#include "messages/diagnostictext.h"
#include "network/networkreader.h"
#include "networkpicture/picturepainter.h"
#include "printing/printedpages.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace podwright {

namespace {

constexpr int resolution = 300; // dots an inch
constexpr double millimetres = 15; // of margin

/// Draws the network of the first Pod into an area, as large as fits.
void paintNetwork(const Snapshot &snapshot, QPainter &painter, const QRectF &area)
{
    const PodPlace &pod = snapshot.pods.front();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(12); // of the picture's own units
    const NetworkPicture picture(readNetwork(snapshot.values[pod.document].root(), pod), {}, font);
    const QRectF bounds = picture.bounds();
    const double most = resolution / 96.0 * 1.2;
    const double scale =
        std::min({most, area.width() / std::max(1.0, bounds.width()), area.height() / std::max(1.0, bounds.height())});
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    const QPalette paper(Qt::lightGray, Qt::white);
    PicturePainter(picture, PictureInks(paper)).paint(painter);
}

QString findingLine(const Diagnostic &finding, const Snapshot &snapshot)
{
    const auto line = static_cast<int>(snapshot.lines.lineOf(finding.range.begin)) + 1;
    return QStringLiteral("%1: %2 (%3)")
        .arg(severityText(finding.severity), diagnosticText(finding), PrintCommands::tr("line %1").arg(line));
}

} // namespace

PrintCommands::PrintCommands(ManifestDocument *document, FileCommands *files, WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_window(window)
{
    actions->add("print", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Print…"), "",
                 {QKeySequence(Qt::CTRL | Qt::Key_P)}, "document-print", [this] { askForPrinter(); });
    actions->add("exportPdf", QT_TRANSLATE_NOOP("podwright::WindowActions", "Export as P&DF…"),
                 QT_TRANSLATE_NOOP("podwright::WindowActions", "The text, what was found and the network as pages"), {},
                 "document-export", [this] { askForPdf(); });
}

bool PrintCommands::print(QPagedPaintDevice &device, const PrintedParts &parts) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    PrintedFile file;
    file.title = m_files->fileName().isEmpty() ? m_files->displayName() : QDir::toNativeSeparators(m_files->fileName());
    file.textFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (parts.text)
        file.yaml = QString::fromStdString(m_document->text()).remove(u'\r');
    if (parts.findings) {
        for (const PodReport &report : snapshot->reports) {
            for (const Diagnostic &one : report.diagnostics)
                file.findings.append(findingLine(one, *snapshot));
        }
        if (file.findings.isEmpty())
            file.findings.append(tr("Nothing was found."));
    }
    if (parts.network && !snapshot->pods.empty())
        file.picture = [snapshot](QPainter &painter, const QRectF &area) { paintNetwork(*snapshot, painter, area); };
    return printPages(device, file);
}

bool PrintCommands::exportPdf(const QString &file, const PrintedParts &parts)
{
    QPdfWriter writer(file);
    writer.setResolution(resolution);
    writer.setTitle(m_files->displayName());
    writer.setPageMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter);
    const bool written = print(writer, parts);
    const QString name = QDir::toNativeSeparators(file);
    Q_EMIT told(written ? tr("Exported %1.").arg(name)
                        : tr("%1 could not be written. Choose another folder or free some space.").arg(name));
    return written;
}

void PrintCommands::askForPdf()
{
    PrintDialog choice(tr("Export as PDF"), tr("&Export…"), m_window);
    if (choice.exec() != QDialog::Accepted)
        return;
    const QFileInfo info(m_files->fileName().isEmpty() ? QDir::current().filePath(QStringLiteral("pod.yaml"))
                                                       : m_files->fileName());
    const QString suggested = info.dir().filePath(info.completeBaseName() + QStringLiteral(".pdf"));
    const QString file =
        QFileDialog::getSaveFileName(m_window, tr("Export as PDF"), suggested, QStringLiteral("PDF (*.pdf)"));
    if (!file.isEmpty())
        exportPdf(file, choice.parts());
}

void PrintCommands::askForPrinter()
{
    PrintDialog choice(tr("Print"), tr("&Print…"), m_window);
    if (choice.exec() != QDialog::Accepted)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(resolution);
    printer.setDocName(m_files->displayName());
    printer.setPageMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() == QDialog::Accepted && !print(printer, choice.parts()))
        Q_EMIT told(tr("The printer cannot be reached."));
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/statusline.h"

#include "document/manifestdocument.h"
#include "document/selection.h"

#include <QLabel>
#include <QStatusBar>

namespace podwright {

StatusLine::StatusLine(QStatusBar *bar, ManifestDocument *document, Selection *selection)
    : QObject(bar)
    , m_document(document)
    , m_selection(selection)
    , m_verdict(new QLabel(bar))
    , m_path(new QLabel(bar))
    , m_caret(new QLabel(bar))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_path->setObjectName(QStringLiteral("caretPath"));
    m_caret->setObjectName(QStringLiteral("caretPlace"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar->addWidget(m_verdict);
    bar->addPermanentWidget(m_path);
    bar->addPermanentWidget(m_caret);
    connect(document, &ManifestDocument::snapshotChanged, this, &StatusLine::update);
    connect(document, &ManifestDocument::busyChanged, this, &StatusLine::update);
    connect(selection, &Selection::changed, this, &StatusLine::update);
}

void StatusLine::setCaret(int line, int column)
{
    m_caret->setText(tr("Line %1, column %2").arg(line).arg(column));
}

QString StatusLine::verdict() const
{
    int errors = 0;
    bool unreadable = false;
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        unreadable = unreadable || report.verdict == Verdict::Unreadable;
        for (const Diagnostic &one : report.diagnostics)
            errors += one.severity == Severity::Error;
    }
    if (m_document->isBusy())
        return tr("Reading…");
    if (snapshot->text.empty())
        return tr("Empty");
    if (snapshot->health != TextHealth::Good)
        return tr("Not readable as YAML: %n fault(s)", nullptr, static_cast<int>(snapshot->syntaxErrors.size()));
    if (unreadable)
        return tr("No Pod in it");
    return errors == 0 ? tr("No errors found") : tr("%n error(s)", nullptr, errors);
}

void StatusLine::update()
{
    m_verdict->setText(verdict());
    m_path->setText(QString::fromStdString(m_selection->current().path.toString()));
}

} // namespace podwright

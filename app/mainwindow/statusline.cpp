// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/statusline.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "messages/diagnostictext.h"
#include "messages/posturetext.h"
#include "widgets/severitymark.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace podwright {

namespace {

QToolButton *makeButton(QHBoxLayout *row, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(button);
    return button;
}

/// A tool tip in lines; wraps by itself.
QString richLines(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return text;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, ManifestDocument *document, Selection *selection)
    : QObject(bar)
    , m_document(document)
    , m_selection(selection)
    , m_verdict(new QLabel(bar))
    , m_counts(nullptr)
    , m_qos(nullptr)
    , m_security(nullptr)
    , m_path(new QLabel(bar))
    , m_caret(new QLabel(bar))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_path->setObjectName(QStringLiteral("caretPath"));
    m_caret->setObjectName(QStringLiteral("caretPlace"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // One widget for the bar, which hides it behind a message: parts that come and go would come in front of that.
    auto *facts = new QWidget(bar);
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_verdict);
    m_counts = makeButton(row, QStringLiteral("findingCounts"));
    m_counts->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_counts, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    m_qos = makeButton(row, QStringLiteral("qosClass"));
    m_security = makeButton(row, QStringLiteral("podSecurity"));
    m_security->setPopupMode(QToolButton::InstantPopup);
    m_security->setMenu(new QMenu(m_security));
    bar->addWidget(facts);
    bar->addPermanentWidget(m_path);
    bar->addPermanentWidget(m_caret);
    // the bar itself shows what it hid when its layout is made anew, under the message
    connect(bar, &QStatusBar::messageChanged, facts,
            [facts](const QString &message) { facts->setVisible(message.isEmpty()); });
    connect(m_qos, &QToolButton::clicked, this, [this] {
        if (const PodReport *report = currentReport())
            reveal(report->syntaxDocument, report->qos.path);
    });
    connect(m_security->menu(), &QMenu::aboutToShow, this, &StatusLine::fillSecurityMenu);
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

/// The first few errors, one a line.
QString StatusLine::verdictReasons() const
{
    constexpr qsizetype shown = 8;
    QStringList lines;
    int more = 0;
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity != Severity::Error)
                continue;
            const QString field = QString::fromStdString(one.field);
            if (lines.size() < shown)
                lines.append((field.isEmpty() ? QString() : field + u'\n') + diagnosticText(one));
            else
                ++more;
        }
    }
    if (more > 0)
        lines.append(tr("… and %n more", nullptr, more));
    return lines.isEmpty() ? QString() : richLines(lines);
}

const PodReport *StatusLine::currentReport() const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto &reports = snapshot->reports;
    const PodPlace *pod = podAround(*snapshot, m_selection->current());
    const auto found = std::find_if(reports.begin(), reports.end(), [&](const PodReport &one) {
        return pod ? one.syntaxDocument == pod->document && one.root == pod->root.toString()
                   : !one.qos.name.empty() && !one.kind.empty();
    });
    return found == reports.end() ? nullptr : &*found;
}

/// Marks and numbers of the kinds that were found, painted as one picture.
void StatusLine::updateCounts()
{
    std::array<int, 4> counts{};
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics)
            ++counts[static_cast<std::size_t>(one.severity)];
    }
    QStringList words;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0)
            words.append(QStringLiteral("%1: %2").arg(severityText(static_cast<Severity>(kind))).arg(counts[kind]));
    }
    m_counts->setVisible(!words.isEmpty());
    m_counts->setAccessibleName(words.join(QStringLiteral(", ")));
    m_counts->setToolTip(richLines(words));
    // the button's own palette may be that of before a change of the scheme
    const QPixmap picture =
        severityCounts(counts, m_counts->font(), QGuiApplication::palette(), m_counts->devicePixelRatio());
    m_counts->setIcon(QIcon(picture));
    m_counts->setIconSize(picture.deviceIndependentSize().toSize());
}

void StatusLine::updateQos(const PodReport *report)
{
    m_qos->setVisible(report && !report->qos.name.empty());
    if (!m_qos->isVisibleTo(m_qos->parentWidget()))
        return;
    const QString text = tr("QoS: %1").arg(QString::fromStdString(report->qos.name));
    const QString reason = qosReasonText(report->qos);
    m_qos->setText(text);
    m_qos->setToolTip(richLines({reason}));
    m_qos->setAccessibleName(text);
    m_qos->setAccessibleDescription(reason);
}

void StatusLine::updateSecurity(const PodReport *report)
{
    m_security->setVisible(report && !report->podSecurity.level.empty());
    if (!m_security->isVisibleTo(m_security->parentWidget()))
        return;
    const PodSecurityResult &security = report->podSecurity;
    const QString text = tr("Pod Security: %1").arg(QString::fromStdString(security.level));
    QStringList lines;
    const auto &failed = security.baseline.empty() ? security.restricted : security.baseline;
    if (failed.empty())
        lines.append(tr("The Pod meets the strictest level."));
    else
        lines.append(security.baseline.empty() ? tr("Not restricted, because the Pod")
                                               : tr("Not even baseline, because the Pod"));
    for (const FailedSecurityCheck &check : failed)
        lines.append(QStringLiteral("• ") + securityCheckText(check));
    m_security->setText(text);
    m_security->setToolTip(richLines(lines));
    m_security->setAccessibleName(text);
    m_security->setAccessibleDescription(lines.join(u'\n'));
}

/// Each place that fails a check; choosing it goes there.
void StatusLine::fillSecurityMenu()
{
    QMenu *menu = m_security->menu();
    menu->clear();
    const PodReport *report = currentReport();
    if (!report)
        return;
    const PodSecurityResult &security = report->podSecurity;
    const std::size_t document = report->syntaxDocument;
    for (const FailedSecurityCheck &check : security.baseline.empty() ? security.restricted : security.baseline) {
        for (const FailedSecurityCheck::Place &place : check.places) {
            QAction *action = menu->addAction(securityCheckText(check) + u'\t' + QString::fromStdString(place.field));
            connect(action, &QAction::triggered, this, [this, document, path = place.path] { reveal(document, path); });
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("The Pod meets the strictest level."))->setEnabled(false);
}

void StatusLine::reveal(std::size_t document, const std::string &path)
{
    if (const auto parsed = Path::parse(path))
        m_selection->reveal({document, *parsed}, this);
}

void StatusLine::update()
{
    m_verdict->setText(verdict());
    m_verdict->setToolTip(verdictReasons());
    updateCounts();
    const PodReport *report = currentReport();
    updateQos(report);
    updateSecurity(report);
    m_path->setText(QString::fromStdString(m_selection->current().path.toString()));
}

} // namespace podwright

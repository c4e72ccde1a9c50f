// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingcommands.h"

#include "document/findingindex.h"
#include "document/manifestdocument.h"
#include "findings/fixplans.h"
#include "findings/fixpreview.h"
#include "findings/ignorecomment.h"
#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "messages/ruledescription.h"
#include "platform/linediff.h"
#include "platform/prompt.h"
#include "text/lineindex.h"
#include "validation/fixes/fixrun.h"
#include "widgets/severitymark.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QtConcurrentRun>

namespace podwright {

namespace {

/// An entry of a menu whose text is shown as it is.
QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Edits of whole lines only where the texts differ, so that the caret and what is folded elsewhere stay.
EditList lineEdits(const std::string &before, const std::string &after)
{
    const LineIndex left(before);
    const LineIndex right(after);
    const auto split = [](const std::string &text) { return QString::fromStdString(text).split(u'\n'); };
    const auto offset = [](const LineIndex &lines, int line, std::size_t size) {
        return line < lines.lineCount() ? lines.lineStart(line) : size;
    };
    EditList edits;
    for (const LineRun &run : diffLines(split(before), split(after))) {
        if (run.equal)
            continue;
        const std::size_t from = offset(right, run.right, after.size());
        const std::size_t to = offset(right, run.right + run.rightCount, after.size());
        edits.push_back({{offset(left, run.left, before.size()), offset(left, run.left + run.leftCount, before.size())},
                         after.substr(from, to - from)});
    }
    if (applyEdits(before, edits) != after) // lone CR line ends: lines are counted in another way
        edits = {{{0, before.size()}, after}};
    return minimiseEdits(before, edits);
}

} // namespace

FindingCommands::FindingCommands(ManifestDocument *document, Prompt *prompt, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_prompt(prompt)
    , m_window(window)
    , m_plans(new FixPlans(document, this))
{
    // a watcher, not a continuation: that would run at once, inside of the call, when the worker is quick
    connect(&m_mending, &QFutureWatcherBase::finished, this, &FindingCommands::onMended);
}

FindingCommands::~FindingCommands()
{
    m_mending.waitForFinished();
}

bool FindingCommands::isQuick() const
{
    constexpr std::size_t largest = 1u << 18;
    return m_document->text().size() <= largest;
}

bool FindingCommands::isQuicklyFixable(const Diagnostic &finding) const
{
    if (!isQuick())
        return false;
    const auto fixes = m_plans->of(finding);
    return fixes && !fixes->empty();
}

void FindingCommands::apply(const Fix &fix, int revision)
{
    if (m_document->snapshot()->revision != revision || !m_document->apply(fix.edits))
        Q_EMIT told(tr("The text has changed since. Try again."));
}

void FindingCommands::fixAllSafe()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    if (m_document->isReadOnly() || m_document->isBusy() || m_mending.isRunning())
        return;
    Q_EMIT told(tr("Looking for what can be mended safely…"));
    const auto look = [snapshot, &schema = m_document->schema(), options = m_document->checkOptions()] {
        const FixOutcome outcome = applyFixes(snapshot->text, schema, options, FixChoice::Safe);
        return std::pair(outcome.applied, lineEdits(snapshot->text, outcome.text));
    };
    m_mendedRevision = snapshot->revision;
    m_mending.setFuture(QtConcurrent::run(look));
}

void FindingCommands::onMended()
{
    const auto [count, edits] = m_mending.result();
    if (count == 0) {
        Q_EMIT told(tr("There is nothing that can be mended safely."));
        return;
    }
    Q_EMIT told(tr("%n finding(s) mended.", nullptr, static_cast<int>(count)));
    apply({{}, {}, edits, true}, m_mendedRevision); // says so if the text has changed
}

bool FindingCommands::canIgnore(const Diagnostic &finding)
{
    return finding.severity == Severity::RunTime || finding.severity == Severity::Advice;
}

void FindingCommands::ignoreHere(const Diagnostic &finding)
{
    const QString reason = m_prompt->askForText(m_window, tr("Ignore a Finding"),
                                                tr("Why is it right as it is? The answer becomes a comment:"), {});
    if (reason.isNull())
        return;
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto edits = ignoreComment(snapshot->text, finding.range.begin, finding.rule, reason.trimmed().toStdString());
    if (edits)
        apply({{}, {}, *edits, true}, snapshot->revision);
    else
        Q_EMIT told(tr("No comment can stand at this place. Switch the rule off instead."));
}

void FindingCommands::switchOff(const Diagnostic &finding)
{
    Q_EMIT ruleSwitchedOff(QString::fromStdString(finding.rule));
}

QString FindingCommands::copyText(const Diagnostic &finding)
{
    const QString field = QString::fromStdString(finding.field);
    return (field.isEmpty() ? QString() : field + QStringLiteral(": ")) + diagnosticText(finding)
        + QStringLiteral(" [%1]").arg(QString::fromStdString(finding.rule));
}

void FindingCommands::addFixes(QMenu *menu, const std::vector<Fix> &fixes, QAction *before)
{
    menu->setToolTipsVisible(true);
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const Fix &fix : fixes) {
        auto *action = new QAction(literal(fixText(fix)), menu);
        connect(action, &QAction::triggered, this,
                [this, fix, revision = snapshot->revision] { apply(fix, revision); });
        action->setToolTip(fixPreviewHtml(snapshot->text, fix.edits, QApplication::palette("QToolTip")));
        menu->insertAction(before, action);
    }
}

void FindingCommands::addFixesOf(QMenu *menu, const Diagnostic &finding)
{
    if (const auto fixes = m_plans->of(finding)) {
        addFixes(menu, *fixes);
        return;
    }
    QAction *waiting = menu->addAction(tr("Looking for ways to mend it…"));
    waiting->setEnabled(false);
    connect(m_plans, &FixPlans::known, waiting, [this, menu, waiting, finding] {
        const auto fixes = m_plans->of(finding);
        if (!fixes)
            return;
        addFixes(menu, *fixes, waiting);
        menu->removeAction(waiting);
        waiting->deleteLater();
        disconnect(m_plans, nullptr, waiting, nullptr);
    });
}

void FindingCommands::addIgnoring(QMenu *menu, const Diagnostic &finding)
{
    const QString rule = QString::fromStdString(finding.rule);
    menu->addAction(tr("&Ignore Here, with a Comment…"), this, [this, finding] { ignoreHere(finding); })
        ->setEnabled(!m_document->isReadOnly());
    menu->addAction(tr("&Switch Rule %1 Off").arg(rule), this, [this, finding] { switchOff(finding); });
}

void FindingCommands::addCopying(QMenu *menu, const Diagnostic &finding) const
{
    const auto add = [menu](const QString &title, const QString &text) {
        menu->addAction(title, menu, [text] { QApplication::clipboard()->setText(text); })->setEnabled(!text.isEmpty());
    };
    add(tr("&Copy"), copyText(finding));
    add(tr("Copy &Message in English"), serverMessage(finding, m_document->snapshot()->text));
    add(tr("Copy &Path"), QString::fromStdString(finding.field));
}

void FindingCommands::addAll(QMenu *menu, const Diagnostic &finding)
{
    addFixesOf(menu, finding);
    menu->addSeparator();
    menu->addAction(tr("&Explain"), this, [this, finding] { Q_EMIT explainRequested(finding); });
    if (canIgnore(finding))
        addIgnoring(menu, finding);
    menu->addSeparator();
    addCopying(menu, finding);
}

std::vector<Diagnostic> FindingCommands::onLine(int line) const
{
    std::vector<Diagnostic> found;
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (snapshot->lines.lineOf(one.range.begin) == line)
                found.push_back(one);
        }
    }
    return found;
}

std::vector<Diagnostic> FindingCommands::at(const ManifestPath &place) const
{
    std::vector<Diagnostic> found;
    const std::string path = place.path.toString();
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (report.syntaxDocument == place.document && (one.path == path || pathAbove(one.path) == path))
                found.push_back(one);
        }
    }
    return found;
}

void FindingCommands::showQuickFixes(const std::vector<Diagnostic> &findings, const QPoint &where)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("quickFixes"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Diagnostic &finding : findings) {
        QString title = diagnosticText(finding);
        constexpr qsizetype longest = 70;
        if (title.size() > longest)
            title = title.left(longest - 1) + u'…';
        menu->addSection(severityIcon(static_cast<int>(finding.severity), menu->palette()), literal(title));
        addFixesOf(menu, finding);
        menu->addAction(tr("&Explain"), this, [this, finding] { Q_EMIT explainRequested(finding); });
        if (canIgnore(finding))
            addIgnoring(menu, finding);
    }
    if (findings.empty())
        menu->addAction(tr("Nothing was found here"))->setEnabled(false);
    menu->popup(where);
}

} // namespace podwright

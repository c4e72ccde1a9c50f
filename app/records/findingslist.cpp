// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/findingslist.h"

#include "document/manifestdocument.h"
#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "widgets/severitymark.h"

#include <algorithm>

namespace podwright {

FindingsList::FindingsList(ManifestDocument *document, QWidget *parent)
    : WrappingLabel(parent)
    , m_document(document)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    hide();
    connect(this, &QLabel::linkActivated, this, &FindingsList::mend);
}

void FindingsList::show(const SnapshotPtr &snapshot, std::size_t document, bool editable,
                        const std::function<bool(const Diagnostic &)> &isHere)
{
    constexpr std::size_t most = 6; // the problems panel has them all
    std::vector<const Diagnostic *> found;
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (report.syntaxDocument == document && isHere(one))
                found.push_back(&one);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->severity < b->severity; });
    m_gravest = found.empty() ? -1 : static_cast<int>(found.front()->severity);
    m_snapshot = snapshot;
    m_fixes.clear();
    QStringList lines;
    for (std::size_t index = 0; index < std::min(found.size(), most); ++index) {
        const Diagnostic &one = *found[index];
        QString line = QStringLiteral("<span style=\"color:%1\">%2:</span> %3")
                           .arg(severityColor(static_cast<int>(one.severity), palette()).name(),
                                severityText(one.severity).toHtmlEscaped(), diagnosticText(one).toHtmlEscaped());
        for (const Fix &fix : one.fixes) {
            line += QStringLiteral(" <a href=\"%1\">%2</a>").arg(m_fixes.size()).arg(fixText(fix).toHtmlEscaped());
            m_fixes.append(&fix);
        }
        lines.append(line);
    }
    if (found.size() > most)
        lines.append(tr("and %n more in the problems panel", nullptr, static_cast<int>(found.size() - most)));
    setText(lines.join(QStringLiteral("<br>")));
    setEnabled(editable || m_fixes.isEmpty());
    setVisible(!lines.isEmpty());
}

void FindingsList::mend(const QString &link)
{
    const qsizetype index = link.toInt();
    if (index < 0 || index >= m_fixes.size() || m_document->snapshot() != m_snapshot)
        return;
    const EditList edits = m_fixes[index]->edits; // the fix goes with the snapshot
    m_document->apply(edits);
}

bool liesIn(const Diagnostic &finding, const std::string &path)
{
    if (!finding.path.starts_with(path))
        return false;
    return finding.path.size() == path.size() || finding.path[path.size()] == '.' || finding.path[path.size()] == '[';
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/findingslist.h"

#include "messages/diagnostictext.h"
#include "widgets/severitymark.h"

#include <QCursor>

#include <algorithm>

namespace podwright {

FindingsList::FindingsList(QWidget *parent)
    : WrappingLabel(parent)
{
    setObjectName(QStringLiteral("findingsHere"));
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    hide();
    connect(this, &QLabel::linkActivated, this, &FindingsList::mend);
}

namespace {

/// "livenessProbe.periodSeconds — This must be …"; advice says itself what it is about.
QString sentenceOf(const Diagnostic &one, const std::string &owner)
{
    QString sentence = diagnosticText(one);
    if (one.severity == Severity::Advice || one.path.size() <= owner.size() + 1 || !one.path.starts_with(owner))
        return sentence;
    return QString::fromStdString(one.path.substr(owner.size() + 1)) + QStringLiteral(" — ") + sentence;
}

} // namespace

void FindingsList::show(const SnapshotPtr &snapshot, const ManifestPath &owner, bool editable,
                        const std::function<bool(const Diagnostic &)> &isHere)
{
    constexpr std::size_t most = 3; // more would take the room of what they are about; the problems panel has them all
    std::vector<const Diagnostic *> found;
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (report.syntaxDocument == owner.document && isHere(one))
                found.push_back(&one);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->severity < b->severity; });
    m_gravest = found.empty() ? -1 : static_cast<int>(found.front()->severity);
    m_places.clear();
    QStringList lines;
    QStringList words; // the name of a label stands before its text for a screen reader
    for (std::size_t index = 0; index < std::min(found.size(), most); ++index) {
        const Diagnostic &one = *found[index];
        const QString kind = tr("%1: ", "a kind of finding").arg(severityText(one.severity));
        const QString sentence = sentenceOf(one, owner.path.toString());
        QString line = QStringLiteral("<span style=\"color:%1\">%2</span>%3")
                           .arg(severityColor(static_cast<int>(one.severity), palette()).name(), kind.toHtmlEscaped(),
                                sentence.toHtmlEscaped());
        const auto path = Path::parse(one.path);
        if (editable && path) {
            line += QStringLiteral(" <a href=\"%1\">%2</a>").arg(m_places.size()).arg(tr("Fix…").toHtmlEscaped());
            m_places.append({owner.document, *path});
        }
        lines.append(line);
        words.append(kind + sentence);
    }
    if (found.size() > most) {
        lines.append(tr("and %n more in the problems panel", nullptr, static_cast<int>(found.size() - most)));
        words.append(lines.last());
    }
    setText(lines.join(QStringLiteral("<br>")));
    setAccessibleDescription(words.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void FindingsList::mend(const QString &link)
{
    const qsizetype index = link.toInt();
    if (index < 0 || index >= m_places.size())
        return;
    const QPoint where = underMouse() ? QCursor::pos() : mapToGlobal(rect().bottomLeft());
    Q_EMIT mendRequested(m_places[index], where);
}

bool liesIn(const Diagnostic &finding, const std::string &path)
{
    if (!finding.path.starts_with(path))
        return false;
    return finding.path.size() == path.size() || finding.path[path.size()] == '.' || finding.path[path.size()] == '[';
}

bool isAbout(const Diagnostic &finding, const std::string &map, const QList<const char *> &fields)
{
    if (!finding.path.starts_with(map))
        return false;
    return std::any_of(fields.begin(), fields.end(), [&](const char *field) {
        const std::string name = std::string(".") + field;
        return liesIn(finding, map + name) || (finding.path == map && finding.field.ends_with(name));
    });
}

} // namespace podwright

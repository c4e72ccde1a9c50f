// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/networktext.h"

#include "messages/sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>

namespace podwright {

namespace {

class NetworkText {
    Q_DECLARE_TR_FUNCTIONS(podwright::NetworkText)

public:
    static QString sentence(std::string_view code, const std::vector<std::string> &arguments)
    {
        for (const auto &area : {networkSentences(), reachSentences()}) {
            for (const Sentence &one : area) {
                if (code == one.message)
                    return filled(tr(one.text), code, arguments);
            }
        }
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    }

    static QString purpose(std::string_view code)
    {
        if (code == "startup")
            return tr("Startup probe");
        if (code == "liveness")
            return tr("Liveness probe");
        if (code == "readiness")
            return tr("Readiness probe");
        return code == "postStart" ? tr("postStart hook") : tr("preStop hook");
    }

    static QString outcome(ReachOutcome outcome)
    {
        if (outcome == ReachOutcome::Reaches)
            return tr("✓ Reaches it.");
        return outcome == ReachOutcome::Depends ? tr("? It depends.") : tr("✗ Does not reach it.");
    }

private:
    static QString filled(const QString &text, std::string_view code, const std::vector<std::string> &arguments)
    {
        QString made;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const int number = at + 1 < text.size() && text[at] == u'%' ? text[at + 1].digitValue() : 0;
            if (number < 1 || number > static_cast<int>(arguments.size())) {
                made += text[at];
                continue;
            }
            const std::string &argument = arguments[static_cast<std::size_t>(number - 1)];
            const bool isPurpose = number == 1 && (code.starts_with("probe-") || code.starts_with("hook-"));
            QString shown = isPurpose ? purpose(argument) : QString::fromStdString(argument);
            if (!code.starts_with("probe-"))
                shown.replace(QLatin1String(", "), tr(", ", "between the names of a list"));
            made += shown;
            ++at;
        }
        return made;
    }
};

QString markOf(StatementMark mark)
{
    if (mark == StatementMark::Wrong)
        return QStringLiteral("✗ ");
    if (mark == StatementMark::Note)
        return QStringLiteral("! ");
    return mark == StatementMark::Possible ? QStringLiteral("? ") : QString();
}

} // namespace

QString networkSentence(const NetworkStatement &statement)
{
    return NetworkText::sentence(statement.code, statement.arguments);
}

QString networkOutline(const NetworkGraph &graph)
{
    QString outline;
    for (const NetworkStatement &one : networkStatements(graph)) {
        const bool head = one.item.kind == NetworkItemKind::Container || one.item.kind == NetworkItemKind::Pod
            || one.item.kind == NetworkItemKind::Node || one.item.kind == NetworkItemKind::Dns
            || one.item.kind == NetworkItemKind::Frame || one.item.kind == NetworkItemKind::Volume
            || std::string_view(one.code).starts_with("clash-");
        outline += (head ? QString() : QStringLiteral("    ")) + markOf(one.mark) + networkSentence(one) + u'\n';
    }
    return outline;
}

QString networkHint(const NetworkGraph &graph, const NetworkItem &item)
{
    const NetworkItem wanted = item.kind == NetworkItemKind::Mount
        ? NetworkItem{NetworkItemKind::Volume, graph.mounts[static_cast<std::size_t>(item.index)].volume}
        : item;
    QStringList lines;
    for (const NetworkStatement &one : networkStatements(graph)) {
        const bool itsProcess = wanted.kind == NetworkItemKind::Process && one.item.kind == NetworkItemKind::Container
            && one.item.index == wanted.index;
        if (one.item == wanted || itsProcess)
            lines << markOf(one.mark) + networkSentence(one);
    }
    return lines.join(u'\n');
}

QString reachOutcomeText(ReachOutcome outcome)
{
    return NetworkText::outcome(outcome);
}

QString reachSentence(const ReachReason &reason)
{
    return NetworkText::sentence(reason.code, reason.arguments);
}

QString reachText(const ReachAnswer &answer)
{
    QStringList parts{reachOutcomeText(answer.outcome)};
    for (const ReachReason &one : answer.reasons)
        parts << reachSentence(one);
    for (const ReachReason &one : answer.needs)
        parts << reachSentence(one);
    return parts.join(u' ');
}

QString probePurposeText(ProbePurpose purpose)
{
    return NetworkText::purpose(purposeCode(purpose));
}

} // namespace podwright

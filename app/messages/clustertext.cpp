// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clustertext.h"

#include "messages/sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>

namespace podwright {

namespace {

constexpr std::size_t longestArgument = 600; // the whole answer is shown elsewhere

class ClusterText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ClusterText)

public:
    /// Null where the code has no sentence.
    static QString sentence(std::string_view code)
    {
        for (const Sentence &one : clusterSentences()) {
            if (code == one.message)
                return tr(one.text);
        }
        return {};
    }

    static QString typeText(DiagnosticType type)
    {
        switch (type) {
        case DiagnosticType::Required:
            return tr("Missing");
        case DiagnosticType::NotSupported:
            return tr("Not supported");
        case DiagnosticType::Forbidden:
            return tr("Forbidden");
        case DiagnosticType::NotFound:
            return tr("Not found");
        case DiagnosticType::Duplicate:
            return tr("Twice");
        case DiagnosticType::TooLong:
            return tr("Too long");
        case DiagnosticType::TooMany:
            return tr("Too many");
        case DiagnosticType::Unknown:
            return tr("Unknown field");
        case DiagnosticType::Decode:
            return tr("Wrong kind of value");
        default:
            return tr("Not valid");
        }
    }

    static QString stateText(const ContainerState &state)
    {
        const QString reason = QString::fromStdString(state.reason);
        switch (state.kind) {
        case ContainerState::Kind::Running:
            return state.ready ? tr("runs and is ready") : tr("runs, but is not ready yet");
        case ContainerState::Kind::Waiting:
            return tr("waits (%1)").arg(reason);
        case ContainerState::Kind::Terminated:
            return tr("ended with exit status %1 (%2)").arg(state.exitCode).arg(reason);
        case ContainerState::Kind::Unknown:
            break;
        }
        return tr("has not been started yet");
    }

    static QString containerLine(const ContainerState &state)
    {
        QString line = QStringLiteral("  %1: %2").arg(QString::fromStdString(state.name), stateText(state));
        if (state.restarts > 0)
            line += QStringLiteral(", ") + tr("%n restart(s)", nullptr, state.restarts);
        if (!state.lastReason.empty())
            line += QStringLiteral(", ")
                + tr("before that it ended with exit status %1 (%2)")
                      .arg(state.lastExitCode)
                      .arg(QString::fromStdString(state.lastReason));
        const QString trouble = containerTrouble(state);
        if (!trouble.isEmpty())
            line += QStringLiteral("\n    → ") + trouble;
        if (!state.message.empty())
            line += QStringLiteral("\n    ") + QString::fromStdString(state.message);
        return line;
    }

    static QString podLine(const PodState &state)
    {
        QString line = tr("Pod %1: %2").arg(QString::fromStdString(state.name), QString::fromStdString(state.phase));
        if (state.ending)
            line += QStringLiteral(", ") + tr("is being deleted");
        if (!state.node.empty())
            line += QStringLiteral(", ") + tr("on the node %1").arg(QString::fromStdString(state.node));
        if (!state.address.empty())
            line += QStringLiteral(", ") + tr("with the address %1").arg(QString::fromStdString(state.address));
        return line;
    }

    static QString unscheduled(const QString &why)
    {
        return tr("No node takes it: %1 Look at requests, nodeSelector, affinity and tolerations.").arg(why);
    }

    static QString eventLine(const ClusterEvent &event)
    {
        QString line = QString::fromStdString(event.time.substr(0, 19)) + u' ';
        line += event.warning ? tr("Warning") : tr("Normal");
        line += u' ' + QString::fromStdString(event.reason) + QStringLiteral(": ");
        line += QString::fromStdString(event.message);
        if (event.count > 1)
            line += u' ' + tr("(%n time(s))", nullptr, event.count);
        return line;
    }
};

} // namespace

QString clusterNoteText(const ClusterNote &note)
{
    QString text = ClusterText::sentence(note.message);
    if (text.isNull())
        return QString::fromStdString(note.message);
    QString made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = at + 1 < text.size() && text[at] == u'%' ? text[at + 1].digitValue() : 0;
        if (number < 1) {
            made += text[at];
            continue;
        }
        if (number <= static_cast<int>(note.arguments.size()))
            made +=
                QString::fromStdString(note.arguments[static_cast<std::size_t>(number - 1)].substr(0, longestArgument));
        ++at;
    }
    return made;
}

QString serverTypeText(DiagnosticType type)
{
    return ClusterText::typeText(type);
}

QString containerTrouble(const ContainerState &state)
{
    const bool fine = state.kind == ContainerState::Kind::Running
        || (state.kind == ContainerState::Kind::Terminated && state.exitCode == 0);
    // of a container that crashes the reason of the last end says more than that it waits
    if (state.kind == ContainerState::Kind::Waiting && state.lastReason == "OOMKilled")
        return ClusterText::sentence("why-OOMKilled");
    return fine ? QString() : ClusterText::sentence("why-" + state.reason);
}

QString podStateText(const PodState &state)
{
    QStringList lines{ClusterText::podLine(state)};
    const QString reason = ClusterText::sentence("why-" + state.reason);
    if (!state.reason.empty())
        lines.append(QStringLiteral("  → ") + (reason.isEmpty() ? QString::fromStdString(state.reason) : reason));
    if (!state.message.empty())
        lines.append(QStringLiteral("  ") + QString::fromStdString(state.message));
    if (!state.unscheduled.empty())
        lines.append(QStringLiteral("  → ") + ClusterText::unscheduled(QString::fromStdString(state.unscheduled)));
    for (const ContainerState &one : state.containers)
        lines.append(ClusterText::containerLine(one));
    return lines.join(u'\n');
}

QString clusterEventText(const ClusterEvent &event)
{
    return ClusterText::eventLine(event);
}

} // namespace podwright

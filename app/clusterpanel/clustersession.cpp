// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/clustersession.h"

#include "cluster/podstate.h"
#include "exporting/cleaning.h"
#include "messages/clustertext.h"

#include <QWidget>

namespace podwright {

namespace {

/// Output that is shown as it comes; that of the others is read first.
bool isForPeople(ClusterAction action)
{
    switch (action) {
    case ClusterAction::State:
    case ClusterAction::Events:
    case ClusterAction::List:
    case ClusterAction::Get:
        return false;
    default:
        return true;
    }
}

/// What keeps containers from running, as findings at the containers.
std::vector<ServerFinding> troublesOf(const std::vector<PodState> &states)
{
    std::vector<ServerFinding> found;
    for (const PodState &state : states) {
        for (const ContainerState &container : state.containers) {
            const QString trouble = containerTrouble(container);
            if (trouble.isEmpty())
                continue;
            ServerFinding one;
            one.severity = Severity::RunTime;
            one.field = "spec.containers[name=" + container.name + ']';
            one.message = container.reason + ": " + trouble.toStdString();
            one.object = "Pod " + state.name;
            one.inPod = true;
            found.push_back(std::move(one));
        }
    }
    return found;
}

} // namespace

ClusterSession::ClusterSession(Prompt *prompt, QWidget *window)
    : QObject(window)
    , m_questions(prompt, window)
{
    const auto pass = [this](const QByteArray &bytes) {
        if (isForPeople(m_action))
            Q_EMIT outputRead(bytes);
    };
    connect(&m_run, &KubectlProcess::outputRead, this, pass);
    connect(&m_run, &KubectlProcess::errorsRead, this, &ClusterSession::outputRead);
    // what follows may ask a question or start the next command: not from within the ending process
    connect(&m_run, &KubectlProcess::finished, this, &ClusterSession::onFinished, Qt::QueuedConnection);
}

QString ClusterSession::what() const
{
    const bool sent = m_action == ClusterAction::DryRun || m_action == ClusterAction::Apply;
    const ClusterObject &object = m_request.target.object;
    return sent ? ClusterQuestions::sentText(object) : ClusterQuestions::objectText(object);
}

void ClusterSession::end(const ClusterNote &note, bool good)
{
    m_running = false;
    Q_EMIT ended(note, good);
}

void ClusterSession::begin(ClusterAction action, const Request &request)
{
    if (m_running)
        return;
    m_running = true;
    m_request = request;
    m_wanted = action;
    if (action == ClusterAction::Delete) {
        switch (m_questions.mayDelete(request.target)) {
        case ClusterQuestions::DeleteAnswer::Yes:
            break;
        case ClusterQuestions::DeleteAnswer::No:
            return end({"not-deleted", {}}, true);
        case ClusterQuestions::DeleteAnswer::OtherName:
            return end({"name-differs", {}}, false);
        }
    }
    run(action == ClusterAction::Apply ? ClusterAction::Diff : action);
}

void ClusterSession::run(ClusterAction action)
{
    m_action = action;
    const KubectlCommand command = kubectlCommand(action, m_request.target, m_request.options);
    m_seconds = command.seconds;
    KubectlProcess::Call call;
    call.program = m_request.program;
    for (const std::string &argument : command.arguments)
        call.arguments.append(QString::fromStdString(argument));
    if (command.sendsManifest)
        call.input = m_request.manifest;
    call.milliseconds = command.seconds * 1000;
    Q_EMIT started(action, QString::fromStdString(commandLine(command)));
    m_run.start(call);
}

void ClusterSession::onFinished(const KubectlResult &result)
{
    ClusterOutcome outcome = outcomeOf(m_action, result, m_seconds, what(), m_request.target);
    Q_EMIT found(outcome.findings);
    if (!outcome.good)
        return end(outcome.note, false);
    switch (m_action) {
    case ClusterAction::Diff:
        return onDifferences(outcome, result);
    case ClusterAction::State:
        return onState(result);
    case ClusterAction::Events:
        return onEvents(result);
    case ClusterAction::List:
        Q_EMIT listed(listedObjects(result.output.toStdString()));
        break;
    case ClusterAction::Get:
        return onGot(result);
    default:
        break;
    }
    end(outcome.note, true);
}

void ClusterSession::onDifferences(const ClusterOutcome &outcome, const KubectlResult &result)
{
    if (m_wanted != ClusterAction::Apply || !outcome.differs)
        return end(outcome.note, true);
    if (m_stillCurrent && !m_stillCurrent())
        return end({"text-changed", {}}, false);
    if (!m_questions.mayApply(m_request.target, result.output))
        return end({"not-applied", {}}, true);
    run(ClusterAction::Apply);
}

void ClusterSession::onState(const KubectlResult &result)
{
    bool readable = false;
    const std::vector<PodState> states = readPodStates(result.output, &readable);
    if (!readable)
        return end({"not-readable", {}}, false);
    QStringList texts;
    for (const PodState &one : states)
        texts.append(podStateText(one));
    if (states.empty())
        texts.append(clusterNoteText({"nothing-listed", {m_request.target.nameSpace}}));
    Q_EMIT textMade(texts.join(u'\n') + u'\n');
    Q_EMIT found(troublesOf(states));
    run(ClusterAction::Events);
}

void ClusterSession::onEvents(const KubectlResult &result)
{
    bool readable = false;
    const std::vector<ClusterEvent> events = readClusterEvents(result.output, &readable);
    if (!readable)
        return end({"not-readable", {}}, false);
    QString text;
    for (const ClusterEvent &one : events)
        text += clusterEventText(one) + u'\n';
    Q_EMIT textMade(text.isEmpty() ? tr("There are no events of it; a cluster keeps them for an hour.") + u'\n' : text);
    end({"state-shown", {what().toStdString()}}, true);
}

void ClusterSession::onGot(const KubectlResult &result)
{
    const Exported made = cleaned(result.output.toStdString());
    if (!made.ok() || result.output.indexOf("kind:") < 0)
        return end({"not-readable", {}}, false);
    end({"taken-in", {m_request.options.name}}, true);
    Q_EMIT taken(QString::fromStdString(made.text)); // last: another manifest ends what runs
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/portforward.h"

#include "cluster/answerblocks.h"

namespace podwright {

PortForward::PortForward(QObject *parent)
    : QObject(parent)
{
    connect(&m_run, &KubectlProcess::outputRead, this, &PortForward::read);
    connect(&m_run, &KubectlProcess::outputRead, this, &PortForward::outputRead);
    connect(&m_run, &KubectlProcess::errorsRead, this, &PortForward::outputRead);
    const auto end = [this](const KubectlResult &result) {
        m_localPort = 0;
        const bool wanted = result.end == KubectlResult::End::Cancelled;
        const ClusterOutcome outcome = outcomeOf(ClusterAction::Forward, result, 0, {}, m_request.target);
        Q_EMIT ended(wanted ? ClusterNote{"forward-ended", {}} : outcome.note, wanted);
    };
    connect(&m_run, &KubectlProcess::finished, this, end, Qt::QueuedConnection);
}

std::string PortForward::object() const
{
    return m_request.target.object.kind + ' ' + m_request.target.object.name;
}

void PortForward::start(const ClusterSession::Request &request)
{
    if (m_run.isRunning())
        return;
    m_request = request;
    m_said.clear();
    m_localPort = 0;
    const KubectlCommand command = kubectlCommand(ClusterAction::Forward, request.target, request.options);
    KubectlProcess::Call call;
    call.program = request.program;
    for (const std::string &argument : command.arguments)
        call.arguments.append(QString::fromStdString(argument));
    Q_EMIT started(QString::fromStdString(commandLine(command)));
    m_run.start(call);
}

/// `Forwarding from 127.0.0.1:8080 -> 80`
void PortForward::read(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4096;
    if (m_localPort > 0 || m_said.size() > enough)
        return;
    m_said += bytes.left(enough);
    const int port =
        QByteArray::fromStdString(between(m_said.toStdString(), "Forwarding from 127.0.0.1:", " ")).toInt();
    if (port < 1 || port > 65535 || !m_said.contains(" ->"))
        return;
    m_localPort = port;
    Q_EMIT opened(port);
}

} // namespace podwright

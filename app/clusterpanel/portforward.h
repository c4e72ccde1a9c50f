// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusternote.h"
#include "clusterpanel/clustersession.h"
#include "clusterpanel/kubectlprocess.h"

#include <QObject>

namespace podwright {

/// A declared port of the Pod made reachable on this computer, until it is stopped. Runs beside other commands.
class PortForward : public QObject {
    Q_OBJECT

public:
    explicit PortForward(QObject *parent = nullptr);

    void start(const ClusterSession::Request &request);
    void stop() { m_run.cancel(); }
    bool isRunning() const { return m_run.isRunning(); }
    /// The port on this computer, 0 while the way is not open.
    int localPort() const { return m_localPort; }
    int port() const { return m_request.options.port; }
    /// "Pod web"
    std::string object() const;

Q_SIGNALS:
    void started(const QString &line);
    void opened(int localPort);
    void outputRead(const QByteArray &bytes);
    void ended(const podwright::ClusterNote &note, bool good);

private:
    void read(const QByteArray &bytes);

    KubectlProcess m_run;
    ClusterSession::Request m_request;
    QByteArray m_said;
    int m_localPort = 0;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace podwright {

/// Serves the manifests of one folder by HTTP to this machine only, to try the way of static Pods by URL: the first one
/// at `/`, each by its name. Files are read anew for each request; subfolders, names that begin with a dot and links
/// that lead out of the folder are not served. One request a connection.
class StaticServer {
public:
    /// `log` gets a line for each request.
    StaticServer(const QString &folder, std::function<void(const QString &)> log);

    /// Port 0 takes any free one. False: error() says why not.
    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    QString error() const { return m_server.errorString(); }
    /// Names of the files that are served, in the kubelet's order.
    QStringList files() const;

private:
    struct Answer {
        int status;
        QByteArray reason;
        QByteArray body;
        QString file;
    };
    void take(QTcpSocket *socket) const;
    void onData(QTcpSocket *socket) const;
    Answer answer(const QByteArray &request) const;
    Answer fileFor(QByteArray target) const;
    bool isForThisMachine(const QByteArray &request) const;

    QString m_folder; ///< canonical
    std::function<void(const QString &)> m_log;
    QTcpServer m_server;
};

} // namespace podwright

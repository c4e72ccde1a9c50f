// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/staticserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace podwright {

namespace {

constexpr qsizetype longestRequest = 16 << 10; ///< bytes
constexpr qsizetype mostTaken = 1 << 20; ///< bytes of a request that is refused
constexpr qint64 largestFile = 10 << 20; ///< the kubelet reads no more
constexpr int patience = 10000; ///< milliseconds for a request
constexpr int mostConnections = 64;

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

StaticServer::StaticServer(const QString &folder, std::function<void(const QString &)> log)
    : m_folder(QFileInfo(folder).canonicalFilePath())
    , m_log(std::move(log))
{
    m_server.setMaxPendingConnections(mostConnections);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool StaticServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

QStringList StaticServer::files() const
{
    QStringList names;
    const QFileInfoList all = QDir(m_folder).entryInfoList(QDir::Files); // without hidden ones
    for (const QFileInfo &one : all) {
        if (QFileInfo(one.canonicalFilePath()).path() == m_folder && one.size() < largestFile)
            names.append(one.fileName());
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return QFile::encodeName(a) < QFile::encodeName(b); });
    return names;
}

void StaticServer::take(QTcpSocket *socket) const
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { onData(socket); });
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    onData(socket);
}

/// Answers as soon as the head of the request is there.
void StaticServer::onData(QTcpSocket *socket) const
{
    if (socket->property("answered").toBool())
        return;
    const QByteArray seen = socket->peek(mostTaken);
    if (!seen.contains("\r\n\r\n") && !seen.contains("\n\n") && seen.size() < mostTaken)
        return;
    socket->setProperty("answered", true);
    const QByteArray request = socket->readAll(); // what is left unread would break the connection off
    const Answer given = answer(request);
    const bool head = request.startsWith("HEAD ");
    const QByteArray type = given.status == 200 ? "application/yaml" : "text/plain; charset=utf-8";
    socket->write("HTTP/1.1 " + QByteArray::number(given.status) + ' ' + given.reason + "\r\nContent-Type: " + type
                  + "\r\nContent-Length: " + QByteArray::number(given.body.size())
                  + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n");
    if (!head)
        socket->write(given.body);
    const QString line =
        QString::fromUtf8(request.left(request.indexOf('\n')).trimmed().left(200).toPercentEncoding(" /?=&:.%"));
    m_log(QStringLiteral("%1 %2 %3").arg(given.status).arg(line, given.file).trimmed());
    socket->disconnectFromHost();
}

/// A page in a browser that has been led here under another name must not read the files.
bool StaticServer::isForThisMachine(const QByteArray &request) const
{
    const QByteArray host = headerOf(request, "Host").toLower();
    const QByteArray name = host.left(host.contains(':') ? host.lastIndexOf(':') : host.size());
    return host.isEmpty() || name == "localhost" || name == "127.0.0.1";
}

StaticServer::Answer StaticServer::answer(const QByteArray &request) const
{
    const QList<QByteArray> words = request.left(request.indexOf('\n')).trimmed().split(' ');
    if (request.size() > longestRequest)
        return {431, "Request Header Fields Too Large", "too much\n", {}};
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return {400, "Bad Request", "no HTTP\n", {}};
    if (words[0] != "GET" && words[0] != "HEAD")
        return {405, "Method Not Allowed", "GET only\n", {}};
    if (!isForThisMachine(request))
        return {403, "Forbidden", "for this machine only\n", {}};
    return fileFor(words[1]);
}

/// Only names that stand in the listing are looked for, so that no path leads out of the folder.
StaticServer::Answer StaticServer::fileFor(QByteArray target) const
{
    target = target.left(target.contains('?') ? target.indexOf('?') : target.size());
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(target.mid(1)));
    const QStringList all = files();
    const QString wanted = name.isEmpty() ? all.value(0) : name;
    if (!target.startsWith('/') || !all.contains(wanted))
        return {404, "Not Found", "no such manifest\n", {}};
    QFile file(QDir(m_folder).filePath(wanted));
    if (!file.open(QIODevice::ReadOnly))
        return {403, "Forbidden", "may not be read\n", wanted};
    return {200, "OK", file.read(largestFile), wanted};
}

} // namespace podwright

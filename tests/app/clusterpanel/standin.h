// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <sys/types.h>

namespace podwright {

/// A program that stands in for kubectl, in a folder of its own on the PATH. It notes how it was called and what it was
/// sent, and then does what the test wrote down for that call.
class StandIn {
public:
    StandIn()
    {
        write("kubectl",
              "#!/bin/sh\n"
              "here=$(dirname \"$0\")\n"
              "key=$1\n"
              "case \"$*\" in *--dry-run=server*) key=dryrun ;; esac\n"
              "case \"$1 $2\" in 'get events') key=events ;; esac\n"
              "case \"$*\" in 'get '*--output=yaml*) key=yaml ;; 'get '*custom-columns*) key=list ;; esac\n"
              "echo \"$$\" > \"$here/pid\"\n"
              "case \"$*\" in *--filename=-*) cat > \"$here/stdin\" ;; esac\n"
              "echo \"$*\" >> \"$here/calls\"\n"
              "[ -e \"$here/do-$key\" ] && . \"$here/do-$key\"\n"
              "exit 0\n");
        makeExecutable("kubectl");
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
        write("config",
              "current-context: kind\nclusters:\n- {name: k, cluster: {server: 'https://127.0.0.1:6443'}}\n"
              "contexts:\n- {name: kind, context: {cluster: k, user: u, namespace: shop}}\n"
              "- {name: other, context: {cluster: k, user: u}}\nusers:\n- {name: u, user: {token: very-secret}}\n");
        qputenv("KUBECONFIG", path("config").toUtf8());
    }
    ~StandIn()
    {
        qputenv("PATH", m_path);
        qunsetenv("KUBECONFIG");
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString program() const { return path("kubectl"); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file %s", name);
    }
    void makeExecutable(const char *name) const
    {
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What it does when called: "dryrun", "diff", "apply", "delete", "logs", "get", "events", "list", "yaml" …
    void answer(const char *key, const QByteArray &shell) const { write(("do-" + QByteArray(key)).constData(), shell); }
    /// Prints a text and ends.
    void say(const char *key, const QByteArray &output, const QByteArray &errors = {}, int status = 0) const
    {
        const QByteArray name(key);
        write((name + ".out").constData(), output);
        write((name + ".err").constData(), errors);
        answer(key,
               "cat \"$here/" + name + ".out\"; cat \"$here/" + name + ".err\" >&2; exit " + QByteArray::number(status)
                   + "\n");
    }
    /// Lines of arguments, one for each call.
    QStringList calls() const { return QString::fromUtf8(read("calls")).split(u'\n', Qt::SkipEmptyParts); }
    /// Whether the process of the last call is there.
    bool isAlive() const
    {
        const int id = read("pid").trimmed().toInt();
        return id > 1 && ::kill(static_cast<pid_t>(id), 0) == 0;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace podwright

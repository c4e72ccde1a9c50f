// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `serve`: the manifests of a folder by HTTP on this machine, until Ctrl+C.
class ServeCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::ServeCommand)

public:
    QString name() const override { return QStringLiteral("serve"); }
    QString summary() const override
    {
        return tr("Serve static Pods to the kubelet of this machine, to try them by URL");
    }
    QString usage() const override { return QStringLiteral("serve --static DIR [--port 8080]"); }
    QString example() const override { return QStringLiteral("serve --static bundle/manifests"); }
    QStringList options() const override { return {QStringLiteral("--static"), QStringLiteral("--port")}; }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    ExitStatus serve(const QString &folder, quint16 port);
};

} // namespace podwright

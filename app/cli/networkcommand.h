// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `network FILE [--format text|json|svg|png] [--document N] [-o OUT]`: the picture of a Pod's network.
class NetworkCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::NetworkCommand)

public:
    QString name() const override { return QStringLiteral("network"); }
    QString summary() const override
    {
        return tr("Shows how the containers of a Pod reach one another: as text, JSON or a picture.");
    }
    QString usage() const override
    {
        return QStringLiteral(
            "network FILE [--format text|json|svg|png] [--document N] [--scheme light|dark] [-o OUT]");
    }
    QString example() const override { return QStringLiteral("network pod.yaml --format svg -o pod.svg"); }
    QStringList options() const override
    {
        return {QStringLiteral("--format"), QStringLiteral("--document"), QStringLiteral("--scheme"),
                QStringLiteral("-o")};
    }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

    /// Whether these words of a command line ask for a picture, which needs a QGuiApplication.
    static bool needsFonts(const QStringList &words);

private:
    struct Request;
    bool readRequest(const QStringList &arguments, Request &request);
    static ExitStatus write(const Request &request, const QByteArray &bytes);
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `defaults`: what the API server would fill in, as one JSON object {field path: value}.
class DefaultsCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::DefaultsCommand)

public:
    QString name() const override { return QStringLiteral("defaults"); }
    QString summary() const override { return tr("Show what the API server would fill in"); }
    QString usage() const override { return QStringLiteral("defaults FILE [--document N] [--kubernetes 1.36]"); }
    QString example() const override { return QStringLiteral("defaults pod.yaml"); }
    QStringList options() const override { return {QStringLiteral("--document"), QStringLiteral("--kubernetes")}; }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    struct Request {
        QString file;
        int document = 0; ///< counted from 0, empty ones left out
        int minor = 36;
    };
    QString read(const QStringList &arguments, Request &request) const;
    ExitStatus execute(const Request &request, const Schema &schema) const;
};

} // namespace podwright

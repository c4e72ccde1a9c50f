// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `fix FILE`: prints the file with all safe fixes applied.
class FixCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::FixCommand)

public:
    QString name() const override { return QStringLiteral("fix"); }
    QString summary() const override { return tr("Mend what is certain, or with --unsafe all that can be mended"); }
    QString usage() const override { return QStringLiteral("fix FILE [--unsafe] [--in-place] [--kubernetes 1.36]"); }
    QString example() const override { return QStringLiteral("fix pod.yaml --in-place"); }
    QStringList options() const override
    {
        return {QStringLiteral("--unsafe"), QStringLiteral("--in-place"), QStringLiteral("--kubernetes")};
    }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    struct Request {
        QString file;
        bool unsafe = false;
        bool inPlace = false;
        int minor = 36;
    };
    /// Returns what is wrong with the words.
    QString read(const QStringList &arguments, Request &request) const;
    ExitStatus execute(const Request &request, const Schema &schema) const;
};

} // namespace podwright

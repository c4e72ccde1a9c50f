// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exporting/exported.h"

#include <QCoreApplication>

namespace podwright {

/// `export`: a manifest in another form, on standard output or in a file that is written whole or not at all.
class ExportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExportCommand)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return tr("Write a manifest in another form"); }
    QString usage() const override
    {
        return QStringLiteral(
            "export FILE --to yaml|clean|kyaml|json|deployment|statefulset|daemonset|job|cronjob [--service] [-o OUT]");
    }
    QString example() const override { return QStringLiteral("export pod.yaml --to kyaml"); }
    QStringList options() const override
    {
        return {QStringLiteral("--to"), QStringLiteral("--service"), QStringLiteral("-o")};
    }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    ExitStatus write(const QString &file, const std::string &text);
    ExitStatus write(const QString &file, const Exported &exported);
};

} // namespace podwright

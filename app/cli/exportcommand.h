// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `export`: a manifest in another form, on standard output or in a file (a folder, where the form has several files)
/// that is written whole or not at all.
class ExportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExportCommand)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return tr("Write a manifest in another form"); }
    QString usage() const override;
    QString example() const override { return QStringLiteral("export pod.yaml --to kyaml"); }
    QStringList options() const override;
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    struct Request;
    QString readRequest(const QStringList &arguments, Request &request) const;
    QString readOption(const QString &option, const QString &value, Request &request) const;
    ExitStatus write(const Request &request, const std::string &text) const;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "schema/schema.h"

#include <QCoreApplication>

namespace podwright {

/// `explain`: what a field or type of a Pod is, in the language asked for, readable on a terminal.
class ExplainCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExplainCommand)

public:
    QString name() const override { return QStringLiteral("explain"); }
    QString summary() const override { return tr("Explain a field or a type of a Pod"); }
    QString usage() const override { return QStringLiteral("explain PATH [--lang en|zh|both] [--recursive]"); }
    QString example() const override { return QStringLiteral("explain spec.containers.livenessProbe --lang both"); }
    QStringList options() const override { return {QStringLiteral("--lang"), QStringLiteral("--recursive")}; }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    static ExitStatus complainUnknown(const QString &path, const Schema &schema);
};

} // namespace podwright

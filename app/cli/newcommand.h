// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `new`: prints one of the built-in manifests to begin with.
class NewCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::NewCommand)

public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override { return tr("Print a manifest to begin with"); }
    QString usage() const override { return QStringLiteral("new [TEMPLATE] [--lang en|zh|both] | new --list"); }
    QString example() const override { return QStringLiteral("new web > pod.yaml"); }
    QStringList options() const override { return {QStringLiteral("--list"), QStringLiteral("--lang")}; }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;
};

} // namespace podwright

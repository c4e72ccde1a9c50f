// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `diff`: what two manifests have different in their data, in words. Status 1: something.
class DiffCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::DiffCommand)

public:
    QString name() const override { return QStringLiteral("diff"); }
    QString summary() const override { return tr("Tell what two manifests have different in their data"); }
    QString usage() const override { return QStringLiteral("diff FILE FILE [--format text|json]"); }
    QString example() const override { return QStringLiteral("diff old.yaml new.yaml"); }
    QStringList options() const override { return {QStringLiteral("--format")}; }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    ExitStatus compare(const QStringList &files, bool json, const Schema &schema) const;
};

} // namespace podwright

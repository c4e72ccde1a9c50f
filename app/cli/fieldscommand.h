// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace podwright {

/// `fields`: every field path of a Pod with its type and help, for scripts and for people with grep.
class FieldsCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::FieldsCommand)

public:
    QString name() const override { return QStringLiteral("fields"); }
    QString summary() const override { return tr("List every field of a Pod"); }
    QString usage() const override { return QStringLiteral("fields [--format text|json]"); }
    QString example() const override { return QStringLiteral("fields | grep -i probe"); }
    QStringList options() const override { return {QStringLiteral("--format")}; }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;
};

} // namespace podwright

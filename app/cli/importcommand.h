// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

#include <optional>

namespace podwright {

struct ImportNote;
struct ImportOptions;

/// `import`: a Pod of what runs containers elsewhere, on standard output; what became of each piece on standard error.
class ImportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::ImportCommand)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return tr("Make a Pod of a docker run line, a compose file, JSON or a workload");
    }
    QString usage() const override
    {
        return QStringLiteral(
            "import [FILE|-] [--from auto|docker-run|kubectl-run|compose|json|workload] [--service NAME] "
            "[--pod NAME] [--scratch] [--no-host-ports] [--restart-unhealthy]");
    }
    QString example() const override { return QStringLiteral("import compose.yaml --service web > pod.yaml"); }
    QStringList options() const override
    {
        return {QStringLiteral("--from"),    QStringLiteral("--service"),       QStringLiteral("--pod"),
                QStringLiteral("--scratch"), QStringLiteral("--no-host-ports"), QStringLiteral("--restart-unhealthy")};
    }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    static void tell(const ImportNote &note);
    /// Empty: a complaint was made.
    std::optional<QString> readOptions(const QStringList &arguments, ImportOptions &options) const;
};

} // namespace podwright

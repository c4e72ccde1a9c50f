// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "validation/manifestcheck.h"

#include <QCoreApplication>

namespace podwright {

/// `check`: what the API server would say of the manifests, without a cluster. Uses all cores.
class CheckCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::CheckCommand)

public:
    enum class Format { Text, Json, Sarif };

    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return tr("Say what the API server would say of manifests"); }
    QString usage() const override
    {
        return QStringLiteral(
            "check [--format text|json|sarif] [--kubernetes 1.36] [--static-pod [--node NAME] | --kubelet-config] "
            "[--no-advice] "
            "[--disable RULE,RULE] [--files-from LIST|-] [--jobs N] [--color auto|always|never] FILE...");
    }
    QString example() const override { return QStringLiteral("check --format json manifests/"); }
    QStringList options() const override;
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    struct Request {
        CheckOptions options;
        Format format = Format::Text;
        QStringList files;
        QString error;
        int jobs = 0; ///< 0: as many as there are cores
        QString colour = QStringLiteral("auto");
        bool isColoured() const;
    };
    Request read(const QStringList &arguments) const;
    QString readOption(Request &request, const QStringList &arguments, qsizetype &index) const;
};

} // namespace podwright

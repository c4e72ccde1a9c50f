// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exporting/staticbundle.h"

#include <QCoreApplication>

namespace podwright {

/// `export FILE --to static`: the bundle of a static Pod into a folder, or on standard output one file after the other.
class StaticExport {
    Q_DECLARE_TR_FUNCTIONS(podwright::StaticExport)

public:
    /// `command` is whose usage is shown.
    StaticExport(const Command &command, const Schema &schema);

    static QString usage();
    /// All options, also those that every form takes.
    static QStringList options();
    ExitStatus run(const QStringList &arguments);

private:
    /// What is wrong with the words; empty if nothing is.
    QString read(const QStringList &arguments);
    QString readOption(const QString &option, const QString &value);
    QString takeWay();
    bool accepts(const QString &file, const StaticBundle &bundle) const;

    const Command &m_command;
    const Schema &m_schema;
    StaticPodOptions m_options;
    QString m_file;
    QString m_folder; ///< to write into
    QString m_way;
    int m_kubernetes = 36;
    bool m_force = false;
};

} // namespace podwright

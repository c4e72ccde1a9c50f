// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace podwright {

/// The words that podwright-cli knows, its help, and the way from the arguments to a command.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(podwright::CommandLine)

public:
    CommandLine();
    ExitStatus run(const QStringList &arguments) const;

private:
    void printHelp() const;
    void printHelp(const Command &command) const;
    const Command *nearest(const QString &name) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace podwright

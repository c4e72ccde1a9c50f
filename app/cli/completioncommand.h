// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace podwright {

/// `completion`: a script by which a shell completes the words of this program.
class CompletionCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(podwright::CompletionCommand)

public:
    explicit CompletionCommand(const std::vector<std::unique_ptr<Command>> &commands)
        : m_commands(commands)
    {
    }

    QString name() const override { return QStringLiteral("completion"); }
    QString summary() const override { return tr("Print a completion script for a shell"); }
    QString usage() const override { return QStringLiteral("completion bash|zsh|fish"); }
    QString example() const override
    {
        return QStringLiteral("completion bash > ~/.local/share/bash-completion/completions/podwright-cli");
    }
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;

private:
    const std::vector<std::unique_ptr<Command>> &m_commands;
};

} // namespace podwright

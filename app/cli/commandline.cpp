// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/checkcommand.h"
#include "cli/completioncommand.h"
#include "cli/defaultscommand.h"
#include "cli/diffcommand.h"
#include "cli/editcommands.h"
#include "cli/explaincommand.h"
#include "cli/exportcommand.h"
#include "cli/fieldscommand.h"
#include "cli/fixcommand.h"
#include "cli/importcommand.h"
#include "cli/networkcommand.h"
#include "cli/newcommand.h"
#include "cli/servecommand.h"
#include "cli/terminal.h"
#include "schema/schema.h"

#include <algorithm>

namespace podwright {

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<CheckCommand>());
    for (auto &command : makeEditCommands())
        m_commands.push_back(std::move(command));
    m_commands.push_back(std::make_unique<DiffCommand>());
    m_commands.push_back(std::make_unique<DefaultsCommand>());
    m_commands.push_back(std::make_unique<FixCommand>());
    m_commands.push_back(std::make_unique<ExplainCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<FieldsCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<NewCommand>());
    m_commands.push_back(std::make_unique<NetworkCommand>());
    m_commands.push_back(std::make_unique<ServeCommand>());
    m_commands.push_back(std::make_unique<CompletionCommand>(m_commands));
}

ExitStatus CommandLine::run(const QStringList &arguments) const
{
    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help")
        || arguments.first() == QLatin1String("help") || arguments.first() == QLatin1String("-h")) {
        printHelp();
        return arguments.isEmpty() ? ExitStatus::Unusable : ExitStatus::Fine;
    }
    if (arguments.first() == QLatin1String("--version")) {
        print(QStringLiteral("podwright-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Fine;
    }
    const auto command = std::find_if(m_commands.begin(), m_commands.end(),
                                      [&](const auto &one) { return one->name() == arguments.first(); });
    if (command == m_commands.end()) {
        const Command *near = nearest(arguments.first());
        const QString hint = near ? tr("Did you mean %1?").arg(near->name()) : tr("See podwright-cli --help.");
        return complain(tr("There is no command %1.").arg(arguments.first()) + u' ' + hint);
    }
    if (arguments.contains(QLatin1String("--help"))) {
        printHelp(**command);
        return ExitStatus::Fine;
    }
    return (*command)->run(arguments.mid(1), Schema::builtIn());
}

const Command *CommandLine::nearest(const QString &name) const
{
    const Command *best = nullptr;
    int distance = 5;
    for (const auto &command : m_commands) {
        const int now = nameDistance(name.toStdString(), command->name().toStdString());
        if (now < distance) {
            best = command.get();
            distance = now;
        }
    }
    return best;
}

void CommandLine::printHelp() const
{
    print(tr("Reads, checks and changes Kubernetes Pod manifests without rewriting them.") + QStringLiteral("\n\n"));
    for (const auto &command : m_commands) {
        print(QStringLiteral("  %1\n      %2\n      %3 podwright-cli %4\n")
                  .arg(command->usage(), command->summary(), tr("Example:"), command->example()));
    }
    print(QStringLiteral("\n")
          + tr("Paths: spec.containers[0].image, spec.containers[name=web].image, metadata.labels[\"a.b/c\"].")
          + QStringLiteral("\n")
          + tr("A file named - is standard input. --lang en|zh chooses the language of messages.")
          + QStringLiteral("\n") + tr("Exit status: 0 fine, 1 refused, 2 wrong usage or unreadable input.")
          + QStringLiteral("\n"));
}

void CommandLine::printHelp(const Command &command) const
{
    print(QStringLiteral("podwright-cli %1\n\n%2\n\n%3 podwright-cli %4\n")
              .arg(command.usage(), command.summary(), tr("Example:"), command.example()));
}

} // namespace podwright

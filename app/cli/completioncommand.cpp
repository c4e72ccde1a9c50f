// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completioncommand.h"

#include "cli/terminal.h"

namespace podwright {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

QString words(const Commands &commands)
{
    QStringList names;
    for (const auto &command : commands)
        names.append(command->name());
    return names.join(u' ');
}

QString bashScript(const Commands &commands)
{
    QString cases;
    for (const auto &command : commands) {
        if (!command->options().isEmpty())
            cases +=
                QStringLiteral("        %1) words=\"%2\" ;;\n").arg(command->name(), command->options().join(u' '));
    }
    return QStringLiteral("_podwright_cli() {\n"
                          "    local current=${COMP_WORDS[COMP_CWORD]} words=\"\"\n"
                          "    if ((COMP_CWORD == 1)); then\n"
                          "        COMPREPLY=($(compgen -W \"%1 --help --version\" -- \"$current\"))\n"
                          "        return\n"
                          "    fi\n"
                          "    case ${COMP_WORDS[1]} in\n%2    esac\n"
                          "    if [[ $current == -* ]]; then\n"
                          "        COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                          "    else\n"
                          "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
                          "    fi\n"
                          "}\n"
                          "complete -o filenames -F _podwright_cli podwright-cli\n")
        .arg(words(commands), cases);
}

QString zshScript(const Commands &commands)
{
    QString list;
    QString cases;
    for (const auto &command : commands) {
        list += QStringLiteral("        '%1:%2'\n")
                    .arg(command->name(), command->summary().replace(u'\'', QStringLiteral("'\\''")));
        if (!command->options().isEmpty())
            cases +=
                QStringLiteral("        %1) compadd -- %2 ;;\n").arg(command->name(), command->options().join(u' '));
    }
    return QStringLiteral("#compdef podwright-cli\n"
                          "_podwright_cli() {\n"
                          "    local -a commands\n"
                          "    commands=(\n%1    )\n"
                          "    if ((CURRENT == 2)); then\n"
                          "        _describe command commands\n"
                          "        return\n"
                          "    fi\n"
                          "    if [[ $words[CURRENT] == -* ]]; then\n"
                          "        case $words[2] in\n%2        esac\n"
                          "    else\n"
                          "        _files\n"
                          "    fi\n"
                          "}\n"
                          "_podwright_cli \"$@\"\n")
        .arg(list, cases);
}

QString fishScript(const Commands &commands)
{
    QString script;
    for (const auto &command : commands) {
        script += QStringLiteral("complete -c podwright-cli -n __fish_use_subcommand -a %1 -d '%2'\n")
                      .arg(command->name(), command->summary().replace(u'\'', QStringLiteral("\\'")));
        const QStringList options = command->options();
        for (const QString &option : options)
            script += QStringLiteral("complete -c podwright-cli -n '__fish_seen_subcommand_from %1' -l %2\n")
                          .arg(command->name(), option.mid(2));
    }
    return script;
}

} // namespace

ExitStatus CompletionCommand::run(const QStringList &arguments, const Schema &)
{
    const QString shell = arguments.size() == 1 ? arguments.first() : QString();
    if (shell == QLatin1String("bash"))
        print(bashScript(m_commands));
    else if (shell == QLatin1String("zsh"))
        print(zshScript(m_commands));
    else if (shell == QLatin1String("fish"))
        print(fishScript(m_commands));
    else
        return complainUsage(*this, tr("Name a shell: bash, zsh or fish."));
    return ExitStatus::Fine;
}

} // namespace podwright

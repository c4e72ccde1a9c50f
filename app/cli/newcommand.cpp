// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/newcommand.h"

#include "cli/terminal.h"

#include <QDir>
#include <QFile>

namespace podwright {

namespace {

const QString folder = QStringLiteral(":/podwright/templates");

QStringList templateNames()
{
    QStringList names;
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(5)); // ".yaml"
    return names;
}

} // namespace

ExitStatus NewCommand::run(const QStringList &arguments, const Schema &)
{
    if (arguments.size() > 1)
        return complainUsage(*this, tr("One template at a time, please."));
    const QString name = arguments.isEmpty() ? QStringLiteral("minimal") : arguments.first();
    if (name == QLatin1String("--list")) {
        print(templateNames().join(u'\n') + u'\n');
        return ExitStatus::Fine;
    }
    QFile file(folder + u'/' + name + QLatin1String(".yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return complain(
            tr("There is no template %1. There are: %2.").arg(name, templateNames().join(QStringLiteral(", "))));
    print(std::string_view(file.readAll().toStdString()));
    return ExitStatus::Fine;
}

} // namespace podwright

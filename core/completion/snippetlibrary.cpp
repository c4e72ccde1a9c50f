// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/snippetlibrary.h"

#include <QDir>
#include <QFile>

namespace podwright {

SnippetLibrary::SnippetLibrary()
{
    const QDir folder(QStringLiteral(":/podwright/snippets"));
    const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_snippets.push_back(Snippet::read(name.chopped(5).toStdString(), file.readAll().toStdString()));
    }
}

} // namespace podwright

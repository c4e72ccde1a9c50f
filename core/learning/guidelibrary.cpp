// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/guidelibrary.h"

#include <QDir>
#include <QFile>

namespace podwright {

namespace {

std::string read(const QString &name)
{
    QFile file(QStringLiteral(":/podwright/guides/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::vector<std::string> GuideLibrary::names() const
{
    std::vector<std::string> names;
    const QStringList files =
        QDir(QStringLiteral(":/podwright/guides/en")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.push_back(file.chopped(3).toStdString());
    return names;
}

Guide GuideLibrary::guide(std::string_view name, TextLanguage language) const
{
    const QString folder = language == TextLanguage::Chinese ? QStringLiteral("zh/") : QStringLiteral("en/");
    return Guide::read(std::string(name), read(folder + toQString(name) + QStringLiteral(".md")));
}

std::vector<Exercise> GuideLibrary::exercises(std::string_view name) const
{
    return Exercise::read(read(QStringLiteral("exercises/") + toQString(name) + QStringLiteral(".txt")));
}

} // namespace podwright

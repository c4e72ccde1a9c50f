// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manifestinput.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace podwright {

namespace {

constexpr qint64 largestInput = 64 << 20;

class InputText {
    Q_DECLARE_TR_FUNCTIONS(podwright::InputText)

public:
    /// What is wrong with a name before it is opened; empty if nothing is.
    static QString ofName(const QString &file)
    {
        const QFileInfo info(file);
        if (!info.exists())
            return tr("There is no file %1. Check the name and the folder.").arg(file);
        if (info.isDir())
            return tr("%1 is a folder. Name a manifest file in it.").arg(file);
        if (info.isFile() && info.size() > largestInput)
            return tooLarge(file);
        return info.isReadable() ? QString() : tr("%1 may not be read. Check its permissions.").arg(file);
    }

    static QString tooLarge(const QString &name)
    {
        return tr("%1 is larger than 64 MiB. No manifest is; is it the right file?").arg(name);
    }

    static QString ofBytes(const QString &name, const QByteArray &bytes)
    {
        const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 8192));
        const bool utf16 =
            head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || head.count('\0') * 3 > head.size();
        if (head.contains('\0') && !utf16)
            return tr("%1 is no text file. A manifest is YAML or JSON text.").arg(name);
        return {};
    }

    static QString unreadable(const QString &name, const QString &reason)
    {
        return tr("%1 cannot be read: %2.").arg(name, reason);
    }

    static QString badEncoding(const QString &name, std::size_t offset)
    {
        return tr("%1 is not valid UTF-8 at byte %2. Save it as UTF-8.").arg(name).arg(offset);
    }
};

/// A pipe gives what it has just got; reading ends when nothing more comes, or behind the largest input.
QByteArray allOf(QFile &file)
{
    QByteArray bytes;
    while (bytes.size() <= largestInput) {
        const QByteArray part = file.read(largestInput + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

} // namespace

ManifestInput readManifest(const QString &name)
{
    ManifestInput input;
    const bool standardInput = name == QLatin1String("-");
    QFile file(name);
    if (!standardInput)
        input.error = InputText::ofName(name);
    if (!input.ok())
        return input;
    const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = open ? allOf(file) : QByteArray();
    if (!open || file.error() != QFileDevice::NoError)
        input.error = InputText::unreadable(shownName(name), file.errorString());
    else if (bytes.size() > largestInput)
        input.error = InputText::tooLarge(shownName(name));
    else
        input.error = InputText::ofBytes(shownName(name), bytes);
    if (!input.ok())
        return input;
    input.source = SourceText::decode(bytes.toStdString());
    if (const auto offset = input.source.invalidOffset())
        input.error = InputText::badEncoding(shownName(name), *offset);
    return input;
}

} // namespace podwright

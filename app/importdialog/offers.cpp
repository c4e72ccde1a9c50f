// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog/offers.h"

#include "importing/textkind.h"

namespace podwright {

ImportKind offeredKind(const QString &text)
{
    constexpr qsizetype largest = 1 << 20;
    if (text.size() > largest)
        return ImportKind::Unknown;
    const ImportKind kind = guessTextKind(text.toStdString());
    switch (kind) {
    case ImportKind::DockerRun:
    case ImportKind::KubectlRun:
    case ImportKind::Compose:
        return kind;
    case ImportKind::Json:
        return text.contains(QLatin1String("\"kind\"")) && text.contains(u'\n') ? kind : ImportKind::Unknown;
    default:
        return ImportKind::Unknown;
    }
}

bool isForeignText(const QString &text)
{
    const ImportKind kind = offeredKind(text);
    return kind != ImportKind::Unknown && kind != ImportKind::Json;
}

} // namespace podwright

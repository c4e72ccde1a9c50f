// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folders.h"

namespace podwright {

QString sourceFolder()
{
    return QStringLiteral(PODWRIGHT_SOURCE_FOLDER);
}

QString builtProgram(const QString &path)
{
    return QStringLiteral(PODWRIGHT_BUILD_FOLDER "/") + path;
}

QString sharedFolder()
{
    return qEnvironmentVariable("PODWRIGHT_SHARED", sourceFolder() + QStringLiteral("/../shared"));
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopstyle.h"

#include <QDockWidget>

namespace podwright {

QIcon DesktopStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (qobject_cast<const QDockWidget *>(widget))
        return {};
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace podwright

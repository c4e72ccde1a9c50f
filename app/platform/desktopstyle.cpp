// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopstyle.h"

#include "platform/chevronicon.h"

#include <QDockWidget>

namespace podwright {

QIcon DesktopStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (qobject_cast<const QDockWidget *>(widget))
        return {};
    if (which == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new ChevronIcon(Qt::Horizontal));
    if (which == SP_ToolBarVerticalExtensionButton)
        return QIcon(new ChevronIcon(Qt::Vertical));
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace podwright

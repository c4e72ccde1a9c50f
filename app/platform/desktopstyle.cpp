// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopstyle.h"

namespace podwright {

QIcon DesktopStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which != SP_TitleBarCloseButton && which != SP_TitleBarNormalButton)
        return QProxyStyle::standardIcon(which, option, widget);
    const auto found = m_icons.constFind(which);
    if (found != m_icons.constEnd())
        return *found;
    return *m_icons.insert(which, QProxyStyle::standardIcon(which, option, widget));
}

} // namespace podwright

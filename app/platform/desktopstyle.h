// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace podwright {

/// The style of the desktop, without the icons of docks' own title bars: a dock asks for two of them when it is made,
/// whose pictures are read and decoded, and our docks have titles without buttons. GUI thread.
class DesktopStyle : public QProxyStyle {
public:
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace podwright {

/// The style of the desktop, without pictures that are asked for at the start only to be kept: docks ask for icons of
/// their title bars, which ours do not have; menu bars and tool bars for those of the button that shows what does not
/// fit, which is drawn here. GUI thread.
class DesktopStyle : public QProxyStyle {
public:
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace podwright

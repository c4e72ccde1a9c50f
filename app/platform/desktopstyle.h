// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

namespace podwright {

/// The style of the desktop, whose icons of title bars are read once: every dock asks for two of them when it is made,
/// and Qt's own styles read and decode their pictures each time, a sixth of what a start takes. GUI thread.
class DesktopStyle : public QProxyStyle {
public:
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    mutable QHash<StandardPixmap, QIcon> m_icons; ///< of title bars only
};

} // namespace podwright

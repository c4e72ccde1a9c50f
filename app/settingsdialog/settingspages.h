// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace podwright {

class AppSettings;
class SettingsRows;

/// The pages of the settings that are made of rows, in their order.
QList<SettingsRows *> makeSettingsPages(const AppSettings &settings, QWidget *parent);

} // namespace podwright

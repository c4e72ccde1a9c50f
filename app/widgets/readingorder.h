// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace podwright {

/// What takes the keyboard by Tab in a widget, as one reads: by the layouts, else from top to bottom. Qt's own chain is
/// in the order in which things were made; rows that come and go stand in it anywhere.
QList<QWidget *> inReadingOrder(QWidget *root);

/// Gives the keyboard to the next or previous one, from the end to the beginning; false: it is not in `root`.
bool stepInReadingOrder(QWidget *root, bool next);

} // namespace podwright

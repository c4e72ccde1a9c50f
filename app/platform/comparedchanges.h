// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace podwright {

/// A difference of two texts in words, with the lines (from 0) that it is about; -1: none.
struct ComparedChange {
    QString sentence;
    int leftLine = -1;
    int rightLine = -1;
};

struct ComparedChanges {
    QList<ComparedChange> list;
    bool readable = true; ///< false: one of the texts has no meaning that could be compared
};

/// Tells what is different in the meaning of two texts; made by who knows it.
using DescribeChanges = std::function<ComparedChanges(const QString &left, const QString &right)>;

} // namespace podwright

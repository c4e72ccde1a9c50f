// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace podwright {

/// A run of lines of two texts: equal on both sides, or replaced (one side may be empty). Line numbers from 0.
struct LineRun {
    bool equal = true;
    int left = 0;
    int leftCount = 0;
    int right = 0;
    int rightCount = 0;
};

/// A shortest line difference; for very different texts a correct but longer one, so that time stays bounded.
std::vector<LineRun> diffLines(const QStringList &left, const QStringList &right);

} // namespace podwright

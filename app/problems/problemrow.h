// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace podwright {

/// One finding in the list.
struct ProblemRow {
    Diagnostic diagnostic;
    std::size_t document = 0; ///< index of its document
    int line = 0; ///< from 0
    std::string key; ///< rule, field and place: the finding stays the same while its words change
};

/// Findings under one heading.
struct ProblemGroup {
    std::string key;
    QString title;
    Severity gravest = Severity::Advice;
    std::vector<ProblemRow> rows;
};

enum class ProblemGrouping { Kind, Object };

/// The findings of a snapshot under their headings, those of one group by their place in the text: by kind the gravest
/// first, by object (container, volume, …) in the order of the text. Of those that `isWanted` answers with true, at
/// most mostProblemRows, the gravest.
std::vector<std::unique_ptr<ProblemGroup>> groupProblems(const Snapshot &snapshot, ProblemGrouping grouping,
                                                         const std::function<bool(const LineFinding &)> &isWanted);

/// Nobody reads a longer list, and at each pause in typing it would have to be compared with the one before.
inline constexpr std::size_t mostProblemRows = 1000;

/// "Errors", "Warnings" …
QString severityHeading(Severity severity);

} // namespace podwright

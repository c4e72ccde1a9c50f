// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/findingindex.h"
#include "document/foldranges.h"
#include "pod/podplace.h"
#include "text/lineindex.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <memory>
#include <string>
#include <vector>

namespace podwright {

/// How much of the text the tree of a snapshot stands for.
enum class TextHealth {
    Good, ///< the whole text parses
    Partial, ///< the dirty lines are blanked out, the rest is exact
    Stale, ///< the last good tree, its ranges shifted; nothing may be edited through it
};

struct Snapshot;
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// All that was understood of one revision of the text. Immutable, shared between views and threads.
struct Snapshot {
    int revision = 0;
    TextHealth health = TextHealth::Good;
    std::string text; ///< UTF-8, as in the document; offsets below are bytes of it
    LineIndex lines{text};
    ParseResult parsed; ///< tree of `text` (Good), of the blanked text (Partial), or the last good one
    std::vector<TextRange> dirty; ///< lines that do not parse
    SnapshotPtr lastGood; ///< of the last text that did parse; null in a good one, and where none ever did
    std::vector<SyntaxError> syntaxErrors; ///< of the real text
    std::vector<ValueTree> values; ///< one for each document of the tree
    std::vector<PodPlace> pods; ///< where Pods are
    std::vector<PodReport> reports; ///< findings; may be empty for a moment in large files
    FindingIndex findings; ///< the reports by place
    FoldRanges folds; ///< nothing folds in a stale one
    bool checked = false; ///< reports are those of this revision
    CheckOptions checkOptions; ///< with which they were found

    Snapshot() = default;
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
};

} // namespace podwright

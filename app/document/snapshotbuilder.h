// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "text/textedit.h"

#include <memory>
#include <string>
#include <vector>

namespace podwright {

class Schema;

/// What a snapshot is made from. A value: it may be handed to a worker.
struct SnapshotRequest {
    int revision = 0;
    std::string text;
    CheckOptions checkOptions;
    SnapshotPtr previous; ///< of an earlier text, null at first
    std::vector<EditList> edits; ///< from the previous snapshot's text to this one, one after the other
    std::shared_ptr<ParseResult> parsed; ///< of the text, if somebody has read it already: is taken; else null
    bool check = true; ///< false: the findings are those of the previous snapshot, moved along and without fixes
};

/// Reads a text: parses, finds the Pods, checks. Pure; the schema must outlive the call. Safe from any thread.
std::shared_ptr<Snapshot> buildSnapshot(const Schema &schema, const SnapshotRequest &request);

} // namespace podwright

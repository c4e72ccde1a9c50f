// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/changename.h"

#include <map>
#include <optional>

namespace podwright {

/// The names of the steps of a text document's history, which knows only their number.
class HistoryNames {
public:
    /// Nothing was done to this text yet.
    void begin(int steps, const std::string &text);
    /// The text is another one now. Returns what an undo (back) or redo that led here took back or did again; none if
    /// it was a new change.
    struct Step {
        ChangeName name;
        bool back;
    };
    std::optional<Step> follow(const Snapshot &before, const Snapshot &after, int steps);
    /// What undo and redo would do now.
    std::optional<ChangeName> undoName() const;
    std::optional<ChangeName> redoName() const;

private:
    struct Named {
        ChangeName name;
        std::size_t hash; ///< of the text after the change
    };
    std::map<int, Named> m_names; ///< by the number of steps after the change
    int m_steps = 0;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <map>
#include <optional>
#include <string>

namespace podwright {

/// What an undo step did, for its name; the sentence is made where it is shown.
struct ChangeName {
    enum class Kind {
        Text, ///< comments, layout, or a text that cannot be read
        Set, ///< a field has another value
        Add, ///< a field that was not there
        Remove,
        Rename, ///< a key
        AddItem, ///< to a list
        RemoveItem, ///< from a list
        Move, ///< an item to another list
        Reorder, ///< the items of a list
        Several ///< fields of one parent
    };
    Kind kind = Kind::Text;
    std::string field; ///< "image", "containers[web]", "env[1]", the name of what was moved; empty: the whole document

    bool operator==(const ChangeName &other) const = default;
};

/// What changed between two texts. Looks only at what stands around the bytes that differ.
ChangeName changeBetween(const Snapshot &before, const Snapshot &after);

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

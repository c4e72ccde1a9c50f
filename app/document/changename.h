// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <string>

namespace podwright {

/// What an undo step did, for its name; the sentence is made where it is shown.
struct ChangeName {
    enum class Kind {
        Text, ///< comments, layout, or a text that cannot be read
        Set, ///< a field has another value
        Add, ///< a field that was not there
        Remove,
        Rename, ///< a key, or a name with all that refers to it
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

/// What changed between two texts. Looks only at what stands around the bytes that differ, unless several fields do.
ChangeName changeBetween(const Snapshot &before, const Snapshot &after);

} // namespace podwright

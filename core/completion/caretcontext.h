// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"
#include "yaml/path.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What may be written where a caret stands. All offsets are bytes of the text.
struct CaretContext {
    enum class Kind {
        Key, ///< a key of the map at `path`
        Value, ///< the scalar at `path`
    };
    Kind kind = Kind::Key;
    std::size_t document = 0; ///< as SyntaxTree::documents() counts them
    Path path;
    TextRange word; ///< what a proposal takes the place of
    std::string typed; ///< of it, what stands in front of the caret
    std::string lead; ///< to be written in front: indentation, the dash of a new item, a blank behind a colon
    int column = 0; ///< Key: where the keys of that map stand, for lines below
    bool inFlow = false;
    bool hasColon = false; ///< Key: a colon follows already
    bool quoted = false; ///< word lies between quotes
    bool misplaced = false; ///< the caret's column fits nothing; lead mends it
    std::vector<std::string> siblings; ///< Key: keys of the map but the one at the caret
};

/// Where a caret stands, found without a parser, so that a text that is broken by being typed does no harm: reads the
/// lines from the top with nothing but indentation, dashes, colons, quotes and brackets. Several where the place leaves
/// it open (a key here, or the first item of the list above). Empty in comments, block scalars and texts in quotes that
/// go over several lines.
std::vector<CaretContext> caretContexts(std::string_view text, std::size_t caret);

} // namespace podwright

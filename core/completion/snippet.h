// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Entries of a map to begin with. Its file opens with lines `#! key: value`: the title in each language (`en`, `zh`)
/// and the type of the map (`type: Container`). In the text `${1:web}` is a place to fill in, with what stands there at
/// first; places of the same number are filled in together; `$0` is where the caret ends.
struct Snippet {
    std::string name; ///< of the file, without `.yaml`
    std::string english; ///< title
    std::string chinese; ///< title
    std::string type;
    std::string
        list; ///< the list of the Pod's spec that it becomes an entry of, where its type does not say it (`list: …`)
    std::string mountPath; ///< of a volume: where a container mounts it at first (`mount: …`)
    std::string text; ///< without the marks, no line break at the end
    std::vector<TextRange> stops; ///< of the text, in the order in which they are visited
    std::vector<int> stopNumbers; ///< of the stops; those of one number are edited together
    std::vector<std::string> keys; ///< the keys that it writes into the map

    /// Reads a snippet file.
    static Snippet read(std::string name, std::string_view source);
};

} // namespace podwright

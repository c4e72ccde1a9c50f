// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace podwright {

/// Something that search can find.
struct SearchEntry {
    enum class Kind : std::uint8_t { Field, Guide, Template, Snippet, Command, Finding };
    Kind kind = Kind::Field;
    std::string target; ///< a field path (`spec.containers[].image`), or the name of the guide, template, snippet,
                        ///< command, rule
    std::string name; ///< what it is called: the field's own name, or the target
    std::string english; ///< one line
    std::string chinese; ///< one line
    std::vector<std::string> words; ///< further words that mean it: values, synonyms; any language
    int depth = 0; ///< of a field in the schema: of equals the nearer one comes first
};

/// An entry with how well it fits; higher is better.
struct SearchHit {
    const SearchEntry *entry = nullptr;
    int score = 0;
};

} // namespace podwright

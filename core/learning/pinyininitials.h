// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace podwright {

/// The first letters of how Chinese characters are read: `tz` for 探针.
class PinyinInitials {
public:
    /// Nothing is known.
    PinyinInitials() = default;
    /// Reads a table of lines "letters<TAB>characters" (resources/search/pinyin.txt).
    explicit PinyinInitials(std::string_view table);
    /// The table built into the program.
    static PinyinInitials builtIn();

    /// The initials of the Chinese characters of a text, one after the other; of two readings the first. Latin letters
    /// and digits stay, in lower case, everything else is left out.
    std::string of(std::string_view text) const;

private:
    std::unordered_map<char32_t, char> m_letters;
};

} // namespace podwright

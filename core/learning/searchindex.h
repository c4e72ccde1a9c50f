// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/pinyininitials.h"
#include "learning/searchentry.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Finds entries by English name (also by its humps: `lp` for livenessProbe), Chinese words, pinyin initials, synonyms,
/// values, and with a slip of the finger. Filled once, then asked; const members are safe from any thread.
class SearchIndex {
public:
    explicit SearchIndex(PinyinInitials pinyin);

    void add(SearchEntry entry);
    /// The best entries, best first; of a query with several words each must fit.
    std::vector<SearchHit> find(std::string_view query, std::size_t most = 50) const;

private:
    /// An entry made ready for comparing: lower case, initials reckoned.
    struct Prepared {
        SearchEntry entry;
        std::string name;
        std::string humps; ///< "lp" of livenessProbe
        std::string english;
        std::string initials; ///< of the Chinese line
        std::vector<std::string> words;
        std::vector<std::string> wordInitials;
    };

    int score(const Prepared &one, std::string_view word) const;

    PinyinInitials m_pinyin;
    std::deque<Prepared> m_entries;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/searchindex.h"

#include "schema/schematype.h"

#include <algorithm>
#include <set>
#include <utility>

namespace podwright {

namespace {

std::string lower(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return made;
}

std::string humpsOf(std::string_view name)
{
    std::string humps = lower(name.substr(0, 1));
    for (const char c : name.substr(std::min<std::size_t>(1, name.size()))) {
        if (c >= 'A' && c <= 'Z')
            humps += static_cast<char>(c - 'A' + 'a');
    }
    return humps;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Words of a query; a query that is a synonym of several words is kept whole by the caller.
std::vector<std::string> wordsOf(std::string_view query)
{
    std::vector<std::string> words;
    while (!query.empty()) {
        const std::size_t begin = query.find_first_not_of(" \t");
        if (begin == std::string_view::npos)
            break;
        query.remove_prefix(begin);
        const std::size_t end = std::min(query.find_first_of(" \t"), query.size());
        words.push_back(lower(query.substr(0, end)));
        query.remove_prefix(end);
    }
    return words;
}

/// The same field stands in several places (the probes of three kinds of containers): its best place stays, the others
/// come behind all that is something else.
std::vector<SearchHit> withRepeatsLast(const std::vector<SearchHit> &hits)
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    std::vector<SearchHit> first;
    std::vector<SearchHit> repeats;
    for (const SearchHit &hit : hits)
        (seen.emplace(hit.entry->name, hit.entry->chinese).second ? first : repeats).push_back(hit);
    first.insert(first.end(), repeats.begin(), repeats.end());
    return first;
}

} // namespace

SearchIndex::SearchIndex(PinyinInitials pinyin)
    : m_pinyin(std::move(pinyin))
{
}

void SearchIndex::add(SearchEntry entry)
{
    Prepared one;
    one.name = lower(entry.name);
    one.humps = humpsOf(entry.name);
    one.english = lower(entry.english);
    one.initials = m_pinyin.of(entry.chinese);
    for (const std::string &word : entry.words) {
        one.words.push_back(lower(word));
        one.wordInitials.push_back(isAscii(word) ? std::string() : m_pinyin.of(word));
    }
    one.entry = std::move(entry);
    m_entries.push_back(std::move(one));
}

/// How well one word fits; 0: not at all.
int SearchIndex::score(const Prepared &one, std::string_view word) const
{
    if (one.name == word)
        return 100;
    int best = 0;
    const auto rate = [&](bool fits, int score) { best = fits && score > best ? score : best; };
    rate(one.name.starts_with(word), 85);
    for (std::size_t index = 0; index < one.words.size(); ++index) {
        rate(one.words[index] == word, 80);
        rate(one.words[index].starts_with(word), 65);
        rate(word.size() > 1 && one.wordInitials[index] == word, 60);
        rate(word.size() > 3 && contains(one.words[index], word), 45);
    }
    rate(word.size() > 1 && one.humps == word, 75);
    rate(word.size() > 2 && contains(one.name, word), 60);
    if (!isAscii(word)) {
        rate(contains(one.entry.chinese, word), 55);
        return best;
    }
    rate(contains(lower(one.entry.target), word) && contains(word, "."), 70);
    rate(word.size() > 2 && contains(one.english, word), 40);
    rate(word.size() > 1 && one.initials.starts_with(word), 50);
    rate(word.size() > 2 && contains(one.initials, word), 35);
    if (best == 0 && word.size() > 4 && one.name.size() < word.size() + 3 && word.size() < one.name.size() + 3)
        rate(nameDistance(word, one.name) <= 4, 30); // a slip or two; distances count double
    return best;
}

std::vector<SearchHit> SearchIndex::find(std::string_view query, std::size_t most) const
{
    const std::vector<std::string> words = wordsOf(query);
    std::string whole;
    for (const std::string &word : words)
        whole += (whole.empty() ? "" : " ") + word;
    std::vector<SearchHit> hits;
    if (words.empty())
        return hits;
    for (const Prepared &one : m_entries) {
        int worst = 1000;
        for (const std::string &word : words)
            worst = std::min(worst, score(one, word));
        if (words.size() > 1)
            worst = std::max(worst, score(one, whole));
        if (worst > 0)
            hits.push_back({&one.entry, worst * 16 - std::min(one.entry.depth, 15)});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    hits = withRepeatsLast(hits);
    if (hits.size() > most)
        hits.resize(most);
    return hits;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/matching.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace podwright {

namespace {

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::string lowered(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), lower);
    return made;
}

bool beginsHump(std::string_view word, std::size_t at)
{
    const auto upper = [&](std::size_t where) { return std::isupper(static_cast<unsigned char>(word[where])) != 0; };
    return at == 0 || (upper(at) && !upper(at - 1)) || word[at - 1] == '-' || word[at - 1] == '/'
        || word[at - 1] == '.';
}

/// `imPol` for `imagePullPolicy`: each letter goes on with a hump or begins a later one.
bool fitsHumps(std::string_view word, std::size_t at, std::string_view typed)
{
    if (typed.empty())
        return true;
    for (std::size_t hump = at; hump < word.size(); ++hump) {
        if (!beginsHump(word, hump))
            continue;
        std::size_t length = 0;
        while (length < typed.size() && hump + length < word.size()
               && lower(word[hump + length]) == lower(typed[length])) {
            ++length;
            if (fitsHumps(word, hump + length, typed.substr(length)))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<Proposal::Match> matchOf(std::string_view word, std::string_view typed)
{
    constexpr std::size_t longestHumps = 12;
    if (word == typed)
        return Proposal::Match::Exact;
    const std::size_t at = lowered(word).find(lowered(typed));
    if (at == 0)
        return Proposal::Match::Prefix;
    if (typed.size() <= longestHumps && fitsHumps(word, 0, typed))
        return Proposal::Match::Humps;
    if (at != std::string::npos && typed.size() > 1)
        return Proposal::Match::Inside;
    return std::nullopt;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mutation.h"

#include <array>

namespace podwright {

std::string mutated(std::string text, std::mt19937 &random)
{
    static constexpr std::array pieces = {
        ":", ": ", " ", "  ", "\t",  "\n", "-",      "- ", "\"", "'", "[",     "]",   "{",    "}",        ",",
        "#", " #", "|", ">",  "&a ", "*a", "!!str ", "?",  "%",  "@", "---\n", "...", "\r\n", "\xc3\xa9", "key: v\n"};
    const auto below = [&random](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (std::size_t count = 1 + below(3); count > 0 && !text.empty(); --count) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
        case 0:
            text.erase(at, 1 + below(3));
            break;
        case 1:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 2: {
            const std::size_t end = text.find('\n', at);
            if (end != std::string::npos && end + 1 < text.size())
                text.insert(end + 1, below(2) ? " " : "  ");
            break;
        }
        default: {
            const std::size_t end = text.find('\n', at);
            text.erase(at, (end == std::string::npos ? text.size() : end) - at);
        }
        }
    }
    return text;
}

} // namespace podwright

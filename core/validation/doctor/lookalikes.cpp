// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/lookalikes.h"

#include "text/utf8.h"

namespace podwright {

namespace {

constexpr char32_t IdeographicSpace = 0x3000;
constexpr char32_t FirstWide = 0xff01; ///< full-width forms stand in the order of ASCII, beginning with !
constexpr char32_t LastWide = 0xff5e;

Lookalike kindOf(char32_t code)
{
    if (code < 0xa0)
        return Lookalike::None;
    if (code == 0xa0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x202f || code == 0x205f
        || code == IdeographicSpace)
        return Lookalike::Space;
    if (code == 0xad || (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff)
        return Lookalike::Nothing;
    if ((code >= 0x2018 && code <= 0x201f) || code == 0xff02 || code == 0xff07)
        return Lookalike::Quote;
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xff0d)
        return Lookalike::Dash;
    return code >= FirstWide && code <= LastWide ? Lookalike::Wide : Lookalike::None;
}

} // namespace

Lookalike lookalikeAt(std::string_view text, std::size_t offset)
{
    return static_cast<unsigned char>(text[offset]) < 0xc2 ? Lookalike::None : kindOf(codePointAt(text, offset));
}

std::string meantBy(char32_t character)
{
    switch (kindOf(character)) {
    case Lookalike::Space:
        return character == IdeographicSpace ? "  " : " "; // it is two columns wide
    case Lookalike::Quote:
        return (character >= 0x2018 && character <= 0x201b) || character == 0xff07 ? "'" : "\"";
    case Lookalike::Dash:
        return "-";
    case Lookalike::Wide:
        return std::string(1, static_cast<char>(character - FirstWide + '!'));
    default:
        return {};
    }
}

bool looksBlank(std::string_view text, std::size_t offset)
{
    if (text[offset] == ' ' || text[offset] == '\t')
        return true;
    const Lookalike kind = lookalikeAt(text, offset);
    return kind == Lookalike::Space || kind == Lookalike::Nothing;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/lookalikefaults.h"

#include "text/utf8.h"
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/lookalikes.h"

#include <algorithm>

namespace podwright {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.' || c == '/';
}

const char *messageOf(Lookalike kind, char32_t code)
{
    if (kind == Lookalike::Space)
        return code == 0x3000 ? "lookalike-ideographic-space"
            : code == 0xa0    ? "lookalike-no-break-space"
                              : "lookalike-space";
    if (kind == Lookalike::Nothing)
        return code == 0xfeff ? "lookalike-byte-order-mark" : "lookalike-zero-width";
    return kind == Lookalike::Quote ? "lookalike-quote" : kind == Lookalike::Dash ? "lookalike-dash" : "lookalike-wide";
}

const char *ruleOf(Lookalike kind)
{
    switch (kind) {
    case Lookalike::Space:
        return "TXT-01";
    case Lookalike::Nothing:
        return "TXT-02";
    case Lookalike::Quote:
        return "TXT-03";
    default:
        return "TXT-04";
    }
}

/// Looks through one line; what it replaces never overlaps.
class LookalikeLine {
public:
    LookalikeLine(std::string_view text, const TextLine &line, std::vector<Diagnostic> &found)
        : m_text(text)
        , m_line(line)
        , m_found(found)
    {
    }

    void scan()
    {
        scanBlanks(m_line.range.begin, m_line.content, true);
        for (const TextRange &part : m_line.open)
            scanPart(part);
        // behind prose (`你好　#世界`) the # may be the author's too
        const std::size_t value = std::min(m_line.value, m_line.contentEnd); // `key:　#`: no value
        const bool prose = !isAscii(m_text.substr(value, m_line.contentEnd - value));
        scanBlanks(m_line.contentEnd, blanksEnd(m_line.contentEnd), !prose);
    }

private:
    std::size_t blanksEnd(std::size_t at) const
    {
        while (at < m_line.range.end && looksBlank(m_text, at))
            at += sequenceLength(m_text[at]);
        return std::min(at, m_line.range.end);
    }

    /// Between things: every character that looks like a blank stands for one.
    void scanBlanks(std::size_t begin, std::size_t end, bool safe)
    {
        for (std::size_t at = begin; at < end;) {
            const Lookalike kind = lookalikeAt(m_text, at);
            if (kind == Lookalike::None) {
                ++at;
                continue;
            }
            at = addRun(at, end, kind, safe);
        }
    }

    /// One finding for the same character several times in a row.
    std::size_t addRun(std::size_t begin, std::size_t end, Lookalike kind, bool safe)
    {
        const char32_t code = codePointAt(m_text, begin);
        const std::size_t length = sequenceLength(m_text[begin]);
        std::size_t at = begin;
        std::string meant;
        for (; at < end && codePointAt(m_text, at) == code; at += length)
            meant += meantBy(code);
        add(kind, {begin, at}, {{{begin, at}, meant}}, safe);
        return at;
    }

    void add(Lookalike kind, TextRange range, EditList edits, bool safe)
    {
        const char32_t code = codePointAt(m_text, range.begin);
        const std::string shown(m_text.substr(range.begin, sequenceLength(m_text[range.begin])));
        Diagnostic one =
            doctorFinding(ruleOf(kind), messageOf(kind, code), range, {codePointName(code), shown, meantBy(code)});
        const char *title = kind == Lookalike::Space ? "replace-by-spaces"
            : kind == Lookalike::Nothing             ? "remove-character"
                                                     : "replace-character";
        one.fixes.push_back(doctorFix(title, std::move(edits), safe, {shown, meantBy(code)}));
        m_found.push_back(std::move(one));
    }

    void scanPart(TextRange part)
    {
        for (std::size_t at = part.begin; at < part.end;) {
            const Lookalike kind = lookalikeAt(m_text, at);
            const std::size_t next = at + sequenceLength(m_text[at]);
            if (kind == Lookalike::Space || kind == Lookalike::Nothing)
                at = blankInside(at, part);
            else if (kind == Lookalike::Quote && tokenBegins(at))
                at = quote(at);
            else if (kind != Lookalike::None)
                at = token(at, part);
            else
                at = next;
        }
    }

    /// A space inside of prose (你好　世界) is the author's; next to YAML's own characters it is a fault.
    std::size_t blankInside(std::size_t begin, TextRange part)
    {
        const Lookalike kind = lookalikeAt(m_text, begin);
        std::size_t end = begin;
        while (end < part.end && codePointAt(m_text, end) == codePointAt(m_text, begin))
            end += sequenceLength(m_text[begin]);
        const bool indicator = begin <= m_line.value && m_line.value <= end;
        const bool between = begin > part.begin && end < part.end
            && static_cast<unsigned char>(m_text[begin - 1]) < 0x80 && static_cast<unsigned char>(m_text[end]) < 0x80;
        if (indicator || begin < m_line.value)
            return addRun(begin, end, kind, true);
        if (between)
            return addRun(begin, end, kind, kind == Lookalike::Nothing);
        return end;
    }

    bool tokenBegins(std::size_t at) const
    {
        if (at == m_line.value || at == m_line.content)
            return true;
        std::size_t before = at;
        while (before > m_line.content && (m_text[before - 1] == ' ' || m_text[before - 1] == '\t'))
            --before;
        const auto left = m_text.substr(m_line.content, before - m_line.content);
        return left.ends_with("[") || left.ends_with("{") || left.ends_with(",") || left.ends_with("，")
            || left.ends_with("［") || left.ends_with("｛") || left.ends_with("：");
    }

    /// A quote that opens a value: it and its partner are replaced together.
    std::size_t quote(std::size_t begin)
    {
        const std::size_t first = begin + sequenceLength(m_text[begin]);
        std::size_t close = first;
        while (close < m_line.contentEnd && lookalikeAt(m_text, close) != Lookalike::Quote && m_text[close] != '"'
               && m_text[close] != '\'')
            close += sequenceLength(m_text[close]);
        const std::string mark = meantBy(codePointAt(m_text, begin));
        EditList edits{{{begin, first}, mark}};
        const auto inside = m_text.substr(first, std::min(close, m_line.contentEnd) - first);
        const bool closed = close < m_line.contentEnd;
        if (closed)
            edits.push_back({{close, close + sequenceLength(m_text[close])}, mark});
        const bool plain = isAscii(inside) && inside.find_first_of("\"'\\") == std::string_view::npos;
        add(Lookalike::Quote, {begin, first}, std::move(edits), closed && plain);
        return closed ? close + sequenceLength(m_text[close]) : first;
    }

    /// A word of ASCII and full-width characters only is meant as ASCII: `８０`, `nginx：1.29`, `［"sh"，"-c"］`.
    std::size_t token(std::size_t at, TextRange part)
    {
        const Lookalike kind = lookalikeAt(m_text, at);
        const std::size_t next = at + sequenceLength(m_text[at]);
        const std::string meant = meantBy(codePointAt(m_text, at));
        const std::size_t after = std::min(next, m_line.range.end);
        const bool spaced = after >= m_line.contentEnd || looksBlank(m_text, after);
        if (kind == Lookalike::Dash) {
            if (at == m_line.content && spaced)
                add(kind, {at, next}, {{{at, next}, meant}}, true);
            else if (kind == Lookalike::Dash && codePointAt(m_text, at) == 0xff0d && wideWord(at))
                add(kind, {at, next}, {{{at, next}, meant}}, true);
            return next;
        }
        if (kind != Lookalike::Wide)
            return next;
        const bool flow = isInFlow(at) || ((meant == "[" || meant == "{") && tokenBegins(at));
        if (meant == ":" && (isKeyBefore(at) || flow)) {
            add(kind, {at, next}, {{{at, next}, spaced ? ":" : ": "}}, true);
        } else if (flow && std::string_view("[]{},").find(meant[0]) != std::string_view::npos) {
            const bool comma = meant == "," && !spaced;
            add(kind, {at, next}, {{{at, next}, comma ? ", " : meant}}, true);
        } else if (wideWord(at) && part.contains(at)) {
            return addWord(at);
        }
        return next;
    }

    /// The line has no key yet, and what stands before is the name of one.
    bool isKeyBefore(std::size_t at) const
    {
        std::size_t begin = at;
        while (begin > m_line.content && isKeyCharacter(m_text[begin - 1]))
            --begin;
        const bool begins = begin == m_line.content || begin == m_line.value || (tokenBegins(begin) && isInFlow(begin));
        return begin < at && begins && (m_line.value >= at || m_line.value == begin || m_line.value == m_line.content);
    }

    /// A bracket that begins a value stands before it on the line.
    bool isInFlow(std::size_t at) const
    {
        for (std::size_t it = m_line.content; it < at; it += sequenceLength(m_text[it])) {
            const std::string meant = lookalikeAt(m_text, it) == Lookalike::Wide ? meantBy(codePointAt(m_text, it))
                                                                                 : std::string(1, m_text[it]);
            if ((meant == "[" || meant == "{") && tokenBegins(it))
                return true;
        }
        return false;
    }

    TextRange wordAround(std::size_t at) const
    {
        std::size_t begin = at;
        while (begin > m_line.content && m_text[begin - 1] != ' ' && m_text[begin - 1] != ','
               && m_text[begin - 1] != '[')
            --begin;
        std::size_t end = at;
        while (end < m_line.contentEnd && m_text[end] != ' ' && m_text[end] != ',' && m_text[end] != ']')
            ++end;
        return {begin, end};
    }

    /// Nothing but ASCII and full-width letters, digits and marks of names.
    bool wideWord(std::size_t at) const
    {
        const TextRange word = wordAround(at);
        for (std::size_t it = word.begin; it < word.end; it += sequenceLength(m_text[it])) {
            if (static_cast<unsigned char>(m_text[it]) < 0x80)
                continue;
            const std::string meant = meantBy(codePointAt(m_text, it));
            const Lookalike kind = lookalikeAt(m_text, it);
            if ((kind != Lookalike::Wide && kind != Lookalike::Dash) || meant.empty()
                || !(isKeyCharacter(meant[0]) || meant[0] == ':' || meant[0] == '@'))
                return false;
        }
        return true;
    }

    std::size_t addWord(std::size_t at)
    {
        const TextRange word = wordAround(at);
        std::string meant;
        for (std::size_t it = word.begin; it < word.end; it += sequenceLength(m_text[it])) {
            const bool ascii = static_cast<unsigned char>(m_text[it]) < 0x80;
            meant += ascii ? std::string(1, m_text[it]) : meantBy(codePointAt(m_text, it));
        }
        add(Lookalike::Wide, {at, word.end}, {{{at, word.end}, meant.substr(at - word.begin)}}, true);
        return word.end;
    }

    std::string_view m_text;
    const TextLine &m_line;
    std::vector<Diagnostic> &m_found;
};

} // namespace

bool mayHaveLookalikes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0xc2 || byte == 0xe2 || byte == 0xe3 || byte == 0xef || byte == 0xe1;
    });
}

void findLookalikes(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found)
{
    if (!mayHaveLookalikes(text))
        return;
    for (const TextLine &line : lines) {
        const auto bytes = text.substr(line.range.begin, line.range.length());
        if (!line.isText && !isAscii(bytes))
            LookalikeLine(text, line, found).scan();
    }
}

} // namespace podwright

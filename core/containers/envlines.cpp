// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/envlines.h"

#include "text/characters.h"
#include <algorithm>
#include <optional>

namespace podwright {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '-';
}

class EnvReader {
public:
    explicit EnvReader(std::string_view text)
        : m_text(text)
    {
    }

    EnvLines read()
    {
        EnvLines lines;
        while (m_at < m_text.size()) {
            skipBlanks();
            if (atLineEnd() || m_text[m_at] == '#') {
                skipLine();
                continue;
            }
            const std::size_t start = m_at;
            std::string name = readName();
            const auto value = name.empty() ? std::nullopt : readValue();
            if (value)
                lines.variables.push_back({std::move(name), *value});
            else {
                lines.unreadable.push_back(lineOf(start));
                m_at = start; // an unclosed quote takes only its own line along
            }
            skipLine();
        }
        return lines;
    }

private:
    bool atLineEnd() const { return m_at == m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    void skipLine()
    {
        const std::size_t end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end + 1;
    }

    std::size_t lineOf(std::size_t offset) const
    {
        return static_cast<std::size_t>(
                   std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'))
            + 1;
    }

    std::string readName()
    {
        for (const std::string_view word : {std::string_view("export"), std::string_view("declare -x")}) {
            const std::string_view rest = m_text.substr(m_at);
            if (rest.starts_with(word) && rest.size() > word.size() && isBlank(rest[word.size()])) {
                m_at += word.size();
                skipBlanks();
            }
        }
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isNameByte(m_text[m_at]))
            ++m_at;
        std::string name(m_text.substr(begin, m_at - begin));
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != '=')
            return {};
        ++m_at;
        return name;
    }

    /// Empty where a quote is not closed.
    std::optional<std::string> readValue()
    {
        std::string value;
        std::size_t kept = 0; // bytes that trailing blanks are not taken from
        bool quotable = true; // a quote opens only at the start or behind another one
        skipBlanks();
        while (!atLineEnd()) {
            const char c = m_text[m_at];
            if (quotable && (c == '"' || c == '\'')) {
                if (!readQuoted(c, value))
                    return {};
                kept = value.size();
                continue;
            }
            if (c == '#' && (value.empty() || isBlank(m_text[m_at - 1])))
                break;
            quotable = false;
            value += c;
            ++m_at;
        }
        while (value.size() > kept && isBlank(value.back()))
            value.pop_back();
        return value;
    }

    bool readQuoted(char quote, std::string &value)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == quote) {
                ++m_at;
                return true;
            }
            if (c == '\\' && quote == '"' && m_at + 1 < m_text.size())
                value += escaped(m_text[++m_at]);
            else if (c != '\r')
                value += c;
        }
        return false;
    }

    static std::string escaped(char c)
    {
        switch (c) {
        case 'n':
            return "\n";
        case 't':
            return "\t";
        case 'r':
            return "\r";
        case '"':
        case '\\':
        case '$':
        case '`':
            return {c};
        default:
            return {'\\', c};
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

EnvLines EnvLines::parse(std::string_view text)
{
    return EnvReader(text).read();
}

} // namespace podwright

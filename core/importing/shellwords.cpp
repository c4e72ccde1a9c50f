// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/shellwords.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

bool isSeparator(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

class ShellReader {
public:
    ShellReader(std::string_view text, bool onlyWords)
        : m_text(text)
        , m_onlyWords(onlyWords)
    {
    }

    ShellText read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (skipContinuation())
                continue;
            if (!m_onlyWords && m_word.empty() && !m_inWord && c == '#')
                skipComment();
            else if (isSeparator(c) || (m_onlyWords && c == '\n'))
                endWord();
            else if (!m_onlyWords && isOperator(c)) {
                takeOperator(c);
                continue;
            } else if (c == '\'' || c == '"')
                readQuoted(c);
            else if (c == '\\' && m_at + 1 < m_text.size())
                add(m_text[++m_at]);
            else if (c == '$' && !m_onlyWords)
                readDollar();
            else if (c == '`' && !m_onlyWords)
                readBackquotes();
            else
                add(c);
            ++m_at;
        }
        endCommand();
        return std::move(m_result);
    }

private:
    char at(std::size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }

    static bool isOperator(char c) { return c == '\n' || c == ';' || c == '&' || c == '|' || c == '<' || c == '>'; }

    /// An escaped line end; blanks behind the backslash are a slip of copying.
    bool skipContinuation()
    {
        const char c = m_text[m_at];
        const bool escape = c == '\\' || (!m_onlyWords && (c == '`' || c == '^'));
        if (!escape)
            return false;
        const std::size_t end = m_text.find_first_not_of(" \t\r", m_at + 1);
        const bool lineEnd = end == std::string_view::npos ? !m_onlyWords && c == '\\' : m_text[end] == '\n';
        if (!lineEnd || (c != '\\' && m_inWord))
            return false;
        if (c != '\\' || end != m_at + 1) // a bare backslash joins what stands on both sides
            endWord();
        m_command.cutOff = m_text.find_first_not_of(" \t\r\n", m_at + 1) == std::string_view::npos;
        m_at = end == std::string_view::npos ? m_text.size() : end + 1;
        return true;
    }

    /// `# docker run` is what root is shown; other comments end with the line.
    void skipComment()
    {
        std::string_view rest = m_text.substr(m_at + 1);
        while (!rest.empty() && isSeparator(rest.front()))
            rest.remove_prefix(1);
        for (const std::string_view program : {"docker ", "podman ", "nerdctl ", "kubectl ", "sudo "}) {
            if (m_command.words.empty() && rest.starts_with(program))
                return;
        }
        const std::size_t end = m_text.find('\n', m_at);
        m_at = (end == std::string_view::npos ? m_text.size() : end) - 1;
    }

    void takeOperator(char c)
    {
        if (c == '<' || c == '>') { // a redirection: what stands behind it is no word of the command
            if (!m_word.empty()
                && std::all_of(m_word.begin(), m_word.end(), [](char one) { return one >= '0' && one <= '9'; }))
                m_word.clear(), m_inWord = false;
            endWord();
            while (at(m_at) == c || at(m_at) == '&')
                ++m_at;
            m_skipWord = true;
            return;
        }
        endCommand();
        ++m_at;
    }

    void readQuoted(char quote)
    {
        m_inWord = true;
        const std::size_t begin = m_at++;
        for (; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            const char c = m_text[m_at];
            if (quote == '"' && c == '\\') {
                const char next = at(m_at + 1);
                if (next == '\n') {
                    ++m_at;
                    continue;
                }
                if (next == '"' || next == '\\' || next == '$' || next == '`')
                    ++m_at;
                m_word += at(m_at);
            } else if (quote == '"' && c == '$' && !m_onlyWords) {
                readDollar();
            } else {
                m_word += c;
            }
        }
        if (m_at >= m_text.size() && m_result.openQuoteLine == 0)
            m_result.openQuoteLine = lineOf(begin);
    }

    /// `$NAME`, `${…}` and `$(…)` stay as they are; m_at ends on their last byte.
    void readDollar()
    {
        m_inWord = true;
        const char next = at(m_at + 1);
        std::size_t end = m_at + 1;
        if (next == '(' || next == '{') {
            const char close = next == '(' ? ')' : '}';
            int depth = 0;
            do {
                depth += at(end) == next ? 1 : at(end) == close ? -1 : 0;
                ++end;
            } while (depth > 0 && end < m_text.size());
            const std::string_view inner = m_text.substr(m_at + 2, end - m_at - 3);
            noteVariable(next == '(' ? "$(" + std::string(inner) + ")"
                                     : std::string(inner.substr(0, inner.find_first_of(":-+?="))));
        } else {
            while (std::isalnum(static_cast<unsigned char>(at(end))) || at(end) == '_')
                ++end;
            if (end > m_at + 1)
                noteVariable(std::string(m_text.substr(m_at + 1, end - m_at - 1)));
        }
        m_word += m_text.substr(m_at, end - m_at);
        m_at = end - 1;
    }

    void readBackquotes()
    {
        m_inWord = true;
        const std::size_t end = m_text.find('`', m_at + 1);
        if (end == std::string_view::npos) {
            if (m_result.openQuoteLine == 0)
                m_result.openQuoteLine = lineOf(m_at);
            m_at = m_text.size();
            return;
        }
        const std::string inner(m_text.substr(m_at + 1, end - m_at - 1));
        noteVariable("$(" + inner + ")");
        m_word += "$(" + inner + ")";
        m_at = end;
    }

    void noteVariable(std::string name)
    {
        auto &names = m_command.variables;
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }

    void add(char c)
    {
        m_word += c;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord && !m_skipWord)
            m_command.words.push_back(std::move(m_word));
        if (m_inWord)
            m_skipWord = false;
        m_word.clear();
        m_inWord = false;
    }

    void endCommand()
    {
        endWord();
        m_skipWord = false;
        if (!m_command.words.empty())
            m_result.commands.push_back(std::move(m_command));
        m_command = {};
    }

    std::size_t lineOf(std::size_t offset) const
    {
        return static_cast<std::size_t>(
                   std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'))
            + 1;
    }

    std::string_view m_text;
    bool m_onlyWords;
    std::size_t m_at = 0;
    std::string m_word;
    bool m_inWord = false; ///< a word has begun, perhaps an empty one in quotes
    bool m_skipWord = false;
    ShellLine m_command;
    ShellText m_result;
};

} // namespace

ShellText ShellText::parse(std::string_view text)
{
    return ShellReader(text, false).read();
}

bool splitWords(std::string_view text, std::vector<std::string> &words)
{
    ShellText read = ShellReader(text, true).read();
    words.clear();
    if (!read.commands.empty())
        words = std::move(read.commands.front().words);
    return read.openQuoteLine == 0;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/shellscript.h"

#include "validation/advice/advicecontext.h"

namespace podwright {

namespace {

class ScriptReader {
public:
    explicit ScriptReader(std::string_view script)
        : m_script(script)
    {
    }

    std::vector<ShellCommand> read()
    {
        while (m_at < m_script.size())
            step();
        endCommand(false);
        return std::move(m_commands);
    }

private:
    char now() const { return m_at < m_script.size() ? m_script[m_at] : '\0'; }
    char next() const { return m_at + 1 < m_script.size() ? m_script[m_at + 1] : '\0'; }

    void step()
    {
        const char c = now();
        if (c == '\\')
            escaped();
        else if (c == '\'' || c == '"')
            quoted(c);
        else if (c == '(' || (c == '$' && next() == '('))
            parentheses();
        else if (c == '#' && !m_inWord)
            m_at = std::min(m_script.find('\n', m_at), m_script.size());
        else if (c == '>' || c == '<' || (c == '&' && next() == '>'))
            redirection();
        else if (c == '\n' || c == ';' || c == '|' || c == '&')
            separator();
        else if (c == ' ' || c == '\t' || c == '\r')
            endWord(), ++m_at;
        else
            put(c), ++m_at;
    }

    void escaped()
    {
        if (next() != '\n' && next() != '\0')
            put(next());
        m_at = std::min(m_at + 2, m_script.size());
    }

    void quoted(char quote)
    {
        m_inWord = true;
        for (++m_at; m_at < m_script.size() && now() != quote; ++m_at) {
            if (quote == '"' && now() == '\\' && next() != '\0')
                ++m_at;
            put(now());
        }
        ++m_at;
    }

    /// Taken whole: its commands are not the script's own.
    void parentheses()
    {
        int depth = 0;
        for (; m_at < m_script.size(); ++m_at) {
            put(now());
            depth += now() == '(' ? 1 : now() == ')' ? -1 : 0;
            if (now() == ')' && depth == 0)
                break;
        }
        m_at = std::min(m_at + 1, m_script.size());
    }

    void redirection()
    {
        if (m_word.find_first_not_of("0123456789") == std::string::npos)
            m_word.clear(), m_inWord = false;
        endWord();
        m_at = std::min(m_script.find_first_not_of("<>&| ", m_at), m_script.size());
        while (m_at < m_script.size() && std::string_view(" \n\t;|&").find(now()) == std::string_view::npos)
            ++m_at;
    }

    void separator()
    {
        const char c = now();
        const bool doubled = (c == '&' || c == '|') && next() == c;
        endCommand(c == '&' && !doubled);
        m_at += doubled ? 2 : 1;
    }

    void put(char c)
    {
        m_word += c;
        m_inWord = true;
    }
    void endWord()
    {
        if (m_inWord)
            m_command.words.push_back(std::move(m_word));
        m_word.clear();
        m_inWord = false;
    }
    void endCommand(bool background)
    {
        endWord();
        m_command.background = background;
        if (!m_command.words.empty())
            m_commands.push_back(std::move(m_command));
        m_command = {};
    }

    std::string_view m_script;
    std::size_t m_at = 0;
    std::string m_word;
    bool m_inWord = false;
    ShellCommand m_command;
    std::vector<ShellCommand> m_commands;
};

} // namespace

std::vector<ShellCommand> readScript(std::string_view script)
{
    if (script.find("<<") != std::string_view::npos)
        return {};
    return ScriptReader(script).read();
}

bool isShellKeyword(std::string_view word)
{
    return isOneOf(word,
                   "if, then, else, elif, fi, for, while, until, do, done, case, esac, {, }, function, select, !, [[");
}

bool isShell(std::string_view program)
{
    return isOneOf(baseName(program), "sh, bash, ash, dash, ksh, zsh");
}

std::string_view baseName(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/wrappingfaults.h"

#include "validation/doctor/doctorfinding.h"

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

class WrappingFaults {
public:
    WrappingFaults(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found)
        : m_text(text)
        , m_found(found)
    {
        for (const TextLine &line : lines)
            m_lines.push_back(line.range);
    }

    void find()
    {
        findPrompt();
        findHereDocument();
        findFence();
        findDiff();
    }

private:
    std::string_view bytes(std::size_t line) const
    {
        return m_text.substr(m_lines[line].begin, m_lines[line].length());
    }
    bool isBlankLine(std::size_t line) const { return bytes(line).find_first_not_of(" \t") == std::string_view::npos; }
    std::size_t firstFilled() const
    {
        std::size_t line = 0;
        while (line < m_lines.size() && isBlankLine(line))
            ++line;
        return line;
    }
    bool onlyBlanks(std::size_t from, std::size_t to) const
    {
        for (; from < to; ++from) {
            if (!isBlankLine(from))
                return false;
        }
        return true;
    }
    Fix removal(std::size_t from, std::size_t to, bool safe) const
    {
        const TextRange first = lineWithBreak(m_text, m_lines[from]);
        const TextRange last = lineWithBreak(m_text, m_lines[to - 1]);
        return doctorFix("remove-line", {{{std::min(first.begin, last.begin), last.end}, {}}}, safe);
    }

    void add(const char *rule, const char *message, std::size_t line, Fix fix, std::string argument = {})
    {
        Diagnostic one = doctorFinding(rule, message, m_lines[line], {std::move(argument)});
        one.fixes.push_back(std::move(fix));
        m_found.push_back(std::move(one));
    }

    void findPrompt()
    {
        const std::size_t line = firstFilled();
        if (line < m_lines.size() && bytes(line).starts_with("$ "))
            add("TXT-07", "shell-prompt", line, removal(line, line + 1, true));
    }

    void findFence()
    {
        std::optional<std::size_t> opening;
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const std::size_t content = bytes(line).find_first_not_of(' ');
            const auto mark = content == std::string_view::npos ? std::string_view() : bytes(line).substr(content, 3);
            if (mark != "```" && mark != "~~~")
                continue;
            const bool named = bytes(line).substr(content).find_first_not_of("`~ \t") != std::string_view::npos;
            if (!opening && (named || onlyBlanks(0, line))) {
                opening = line;
                add("TXT-06", "markdown-fence", line, removal(0, line + 1, onlyBlanks(0, line)));
            } else {
                const bool last = onlyBlanks(line + 1, m_lines.size());
                add("TXT-06", "markdown-fence", line, removal(line, m_lines.size(), last));
                return;
            }
        }
    }

    void findHereDocument()
    {
        const std::size_t line = firstFilled();
        const std::size_t mark = line < m_lines.size() ? bytes(line).find("<<") : std::string_view::npos;
        if (mark == std::string_view::npos || bytes(line).substr(mark).starts_with("<<<"))
            return;
        std::size_t begin = bytes(line).find_first_not_of("-\"'\\ ", mark + 2);
        if (begin == std::string_view::npos)
            return;
        const std::size_t end = std::min(bytes(line).find_first_of(" \t\"'|>;", begin), bytes(line).size());
        const std::string word(bytes(line).substr(begin, end - begin));
        add("TXT-07", "here-document", line, removal(line, line + 1, true), word);
        for (std::size_t below = line + 1; below < m_lines.size(); ++below) {
            const std::size_t content = bytes(below).find_first_not_of(" \t");
            if (content == std::string_view::npos || bytes(below).substr(content) != word)
                continue;
            add("TXT-07", "here-document-end", below,
                removal(below, m_lines.size(), onlyBlanks(below + 1, m_lines.size())), word);
            return;
        }
    }

    bool isDiffHead(std::size_t line) const
    {
        const auto one = bytes(line);
        return one.starts_with("@@ -") || one.starts_with("diff --git ") || one.starts_with("index ")
            || one.starts_with("+++ ") || one.starts_with("--- a/") || one.starts_with("\\ No newline");
    }

    void findDiff()
    {
        bool headed = false;
        bool allAdded = true;
        std::optional<std::size_t> first;
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const auto one = bytes(line);
            headed = headed || one.starts_with("@@ -") || one.starts_with("diff --git ");
            const bool head = isDiffHead(line);
            const bool column = one.empty() || one[0] == '+' || one[0] == '-' || one[0] == ' ';
            if (!head && !column)
                return;
            allAdded = allAdded && (head || isBlankLine(line) || one[0] == '+');
            if (!first && !isBlankLine(line))
                first = line;
        }
        if (!first || (!headed && !allAdded))
            return;
        Diagnostic one = doctorFinding("TXT-08", "diff-marks", m_lines[*first]);
        one.fixes.push_back(doctorFix("keep-new-side", diffSide('-'), allAdded));
        if (!allAdded)
            one.fixes.push_back(doctorFix("keep-old-side", diffSide('+'), false));
        m_found.push_back(std::move(one));
    }

    EditList diffSide(char dropped) const
    {
        EditList edits;
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            if (bytes(line).empty())
                continue;
            if (isDiffHead(line) || bytes(line)[0] == dropped) {
                const std::size_t stop = m_text.find('\n', m_lines[line].end);
                edits.push_back({{m_lines[line].begin, stop == std::string_view::npos ? m_text.size() : stop + 1}, {}});
            } else {
                edits.push_back({{m_lines[line].begin, m_lines[line].begin + 1}, {}});
            }
        }
        return edits;
    }

    std::string_view m_text;
    std::vector<TextRange> m_lines;
    std::vector<Diagnostic> &m_found;
};

} // namespace

void findWrappings(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found)
{
    WrappingFaults(text, lines, found).find();
}

} // namespace podwright

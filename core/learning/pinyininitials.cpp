// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/pinyininitials.h"

#include "text/utf8.h"

#include <QFile>

#include <algorithm>

namespace podwright {

PinyinInitials::PinyinInitials(std::string_view table)
{
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(line.size() + 1, table.size()));
        const std::size_t tab = line.find('\t');
        if (tab == 0 || tab == std::string_view::npos)
            continue;
        for (std::size_t at = tab + 1; at < line.size(); at += sequenceLength(line[at]))
            m_letters.emplace(codePointAt(line, at), line[0]);
    }
}

PinyinInitials PinyinInitials::builtIn()
{
    QFile file(QStringLiteral(":/podwright/search/pinyin.txt"));
    return file.open(QIODevice::ReadOnly) ? PinyinInitials(file.readAll().toStdString()) : PinyinInitials();
}

std::string PinyinInitials::of(std::string_view text) const
{
    std::string initials;
    for (std::size_t at = 0; at < text.size(); at += sequenceLength(text[at])) {
        const char c = text[at];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            initials += c;
        else if (c >= 'A' && c <= 'Z')
            initials += static_cast<char>(c - 'A' + 'a');
        else if (const auto found = m_letters.find(codePointAt(text, at)); found != m_letters.end())
            initials += found->second;
    }
    return initials;
}

} // namespace podwright

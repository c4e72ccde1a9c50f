// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonline.h"

namespace podwright {

void JsonLine::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

JsonLine &JsonLine::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_first = true;
    return *this;
}

JsonLine &JsonLine::end(char bracket)
{
    m_bytes += bracket;
    m_first = false;
    return *this;
}

JsonLine &JsonLine::key(std::string_view name)
{
    separate();
    quote(name);
    m_bytes += ':';
    m_first = true;
    return *this;
}

JsonLine &JsonLine::text(std::string_view value)
{
    separate();
    quote(value);
    return *this;
}

JsonLine &JsonLine::number(std::int64_t value)
{
    separate();
    m_bytes += QByteArray::number(static_cast<qint64>(value));
    return *this;
}

JsonLine &JsonLine::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
    return *this;
}

void JsonLine::quote(std::string_view value)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_bytes += '"';
    for (std::size_t at = 0; at < value.size();) {
        std::size_t plain = at;
        while (plain < value.size() && static_cast<unsigned char>(value[plain]) >= 0x20 && value[plain] != '"'
               && value[plain] != '\\')
            ++plain;
        m_bytes.append(value.data() + at, static_cast<qsizetype>(plain - at));
        if (plain < value.size()) {
            const char c = value[plain];
            if (c == '"' || c == '\\')
                (m_bytes += '\\') += c;
            else if (c == '\n')
                m_bytes += "\\n";
            else
                ((m_bytes += "\\u00") += digits[c >> 4]) += digits[c & 15];
        }
        at = plain + 1;
    }
    m_bytes += '"';
}

QByteArray JsonLine::take()
{
    m_bytes += '\n';
    return std::move(m_bytes);
}

} // namespace podwright

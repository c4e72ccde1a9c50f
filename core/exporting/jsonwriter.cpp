// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace podwright {

namespace {

class JsonWriter {
public:
    void write(ValueRef value, int depth)
    {
        switch (value.kind()) {
        case ValueKind::Null:
            m_text += "null";
            break;
        case ValueKind::Bool:
            m_text += value.boolean() ? "true" : "false";
            break;
        case ValueKind::Integer:
        case ValueKind::Number:
            m_text += value.value().text;
            break;
        case ValueKind::String:
            m_text += jsonString(value.string());
            break;
        case ValueKind::List:
            writeList(value, depth);
            break;
        case ValueKind::Map:
            writeMap(value, depth);
            break;
        }
    }
    std::string take() { return std::move(m_text); }

private:
    void newLine(int depth)
    {
        m_text += '\n';
        m_text.append(static_cast<std::size_t>(depth) * 4, ' ');
    }

    void writeList(ValueRef list, int depth)
    {
        m_text += '[';
        const char *comma = "";
        for (const ValueRef item : list) {
            m_text += comma;
            newLine(depth + 1);
            write(item, depth + 1);
            comma = ",";
        }
        if (list.size() > 0)
            newLine(depth);
        m_text += ']';
    }

    void writeMap(ValueRef map, int depth)
    {
        std::vector<ValueRef> members;
        for (const ValueRef member : map)
            members.push_back(member);
        std::sort(members.begin(), members.end(), [](ValueRef a, ValueRef b) { return a.key() < b.key(); });
        m_text += '{';
        const char *comma = "";
        for (const ValueRef member : members) {
            m_text += comma;
            newLine(depth + 1);
            m_text += jsonString(member.key()) + ": ";
            write(member, depth + 1);
            comma = ",";
        }
        if (!members.empty())
            newLine(depth);
        m_text += '}';
    }

    std::string m_text;
};

} // namespace

std::string jsonString(std::string_view text)
{
    std::string written = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            written += '\\';
            written += c;
        } else if (c == '\n' || c == '\t' || c == '\r') {
            written += c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r";
        } else if (byte < 0x20) {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\u%04x", byte);
            written += code.data();
        } else {
            written += c;
        }
    }
    return written + '"';
}

std::string writeJson(ValueRef value)
{
    JsonWriter writer;
    writer.write(value, 0);
    return writer.take() + '\n';
}

} // namespace podwright

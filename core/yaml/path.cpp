// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/path.h"

#include <algorithm>
#include <charconv>

namespace podwright {

namespace {

bool isPlainKeyCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '$' || (c & 0x80);
}

class PathReader {
public:
    explicit PathReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Path> read(std::size_t *errorOffset)
    {
        bool ok = true;
        while (ok && m_at < m_text.size()) {
            if (m_text[m_at] == '[')
                ok = readBracket();
            else
                ok = readKey();
        }
        if (ok)
            return Path(std::move(m_steps));
        if (errorOffset)
            *errorOffset = m_at;
        return std::nullopt;
    }

private:
    bool readKey()
    {
        if (!m_steps.empty() || m_text[m_at] == '.') {
            if (m_text[m_at] != '.' || m_steps.empty())
                return false;
            ++m_at;
        }
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isPlainKeyCharacter(m_text[m_at]))
            ++m_at;
        if (m_at == begin)
            return false;
        m_steps.push_back(PathStep::ofKey(std::string(m_text.substr(begin, m_at - begin))));
        return true;
    }

    bool readBracket()
    {
        const std::size_t open = m_at++;
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'')) {
            auto key = readQuoted();
            if (!key || m_at >= m_text.size() || m_text[m_at] != ']')
                return false;
            ++m_at;
            m_steps.push_back(PathStep::ofKey(*std::move(key)));
            return true;
        }
        const std::size_t close = m_text.find(']', open);
        const std::size_t equals = m_text.find('=', open);
        if (close == std::string_view::npos)
            return false;
        if (equals < close)
            return readMatch(equals, close);
        const auto digits = m_text.substr(m_at, close - m_at);
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
            return false;
        m_steps.push_back(PathStep::ofIndex(index));
        m_at = close + 1;
        return true;
    }

    bool readMatch(std::size_t equals, std::size_t close)
    {
        std::string key(m_text.substr(m_at, equals - m_at));
        m_at = equals + 1;
        std::string value;
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'')) {
            auto quoted = readQuoted();
            if (!quoted || m_at >= m_text.size() || m_text[m_at] != ']')
                return false;
            value = *std::move(quoted);
            close = m_at;
        } else {
            value = m_text.substr(m_at, close - m_at);
        }
        if (key.empty())
            return false;
        m_steps.push_back(PathStep::ofMatch(std::move(key), std::move(value)));
        m_at = close + 1;
        return true;
    }

    std::optional<std::string> readQuoted()
    {
        const char quote = m_text[m_at++];
        std::string value;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            else if (m_text[m_at] == quote) {
                ++m_at;
                return value;
            }
            value += m_text[m_at];
        }
        return std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<PathStep> m_steps;
};

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace

std::optional<Path> Path::parse(std::string_view text, std::size_t *errorOffset)
{
    return PathReader(text).read(errorOffset);
}

std::string Path::toString() const
{
    std::string text;
    for (const PathStep &step : m_steps) {
        if (step.kind == PathStep::Kind::Index) {
            text += '[' + std::to_string(step.index) + ']';
        } else if (step.kind == PathStep::Kind::Match) {
            const bool plain = step.value.find_first_of("]\"'\\") == std::string::npos;
            text += '[' + step.key + '=' + (plain ? step.value : quoted(step.value)) + ']';
        } else if (!step.key.empty() && std::all_of(step.key.begin(), step.key.end(), isPlainKeyCharacter)) {
            text += (text.empty() ? "" : ".") + step.key;
        } else {
            text += '[' + quoted(step.key) + ']';
        }
    }
    return text;
}

Path Path::parent() const
{
    return m_steps.empty() ? Path() : Path({m_steps.begin(), m_steps.end() - 1});
}

Path Path::child(std::string_view key) const
{
    Path path = *this;
    path.m_steps.push_back(PathStep::ofKey(std::string(key)));
    return path;
}

Path Path::item(std::size_t index) const
{
    Path path = *this;
    path.m_steps.push_back(PathStep::ofIndex(index));
    return path;
}

Path Path::joined(const Path &tail) const
{
    Path path = *this;
    path.m_steps.insert(path.m_steps.end(), tail.m_steps.begin(), tail.m_steps.end());
    return path;
}

bool Path::startsWith(const Path &head) const
{
    return head.size() <= size() && std::equal(head.m_steps.begin(), head.m_steps.end(), m_steps.begin());
}

} // namespace podwright

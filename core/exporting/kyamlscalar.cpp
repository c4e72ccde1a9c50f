// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/kyamlscalar.h"

#include "yaml/scalarreading.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdio>

namespace podwright {

namespace {

std::string escapeNumber(char32_t c)
{
    std::array<char, 12> text{};
    std::snprintf(text.data(), text.size(),
                  c < 0x100         ? "\\x%02x"
                      : c < 0x10000 ? "\\u%04x"
                                    : "\\U%08x",
                  static_cast<unsigned>(c));
    return text.data();
}

/// The escape of a character; empty if it stands as it is.
std::string escapeOf(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, const char *>, 14> named = {{{U'"', "\\\""},
                                                                                 {U'\\', "\\\\"},
                                                                                 {0, "\\0"},
                                                                                 {7, "\\a"},
                                                                                 {8, "\\b"},
                                                                                 {0x1b, "\\e"},
                                                                                 {0xc, "\\f"},
                                                                                 {U'\r', "\\r"},
                                                                                 {0xb, "\\v"},
                                                                                 {0x85, "\\N"},
                                                                                 {0xa0, "\\_"},
                                                                                 {0x2028, "\\L"},
                                                                                 {0x2029, "\\P"},
                                                                                 {U'\n', "\\n"}}};
    const auto found = std::find_if(named.begin(), named.end(), [&](const auto &one) { return one.first == c; });
    if (found != named.end())
        return found->second;
    if (c == U'\t')
        return {};
    const bool printable = c >= 0x20 && c != 0x7f && (c < 0x80 || (QChar::isPrint(c) && !QChar::isSpace(c)));
    return printable ? std::string() : escapeNumber(c);
}

std::string escaped(std::string_view text, bool tabToo)
{
    std::string written;
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const char32_t c : wide.toUcs4()) {
        const std::string escape = tabToo && c == U'\t' ? "\\t" : escapeOf(c);
        written += escape.empty() ? QString::fromUcs4(&c, 1).toStdString() : escape;
    }
    return written;
}

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// A folded line cannot begin with white space that needs an escape: it would be read back wrongly.
bool canFold(std::string_view text)
{
    for (std::size_t begin = 0; begin < text.size(); begin = std::min(text.find('\n', begin), text.size() - 1) + 1) {
        const QString line = QString::fromUtf8(
            text.data() + begin, static_cast<qsizetype>(std::min(text.find('\n', begin), text.size()) - begin));
        if (!line.isEmpty() && line.front().isSpace() && line.front() != u' ' && line.front() != u'\t')
            return false;
    }
    return true;
}

std::string foldedLine(std::string_view line, bool last)
{
    const bool shielded = !line.empty() && isAsciiSpace(line.front());
    return (shielded ? "\\" : " ") + escaped(line, false) + (last ? "\\" : "\\n\\");
}

bool isDigits(std::string_view text, std::string_view allowed)
{
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Whole numbers with sign, base and underscores.
bool looksWhole(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    const std::string_view head = text.substr(0, 2);
    if (head == "0x" || head == "0X")
        return isDigits(text.substr(2), "0123456789abcdefABCDEF_");
    if (head == "0b" || head == "0B")
        return isDigits(text.substr(2), "01_");
    if (head == "0o" || head == "0O")
        return isDigits(text.substr(2), "01234567_");
    return isDigits(text, "0123456789_") && text.front() != '_';
}

bool looksLikeOther(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    static constexpr std::array<std::string_view, 13> words = {"",   "null", "~", "true", "false", "yes", "no",
                                                               "on", "off",  "y", "n",    "t",     "f"};
    if (std::find(words.begin(), words.end(), lower) != words.end() || looksWhole(text))
        return true;
    std::string_view unsignedText = lower;
    if (unsignedText.starts_with('+') || unsignedText.starts_with('-'))
        unsignedText.remove_prefix(1);
    if (unsignedText == "inf" || unsignedText == "infinity" || unsignedText == "nan" || unsignedText == ".inf"
        || unsignedText == ".nan")
        return true;
    return !readsAsString(text);
}

} // namespace

std::string kyamlString(std::string_view text, int indent)
{
    if (text.find('\n') == std::string_view::npos || !canFold(text))
        return '"' + escaped(text, false) + '"';
    const std::string margin = '\n' + std::string(static_cast<std::size_t>(indent), ' ');
    std::string written = "\"\\";
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        written += margin + foldedLine(text.substr(0, end), end == std::string_view::npos);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return written + margin + '"';
}

std::string kyamlKey(std::string_view key)
{
    const QString wide = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    const auto letters = wide.toUcs4();
    bool bare = !letters.isEmpty();
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const char32_t c = letters[at];
        const bool inside = at > 0 && at + 1 < letters.size();
        bare = bare && (QChar::isLetterOrNumber(c) || c == U'_' || (inside && (c == U'-' || c == U'.' || c == U'/')));
    }
    return bare && !looksLikeOther(key) ? std::string(key) : '"' + escaped(key, true) + '"';
}

} // namespace podwright

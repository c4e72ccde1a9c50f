// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/bilingualtext.h"

namespace podwright {

namespace {

/// A line without its language mark; false if it is a comment of another language.
bool appendLine(std::string &text, std::string_view line, TextLanguage language)
{
    const std::size_t indent = line.find_first_not_of(' ');
    const std::string_view content = indent == std::string_view::npos ? std::string_view() : line.substr(indent);
    constexpr std::string_view english = "# en: ";
    constexpr std::string_view chinese = "# zh: ";
    const bool isEnglish = content.starts_with(english);
    const bool isChinese = content.starts_with(chinese);
    if ((isEnglish && language == TextLanguage::Chinese) || (isChinese && language == TextLanguage::English))
        return false;
    if (isEnglish || isChinese) {
        text += line.substr(0, indent);
        text += "# ";
        text += content.substr(english.size());
    } else {
        text += line;
    }
    return true;
}

} // namespace

std::string inLanguage(std::string_view manifest, TextLanguage language)
{
    std::string text;
    text.reserve(manifest.size());
    while (!manifest.empty()) {
        const std::size_t end = manifest.find('\n');
        const std::string_view line = manifest.substr(0, end);
        if (!line.starts_with("#!") && appendLine(text, line, language))
            text += '\n';
        manifest.remove_prefix(end == std::string_view::npos ? manifest.size() : end + 1);
    }
    return text;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/exercise.h"

namespace podwright {

namespace {

/// Puts the value of a key where it belongs; false for a key that there is not.
bool store(Exercise &one, std::string_view key, std::string_view value)
{
    if (key == "en")
        one.english = value;
    else if (key == "zh")
        one.chinese = value;
    else if (key == "hint-en")
        one.englishHints.emplace_back(value);
    else if (key == "hint-zh")
        one.chineseHints.emplace_back(value);
    else if (key == "check")
        one.checks.emplace_back(value);
    else
        return key == "start" && value.empty();
    return true;
}

} // namespace

std::vector<Exercise> Exercise::read(std::string_view file, std::vector<std::string> *faults)
{
    std::vector<Exercise> all;
    int number = 0;
    while (!file.empty()) {
        const std::size_t end = file.find('\n');
        const std::string_view line = file.substr(0, end);
        file.remove_prefix(end == std::string_view::npos ? file.size() : end + 1);
        ++number;
        const std::size_t colon = line.find(':');
        const std::string_view key = line.substr(0, colon);
        std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
        if (line.empty() || line.starts_with('#')) {
            continue;
        } else if (line.starts_with("  ") && !all.empty()) {
            all.back().start += line.substr(2);
            all.back().start += '\n';
        } else if (key == "exercise") {
            all.emplace_back().name = value;
        } else if ((all.empty() || !store(all.back(), key, value)) && faults) {
            faults->push_back("line " + std::to_string(number) + ": " + std::string(line));
        }
    }
    return all;
}

std::string Exercise::task(TextLanguage language) const
{
    if (language == TextLanguage::English)
        return english;
    return language == TextLanguage::Chinese ? chinese : chinese + "\n" + english;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/template.h"

namespace podwright {

Template Template::read(std::string name, std::string source)
{
    Template made;
    made.name = std::move(name);
    std::string_view rest = source;
    while (rest.starts_with("#!")) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(2, end - 2);
        const std::size_t colon = line.find(": ");
        if (colon != std::string_view::npos) {
            const std::size_t begin = line.find_first_not_of(' ');
            const std::string_view key = line.substr(begin, colon - begin);
            const std::string value(line.substr(colon + 2));
            if (key == "en")
                made.english = value;
            else if (key == "zh")
                made.chinese = value;
            else if (key == "security")
                made.securityLevel = value;
            else if (key == "static")
                made.isStatic = value == "yes";
        }
        rest.remove_prefix(end == rest.size() ? end : end + 1);
    }
    made.source = std::move(source);
    return made;
}

std::string Template::title(TextLanguage language) const
{
    if (language == TextLanguage::English)
        return english;
    return language == TextLanguage::Chinese ? chinese : chinese + " / " + english;
}

} // namespace podwright

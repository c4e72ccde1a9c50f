// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/guide.h"

#include <algorithm>

namespace podwright {

namespace {

GuideExample::Kind kindOf(std::string_view info)
{
    if (info.ends_with(" broken"))
        return GuideExample::Kind::Broken;
    if (info.ends_with(" static"))
        return GuideExample::Kind::Static;
    return info.ends_with(" part") ? GuideExample::Kind::Part : GuideExample::Kind::Accepted;
}

} // namespace

Guide Guide::read(std::string name, std::string markdown)
{
    Guide guide;
    guide.name = std::move(name);
    constexpr std::string_view fence = "```";
    GuideExample *open = nullptr;
    bool inOtherBlock = false;
    bool inSummary = false;
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', begin), markdown.size());
        const std::string_view line = std::string_view(markdown).substr(begin, end - begin);
        if (line.starts_with(fence)) {
            if (open || inOtherBlock) {
                open = nullptr;
                inOtherBlock = false;
            } else if (line.substr(fence.size()).starts_with("yaml")) {
                guide.examples.push_back({kindOf(line), {}, begin});
                open = &guide.examples.back();
            } else {
                inOtherBlock = true;
            }
        } else if (open) {
            open->text += line;
            open->text += '\n';
        } else if (guide.title.empty() && line.starts_with("# ")) {
            guide.title = line.substr(2);
        } else if (!guide.title.empty() && (guide.summary.empty() || inSummary)) {
            inSummary = !line.empty();
            guide.summary += guide.summary.empty() || line.empty() ? "" : " ";
            guide.summary += line;
        }
        begin = end + 1;
    }
    guide.markdown = std::move(markdown);
    return guide;
}

} // namespace podwright

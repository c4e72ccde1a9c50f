// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

#include "schema/schematype.h"

#include <algorithm>

namespace podwright {

namespace {

/// The names that the finding could have meant, the nearest first.
std::vector<std::string> candidates(const FixContext &context, std::string_view text)
{
    std::vector<std::string> names;
    const std::string_view message = context.finding().message;
    const auto addNames = [&names](ValueRef list) {
        for (const ValueRef item : list) {
            if (!item["name"].string().empty())
                names.emplace_back(item["name"].string());
        }
    };
    if (message == "no-such-volume")
        addNames(context.spec()["volumes"]);
    else if (message == "no-such-claim")
        addNames(context.spec()["resourceClaims"]);
    else
        addNames(context.spec()["containers"]);
    std::stable_sort(names.begin(), names.end(), [text](const std::string &a, const std::string &b) {
        return nameDistance(text, a) < nameDistance(text, b);
    });
    return names;
}

} // namespace

void addReferenceFixes(FixContext &context)
{
    Path place = context.path();
    if (!context.value().isString())
        place = place.child("name");
    const std::string text(context.at(place).string());
    const auto names = candidates(context, text);
    const bool near = !names.empty() && !text.empty()
        && nameDistance(text, names[0]) <= std::min<int>(4, static_cast<int>(text.size()))
        && (names.size() == 1 || nameDistance(text, names[0]) < nameDistance(text, names[1]));
    const auto choose = [&](std::size_t from, std::size_t to) {
        constexpr std::size_t mostChoices = 6;
        for (std::size_t index = from; index < std::min({to, names.size(), mostChoices}); ++index)
            context.set(place, NewValue::string(names[index]), near && index == 0);
    };
    choose(0, near ? 1 : 0);
    if (context.finding().message == "no-such-volume" && !text.empty()) {
        const NewValue volume = NewValue::map({{"name", NewValue::string(text)}, {"emptyDir", NewValue::map()}});
        const Path volumes = context.pod().root.child("spec").child("volumes");
        context.add("add-volume", context.planner().insertItem(volumes, volume), false, {text});
    }
    choose(near ? 1 : 0, names.size());
    if (!place.parent().isEmpty())
        context.setAside(place.parent(), false);
}

} // namespace podwright

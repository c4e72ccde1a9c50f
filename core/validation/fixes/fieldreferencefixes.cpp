// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schematype.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

/// RUN-19: a limit that is not set: the request is read or becomes the limit, or there is one.
void addLimitReferenceFixes(FixContext &context)
{
    const std::string name(
        context.argument(0).substr(std::min(context.argument(0).find('.') + 1, context.argument(0).size())));
    const Path container = context.containerPath();
    if (name.empty() || container.isEmpty())
        return;
    const Path limit = container.child("resources").child("limits").child(name);
    const std::string asked = context.written(context.at(container)["resources"]["requests"][name]);
    if (!asked.empty()) {
        context.set(context.path(), NewValue::string("requests." + name), false);
        context.write(limit, asked);
    } else {
        context.write(limit, name == "cpu" ? "1" : name == "memory" ? "256Mi" : "1Gi");
    }
}

/// RUN-20: a label or annotation that the Pod does not have: one that is written nearly so.
void addFieldReferenceFixes(FixContext &context)
{
    const std::string text(context.argument(0));
    const std::size_t open = text.find("['");
    if (!text.starts_with("metadata.") || open == std::string::npos || !text.ends_with("']"))
        return;
    const std::string kind = text.substr(9, open - 9);
    const std::string key = text.substr(open + 2, text.size() - open - 4);
    std::vector<std::string> names;
    for (const ValueRef own : context.at(context.pod().root)["metadata"][kind]) {
        const int most = static_cast<int>(key.size()); // of which half is another, that is another name
        if (nameDistance(key, own.key()) <= most)
            names.emplace_back(own.key());
    }
    std::stable_sort(names.begin(), names.end(), [&](const std::string &a, const std::string &b) {
        return nameDistance(key, a) < nameDistance(key, b);
    });
    for (const std::string &name : names) {
        std::string path = "metadata.";
        path.append(kind).append("['").append(name).append("']");
        context.set(context.path(), NewValue::string(std::move(path)), false);
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/staticpodfilling.h"

#include <algorithm>

namespace podwright {

namespace {

/// Sets a text, in place of what stands there, and keeps the place in the file.
void setText(ValueTree &values, ValueRef map, std::string_view key, std::string text)
{
    const ValueRef present = map[key];
    Value value;
    if (present)
        value = present.value();
    value.kind = ValueKind::String;
    value.provenance = Provenance::Default;
    value.key = key;
    value.text = values.keep(std::move(text));
    if (present)
        values.value(present.id()) = value;
    else
        values.append(map.id(), value);
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::string fillAsKubelet(ValueTree &values, ValueRef pod, const std::string &nodeName)
{
    const ValueRef metadata = pod["metadata"];
    if (!metadata.isMap())
        return {};
    const ValueRef written = metadata["name"];
    std::string podName;
    if (written.isNull() || written.isString()) {
        // without a name nothing more is said of it; without a node the shortest is taken for its name
        const std::string name(written.string().empty() ? std::string_view("pod") : written.string());
        const std::string node = nodeName.empty() ? std::string("n") : lowerCase(nodeName);
        setText(values, metadata, "name", name + '-' + node);
        if (!written.string().empty() && !nodeName.empty())
            podName = name + '-' + node;
    }
    const ValueRef space = metadata["namespace"];
    if (space.isNull() || (space.isString() && space.string().empty()))
        setText(values, metadata, "namespace", "default");
    return podName;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/imagename.h"

#include "pod/imagereference.h"

namespace podwright {

ImageName ImageName::split(std::string_view text)
{
    ImageName parts;
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos && at + 1 < text.size()) {
        parts.digest = text.substr(at + 1);
        text = text.substr(0, at);
    }
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && ImageReference::looksLikeRegistry(text.substr(0, slash))) {
        parts.registry = text.substr(0, slash);
        text.remove_prefix(slash + 1);
    }
    const std::size_t last = text.rfind('/');
    const std::size_t colon = text.rfind(':');
    const bool tagged = colon != std::string_view::npos && (last == std::string_view::npos || colon > last);
    if (tagged && colon + 1 < text.size()) {
        parts.tag = text.substr(colon + 1);
        text = text.substr(0, colon);
    }
    const bool folders = last != std::string_view::npos && last > 0;
    parts.path = folders ? text.substr(0, last) : std::string_view();
    parts.name = folders ? text.substr(last + 1) : text;
    return parts;
}

std::string ImageName::join() const
{
    std::string text;
    if (!registry.empty())
        text += registry + '/';
    if (!path.empty())
        text += path + '/';
    text += name;
    if (!tag.empty())
        text += ':' + tag;
    return digest.empty() ? text : text + '@' + digest;
}

std::string ImageName::complete() const
{
    ImageName whole = *this;
    if (whole.registry.empty()) {
        whole.registry = "docker.io";
        if (whole.path.empty())
            whole.path = "library";
    }
    if (whole.tag.empty() && whole.digest.empty())
        whole.tag = "latest";
    return whole.join();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/imagereference.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace podwright {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isLower(c) || isUpper(c) || isDigit(c);
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// Calls test on each part between separators; false as soon as one fails.
template <typename Test> bool eachPart(std::string_view text, char separator, const Test &test)
{
    for (;;) {
        const std::size_t end = text.find(separator);
        if (!test(text.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        text.remove_prefix(end + 1);
    }
}

bool isHostPart(std::string_view part)
{
    const auto good = [](char c) { return isAlphanumeric(c) || c == '-'; };
    return !part.empty() && std::all_of(part.begin(), part.end(), good) && part.front() != '-' && part.back() != '-';
}

bool isDomain(std::string_view domain)
{
    if (domain.starts_with('[')) {
        const std::size_t close = domain.find(']');
        const auto good = [](char c) {
            return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':';
        };
        if (close == std::string_view::npos || close == 1 || !std::all_of(&domain[1], &domain[close], good))
            return false;
        domain.remove_prefix(close + 1);
        return domain.empty()
            || (domain.size() > 1 && domain[0] == ':' && std::all_of(&domain[1], domain.end(), isDigit));
    }
    const std::size_t colon = domain.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view port = domain.substr(colon + 1);
        if (port.empty() || !std::all_of(port.begin(), port.end(), isDigit))
            return false;
    }
    return eachPart(domain.substr(0, colon), '.', isHostPart);
}

/// Lower-case letters and digits, joined by `.`, `_`, `__` or any number of `-`.
bool isPathPart(std::string_view part)
{
    bool word = false;
    for (std::size_t at = 0; at < part.size();) {
        if (isLower(part[at]) || isDigit(part[at])) {
            word = true;
            ++at;
            continue;
        }
        const char joint = part[at];
        std::size_t end = at;
        while (end < part.size() && part[end] == joint)
            ++end;
        const std::size_t most = joint == '.' ? 1 : joint == '_' ? 2 : joint == '-' ? part.size() : 0;
        if (!word || end - at > most)
            return false;
        word = false;
        at = end;
    }
    return word;
}

bool isTag(std::string_view tag)
{
    constexpr std::size_t longest = 128;
    const auto good = [](char c) { return isAlphanumeric(c) || c == '_' || c == '.' || c == '-'; };
    return !tag.empty() && tag.size() <= longest && tag[0] != '.' && tag[0] != '-'
        && std::all_of(tag.begin(), tag.end(), good);
}

bool isDigest(std::string_view digest)
{
    struct Algorithm {
        std::string_view prefix;
        std::size_t digits;
    };
    static constexpr std::array<Algorithm, 3> algorithms = {{{"sha256:", 64}, {"sha384:", 96}, {"sha512:", 128}}};
    return std::any_of(algorithms.begin(), algorithms.end(), [&](const Algorithm &one) {
        return digest.starts_with(one.prefix) && digest.size() == one.prefix.size() + one.digits
            && std::all_of(digest.begin() + static_cast<std::ptrdiff_t>(one.prefix.size()), digest.end(), isHex);
    });
}

} // namespace

bool ImageReference::looksLikeRegistry(std::string_view first)
{
    return first == "localhost" || first.find_first_of(".:") != std::string_view::npos
        || std::any_of(first.begin(), first.end(), isUpper);
}

std::optional<ImageReference> ImageReference::parse(std::string_view text)
{
    constexpr std::size_t longest = 255;
    constexpr std::size_t identifier = 64;
    if (text.size() == identifier && std::all_of(text.begin(), text.end(), isHex))
        return {}; // an image's own id is no name
    ImageReference image;
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) {
        image.digest = text.substr(at + 1);
        if (!isDigest(image.digest))
            return {};
        text = text.substr(0, at);
    }
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && looksLikeRegistry(text.substr(0, slash))) {
        image.domain = text.substr(0, slash);
        text.remove_prefix(slash + 1);
        if (!isDomain(image.domain))
            return {};
    }
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos) {
        image.tag = text.substr(colon + 1);
        if (!isTag(image.tag))
            return {};
    }
    image.path = text.substr(0, colon);
    if (image.path.size() > longest || !eachPart(image.path, '/', isPathPart))
        return {};
    return image;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/staticpodoptions.h"

#include "validation/names.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace podwright {

namespace {

constexpr std::array<std::pair<StaticPodWay, const char *>, 4> ways = {{{StaticPodWay::File, "file"},
                                                                        {StaticPodWay::Url, "url"},
                                                                        {StaticPodWay::FileFlag, "flag-file"},
                                                                        {StaticPodWay::UrlFlag, "flag-url"}}};

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; });
}

bool isAbsolute(std::string_view path)
{
    return path.starts_with('/') && !hasControlCharacter(path);
}

bool isHttpUrl(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && text.find(' ') == std::string::npos;
}

/// A token of RFC 9110.
bool isHeaderName(std::string_view name)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [marks](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.find(c) != std::string_view::npos;
    });
}

/// The flag joins its pairs with commas and splits them at the first colon; systemd has its own quotes.
bool fitsFlag(std::string_view text)
{
    return text.find_first_of(",'\"\\$") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

void addUrlFaults(const StaticPodOptions &options, std::vector<ExportNote> &faults)
{
    if (options.url.empty())
        faults.push_back({"url-missing", {}});
    else if (!isHttpUrl(options.url) || (options.byFlag() && !fitsFlag(options.url)))
        faults.push_back({"url-form", {options.url}});
    for (const auto &[name, value] : options.headers) {
        if (!isHeaderName(name))
            faults.push_back({"header-name", {name}});
        else if (hasControlCharacter(value))
            faults.push_back({"header-value", {name}});
        else if (options.byFlag() && !(fitsFlag(name) && fitsFlag(value)))
            faults.push_back({"header-flag", {name}});
    }
}

} // namespace

const char *toString(StaticPodWay way)
{
    return std::find_if(ways.begin(), ways.end(), [way](const auto &one) { return one.first == way; })->second;
}

std::optional<StaticPodWay> staticPodWay(std::string_view word)
{
    const auto found = std::find_if(ways.begin(), ways.end(), [word](const auto &one) { return word == one.second; });
    return found == ways.end() ? std::nullopt : std::optional(found->first);
}

std::optional<HttpHeader> readHeader(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = trimmed(text.substr(0, colon));
    if (colon == std::string_view::npos || name.empty())
        return std::nullopt;
    return HttpHeader(name, trimmed(text.substr(colon + 1)));
}

std::vector<ExportNote> faultsOf(const StaticPodOptions &options)
{
    std::vector<ExportNote> faults;
    if (!options.nodeName.empty() && !isDnsSubdomain(options.nodeName))
        faults.push_back({"node-name", {options.nodeName}});
    if (options.byUrl())
        addUrlFaults(options, faults);
    else if (!isAbsolute(options.folder) || (options.byFlag() && !fitsFlag(options.folder)))
        faults.push_back({"folder-relative", {options.folder}});
    if (!options.byFlag() && !isAbsolute(options.configFile))
        faults.push_back({"config-relative", {options.configFile}});
    return faults;
}

std::string nameOnNode(std::string_view podName, std::string_view nodeName)
{
    return std::string(podName) + '-' + (nodeName.empty() ? "NODE" : std::string(nodeName));
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/staticbundle.h"

#include "editing/valuerenderer.h"
#include "exporting/installnotes.h"

#include <algorithm>

namespace podwright {

namespace {

NewValue headerMap(const std::vector<HttpHeader> &headers)
{
    NewValue map = NewValue::map();
    for (const auto &[name, value] : headers) {
        auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                  [&name = name](const auto &entry) { return entry.first == name; });
        if (found == map.entries.end())
            found = map.entries.insert(map.entries.end(), {name, NewValue::list()});
        found->second.items.push_back(NewValue::string(value));
    }
    return map;
}

/// A flag as one word of a value of systemd's Environment=.
std::string flagWord(std::string flag)
{
    for (std::size_t at = flag.find('%'); at != std::string::npos; at = flag.find('%', at + 2))
        flag.insert(at, 1, '%'); // systemd's own marks begin with one
    return flag.find_first_of(" \t;#&") == std::string::npos ? flag : '\'' + flag + '\'';
}

} // namespace

std::string kubeletConfiguration(const StaticPodOptions &options)
{
    if (options.byFlag())
        return {};
    NewValue data = NewValue::map({{"apiVersion", NewValue::string("kubelet.config.k8s.io/v1beta1")},
                                   {"kind", NewValue::string("KubeletConfiguration")}});
    if (options.way == StaticPodWay::File) {
        data.entries.emplace_back("staticPodPath", NewValue::string(options.folder));
    } else {
        data.entries.emplace_back("staticPodURL", NewValue::string(options.url));
        if (!options.headers.empty())
            data.entries.emplace_back("staticPodURLHeader", headerMap(options.headers));
    }
    return ValueRenderer({}, "\n", false).children(data, 0) + '\n';
}

std::string kubeletDropIn(const StaticPodOptions &options)
{
    if (!options.byFlag())
        return {};
    std::string words;
    if (options.way == StaticPodWay::FileFlag) {
        words = flagWord("--pod-manifest-path=" + options.folder);
    } else {
        words = flagWord("--manifest-url=" + options.url);
        for (const auto &[name, value] : options.headers)
            words += ' ' + flagWord("--manifest-url-header=" + name + ':' + value);
    }
    return "[Service]\nEnvironment=\"KUBELET_EXTRA_ARGS=" + words + "\"\n";
}

StaticBundle staticBundle(std::string_view text, const StaticPodOptions &options)
{
    StaticBundle bundle;
    bundle.manifest = staticManifest(text, options.byUrl());
    bundle.faults = faultsOf(options);
    if (!bundle.ok())
        return bundle;
    bundle.files.push_back({"manifests/" + bundle.manifest.fileName, bundle.manifest.text});
    if (options.byFlag())
        bundle.files.push_back({"kubelet.service.d/20-static-pods.conf", kubeletDropIn(options)});
    else
        bundle.files.push_back({"kubelet/static-pods.yaml", kubeletConfiguration(options)});
    bundle.files.push_back({"INSTALL.en.md", installNotes(bundle.manifest, options, "en")});
    bundle.files.push_back({"INSTALL.zh.md", installNotes(bundle.manifest, options, "zh")});
    return bundle;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace podwright {

/// How a kubelet comes by the manifests of its static Pods: by settings of its configuration file, or by the old flags.
enum class StaticPodWay { File, Url, FileFlag, UrlFlag };

/// What `--way` takes: "file", "url", "flag-file", "flag-url".
const char *toString(StaticPodWay way);
std::optional<StaticPodWay> staticPodWay(std::string_view word);

/// Name and value of an HTTP header.
using HttpHeader = std::pair<std::string, std::string>;
/// Reads `Name: value`; empty where it has no colon behind a name.
std::optional<HttpHeader> readHeader(std::string_view text);

/// Where static Pods come from on one node.
struct StaticPodOptions {
    StaticPodWay way = StaticPodWay::File;
    std::string nodeName; ///< empty: not known yet
    std::string folder = "/etc/kubernetes/manifests";
    std::string url;
    std::vector<HttpHeader> headers; ///< a name may stand several times
    std::string configFile = "/var/lib/kubelet/config.yaml"; ///< the kubelet's
    bool byUrl() const { return way == StaticPodWay::Url || way == StaticPodWay::UrlFlag; }
    bool byFlag() const { return way == StaticPodWay::FileFlag || way == StaticPodWay::UrlFlag; }
};

/// What is wrong with options: "node-name", "folder-relative", "url-missing", "url-form", "header-name",
/// "header-value", "header-flag", "config-relative", each with the value. Those that the way does not use do not count.
std::vector<ExportNote> faultsOf(const StaticPodOptions &options);

/// The name of a static Pod on its node; NODE stands for a node that is not known.
std::string nameOnNode(std::string_view podName, std::string_view nodeName);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/kubeconfig.h"

#include "text/lineindex.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <algorithm>
#include <map>
#include <set>

namespace podwright {

namespace {

/// `https://ann:secret@host/` without what stands before the host, and without a query.
std::string plainAddress(std::string_view address)
{
    std::string plain(address.substr(0, address.find_first_of("?#")));
    const std::size_t scheme = plain.find("://");
    const std::size_t host = scheme == std::string::npos ? 0 : scheme + 3;
    const std::size_t end = std::min(plain.find('/', host), plain.size());
    const std::size_t at = plain.rfind('@', end);
    if (at != std::string::npos && at >= host && at < end)
        plain.erase(host, at + 1 - host);
    return plain;
}

class KubeconfigReader {
public:
    void read(const KubeconfigText &one)
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        std::string_view text = one.text;
        if (text.starts_with(byteOrderMark))
            text.remove_prefix(byteOrderMark.size());
        ParseLimits limits;
        limits.depth = 100;
        const ParseResult parsed = parseYaml(text, limits);
        if (!parsed.ok()) {
            const int line = LineIndex(text).lineOf(parsed.errors.front().range.begin);
            note("config-broken", {one.file, std::to_string(line + 1)});
            return;
        }
        if (parsed.tree.documents().empty())
            return;
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        const ValueRef root = values.root();
        if (root.isNull())
            return;
        if (!root.isMap()) {
            note("config-not-one", {one.file});
            return;
        }
        for (const char *list : {"clusters", "contexts"}) {
            if (root[list] && !root[list].isNull() && !root[list].isList()) {
                note("config-no-list", {one.file, list});
                return;
            }
        }
        readClusters(root["clusters"]);
        readContexts(root["contexts"], one.file);
        if (m_config.current.empty())
            m_config.current = root["current-context"].string();
    }

    Kubeconfig finish()
    {
        for (KubeContext &one : m_config.contexts) {
            const auto cluster = m_servers.find(one.cluster);
            if (cluster == m_servers.end())
                note("context-no-cluster", {one.name, one.cluster});
            else
                one.server = cluster->second;
        }
        if (!m_config.current.empty() && !m_config.find(m_config.current))
            note("current-not-there", {m_config.current});
        return std::move(m_config);
    }

private:
    void readClusters(ValueRef clusters)
    {
        for (const ValueRef one : clusters) {
            if (const std::string_view name = one["name"].string(); !name.empty())
                m_servers.emplace(std::string(name), plainAddress(one["cluster"]["server"].string()));
        }
    }

    void readContexts(ValueRef contexts, const std::string &file)
    {
        std::set<std::string_view> here;
        for (const ValueRef one : contexts) {
            const std::string_view name = one["name"].string();
            if (name.empty())
                continue;
            if (!here.insert(name).second) {
                note("context-twice", {std::string(name), file});
                continue;
            }
            if (!m_names.insert(std::string(name)).second)
                continue;
            const ValueRef context = one["context"];
            m_config.contexts.push_back({std::string(name),
                                         std::string(context["cluster"].string()),
                                         std::string(context["user"].string()),
                                         std::string(context["namespace"].string()),
                                         {}});
        }
    }

    void note(const char *message, std::vector<std::string> arguments)
    {
        m_config.problems.push_back({message, std::move(arguments)});
    }

    Kubeconfig m_config;
    std::map<std::string, std::string> m_servers;
    std::set<std::string> m_names;
};

} // namespace

const KubeContext *Kubeconfig::find(std::string_view name) const
{
    const auto found =
        std::find_if(contexts.begin(), contexts.end(), [name](const KubeContext &one) { return one.name == name; });
    return found == contexts.end() ? nullptr : &*found;
}

Kubeconfig readKubeconfig(const std::vector<KubeconfigText> &texts)
{
    KubeconfigReader reader;
    for (const KubeconfigText &one : texts)
        reader.read(one);
    return reader.finish();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/serviceexport.h"

#include "exporting/objectnames.h"
#include "yaml/parser.h"
#include "yaml/scalarwriting.h"
#include "yaml/valuetree.h"

#include <set>

namespace podwright {

namespace {

std::string inQuotes(std::string_view text)
{
    return doubleQuoted(text);
}

std::string portEntries(ValueRef pod)
{
    std::string entries;
    std::set<std::string> names;
    std::set<std::string> seen;
    for (const ValueRef container : pod["spec"]["containers"]) {
        for (const ValueRef port : container["ports"]) {
            if (!port["containerPort"].isInteger())
                continue;
            const std::string number = std::to_string(port["containerPort"].integer());
            const std::string protocol(port["protocol"].string().empty() ? "TCP" : port["protocol"].string());
            if (!seen.insert(number + protocol).second)
                continue;
            std::string name(port["name"].string());
            if (name.empty() || !names.insert(name).second)
                name = "port-" + number + (protocol == "TCP" ? "" : protocol == "UDP" ? "-udp" : "-sctp");
            entries += "  - name: " + plainOrQuoted(name) + "\n    port: " + number
                + "\n    targetPort: " + (port["name"].string().empty() ? number : plainOrQuoted(port["name"].string()))
                + "\n    protocol: " + plainOrQuoted(protocol) + '\n';
        }
    }
    return entries;
}

std::string selector(ValueRef pod)
{
    std::string entries;
    for (const ValueRef label : pod["metadata"]["labels"]) {
        if (label.isString())
            entries += "    " + inQuotes(label.key()) + ": " + inQuotes(label.string()) + '\n';
    }
    const std::string name = labelValueOf(pod["metadata"]["name"].string());
    return entries.empty() ? "    app.kubernetes.io/name: " + inQuotes(name) + '\n' : entries;
}

} // namespace

void appendServices(std::string_view source, Exported &exported)
{
    const ParseResult parsed = parseYaml(source);
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, document);
        const ValueRef pod = values.root();
        if (pod["kind"].string() != "Pod")
            continue;
        const std::string name(pod["metadata"]["name"].string());
        const std::string ports = portEntries(pod);
        if (ports.empty()) {
            exported.notes.push_back({"no-ports", {name}});
            continue;
        }
        if (!exported.text.empty() && exported.text.back() != '\n')
            exported.text += '\n';
        const std::string service = serviceNameOf(name);
        exported.text += "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: " + plainOrQuoted(service) + '\n';
        if (const std::string_view space = pod["metadata"]["namespace"].string(); !space.empty())
            exported.text += "  namespace: " + plainOrQuoted(space) + '\n';
        exported.text += "spec:\n  selector:\n" + selector(pod) + "  ports:\n" + ports;
        exported.notes.push_back({"service", {service}});
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schematype.h"
#include "validation/fixes/commandline.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

namespace {

/// `curl http://localhost:8080/ready`: where it goes.
void addRequest(FixContext &context)
{
    const Path probe = context.path().isEmpty() ? Path() : context.path().parent();
    for (const ValueRef item : context.value()["command"]) {
        const std::string_view word = item.string();
        std::size_t begin = word.find("localhost");
        if (begin == std::string_view::npos)
            begin = word.find("127.0.0.1");
        if (begin == std::string_view::npos)
            continue;
        std::string_view rest = word.substr(begin + 9);
        const bool secure = word.substr(0, begin).find("https://") != std::string_view::npos;
        std::string port = secure ? "443" : "80";
        if (rest.starts_with(':')) {
            const std::size_t end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
            port = std::string(rest.substr(1, end - 1));
            rest.remove_prefix(end);
        }
        const std::size_t end = std::min(rest.find_first_of(" \"'|;&"), rest.size());
        const std::string path(rest.starts_with('/') ? rest.substr(0, end) : std::string_view("/"));
        std::vector<std::pair<std::string, NewValue>> entries{{"path", NewValue::string(path)},
                                                              {"port", NewValue::integer(port)}};
        if (secure)
            entries.emplace_back("scheme", NewValue::string("HTTPS"));
        std::string shown = "{path: ";
        shown.append(path).append(", port: ").append(port) += '}';
        if (!port.empty())
            context.add("write-value",
                        context.planner().changeMember(probe, "exec", "httpGet", NewValue::map(std::move(entries))),
                        false, {"httpGet", shown});
        return;
    }
}

/// The declared ports of the container, the names that are nearest to what was written first; those of UDP only where
/// any protocol will do.
void addDeclaredPorts(FixContext &context, bool udp)
{
    const std::string written(context.argument(0));
    std::vector<std::string> names;
    std::vector<std::string> numbers;
    for (const ValueRef port : context.at(context.containerPath())["ports"]) {
        if (!udp && port["protocol"].string() == "UDP")
            continue;
        if (!port["name"].string().empty())
            names.emplace_back(port["name"].string());
        numbers.push_back(context.written(port["containerPort"]));
    }
    std::stable_sort(names.begin(), names.end(), [&](const std::string &a, const std::string &b) {
        return nameDistance(written, a) < nameDistance(written, b);
    });
    for (const std::string &name : names)
        context.set(context.path(), NewValue::string(name), false);
    for (const std::string &number : numbers) {
        if (!number.empty())
            context.set(context.path(), NewValue::integer(number), false);
    }
}

/// RUN-27: nobody answers TCP on a port of UDP: another port, or it is one of TCP.
void addPortProtocol(FixContext &context)
{
    addDeclaredPorts(context, false);
    const std::string port(context.argument(0));
    for (const ValueRef declared : context.at(context.containerPath())["ports"]) {
        if (declared["name"].string() == port || context.written(declared["containerPort"]) == port)
            context.write(declared.path().child("protocol"), "TCP");
    }
}

/// RUN-41: the same option with the address of all interfaces.
void addListenEverywhere(FixContext &context)
{
    const std::string listener(context.argument(0));
    const std::size_t colon = listener.rfind(':');
    if (colon == std::string::npos)
        return;
    for (const char *name : {"command", "args"}) {
        const Path list = context.containerPath().child(name);
        std::vector<std::string> words = wordsOfList(context.at(list));
        bool found = false;
        for (std::string &word : words) {
            const std::size_t at = word.find(listener);
            found = found || at != std::string::npos;
            if (at != std::string::npos)
                word.replace(at, colon, "0.0.0.0");
        }
        if (found)
            proposeWords(context, list, words);
    }
}

/// ADV-19: whether its port answers tells of most sidecars that they are up.
void addSidecarProbe(FixContext &context)
{
    for (const ValueRef port : context.value()["ports"]) {
        const std::string number = context.written(port["containerPort"]);
        const std::string_view protocol = port["protocol"].string();
        if (number.empty() || (!protocol.empty() && protocol != "TCP"))
            continue;
        for (const char *probe : {"startupProbe", "readinessProbe"})
            context.write(context.path().child(probe), "{tcpSocket: {port: " + number + "}}");
    }
}

} // namespace

/// RUN-24, RUN-27, RUN-28, RUN-41, ADV-10, ADV-14, ADV-17, ADV-19: ports and times of probes.
void addProbeFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    const Path ports = context.containerPath().child("ports");
    if (rule == "RUN-24") {
        addDeclaredPorts(context, true);
    } else if (rule == "RUN-27") {
        addPortProtocol(context);
    } else if (rule == "RUN-41") {
        addListenEverywhere(context);
    } else if (rule == "ADV-19") {
        addSidecarProbe(context);
    } else if (rule == "ADV-10") {
        const std::string number(context.argument(0));
        const NewValue port = NewValue::map({{"containerPort", NewValue::integer(number)}});
        context.add("add-port", context.planner().insertItem(ports, port), false, {number});
    } else if (rule == "ADV-14") {
        context.write(context.path(), std::string(context.argument(1)));
    } else if (rule == "ADV-17") {
        addRequest(context);
    } else {
        const std::int64_t delay = context.value()["initialDelaySeconds"].integer();
        const std::int64_t period = std::max<std::int64_t>(context.value()["periodSeconds"].integer(10), 1);
        const std::int64_t wanted = context.number(1);
        const std::int64_t attempts = std::max<std::int64_t>((wanted - delay + period - 1) / period + 1, 1);
        context.write(context.path().child("failureThreshold"), std::to_string(attempts));
        context.write(context.path().child("initialDelaySeconds"), std::to_string(wanted));
    }
}

} // namespace podwright

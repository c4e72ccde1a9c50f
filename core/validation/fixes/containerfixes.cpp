// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/imagereference.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace podwright {

namespace {

/// Tags of well-known images that move within one line of versions only.
struct KnownTag {
    std::string_view image;
    const char *tag;
};

constexpr KnownTag knownTags[] = {
    {"nginx", "stable"}, {"busybox", "stable"}, {"debian", "stable"}, {"alpine", "3"},    {"ubuntu", "24.04"},
    {"httpd", "2.4"},    {"redis", "8"},        {"memcached", "1"},   {"haproxy", "lts"}, {"caddy", "2"},
    {"traefik", "v3"},   {"tomcat", "10"},      {"wordpress", "6"},   {"rabbitmq", "4"},  {"mysql", "8.4"},
    {"mariadb", "lts"},  {"postgres", "17"},    {"mongo", "8"},       {"python", "3"},    {"node", "lts"},
    {"golang", "1"},     {"php", "8"},          {"cassandra", "5"},   {"ruby", "3"},
};

std::int64_t numberOf(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void addTag(FixContext &context, const std::string &image)
{
    const auto reference = ImageReference::parse(image);
    if (!reference || !reference->digest.empty())
        return;
    std::string_view path = reference->path;
    if (path.starts_with("library/"))
        path.remove_prefix(8);
    std::string bare = image;
    if (!reference->tag.empty())
        bare.erase(bare.size() - reference->tag.size() - 1);
    for (const KnownTag &one : knownTags) {
        if (one.image == path && (reference->domain.empty() || reference->domain == "docker.io"))
            context.set(context.path(), NewValue::string(bare + ':' + one.tag), false);
    }
}

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
        if (!port.empty())
            context.add("write-value",
                        context.planner().changeMember(probe, "exec", "httpGet", NewValue::map(std::move(entries))),
                        false, {"httpGet", "{path: " + path + ", port: " + port + '}'});
        return;
    }
}

/// The declared ports of the container, the names that are nearest to what was written first.
void addDeclaredPorts(FixContext &context)
{
    const std::string written(context.argument(0));
    std::vector<std::string> names;
    std::vector<std::string> numbers;
    for (const ValueRef port : context.at(context.containerPath())["ports"]) {
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

} // namespace

/// RUN-21, ADV-07 to ADV-09: another way of writing the image.
void addImageFixes(FixContext &context)
{
    const std::string image(context.value().string());
    const std::string_view rule = context.finding().rule;
    if (rule == "ADV-07") {
        addTag(context, image);
    } else if (rule == "ADV-08") {
        const std::string tag = ':' + std::string(context.argument(0)) + '@';
        if (const std::size_t at = image.find(tag); at != std::string::npos)
            context.set(context.path(), NewValue::string(std::string(image).replace(at, tag.size(), "@")), false);
    } else if (rule == "ADV-09") {
        context.set(context.path(),
                    NewValue::string(std::string(context.argument(1)) + image.substr(context.argument(0).size())),
                    false);
    } else {
        std::string lower;
        for (const char c : image) {
            if (c != ' ')
                lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        for (const char *scheme : {"https://", "http://", "docker://"}) {
            if (lower.starts_with(scheme))
                lower.erase(0, std::string_view(scheme).size());
        }
        if (ImageReference::parse(lower))
            context.set(context.path(), NewValue::string(lower), false);
    }
}

/// RUN-24, RUN-28, ADV-10, ADV-14, ADV-17: ports and times of probes.
void addProbeFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    const Path ports = context.containerPath().child("ports");
    if (rule == "RUN-24") {
        addDeclaredPorts(context);
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
        const std::int64_t wanted = numberOf(context.argument(1));
        const std::int64_t attempts = std::max<std::int64_t>((wanted - delay + period - 1) / period + 1, 1);
        context.write(context.path().child("failureThreshold"), std::to_string(attempts));
        context.write(context.path().child("initialDelaySeconds"), std::to_string(wanted));
    }
}

/// RUN-32, ADV-20: how long a preStop hook takes.
void addHookFixes(FixContext &context)
{
    constexpr std::int64_t timeToEnd = 30; // as the default of the grace period
    const std::int64_t seconds = numberOf(context.argument(0));
    if (context.finding().rule == "RUN-32") {
        context.write(context.specPath().child("terminationGracePeriodSeconds"), std::to_string(seconds + timeToEnd));
        return;
    }
    const NewValue sleep = NewValue::map({{"seconds", NewValue::integer(std::to_string(seconds))}});
    context.add("write-value", context.planner().changeMember(context.path(), "exec", "sleep", sleep), false,
                {"sleep", "{seconds: " + std::to_string(seconds) + '}'});
}

/// RUN-50, RUN-55, ADV-25 to ADV-29, ADV-62: amounts and modes.
void addResourceFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    const Path &path = context.path();
    const std::string text = context.written(context.value());
    const std::string number = text.substr(0, std::min(text.find_first_not_of("0123456789."), text.size()));
    if (rule == "RUN-50") {
        context.write(path, '0' + std::string(context.argument(0))); // the digits were meant in octal
    } else if (rule == "ADV-25") {
        const std::string missing(context.argument(0));
        context.write(path.child("requests"),
                      missing == "cpu"          ? "{cpu: 100m}"
                          : missing == "memory" ? "{memory: 128Mi}"
                                                : "{cpu: 100m, memory: 128Mi}");
    } else if (rule == "ADV-26") {
        const std::string asked = context.written(context.value()["requests"]["memory"]);
        context.write(path.child("limits").child("memory"), asked.empty() ? "256Mi" : asked);
    } else if (rule == "ADV-27") {
        const Path request = path.parent().parent().child("requests").child(path.last().key);
        context.write(request, text, true); // what the server fills in
    } else if (rule == "ADV-62" && !text.empty()) {
        context.write(path, text + 'i');
    } else if (rule == "ADV-29") {
        context.write(path, number + 'm');
    } else if (!number.empty()) {
        context.write(path, number + "Mi");
        context.write(path, number + "Gi");
        const char *other = path.parent().last().key == "limits" ? "requests" : "limits";
        const Path beside = path.parent().parent().child(other).child(path.last().key);
        if (const std::string amount = context.written(context.at(beside)); !amount.empty())
            context.write(path, amount);
    }
}

} // namespace podwright

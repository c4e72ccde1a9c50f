// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/imagereference.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>
#include <cctype>

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

/// Requests and limits alike, from what is written of either, so that the Pod is Guaranteed like its other containers.
void addSameAmounts(FixContext &context)
{
    const ValueRef written = context.value();
    std::vector<EditPlanner::Step> steps;
    std::string shown;
    for (const char *name : {"cpu", "memory"}) {
        std::string amount = context.written(written["limits"][name]);
        if (amount.empty() || amount == "0")
            amount = context.written(written["requests"][name]);
        if (amount.empty() || amount == "0")
            amount = std::string_view(name) == "cpu" ? "100m" : "128Mi";
        for (const char *list : {"requests", "limits"}) {
            const Path place = context.path().child(list).child(name);
            steps.emplace_back(
                [place, amount](const EditPlanner &planner) { return planner.set(place, NewValue::string(amount)); });
        }
        shown += (shown.empty() ? "" : ", ") + std::string(name) + ' ' + amount;
    }
    context.add("same-amounts", context.planner().steps(steps), false, {shown});
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
    } else if (rule == "ADV-28") {
        addSameAmounts(context);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/documentdata.h"
#include "validation/fixes/fixfamilies.h"
#include "validation/quantity.h"

#include <algorithm>
#include <charconv>

namespace podwright {

namespace {

/// The amounts of one resource that are written: its limit, its request or both. The server copies the one to the
/// other.
std::vector<Path> writtenAmounts(const FixContext &context)
{
    std::vector<Path> places;
    const Path resources = context.path().parent().parent();
    for (const char *list : {"limits", "requests"}) {
        const Path place = resources.child(list).child(context.path().last().key);
        if (context.at(place))
            places.push_back(place);
    }
    return places;
}

void setAmounts(FixContext &context, const std::string &text)
{
    const NewValue value = NewValue::string(text);
    std::vector<EditPlanner::Step> steps;
    for (const Path &place : writtenAmounts(context))
        steps.emplace_back([place, value](const EditPlanner &planner) { return planner.set(place, value); });
    if (!steps.empty())
        context.add("set-value", context.planner().steps(steps), false, {context.path().last().key, text});
}

void setAmountsAside(FixContext &context)
{
    const auto places = writtenAmounts(context);
    if (!places.empty())
        context.add("set-aside", context.settingAside(places), false, {context.path().last().key});
}

/// With the labels that the workload selects by, and one container.
void addTemplate(FixContext &context)
{
    NewValue labels = dataOf(context.at(context.path().parent())["selector"]);
    if (labels.entries.empty())
        labels = NewValue::map({{"app", NewValue::string("main")}});
    const NewValue container =
        NewValue::map({{"name", NewValue::string("main")}, {"image", NewValue::string("nginx:stable")}});
    const NewValue pod = NewValue::map({{"metadata", NewValue::map({{"labels", std::move(labels)}})},
                                        {"spec", NewValue::map({{"containers", NewValue::list({container})}})}});
    context.add("add-template", context.planner().set(context.path(), pod), false);
}

} // namespace

void addMissingFieldFixes(FixContext &context)
{
    const std::string_view message = context.finding().message;
    if (message == "dns-none-without-config") {
        context.write(context.specPath().child("dnsPolicy"), "ClusterFirst");
        context.write(context.specPath().child("dnsConfig"), "{nameservers: [1.1.1.1]}");
    } else if (message == "selector-missing") {
        const Path selector = context.pod().object.child("spec").child("selector");
        const NewValue labels = dataOf(context.at(context.pod().root)["metadata"]["labels"]);
        const bool isPlain = context.at(context.pod().object)["kind"].string() == "ReplicationController";
        if (!labels.entries.empty())
            context.add("set-collection",
                        context.planner().set(isPlain ? selector : selector.child("matchLabels"), labels), false,
                        {"selector"});
    } else if (message == "template-missing") {
        addTemplate(context);
    } else if (message == "host-process-network") {
        context.write(context.specPath().child("hostNetwork"), "true");
    } else {
        Path resources = context.path();
        while (!resources.isEmpty() && resources.last().key != "resources")
            resources = resources.parent();
        if (resources.isEmpty())
            resources = context.path().child("resources");
        context.write(resources.child("requests").child("storage"), "1Gi");
    }
}

/// A device's name without the word that only quotas have in front.
void addResourceNameFixes(FixContext &context)
{
    if (context.path().size() < 3)
        return;
    const std::string name = context.path().last().key;
    if (name.starts_with("requests.")) {
        std::vector<EditPlanner::Step> steps;
        for (const Path &place : writtenAmounts(context))
            steps.emplace_back(
                [place, name](const EditPlanner &planner) { return planner.renameKey(place, name.substr(9)); });
        context.add("rename-field", context.planner().steps(steps), false, {name, name.substr(9)});
    }
    setAmountsAside(context);
}

/// Devices are counted in whole pieces, huge pages in whole pages.
void addWholeAmountFixes(FixContext &context)
{
    if (context.path().size() < 3)
        return;
    const auto amount = Quantity::parse(context.argument(0));
    if (context.finding().message == "amount-not-whole") {
        if (amount && !amount->isNegative())
            setAmounts(context, std::to_string(amount->value()));
    } else if (amount && !amount->isNegative()) {
        std::string_view size = context.argument(1);
        if (size.starts_with("hugepages-"))
            size.remove_prefix(10);
        std::int64_t number = 0;
        const auto read = std::from_chars(size.data(), size.data() + size.size(), number);
        const auto page = Quantity::parse(size);
        const std::string unit(read.ptr, static_cast<std::size_t>(size.data() + size.size() - read.ptr));
        constexpr std::int64_t most = INT64_C(1) << 50; // bytes; more than any node has
        if (page && page->value() > 0 && number > 0 && amount->value() < most) {
            const std::int64_t pages = std::max<std::int64_t>((amount->value() - 1) / page->value() + 1, 1);
            setAmounts(context, std::to_string(pages * number) + unit);
            if (pages > 1)
                setAmounts(context, std::to_string((pages - 1) * number) + unit);
        }
    }
    setAmountsAside(context);
}

/// diskURI and kind belong together.
void addAzureFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    const std::string uri(context.value().string());
    const Path kind = context.path().parent().child("kind");
    if (uri.starts_with("/subscriptions/")) {
        context.write(kind, "Managed");
    } else if (uri.starts_with("https://")) {
        context.write(kind, "Dedicated");
        context.write(kind, "Shared");
    } else if (context.finding().message == "azure-blob-uri" && !uri.empty()) {
        context.write(context.path(), "https://" + uri.substr(std::min(uri.find_first_not_of('/'), uri.size())));
    }
    context.setAside(context.path().parent(), false);
}

/// An owner without kind, name or uid is none.
void addOwnerFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    const Path owner = context.path().parent();
    if (context.path().last().key == "kind")
        context.write(context.path(), "ReplicaSet");
    else if (context.path().last().key == "apiVersion")
        context.write(context.path(), "apps/v1");
    else if (context.path().last().key == "name")
        context.write(context.path(), "my-owner");
    context.setAside(owner, false);
}

/// An IP address: without leading zeros, or left out with its entry.
void addAddressFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    std::string plain;
    std::string part;
    const std::string text = std::string(context.value().string()) + '.';
    for (const char c : text) {
        if (c != '.') {
            part += c;
            continue;
        }
        part.erase(0, std::min(part.find_first_not_of('0'), part.empty() ? 0 : part.size() - 1));
        plain += (plain.empty() ? "" : ".") + part;
        part.clear();
    }
    context.set(context.path(), NewValue::string(plain), false);
    const std::size_t mapped = plain.rfind(':');
    if (mapped != std::string::npos && plain.find('.') != std::string::npos) // IPv4 inside IPv6
        context.set(context.path(), NewValue::string(plain.substr(mapped + 1)), false);
    if (context.path().last().kind != PathStep::Kind::Key || context.path().last().key != "ip")
        context.setAside(context.path(), false);
    else
        context.setAside(context.path().parent(), false);
}

/// A port of the node that is opened twice: not at all, or another.
void addHostPortTwiceFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    const Path port = context.path().last().key == "hostPort" ? context.path().parent() : context.path();
    context.setAside(port.child("hostPort"), false);
    const ValueRef container = context.at(port.child("containerPort"));
    if (context.spec()["hostNetwork"].boolean() && container.isInteger() && container.integer() < 65535) {
        const std::string next = std::to_string(container.integer() + 1);
        if (context.at(port.child("hostPort")))
            context.add(
                "set-value",
                context.planner().steps({[&](const EditPlanner &planner) {
                                             return planner.set(port.child("hostPort"), NewValue::integer(next));
                                         },
                                         [&](const EditPlanner &planner) {
                                             return planner.set(port.child("containerPort"), NewValue::integer(next));
                                         }}),
                false, {"containerPort", next});
        else
            context.write(port.child("containerPort"), next);
    }
    context.setAside(port, false);
}

} // namespace podwright

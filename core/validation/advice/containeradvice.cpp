// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/commandwords.h"
#include "validation/advice/knownimages.h"
#include "validation/advice/mainprogram.h"
#include "validation/rules/containerplace.h"

#include <algorithm>
#include <unordered_map>

namespace podwright {

namespace {

bool runsOwnProgram(ValueRef container)
{
    return container["command"].size() == 0 && container["args"].size() == 0;
}

/// The restart policy in effect: the container's own wins.
std::string_view policyOf(const AdviceContext &context, ValueRef container)
{
    const std::string_view own = container["restartPolicy"].string();
    return own.empty() ? context.restartPolicy() : own;
}

/// RUN-09: started again and again though nothing failed (RUNRST-08).
void adviseEnd(AdviceContext &context, ValueRef container)
{
    const MainProgram program = MainProgram::of(container);
    const bool quick = isQuickProgram(program.name())
        && std::all_of(program.commands.begin(), program.commands.end(),
                       [](const ShellCommand &one) { return isQuickProgram(baseName(one.words.front())); });
    if (policyOf(context, container) == "Always" && quick && !program.background)
        context.add("RUN-09", program.marked, {std::string(program.name())});
}

/// RUN-10: a base image's shell ends at once when nobody types.
void adviseBaseImage(AdviceContext &context, ValueRef container)
{
    const KnownImage *image = knownImage(container["image"].string());
    if (image && !image->isServer() && runsOwnProgram(container) && !container["stdin"].boolean()
        && !container["tty"].boolean())
        context.add("RUN-10", container, "image", {image->name});
}

bool neverEnds(ValueRef container, const MainProgram &program)
{
    const KnownImage *image = knownImage(container["image"].string());
    if (image && image->isServer() && runsOwnProgram(container))
        return true;
    if (program.words.empty() || program.background)
        return false;
    if (program.name() == "sleep" && program.words.size() > 1)
        return sleepSeconds(program.words[1]) >= 86400;
    const bool follows = std::any_of(program.words.begin() + 1, program.words.end(),
                                     [](const std::string &word) { return isOneOf(word, "-f, -F, --follow"); });
    return program.name() == "tail" && follows;
}

/// RUN-11: nothing behind it starts (ORD-12).
void adviseInit(AdviceContext &context, const ContainerPlace &place)
{
    const MainProgram program = MainProgram::of(place.container);
    if (neverEnds(place.container, program))
        context.add("RUN-11", program.marked ? program.marked : place["image"], {quotable(place["name"].string())});
}

/// ADV-56: a database beside another server: each should be a Pod of its own.
void adviseSeveral(AdviceContext &context)
{
    const ValueRef containers = context.spec()["containers"];
    for (const ValueRef one : containers) {
        const KnownImage *image = knownImage(one["image"].string());
        if (!image || image->kind != KnownImage::Kind::Database)
            continue;
        for (const ValueRef other : containers) {
            const KnownImage *server = knownImage(other["image"].string());
            if (other.id() != one.id() && (other["ports"].size() > 0 || (server && server->isServer()))) {
                context.add("ADV-56", one, "image", {quotable(one["name"].string()), quotable(other["name"].string())});
                return;
            }
        }
    }
}

bool sameList(ValueRef left, ValueRef right)
{
    if (left.size() != right.size())
        return false;
    for (std::size_t index = 0; index < left.size(); ++index) {
        if (left.at(index).value().text != right.at(index).value().text)
            return false;
    }
    return true;
}

/// ADV-57: more of the same belongs into more Pods.
void adviseCopies(AdviceContext &context)
{
    std::unordered_map<std::string_view, ValueRef> firsts;
    for (const ValueRef one : context.spec()["containers"]) {
        const std::string_view image = one["image"].string();
        if (image.empty())
            continue;
        const auto [at, isFirst] = firsts.try_emplace(image, one);
        const ValueRef first = at->second;
        if (!isFirst && sameList(one["command"], first["command"]) && sameList(one["args"], first["args"])
            && one["env"].size() == 0 && first["env"].size() == 0)
            context.add("ADV-57", one, "image", {quotable(first["name"].string())});
    }
}

/// ADV-58, ADV-59: a server in a Pod that is not meant to go on.
void adviseServers(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    if (context.restartPolicy() == "Always") {
        if (spec["activeDeadlineSeconds"].integer() > 0)
            context.add("ADV-59", spec, "activeDeadlineSeconds",
                        {std::to_string(spec["activeDeadlineSeconds"].integer())});
        return;
    }
    for (const ValueRef container : spec["containers"]) {
        if (!context.scope().isTemplate && context.restartPolicy() == "Never" && container["readinessProbe"].isMap()
            && container["restartPolicy"].isNull()) {
            context.add("ADV-58", spec, "restartPolicy", {quotable(container["name"].string())});
            return;
        }
    }
}

} // namespace

void adviseContainers(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        if (place.kind == ContainerKind::Regular) {
            adviseEnd(context, place.container);
            adviseBaseImage(context, place.container);
        } else if (place.kind == ContainerKind::Init && !place.isSidecar()) {
            adviseInit(context, place);
        }
    });
    adviseSeveral(context);
    adviseCopies(context);
    adviseServers(context);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/amountof.h"
#include "validation/advice/volumereading.h"
#include "validation/rules/containerplace.h"

#include <algorithm>
#include <cstdio>
#include <unordered_set>

namespace podwright {

namespace {

template <typename Visit> void forEachMount(ValueRef spec, std::string_view volume, const Visit &visit)
{
    forEachContainerPlace(spec, [&](const ContainerPlace &place) {
        for (const char *list : {"volumeMounts", "volumeDevices"}) {
            for (const ValueRef mount : place[list]) {
                if (mount["name"].string() == volume)
                    visit(place);
            }
        }
    });
}

/// RUN-49, RUN-50: file modes (RUNVOL-09).
void adviseModes(AdviceContext &context, ValueRef volume)
{
    const ValueRef source = volume[volumeKind(volume)];
    const bool group = context.spec()["securityContext"]["fsGroup"].isInteger();
    const auto look = [&](ValueRef map, const char *field) {
        const ValueRef mode = map[field];
        if (!mode.isInteger() || mode.value().provenance == Provenance::Default)
            return;
        const std::int64_t bits = mode.integer();
        char octal[8];
        std::snprintf(octal, sizeof octal, "%04o", static_cast<unsigned>(bits & 0xfff));
        if (bits == 400 || bits == 440 || bits == 444 || bits == 500)
            context.add("RUN-50", mode, {std::to_string(bits), octal});
        else if (group && volumeKind(volume) == "secret" && bits > 0 && (bits & 077) == 0)
            context.add("RUN-49", mode, {std::string(octal)});
    };
    if (!isConfigVolume(volume))
        return;
    look(source, "defaultMode");
    for (const ValueRef item : source["items"])
        look(item, "mode");
}

bool wantsHugePages(ValueRef spec)
{
    bool wants = false;
    const auto look = [&](ValueRef resources) {
        for (const ValueRef amount : resources["limits"])
            wants = wants || amount.key().starts_with("hugepages-");
    };
    look(spec["resources"]);
    forEachContainerPlace(spec, [&](const ContainerPlace &place) { look(place["resources"]); });
    return wants;
}

/// The greatest memory limit of the containers that mount a volume; empty where one has none.
std::optional<Quantity> memoryLimitAround(ValueRef spec, std::string_view volume)
{
    std::optional<Quantity> most;
    bool open = false;
    forEachMount(spec, volume, [&](const ContainerPlace &place) {
        const auto limit = amountOf(place["resources"]["limits"]["memory"]);
        open = open || !limit;
        if (limit && (!most || *limit > *most))
            most = limit;
    });
    return open ? std::nullopt : most;
}

/// The sum of the containers' limits of local storage; empty where one has none.
std::optional<Quantity> storageLimit(ValueRef spec)
{
    Quantity sum;
    for (const ValueRef container : spec["containers"]) {
        const auto amount = amountOf(container["resources"]["limits"]["ephemeral-storage"]);
        if (!amount)
            return {};
        sum = sum + *amount;
    }
    return sum;
}

/// RUN-51 to RUN-54, ADV-32 (RUNVOL-14 to RUNVOL-16).
void adviseEmptyDir(AdviceContext &context, ValueRef volume)
{
    const ValueRef source = volume["emptyDir"];
    const std::string_view medium = source["medium"].string();
    const ValueRef size = source["sizeLimit"];
    const auto limit = amountOf(size);
    const std::string_view name = volume["name"].string();
    if (medium.starts_with("HugePages")) {
        if (!wantsHugePages(context.spec()))
            context.add("RUN-52", source, "medium", {std::string(medium)});
        return;
    }
    if (!medium.empty() && medium != "Memory")
        context.add("RUN-51", source, "medium", {quotable(medium)});
    if (!limit) {
        context.add("ADV-32", source, "sizeLimit", {quotable(name)});
        return;
    }
    const std::string written(size.value().text);
    if (medium == "Memory") {
        const auto memory = memoryLimitAround(context.spec(), name);
        if (memory && *limit >= *memory)
            context.add("RUN-53", size, {written, memory->text(QuantityForm::Binary)});
    } else if (const auto storage = storageLimit(context.spec()); storage && !storage->isZero() && *limit > *storage) {
        context.add("RUN-54", size, {written, storage->text(QuantityForm::Binary)});
    }
}

/// Whether an init container that is root sees a volume before the others do: it may give it to a group.
bool isPreparedByRoot(ValueRef spec, std::string_view volume)
{
    bool prepared = false;
    forEachMount(spec, volume, [&](const ContainerPlace &place) {
        const std::int64_t user = spec["securityContext"]["runAsUser"].integer();
        prepared =
            prepared || (place.kind == ContainerKind::Init && place["securityContext"]["runAsUser"].integer(user) == 0);
    });
    return prepared;
}

/// ADV-30, ADV-31, ADV-34 (RUNVOL-10, RUNVOL-17).
void adviseHostPath(AdviceContext &context, ValueRef volume)
{
    const ValueRef source = volume["hostPath"];
    const std::string_view path = source["path"].string();
    if (source["type"].string().empty())
        context.add("ADV-30", source, "type", {quotable(path)});
    const bool powerful = path.ends_with(".sock")
        || isOneOf(path,
                   "/, /etc, /root, /home, /var, /var/lib, /var/run, /run, /proc, /sys, /dev, /boot, "
                   "/var/lib/kubelet, /var/lib/docker, /var/lib/containerd, /etc/kubernetes");
    if (powerful)
        context.add("ADV-31", source, "path", {quotable(path)});
    const ValueRef security = context.spec()["securityContext"];
    if (security["fsGroup"].isInteger() && security["runAsUser"].integer() > 0
        && !isPreparedByRoot(context.spec(), volume["name"].string()))
        context.add("ADV-34", source, {quotable(volume["name"].string())});
}

} // namespace

void adviseVolumes(AdviceContext &context)
{
    std::unordered_set<std::string_view> mounted;
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        for (const char *list : {"volumeMounts", "volumeDevices"}) {
            for (const ValueRef mount : place[list])
                mounted.insert(mount["name"].string());
        }
        for (const ValueRef variable : place["env"]) // read before the container starts, without a mount
            mounted.insert(variable["valueFrom"]["fileKeyRef"]["volumeName"].string());
    });
    for (const ValueRef volume : context.spec()["volumes"]) {
        adviseModes(context, volume);
        if (volume["emptyDir"].isMap())
            adviseEmptyDir(context, volume);
        if (volume["hostPath"].isMap())
            adviseHostPath(context, volume);
        if (!mounted.contains(volume["name"].string()))
            context.add("ADV-33", volume, "name", {quotable(volume["name"].string())});
    }
}

} // namespace podwright

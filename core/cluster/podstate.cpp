// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/podstate.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace podwright {

namespace {

std::string text(const QJsonObject &object, const char *key)
{
    return object[QLatin1StringView(key)].toString().toStdString();
}

QJsonObject map(const QJsonObject &object, const char *key)
{
    return object[QLatin1StringView(key)].toObject();
}

QJsonObject read(const QByteArray &json, bool *readable)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (readable)
        *readable = document.isObject();
    return document.object();
}

ContainerState readContainer(const QJsonObject &status, ContainerRole role)
{
    ContainerState one;
    one.name = text(status, "name");
    one.role = role;
    one.restarts = status[QLatin1StringView("restartCount")].toInt();
    one.ready = status[QLatin1StringView("ready")].toBool();
    const QJsonObject state = map(status, "state");
    constexpr std::pair<const char *, ContainerState::Kind> kinds[] = {
        {"waiting", ContainerState::Kind::Waiting},
        {"running", ContainerState::Kind::Running},
        {"terminated", ContainerState::Kind::Terminated},
    };
    for (const auto &[key, kind] : kinds) {
        if (!state.contains(QLatin1StringView(key)))
            continue;
        const QJsonObject now = map(state, key);
        one.kind = kind;
        one.reason = text(now, "reason");
        one.message = text(now, "message");
        one.exitCode = now[QLatin1StringView("exitCode")].toInt();
    }
    const QJsonObject last = map(map(status, "lastState"), "terminated");
    one.lastReason = text(last, "reason");
    one.lastExitCode = last[QLatin1StringView("exitCode")].toInt();
    return one;
}

/// An init container that is restarted always is a sidecar; the status does not say so.
ContainerRole initRole(const QJsonObject &spec, const std::string &name)
{
    const QJsonArray list = spec[QLatin1StringView("initContainers")].toArray();
    for (const auto &one : list) {
        if (text(one.toObject(), "name") == name && text(one.toObject(), "restartPolicy") == "Always")
            return ContainerRole::Sidecar;
    }
    return ContainerRole::Init;
}

PodState readPod(const QJsonObject &pod)
{
    PodState made;
    const QJsonObject metadata = map(pod, "metadata");
    const QJsonObject spec = map(pod, "spec");
    const QJsonObject status = map(pod, "status");
    made.name = text(metadata, "name");
    made.ending = metadata.contains(QLatin1StringView("deletionTimestamp"));
    made.node = text(spec, "nodeName");
    made.phase = text(status, "phase");
    made.reason = text(status, "reason");
    made.message = text(status, "message");
    made.address = text(status, "podIP");
    const QJsonArray conditions = status[QLatin1StringView("conditions")].toArray();
    for (const auto &one : conditions) {
        const QJsonObject condition = one.toObject();
        if (text(condition, "type") == "PodScheduled" && text(condition, "status") == "False")
            made.unscheduled = text(condition, "message");
    }
    for (const auto &[key, role] : {std::pair("initContainerStatuses", ContainerRole::Init),
                                    {"containerStatuses", ContainerRole::App},
                                    {"ephemeralContainerStatuses", ContainerRole::Ephemeral}}) {
        const QJsonArray list = status[QLatin1StringView(key)].toArray();
        for (const auto &one : list) {
            ContainerState container = readContainer(one.toObject(), role);
            if (role == ContainerRole::Init)
                container.role = initRole(spec, container.name);
            made.containers.push_back(std::move(container));
        }
    }
    return made;
}

ClusterEvent readEvent(const QJsonObject &event)
{
    ClusterEvent made;
    const QJsonObject series = map(event, "series");
    for (const std::string &time :
         {text(series, "lastObservedTime"), text(event, "lastTimestamp"), text(event, "eventTime"),
          text(event, "firstTimestamp"), text(map(event, "metadata"), "creationTimestamp")}) {
        if (made.time.empty())
            made.time = time;
    }
    made.warning = text(event, "type") == "Warning";
    made.reason = text(event, "reason");
    made.message = text(event, "message");
    made.count = std::max({1, event[QLatin1StringView("count")].toInt(), series[QLatin1StringView("count")].toInt()});
    const std::string field = text(map(event, "involvedObject"), "fieldPath"); // spec.containers{web}
    if (const std::size_t open = field.find('{'); open != std::string::npos && field.ends_with('}'))
        made.container = field.substr(open + 1, field.size() - open - 2);
    return made;
}

} // namespace

std::vector<PodState> readPodStates(const QByteArray &json, bool *readable)
{
    const QJsonObject root = read(json, readable);
    std::vector<PodState> found;
    if (text(root, "kind") == "Pod")
        found.push_back(readPod(root));
    const QJsonArray items = root[QLatin1StringView("items")].toArray();
    for (const auto &one : items) {
        if (one.isObject())
            found.push_back(readPod(one.toObject()));
    }
    return found;
}

std::vector<ClusterEvent> readClusterEvents(const QByteArray &json, bool *readable)
{
    const QJsonObject root = read(json, readable);
    std::vector<ClusterEvent> found;
    const QJsonArray items = root[QLatin1StringView("items")].toArray();
    for (const auto &one : items) {
        if (one.isObject())
            found.push_back(readEvent(one.toObject()));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const ClusterEvent &a, const ClusterEvent &b) { return a.time < b.time; });
    return found;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/processoptions.h"

#include "containers/expansion.h"
#include "importing/amounts.h"
#include "importing/containerdraft.h"
#include "importing/poddraft.h"
#include "importing/securityoptions.h"
#include "validation/names.h"

#include <algorithm>

namespace podwright {

namespace {

NewValue words(const std::vector<std::string> &texts)
{
    NewValue list = NewValue::list();
    for (const std::string &text : texts)
        list.items.push_back(NewValue::string(escapeReferences(text)));
    return list;
}

void setSelector(ContainerDraft &to, const char *key, const std::string &value)
{
    const std::string path = std::string("spec.nodeSelector[\"") + key + "\"]";
    if (to.pod().set(path, NewValue::string(value)))
        to.pod().note(ImportOutcome::Carried, "carried", {}, path);
}

} // namespace

void takeRestart(ContainerDraft &to, const std::string &text)
{
    const std::string policy = text == "no" || text == "none" || text == "false" ? "Never"
        : text == "always" || text == "unless-stopped" || text == "any"          ? "Always"
        : text.starts_with("on-failure")                                         ? "OnFailure"
                                                                                 : "";
    if (policy.empty())
        return to.dropped("unknown-value", text);
    if (!to.pod().set("spec.restartPolicy", NewValue::string(policy)))
        return;
    const bool counted = text.find(':') != std::string::npos;
    to.pod().note(counted || text == "unless-stopped" ? ImportOutcome::Changed : ImportOutcome::Carried,
                  counted                        ? "restart-count"
                      : text == "unless-stopped" ? "restart-unless-stopped"
                                                 : "carried",
                  {}, "spec.restartPolicy");
}

void takeCommand(ContainerDraft &to, const std::optional<std::vector<std::string>> &entrypoint,
                 const std::vector<std::string> &arguments)
{
    if (!entrypoint) {
        if (!arguments.empty())
            to.carry("args", words(arguments));
        return;
    }
    if (entrypoint->empty()) { // the entry point is taken away: the arguments are the command
        if (arguments.empty())
            return to.dropped("entrypoint-reset");
        return to.carry("command", words(arguments));
    }
    to.carry("command", words(*entrypoint));
    if (!arguments.empty())
        to.set("args", words(arguments));
}

void takeWorkingDirectory(ContainerDraft &to, const std::string &text)
{
    to.carry("workingDir", NewValue::string(text));
}

void takeStdin(ContainerDraft &to, const std::string &on)
{
    if (isOn(on))
        to.carry("stdin", NewValue::boolean(true));
}

void takeTty(ContainerDraft &to, const std::string &on)
{
    if (isOn(on))
        to.carry("tty", NewValue::boolean(true));
}

void takePullPolicy(ContainerDraft &to, const std::string &text)
{
    const char *policy = text == "always" || text == "newer" || text == "true" || text == "daily" || text == "weekly"
        ? "Always"
        : text == "missing" || text == "if_not_present" ? "IfNotPresent"
        : text == "never" || text == "false"            ? "Never"
                                                        : nullptr;
    if (!policy)
        return to.dropped(text == "build" ? "build" : "unknown-value", text);
    to.carry("imagePullPolicy", NewValue::string(policy));
}

void takeArchitecture(ContainerDraft &to, const std::string &text)
{
    setSelector(to, "kubernetes.io/arch",
                text == "x86_64"                                  ? "amd64"
                    : text == "aarch64" || text == "arm64v8"      ? "arm64"
                    : text == "armhf" || text.starts_with("armv") ? "arm"
                                                                  : text);
}

void takeOperatingSystem(ContainerDraft &to, const std::string &text)
{
    setSelector(to, "kubernetes.io/os", text);
}

void takePlatform(ContainerDraft &to, const std::string &text)
{
    const std::vector<std::string> parts = splitAt(text, '/');
    if (parts.size() < 2 || parts[0].empty() || parts[1].empty() || !isLabelValue(parts[0]) || !isLabelValue(parts[1]))
        return to.dropped("unknown-value", text);
    takeOperatingSystem(to, parts[0]);
    takeArchitecture(to, parts[1]);
}

void takeStopTimeout(ContainerDraft &to, const std::string &text)
{
    const auto seconds = secondsOf(text);
    if (!seconds)
        return to.dropped("no-amount", text);
    const char *const path = "spec.terminationGracePeriodSeconds";
    const NewValue *present = to.pod().at(path);
    if (present && wholeNumber(present->text).value_or(0) >= *seconds) // the Pod waits for the slowest
        return to.pod().note(ImportOutcome::Changed, "longest-grace", {}, path);
    if (present)
        to.pod().at(path)->text = std::to_string(*seconds);
    else
        to.pod().set(path, NewValue::integer(*seconds));
    to.pod().note(ImportOutcome::Carried, "carried", {}, path);
}

void takeStopSignal(ContainerDraft &to, const std::string &text)
{
    to.dropped("stop-signal", text);
}

void takeLabelOption(ContainerDraft &to, const std::string &text)
{
    const std::size_t sign = text.find('=');
    const std::string key = text.substr(0, sign);
    const std::string value = sign == std::string::npos ? std::string() : text.substr(sign + 1);
    if (!isQualifiedName(key))
        return to.dropped("bad-label", key);
    const bool label = isLabelValue(value);
    const std::string path = (label ? "metadata.labels[\"" : "metadata.annotations[\"") + key + "\"]";
    if (to.pod().set(path, NewValue::string(value)))
        to.pod().note(label ? ImportOutcome::Carried : ImportOutcome::Changed,
                      label ? "carried" : "label-as-annotation", {}, path);
}

void takeAnnotationOption(ContainerDraft &to, const std::string &text)
{
    const std::size_t sign = text.find('=');
    const std::string key = text.substr(0, sign);
    if (!isQualifiedName(key) || std::any_of(key.begin(), key.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return to.dropped("bad-label", key);
    const std::string path = "metadata.annotations[\"" + key + "\"]";
    if (to.pod().set(path, NewValue::string(sign == std::string::npos ? std::string() : text.substr(sign + 1))))
        to.pod().note(ImportOutcome::Carried, "carried", {}, path);
}

void takeHealth(ContainerDraft &to, const HealthWish &wish)
{
    const auto atLeastOne = [](const std::optional<std::int64_t> &value, std::int64_t otherwise) {
        return std::clamp<std::int64_t>(value.value_or(otherwise), 1, 2147483647);
    };
    const auto given = [](const std::string &text, std::optional<std::int64_t> value, std::int64_t otherwise) {
        return value && *value > 0 && text != "0" ? *value : otherwise;
    };
    NewValue probe = NewValue::map({{"exec", NewValue::map({{"command", words(wish.command)}})}});
    const auto start = secondsOf(wish.startPeriod);
    if (start && *start > 0)
        probe.entries.emplace_back("initialDelaySeconds", NewValue::integer(*start));
    // Docker's own values where none are given: they are not those of Kubernetes
    probe.entries.emplace_back("periodSeconds",
                               NewValue::integer(atLeastOne(given(wish.interval, secondsOf(wish.interval), 30), 30)));
    probe.entries.emplace_back("timeoutSeconds",
                               NewValue::integer(atLeastOne(given(wish.timeout, secondsOf(wish.timeout), 30), 30)));
    const std::int64_t retries = atLeastOne(given(wish.retries, wholeNumber(wish.retries), 3), 3);
    if (retries != 3)
        probe.entries.emplace_back("failureThreshold", NewValue::integer(retries));
    to.set("readinessProbe", probe);
    to.changed(to.pod().options().restartUnhealthy ? "health-restarts" : "health-readiness", "readinessProbe");
    if (to.pod().options().restartUnhealthy)
        to.set("livenessProbe", probe);
}

} // namespace podwright

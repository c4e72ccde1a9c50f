// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/valuesourcerules.h"

#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/divisor.h"
#include "validation/rules/fieldlabel.h"
#include "validation/rules/volumenames.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

void checkFieldRef(RuleContext &context, ValueRef source)
{
    static constexpr std::array<std::string_view, 5> unusable = {
        "metadata.annotations", "metadata.labels", "spec.restartPolicy", "spec.schedulerName", "status.phase"};
    const std::string_view version = source["apiVersion"].string();
    const std::string_view text = source["fieldPath"].string();
    const FieldLabel label(text);
    if (text.empty())
        context.add({"ENV-08", DiagnosticType::Required, "field-ref-without-path"}, source, "fieldPath");
    else if (!version.empty() && version != "v1")
        context.add({"ENV-07", DiagnosticType::Invalid, "field-ref-version", {shown(version)}}, source, "fieldPath");
    else if (!label.isKnown())
        context.add({"ENV-09", DiagnosticType::Invalid, "field-path-unknown", {shown(text)}}, source, "fieldPath");
    else if (label.hasSubscript() && !label.isGoodSubscript())
        context.add({"ENV-11", DiagnosticType::Invalid, "field-path-key", {shown(label.subscript())}}, source);
    else if (!label.hasSubscript() && isOneOf(text, unusable))
        context.add({"ENV-10", DiagnosticType::NotSupported, "field-path-not-for-env", {shown(text)}}, source,
                    "fieldPath");
}

void checkResourceFieldRef(RuleContext &context, ValueRef source)
{
    const std::string_view resource = source["resource"].string();
    const std::string_view divisor = textOf(source["divisor"]);
    if (resource.empty()) {
        context.add({"ENV-12", DiagnosticType::Required, "resource-ref-without-resource"}, source, "resource");
    } else if (!isReadableResource(resource)) {
        context.add({"ENV-13", DiagnosticType::NotSupported, "resource-ref-unknown", {shown(resource)}}, source,
                    "resource");
    } else if (!isDivisor(resource, divisor)) {
        const bool cpu = resource.ends_with(".cpu");
        context.add({cpu ? "ENV-14" : "ENV-15",
                     DiagnosticType::Invalid,
                     cpu ? "divisor-of-cpu" : "divisor-of-bytes",
                     {shown(divisor), shown(resource)}},
                    source, "divisor");
    }
}

/// A key of a config map or secret.
struct KeyRules {
    const char *name;
    const char *noKey;
    const char *keyForm;
    const char *nameMessage;
};

void checkKeyRef(RuleContext &context, ValueRef source, const KeyRules &rules)
{
    const std::string_view name = source["name"].string();
    const std::string_view key = source["key"].string();
    if (!isDnsSubdomain(name))
        context.add({rules.name, DiagnosticType::Invalid, rules.nameMessage, {shown(name)}}, source, "name");
    if (key.empty())
        context.add({rules.noKey, DiagnosticType::Required, "key-ref-without-key"}, source, "key");
    else if (!isConfigMapKey(key))
        context.add({rules.keyForm, DiagnosticType::Invalid, "key-ref-form", {shown(key)}}, source, "key");
}

void checkFileVolume(RuleContext &context, ValueRef source, const VolumeNames &volumes)
{
    const std::string_view name = source["volumeName"].string();
    if (name.empty())
        context.add({"ENV-24", DiagnosticType::Required, "file-ref-without-volume"}, source, "volumeName");
    else if (!isDnsLabel(name))
        context.add({"ENV-25", DiagnosticType::Invalid, "file-ref-volume-form", {shown(name)}}, source, "volumeName");
    if (!volumes.has(name))
        context.add({"ENV-26", DiagnosticType::NotFound, "no-such-volume", {shown(name)}}, source, "volumeName");
    else if (!volumes.isEmptyDir(name))
        context.add({"ENV-27", DiagnosticType::Invalid, "file-ref-not-empty-dir", {shown(name)}}, source, "volumeName");
}

void checkFileKeyRef(RuleContext &context, ValueRef source, const VolumeNames &volumes)
{
    const std::string_view key = source["key"].string();
    const std::string_view path = source["path"].string();
    if (key.empty())
        context.add({"ENV-22", DiagnosticType::Required, "key-ref-without-key"}, source, "key");
    else if (!isEnvironmentName(key))
        context.add({"ENV-23", DiagnosticType::Invalid, "env-name-form", {shown(key)}}, source, "key");
    checkFileVolume(context, source, volumes);
    if (path.empty())
        context.add({"ENV-28", DiagnosticType::Required, "file-ref-without-path"}, source, "path");
    else if (hasBacksteps(path))
        context.add({"ENV-29", DiagnosticType::Invalid, "path-with-backsteps", {shown(path)}}, source, "path");
}

constexpr std::array<const char *, 5> sourceFields = {"fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef",
                                                      "fileKeyRef"};
constexpr KeyRules configMapKey{"ENV-16", "ENV-17", "ENV-18", "config-map-name"};
constexpr KeyRules secretKey{"ENV-19", "ENV-20", "ENV-21", "secret-name"};

} // namespace

void checkValueFrom(RuleContext &context, ValueRef variable, const VolumeNames &volumes)
{
    const ValueRef from = variable["valueFrom"];
    if (!isSet(from))
        return;
    const auto count =
        std::count_if(sourceFields.begin(), sourceFields.end(), [&](const char *field) { return isSet(from[field]); });
    if (isSet(from["fieldRef"]))
        checkFieldRef(context, from["fieldRef"]);
    if (isSet(from["resourceFieldRef"]))
        checkResourceFieldRef(context, from["resourceFieldRef"]);
    if (isSet(from["configMapKeyRef"]))
        checkKeyRef(context, from["configMapKeyRef"], configMapKey);
    if (isSet(from["secretKeyRef"]))
        checkKeyRef(context, from["secretKeyRef"], secretKey);
    if (isSet(from["fileKeyRef"]))
        checkFileKeyRef(context, from["fileKeyRef"], volumes);
    if (count == 0)
        context.add({"ENV-03", DiagnosticType::Invalid, "value-from-nothing"}, from);
    else if (!variable["value"].string().empty())
        context.add({"ENV-04", DiagnosticType::Invalid, "value-and-value-from"}, from);
    else if (count > 1)
        context.add({"ENV-05", DiagnosticType::Invalid, "value-from-several"}, from);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/defaulttable.h"

#include "pod/imagereference.h"
#include "validation/quantity.h"

namespace podwright {

namespace {

using When = DefaultRow::When;
using Below = DefaultShape::Below;

constexpr DefaultRow text(std::string_view field, When when, std::string_view value)
{
    return {field, when, ValueKind::String, value, 0};
}

constexpr DefaultRow number(std::string_view field, When when, std::string_view digits, std::int64_t value)
{
    return {field, when, ValueKind::Integer, digits, value};
}

constexpr DefaultRow no(std::string_view field)
{
    return {field, When::Missing, ValueKind::Bool, {}, 0};
}

constexpr DefaultRow emptyMap(std::string_view field)
{
    return {field, When::Missing, ValueKind::Map, {}, 0};
}

void pullPolicy(ValueTree &values, ValueRef map, std::string_view field, std::string_view image)
{
    const auto reference = ImageReference::parse(image);
    setDefault(values, map, text(field, When::Zero, reference && reference->isLatest() ? "Always" : "IfNotPresent"));
}

void containerMore(ValueTree &values, ValueRef container)
{
    pullPolicy(values, container, "imagePullPolicy", container["image"].string());
}

void imageVolumeMore(ValueTree &values, ValueRef source)
{
    pullPolicy(values, source, "pullPolicy", source["reference"].string());
}

/// A volume that names no source is an empty folder.
void volumeMore(ValueTree &values, ValueRef volume)
{
    for (const ValueRef field : volume) {
        if (field.key() != "name" && !field.isNull())
            return;
    }
    setDefault(values, volume, emptyMap("emptyDir"));
}

/// Amounts finer than a thousandth are rounded away from zero.
void roundAmounts(ValueTree &values, ValueRef amounts)
{
    for (const ValueRef child : amounts) {
        const std::string_view written = child.value().text;
        const auto amount = Quantity::parse(written);
        if (!amount || amount->roundedToMilli() == *amount)
            continue;
        Value &value = values.value(child.id());
        value.kind = ValueKind::String;
        value.provenance = Provenance::Default;
        value.text = values.keep(amount->roundedToMilli().text(quantityForm(written)));
    }
}

constexpr DefaultShape amounts{{}, {}, roundAmounts};
constexpr Below resourcesBelow[] = {{"limits", &amounts}, {"requests", &amounts}};
constexpr DefaultShape resources{{}, resourcesBelow};

constexpr DefaultRow httpGetRows[] = {text("path", When::Zero, "/"), text("scheme", When::Zero, "HTTP")};
constexpr DefaultShape httpGet{httpGetRows, {}};
constexpr Below hookBelow[] = {{"httpGet", &httpGet}};
constexpr DefaultShape hook{{}, hookBelow};
constexpr Below lifecycleBelow[] = {{"postStart", &hook}, {"preStop", &hook}};
constexpr DefaultShape lifecycle{{}, lifecycleBelow};

constexpr DefaultRow grpcRows[] = {text("service", When::Missing, "")};
constexpr DefaultShape grpc{grpcRows, {}};
constexpr DefaultRow probeRows[] = {
    number("timeoutSeconds", When::Zero, "1", 1),
    number("periodSeconds", When::Zero, "10", 10),
    number("successThreshold", When::Zero, "1", 1),
    number("failureThreshold", When::Zero, "3", 3),
};
constexpr Below probeBelow[] = {{"httpGet", &httpGet}, {"grpc", &grpc}};
constexpr DefaultShape probe{probeRows, probeBelow};

constexpr DefaultRow fieldRefRows[] = {text("apiVersion", When::Zero, "v1")};
constexpr DefaultShape fieldRef{fieldRefRows, {}};
constexpr DefaultRow fileKeyRows[] = {no("optional")};
constexpr DefaultShape fileKey{fileKeyRows, {}};
constexpr Below valueFromBelow[] = {{"fieldRef", &fieldRef}, {"fileKeyRef", &fileKey}};
constexpr DefaultShape valueFrom{{}, valueFromBelow};
constexpr Below envBelow[] = {{"valueFrom", &valueFrom}};
constexpr DefaultShape env{{}, envBelow};

constexpr DefaultRow portRows[] = {text("protocol", When::Zero, "TCP")};
constexpr DefaultShape port{portRows, {}};

constexpr DefaultRow containerRows[] = {
    text("terminationMessagePath", When::Zero, "/dev/termination-log"),
    text("terminationMessagePolicy", When::Zero, "File"),
};
constexpr Below containerBelow[] = {
    {"ports", &port},           {"env", &env},
    {"lifecycle", &lifecycle},  {"livenessProbe", &probe},
    {"readinessProbe", &probe}, {"startupProbe", &probe},
    {"resources", &resources},
};
constexpr DefaultShape container{containerRows, containerBelow, containerMore};

constexpr DefaultRow modeRows[] = {number("defaultMode", When::Missing, "420", 0644)};
constexpr DefaultShape filesSource{modeRows, {}};
constexpr Below itemBelow[] = {{"fieldRef", &fieldRef}};
constexpr DefaultShape item{{}, itemBelow};
constexpr Below itemsBelow[] = {{"items", &item}};
constexpr DefaultShape downwardVolume{modeRows, itemsBelow};
constexpr DefaultShape downwardProjection{{}, itemsBelow};
constexpr DefaultRow tokenRows[] = {number("expirationSeconds", When::Missing, "3600", 3600)};
constexpr DefaultShape token{tokenRows, {}};
constexpr Below projectionBelow[] = {{"downwardAPI", &downwardProjection}, {"serviceAccountToken", &token}};
constexpr DefaultShape projection{{}, projectionBelow};
constexpr Below projectedBelow[] = {{"sources", &projection}};
constexpr DefaultShape projected{modeRows, projectedBelow};

constexpr DefaultRow hostPathRows[] = {text("type", When::Missing, "")};
constexpr DefaultShape hostPath{hostPathRows, {}};
constexpr DefaultRow azureDiskRows[] = {
    text("cachingMode", When::Missing, "ReadWrite"),
    text("fsType", When::Missing, "ext4"),
    text("kind", When::Missing, "Shared"),
    no("readOnly"),
};
constexpr DefaultShape azureDisk{azureDiskRows, {}};
constexpr DefaultRow iscsiRows[] = {text("iscsiInterface", When::Zero, "default")};
constexpr DefaultShape iscsi{iscsiRows, {}};
constexpr DefaultRow rbdRows[] = {
    text("pool", When::Zero, "rbd"),
    text("user", When::Zero, "admin"),
    text("keyring", When::Zero, "/etc/ceph/keyring"),
};
constexpr DefaultShape rbd{rbdRows, {}};
constexpr DefaultRow scaleIoRows[] = {
    text("storageMode", When::Zero, "ThinProvisioned"),
    text("fsType", When::Zero, "xfs"),
};
constexpr DefaultShape scaleIo{scaleIoRows, {}};
constexpr DefaultShape imageVolume{{}, {}, imageVolumeMore};

constexpr DefaultRow claimRows[] = {text("volumeMode", When::Missing, "Filesystem")};
constexpr Below claimBelow[] = {{"resources", &resources}};
constexpr DefaultShape claim{claimRows, claimBelow};
constexpr Below claimTemplateBelow[] = {{"spec", &claim}};
constexpr DefaultShape claimTemplate{{}, claimTemplateBelow};
constexpr Below ephemeralBelow[] = {{"volumeClaimTemplate", &claimTemplate}};
constexpr DefaultShape ephemeral{{}, ephemeralBelow};

constexpr Below volumeBelow[] = {
    {"secret", &filesSource},
    {"configMap", &filesSource},
    {"downwardAPI", &downwardVolume},
    {"projected", &projected},
    {"hostPath", &hostPath},
    {"azureDisk", &azureDisk},
    {"iscsi", &iscsi},
    {"rbd", &rbd},
    {"scaleIO", &scaleIo},
    {"image", &imageVolume},
    {"ephemeral", &ephemeral},
};
constexpr DefaultShape volume{{}, volumeBelow, volumeMore};

constexpr DefaultRow specRows[] = {
    text("dnsPolicy", When::Zero, "ClusterFirst"),
    text("restartPolicy", When::Zero, "Always"),
    text("schedulerName", When::Zero, "default-scheduler"),
    number("terminationGracePeriodSeconds", When::Missing, "30", 30),
    emptyMap("securityContext"),
};
constexpr Below specBelow[] = {
    {"containers", &container}, {"initContainers", &container}, {"ephemeralContainers", &container},
    {"volumes", &volume},       {"resources", &resources},      {"overhead", &amounts},
};
constexpr DefaultShape spec{specRows, specBelow};

bool isZero(ValueRef value)
{
    return value.isNull() || (value.isString() && value.string().empty())
        || (value.isNumber() && value.value().number == 0 && value.integer() == 0);
}

} // namespace

const DefaultShape &podSpecDefaults()
{
    return spec;
}

void setDefault(ValueTree &values, ValueRef map, const DefaultRow &row)
{
    const ValueRef present = map[row.field];
    if (present && !(row.when == When::Zero ? isZero(present) : present.isNull()))
        return;
    Value value;
    if (present)
        value = present.value();
    value.kind = row.kind;
    value.provenance = Provenance::Default;
    value.key = row.field;
    value.text = row.text;
    value.integer = row.integer;
    value.number = static_cast<double>(row.integer);
    value.boolean = row.kind == ValueKind::Bool && row.integer != 0;
    if (present)
        values.value(present.id()) = value;
    else
        values.append(map.id(), value);
}

} // namespace podwright

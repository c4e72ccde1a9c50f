// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/volumesourcerules.h"

#include "validation/names.h"
#include "validation/quantity.h"
#include "validation/rules/fieldrule.h"

#include <algorithm>

namespace podwright {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    return small;
}

/// Whether a text ends in another, in any case of letters; `end` is in small letters.
bool endsInAnyCase(std::string_view text, std::string_view end)
{
    return text.size() >= end.size()
        && std::equal(end.begin(), end.end(), text.end() - static_cast<std::ptrdiff_t>(end.size()),
                      [](char wanted, char c) { return lower(c) == wanted; });
}

/// As Go splits an address: a colon in front of the port, colons in the host only inside of brackets.
bool isHostAndPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return false;
    std::string_view host = text.substr(0, colon);
    if (text.front() == '[') {
        if (host.size() < 2 || host.find(']') != host.size() - 1)
            return false;
        host = host.substr(1, host.size() - 2);
    } else if (host.find(':') != std::string_view::npos) {
        return false;
    }
    const auto isBracket = [](std::string_view part) { return part.find_first_of("[]") != std::string_view::npos; };
    return !isBracket(host) && !isBracket(text.substr(colon + 1));
}

/// Whether a domain or what stands in front of "/" is kubernetes.io, k8s.io or below them.
bool isReservedForKubernetes(std::string_view key)
{
    const std::string_view space = key.substr(0, key.find('/'));
    for (const std::string_view reserved : {"kubernetes.io", "k8s.io"}) {
        if (!endsInAnyCase(space, reserved))
            continue;
        if (space.size() == reserved.size() || space[space.size() - reserved.size() - 1] == '.')
            return true;
    }
    return false;
}

} // namespace

void checkKeyItems(RuleContext &context, ValueRef source, std::span<const FieldRule> rows)
{
    for (const ValueRef item : source["items"])
        checkFields(context, item, rows);
}

void checkEmptyDir(RuleContext &context, ValueRef source)
{
    const ValueRef limit = source["sizeLimit"];
    if (limit.isNull())
        return;
    const auto amount = Quantity::parse(limit.value().text);
    if (amount && amount->isNegative())
        context.add({"VSRC-01", DiagnosticType::Forbidden, "empty-dir-limit", {shown(limit)}}, source, "sizeLimit");
}

void checkHostPath(RuleContext &context, ValueRef source)
{
    const std::string_view path = source["path"].string();
    if (hasBacksteps(path))
        context.add({"VSRC-03", DiagnosticType::Invalid, "host-path-backsteps", {shown(path)}}, source, "path");
}

void checkGitRepo(RuleContext &context, ValueRef source)
{
    const std::string_view directory = source["directory"].string();
    if (directory.starts_with('/') || hasBacksteps(directory))
        context.add({"VSRC-06", DiagnosticType::Invalid, "git-directory", {shown(directory)}}, source, "directory");
}

void checkNfs(RuleContext &context, ValueRef source)
{
    const std::string_view path = source["path"].string();
    if (!path.starts_with('/')) // the empty path too, beside VSRC-24
        context.add({"VSRC-25", DiagnosticType::Invalid, "nfs-path-relative", {shown(path)}}, source, "path");
}

void checkFlocker(RuleContext &context, ValueRef source)
{
    const std::string_view name = source["datasetName"].string();
    const std::string_view uuid = source["datasetUUID"].string();
    if (name.empty() && uuid.empty())
        context.add({"VSRC-35", DiagnosticType::Required, "flocker-no-dataset", {}}, source);
    if (!name.empty() && !uuid.empty())
        context.add({"VSRC-36", DiagnosticType::Invalid, "flocker-two-datasets", {}}, source);
    if (name.find('/') != std::string_view::npos)
        context.add({"VSRC-37", DiagnosticType::Invalid, "flocker-slash", {shown(name)}}, source, "datasetName");
}

void checkQuobyte(RuleContext &context, ValueRef source)
{
    constexpr std::size_t mostTenantBytes = 64;
    std::string_view rest = source["registry"].string();
    const std::string_view tenant = source["tenant"].string();
    if (rest.empty())
        return;
    if (tenant.size() > mostTenantBytes) {
        context.add({"VSRC-45", DiagnosticType::Required, "quobyte-tenant", {shown(tenant)}}, source, "tenant");
        return;
    }
    while (true) {
        const std::size_t comma = rest.find(',');
        const std::string_view part = rest.substr(0, comma);
        if (!isHostAndPort(part)) {
            context.add({"VSRC-46", DiagnosticType::Invalid, "quobyte-registry", {shown(part)}}, source, "registry");
            return;
        }
        if (comma == std::string_view::npos)
            return;
        rest.remove_prefix(comma + 1);
    }
}

void checkFibreChannel(RuleContext &context, ValueRef source)
{
    constexpr std::int64_t mostLun = 255;
    const bool hasTargets = source["targetWWNs"].size() > 0;
    const bool hasIds = source["wwids"].size() > 0;
    if (!hasTargets && !hasIds) {
        context.add({"VSRC-60", DiagnosticType::Required, "fc-no-target", {}}, source, "targetWWNs");
        return;
    }
    if (hasTargets && hasIds)
        context.add({"VSRC-61", DiagnosticType::Invalid, "fc-two-targets", {}}, source, "targetWWNs");
    if (!hasTargets)
        return;
    const ValueRef lun = source["lun"];
    if (lun.isNull())
        context.add({"VSRC-62", DiagnosticType::Required, "fc-no-lun", {}}, source, "lun");
    else if (lun.integer() < 0 || lun.integer() > mostLun)
        context.add({"VSRC-63",
                     DiagnosticType::Invalid,
                     "volume-number",
                     {shown(lun), "lun", "fc", "0", std::to_string(mostLun)}},
                    source, "lun");
}

void checkFlexVolume(RuleContext &context, ValueRef source)
{
    const ValueRef options = source["options"];
    for (const ValueRef option : options) {
        if (isReservedForKubernetes(option.key()))
            context.addKey({"VSRC-65", DiagnosticType::Invalid, "flex-option", {shown(option.key())}}, options,
                           option.key());
    }
}

void checkAzureDisk(RuleContext &context, ValueRef source)
{
    const ValueRef kind = source["kind"];
    const std::string_view uri = source["diskURI"].string();
    if (kind.string() == "Managed") {
        if (!uri.starts_with("/subscriptions/"))
            context.add({"VSRC-72", DiagnosticType::NotSupported, "azure-managed-uri", {shown(uri)}}, source,
                        "diskURI");
    } else if (!uri.starts_with("https://")) {
        context.add({"VSRC-73", DiagnosticType::NotSupported, "azure-blob-uri", {shown(uri), shown(kind)}}, source,
                    "diskURI");
    }
}

void checkCsi(RuleContext &context, ValueRef source)
{
    constexpr std::size_t mostDriverBytes = 63;
    const std::string_view driver = source["driver"].string();
    if (driver.empty())
        return;
    if (driver.size() > mostDriverBytes)
        context.add({"VSRC-85", DiagnosticType::TooLong, "csi-driver-long", {shown(driver)}}, source, "driver");
    if (!isDnsSubdomain(driver) && !isDnsSubdomain(inSmallLetters(driver)))
        context.add({"VSRC-86", DiagnosticType::Invalid, "csi-driver-form", {shown(driver)}}, source, "driver");
}

void checkImageVolume(RuleContext &context, ValueRef source)
{
    if (context.scope().isTemplate || context.scope().staticPod)
        return;
    if (source["reference"].string().empty())
        context.add({"VSRC-89", DiagnosticType::Required, "image-volume-reference", {}}, source, "reference");
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/projectedrules.h"

#include "validation/names.h"
#include "validation/rules/downwarditemrules.h"
#include "validation/rules/fieldrule.h"
#include "validation/rules/projectedpaths.h"
#include "validation/rules/volumesourcerules.h"

namespace podwright {

namespace {

using Form = FieldRule::Form;

constexpr FieldRule secret[] = {needed("PRJ-03", "name", "volume-secret-missing")};
constexpr FieldRule secretItems[] = {
    needed("PRJ-04", "key", "item-key-missing"),
    needed("PRJ-05", "path", "item-path-missing"),
    shaped("PRJ-05", Form::LocalPath, "path", "item-path-form"),
    shaped("PRJ-06", Form::FileMode, "mode", "file-mode"),
};
constexpr FieldRule configMap[] = {needed("PRJ-07", "name", "volume-config-map-missing")};
constexpr FieldRule configMapItems[] = {
    needed("PRJ-08", "key", "item-key-missing"),
    needed("PRJ-09", "path", "item-path-missing"),
    shaped("PRJ-09", Form::LocalPath, "path", "item-path-form"),
    shaped("PRJ-10", Form::FileMode, "mode", "file-mode"),
};

void checkSecret(RuleContext &context, ValueRef source)
{
    checkFields(context, source, secret);
    checkKeyItems(context, source, secretItems);
}

void checkConfigMap(RuleContext &context, ValueRef source)
{
    checkFields(context, source, configMap);
    checkKeyItems(context, source, configMapItems);
}

/// The server reports a bad path of the token at the volume.
void checkToken(RuleContext &context, ValueRef token)
{
    constexpr std::int64_t leastSeconds = 600;
    constexpr std::int64_t mostSeconds = std::int64_t(1) << 32;
    if (!context.scope().isTemplate && context.spec()["serviceAccountName"].string().empty())
        context.add({"PRJ-16", DiagnosticType::Forbidden, "token-without-account", {}}, token);
    const ValueRef seconds = token["expirationSeconds"];
    if (seconds.isInteger() && seconds.integer() < leastSeconds)
        context.add({"PRJ-12", DiagnosticType::Invalid, "token-short", {shown(seconds)}}, token, "expirationSeconds");
    if (seconds.isInteger() && seconds.integer() > mostSeconds)
        context.add({"PRJ-13", DiagnosticType::Invalid, "token-long", {shown(seconds)}}, token, "expirationSeconds");
    const std::string_view path = token["path"].string();
    const auto reported = [&] { return context.fieldPath(token.parent().parent().parent()) + ".path"; };
    if (path.empty())
        context.addAt({"PRJ-14", DiagnosticType::Required, "item-path-missing", {}}, reported(), token, "path");
    else if (!isLocalPath(path))
        context.addAt({"PRJ-15", DiagnosticType::Invalid, "item-path-form", {shown(path)}}, reported(), token, "path");
}

struct Member {
    const char *name;
    void (*check)(RuleContext &, ValueRef);
};

constexpr Member members[] = {
    {"secret", checkSecret},
    {"configMap", checkConfigMap},
    {"downwardAPI", checkDownwardProjectionItems},
    {"serviceAccountToken", checkToken},
    {"clusterTrustBundle", checkTrustBundle},
    {"podCertificate", checkPodCertificate},
};

void checkSource(RuleContext &context, ValueRef source)
{
    int count = 0;
    for (const Member &member : members) {
        const ValueRef value = source[member.name];
        if (value.isNull())
            continue;
        ++count;
        member.check(context, value);
    }
    if (count > 1)
        context.add({"PRJ-02", DiagnosticType::Forbidden, "projected-two-members", {}}, source);
}

} // namespace

void checkProjectedSources(RuleContext &context, ValueRef projected)
{
    for (const ValueRef source : projected["sources"])
        checkSource(context, source);
    ProjectedPaths::forEachRepeat(projected, [&](ValueRef owner, const char *field, std::string_view path) {
        context.addAt({"PRJ-37", DiagnosticType::Invalid, "projected-same-path", {shown(path)}},
                      context.fieldPath(projected), owner, field);
    });
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/fieldrule.h"
#include "validation/rules/labelselectorrules.h"
#include "validation/rules/projectedrules.h"

#include <algorithm>
#include <string>

// Sources whose gates are off by default: the API server drops them, but a kubelet checks them in static Pods.

namespace podwright {

namespace {

using Form = FieldRule::Form;

constexpr std::size_t mostDomainBytes = 253;
constexpr std::size_t mostSignerBytes = 571;

/// `domain/path`: a domain of at least two labels, then subdomains joined by dots.
bool isSignerName(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || text.find('/', slash + 1) != std::string_view::npos)
        return false;
    std::string_view domain = text.substr(0, slash);
    if (text.size() > mostSignerBytes || domain.size() > mostDomainBytes || domain.find('.') == std::string_view::npos
        || !isDnsSubdomain(text.substr(slash + 1)))
        return false;
    for (std::size_t dot = domain.find('.'); dot != std::string_view::npos; dot = domain.find('.')) {
        if (!isDnsLabel(domain.substr(0, dot)))
            return false;
        domain.remove_prefix(dot + 1);
    }
    return isDnsLabel(domain);
}

/// A subdomain, behind `domain:path:` of its signer if it belongs to one.
bool isBundleName(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return isDnsSubdomain(text);
    return text.substr(0, colon).find('/') == std::string_view::npos && isDnsSubdomain(text.substr(colon + 1));
}

void checkBundleName(RuleContext &context, ValueRef bundle)
{
    const std::string_view name = bundle["name"].string();
    if (name.empty())
        context.add({"PRJ-19", DiagnosticType::Required, "bundle-name-empty", {}}, bundle, "name");
    if (!isBundleName(name))
        context.add({"PRJ-20", DiagnosticType::Invalid, "bundle-name-form", {shown(name)}}, bundle, "name");
    if (!bundle["labelSelector"].isNull())
        context.add({"PRJ-21", DiagnosticType::Invalid, "bundle-selector-with-name", {}}, bundle, "labelSelector");
}

void checkBundleSigner(RuleContext &context, ValueRef bundle)
{
    const std::string_view signer = bundle["signerName"].string();
    if (signer.empty())
        context.add({"PRJ-22", DiagnosticType::Required, "signer-name-empty", {}}, bundle, "signerName");
    else if (!isSignerName(signer))
        context.add({"PRJ-23", DiagnosticType::Invalid, "signer-name-form", {shown(signer)}}, bundle, "signerName");
    checkLabelSelector(context, bundle["labelSelector"]);
}

constexpr FieldRule bundlePath[] = {
    needed("PRJ-25", "path", "item-path-missing"),
    shaped("PRJ-26", Form::LocalPath, "path", "item-path-form"),
};
constexpr FieldRule certificateRows[] = {
    oneOf("PRJ-30", "keyType", "certificate-key-type", "RSA3072, RSA4096, ECDSAP256, ECDSAP384, ECDSAP521, ED25519"),
    shaped("PRJ-33", Form::LocalPath, "credentialBundlePath", "item-path-form"),
    shaped("PRJ-34", Form::LocalPath, "keyPath", "item-path-form"),
    shaped("PRJ-35", Form::LocalPath, "certificateChainPath", "item-path-form"),
};

void checkLifetime(RuleContext &context, ValueRef certificate, std::string_view signer)
{
    constexpr std::int64_t leastSeconds = 3600;
    constexpr std::int64_t mostSeconds = std::int64_t(91) * 86400;
    constexpr std::int64_t mostSecondsOfKubernetes = 86400;
    const ValueRef seconds = certificate["maxExpirationSeconds"];
    if (!seconds.isInteger())
        return;
    const std::string_view domain = signer.substr(0, signer.find('/'));
    const bool ownSigner = domain == "kubernetes.io" || domain.ends_with(".kubernetes.io");
    const std::int64_t most = ownSigner ? mostSecondsOfKubernetes : mostSeconds;
    const bool isShort = seconds.integer() < leastSeconds;
    if (isShort || seconds.integer() > most)
        context.add({isShort ? "PRJ-31" : "PRJ-32",
                     DiagnosticType::Invalid,
                     "certificate-lifetime",
                     {shown(seconds), std::to_string(leastSeconds), std::to_string(most)}},
                    certificate, "maxExpirationSeconds");
}

void checkUserAnnotations(RuleContext &context, ValueRef annotations)
{
    constexpr std::size_t mostBytes = 262144;
    std::size_t bytes = 0;
    for (const ValueRef entry : annotations) {
        bytes += entry.key().size() + entry.string().size();
        const std::size_t slash = entry.key().find('/');
        if (slash == std::string_view::npos || !isDnsSubdomain(entry.key().substr(0, slash))
            || !isQualifiedName(entry.key()))
            context.addKey({"PRJ-28", DiagnosticType::Invalid, "certificate-annotation", {shown(entry.key())}},
                           annotations, entry.key());
    }
    if (bytes > mostBytes)
        context.add({"PRJ-29", DiagnosticType::TooLong, "annotations-too-long", {std::to_string(bytes)}}, annotations);
}

} // namespace

void checkTrustBundle(RuleContext &context, ValueRef bundle)
{
    const bool byName = !bundle["name"].isNull();
    const bool bySigner = !bundle["signerName"].isNull();
    if (byName && bySigner)
        context.add({"PRJ-17", DiagnosticType::Invalid, "bundle-two-sources", {}}, bundle);
    else if (byName)
        checkBundleName(context, bundle);
    else if (bySigner)
        checkBundleSigner(context, bundle);
    else
        context.add({"PRJ-18", DiagnosticType::Required, "bundle-no-source", {}}, bundle);
    checkFields(context, bundle, bundlePath);
}

void checkPodCertificate(RuleContext &context, ValueRef certificate)
{
    const std::string_view signer = certificate["signerName"].string();
    if (!isSignerName(signer))
        context.add({"PRJ-27", DiagnosticType::Invalid, "signer-name-form", {shown(signer)}}, certificate,
                    "signerName");
    if (certificate["keyType"].isNull())
        context.add({"PRJ-30",
                     DiagnosticType::NotSupported,
                     "certificate-key-type",
                     {"", "", "", std::string(certificateRows[0].words)}},
                    certificate, "keyType");
    checkFields(context, certificate, certificateRows);
    checkLifetime(context, certificate, signer);
    checkUserAnnotations(context, certificate["userAnnotations"]);
    const bool hasPath = std::any_of(std::begin(certificateRows) + 1, std::end(certificateRows),
                                     [&](const FieldRule &row) { return !isEmptyValue(certificate[row.field]); });
    if (!hasPath)
        context.add({"PRJ-36", DiagnosticType::Required, "certificate-no-path", {}}, certificate);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/claimtemplaterules.h"

#include "validation/names.h"
#include "validation/quantity.h"
#include "validation/rules/fieldrule.h"
#include "validation/rules/forms.h"
#include "validation/rules/labelselectorrules.h"

#include <algorithm>

namespace podwright {

namespace {

using Form = FieldRule::Form;

constexpr FieldRule specRows[] = {
    needed("PVC-06", "accessModes", "claim-access-modes"),
    shaped("PVC-12", Form::DnsSubdomain, "storageClassName", "must-be-dns-subdomain"),
    oneOf("PVC-13", "volumeMode", "claim-volume-mode", "Block, Filesystem"),
    needed("PVC-14", "dataSource.name", "claim-source-field"),
    needed("PVC-15", "dataSource.kind", "claim-source-field"),
    shaped("PVC-17", Form::DnsSubdomain, "dataSource.apiGroup", "must-be-dns-subdomain"),
    needed("PVC-18", "dataSourceRef.name", "claim-source-field"),
    needed("PVC-19", "dataSourceRef.kind", "claim-source-field"),
    shaped("PVC-21", Form::DnsSubdomain, "dataSourceRef.apiGroup", "must-be-dns-subdomain"),
    shaped("PVC-22", Form::DnsLabel, "dataSourceRef.namespace", "must-be-dns-label"),
    shaped("PVC-25", Form::DnsSubdomain, "volumeAttributesClassName", "must-be-dns-subdomain"),
};

/// Whether the server sees the field as set: the zero of its type is not, an empty list is.
bool isGiven(ValueRef value)
{
    if (value.isNull() || (value.isString() && value.string().empty()))
        return false;
    return value.key() == "deletionGracePeriodSeconds" || !value.isInteger() || value.integer() != 0;
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

void checkAnnotations(RuleContext &context, ValueRef annotations)
{
    constexpr std::size_t mostBytes = 262144;
    std::size_t bytes = 0;
    for (const ValueRef entry : annotations) {
        bytes += entry.key().size() + entry.string().size();
        if (!isQualifiedName(entry.key()) && !isQualifiedName(inSmallLetters(entry.key())))
            context.addAtKey({"PVC-03", DiagnosticType::Invalid, QualifiedName.message, {shown(entry.key())}},
                             context.fieldPath(annotations), entry);
    }
    if (bytes > mostBytes)
        context.add({"PVC-03", DiagnosticType::TooLong, "annotations-too-long", {std::to_string(bytes)}}, annotations);
}

void checkMetadata(RuleContext &context, ValueRef metadata)
{
    checkAnnotations(context, metadata["annotations"]);
    checkLabels(context, metadata["labels"], {"PVC-04", "PVC-04"});
    for (const ValueRef field : metadata) {
        if (field.key() == "labels" || field.key() == "annotations" || !isGiven(field))
            continue;
        const std::string_view name = field.key() == "uid" ? std::string_view("uID") : field.key();
        context.addAt({"PVC-05", DiagnosticType::Forbidden, "claim-metadata", {std::string(field.key())}},
                      context.fieldPath(metadata) + '.' + std::string(name), field);
    }
}

void checkAccessModes(RuleContext &context, ValueRef spec)
{
    bool once = false;
    bool others = false;
    for (const ValueRef mode : spec["accessModes"]) {
        const std::string_view word = mode.string();
        const bool isOther = hasWord("ReadWriteOnce, ReadOnlyMany, ReadWriteMany", word);
        once = once || word == "ReadWriteOncePod";
        others = others || isOther;
        if (!isOther && word != "ReadWriteOncePod")
            context.addAt({"PVC-07", DiagnosticType::NotSupported, "claim-access-mode", {shown(word)}},
                          context.fieldPath(spec) + ".accessModes", mode);
    }
    if (once && others)
        context.add({"PVC-08", DiagnosticType::Forbidden, "claim-once-pod", {}}, spec, "accessModes");
}

void checkStorage(RuleContext &context, ValueRef spec)
{
    const ValueRef storage = spec["resources"]["requests"]["storage"];
    const auto reported = [&] { return context.fieldPath(spec) + ".resources[storage]"; };
    if (!storage) {
        context.addAt({"PVC-10", DiagnosticType::Required, "claim-storage-missing", {}}, reported(), spec,
                      "resources.requests.storage");
        return;
    }
    const auto amount = storage.isNull() ? Quantity() : Quantity::parse(storage.value().text);
    if (amount && (amount->isNegative() || amount->isZero()))
        context.addAt({"PVC-11", DiagnosticType::Invalid, "claim-storage-zero", {shown(storage)}}, reported(), storage);
}

void checkSourceGroup(RuleContext &context, const char *rule, ValueRef source)
{
    if (!source.isNull() && source["apiGroup"].string().empty() && source["kind"].string() != "PersistentVolumeClaim")
        context.add({rule, DiagnosticType::Invalid, "claim-source-group", {shown(source["kind"])}}, source);
}

void checkSources(RuleContext &context, ValueRef spec)
{
    const ValueRef source = spec["dataSource"];
    const ValueRef reference = spec["dataSourceRef"];
    checkSourceGroup(context, "PVC-16", source);
    checkSourceGroup(context, "PVC-20", reference);
    if (source.isNull() || reference.isNull())
        return;
    const auto reported = [&] { return context.fieldPath(spec); };
    if (!reference["namespace"].string().empty()) {
        context.addAt({"PVC-23", DiagnosticType::Invalid, "claim-source-namespace", {}}, reported(), spec,
                      "dataSource");
        return;
    }
    const bool same = source["kind"].string() == reference["kind"].string()
        && source["name"].string() == reference["name"].string()
        && source["apiGroup"].string() == reference["apiGroup"].string();
    if (!same)
        context.addAt({"PVC-24", DiagnosticType::Invalid, "claim-sources-differ", {}}, reported(), spec, "dataSource");
}

} // namespace

void checkClaimTemplate(RuleContext &context, ValueRef ephemeral)
{
    const ValueRef claim = ephemeral["volumeClaimTemplate"];
    if (claim.isNull()) {
        context.add({"PVC-01", DiagnosticType::Required, "claim-template-missing", {}}, ephemeral,
                    "volumeClaimTemplate");
        return;
    }
    checkMetadata(context, claim["metadata"]);
    checkClaimSpec(context, claim);
}

void checkClaimSpec(RuleContext &context, ValueRef claim)
{
    const ValueRef spec = claim["spec"];
    if (!spec.isMap()) {
        context.add({"PVC-06", DiagnosticType::Required, "claim-access-modes", {}}, claim, "spec.accessModes");
        context.addAt({"PVC-10", DiagnosticType::Required, "claim-storage-missing", {}},
                      context.fieldPath(claim) + ".spec.resources[storage]", claim);
        return;
    }
    checkFields(context, spec, specRows);
    checkAccessModes(context, spec);
    checkLabelSelector(context, spec["selector"]);
    checkStorage(context, spec);
    checkSources(context, spec);
}

} // namespace podwright

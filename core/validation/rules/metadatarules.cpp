// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/metadatarules.h"

#include "validation/names.h"
#include "validation/rules/annotationrules.h"
#include "validation/rules/forms.h"
#include "validation/rules/ownershiprules.h"
#include "validation/rules/profileannotationrules.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::size_t mostAnnotationBytes = 262'144;
constexpr std::string_view hashAnnotation = "kubernetes.io/config.hash";

/// The server makes a name of the first 58 bytes and five characters of its own.
std::string generatedName(std::string_view base)
{
    constexpr std::size_t mostKept = 58;
    return std::string(base.substr(0, mostKept)) + "xxxxx";
}

/// The base is judged as if a name went on behind it: a `-` at its end, with the character before it, stands for an
/// `a`.
bool isNameBase(std::string_view base, const Form &form)
{
    if (base.size() < 2 || !base.ends_with('-'))
        return form.fits(base);
    return form.fits(std::string(base.substr(0, base.size() - 2)) + 'a');
}

void checkName(RuleContext &context, ValueRef metadata)
{
    const Form &form = context.scope().workloadKind == "StatefulSet" ? DnsLabel : DnsSubdomain;
    const std::string_view name = metadata["name"].string();
    const std::string_view base = metadata["generateName"].string();
    if (!base.empty() && !isNameBase(base, form))
        context.add({"META-03", DiagnosticType::Invalid, "must-begin-dns-subdomain", {shown(base)}}, metadata,
                    "generateName");
    if (!name.empty())
        checkForm(context, "META-02", form, metadata, "name");
    else if (base.empty())
        context.add({"META-01", DiagnosticType::Required, "name-missing"}, metadata, "name");
    else if (!form.fits(base) && !form.fits(generatedName(base)))
        context.addAt({"META-02", DiagnosticType::Invalid, "generated-name", {shown(generatedName(base))}},
                      context.fieldPath(metadata) + ".name", metadata["generateName"]);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Case does not matter in the prefix of an annotation's key.
bool isAnnotationKey(std::string_view key)
{
    if (isQualifiedName(key))
        return true;
    std::string folded(key);
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return isQualifiedName(folded);
}

/// The kubelet writes its hash of the Pod among the annotations before it checks them.
std::size_t annotationBytes(const RuleContext &context, ValueRef metadata)
{
    constexpr std::size_t hashBytes = 32;
    std::size_t bytes = 0;
    for (const ValueRef annotation : metadata["annotations"]) {
        if (!context.scope().staticPod || annotation.key() != hashAnnotation)
            bytes += annotation.key().size() + annotation.string().size();
    }
    if (!context.scope().staticPod)
        return bytes;
    const std::string_view uid = metadata["uid"].string();
    return bytes + hashAnnotation.size() + (uid.empty() ? hashBytes : uid.size());
}

/// `serverPath` makes the path of the annotations.
template <typename MakePath>
void checkAnnotationForms(RuleContext &context, ValueRef metadata, const MakePath &serverPath)
{
    const ValueRef annotations = metadata["annotations"];
    if (!annotations.isMap())
        return;
    for (const ValueRef annotation : annotations) {
        if (!isAnnotationKey(annotation.key()))
            context.addAtKey({"META-09", DiagnosticType::Invalid, QualifiedName.message, {shown(annotation.key())}},
                             serverPath(), annotation);
    }
    const std::size_t bytes = annotationBytes(context, metadata);
    if (bytes > mostAnnotationBytes)
        context.addAtKey({"META-10",
                          DiagnosticType::TooLong,
                          "annotations-too-long",
                          {std::to_string(bytes), std::to_string(mostAnnotationBytes)}},
                         serverPath(), annotations);
}

void checkGeneration(RuleContext &context, ValueRef metadata)
{
    const ValueRef generation = metadata["generation"];
    if (context.scope().staticPod && generation.integer() < 0) // the server writes 1 over it
        context.add({"META-06", DiagnosticType::Invalid, "negative", {std::to_string(generation.integer())}},
                    generation);
}

/// Of a template's metadata the server looks at labels and annotations only, and calls them `<template>.labels`. It
/// copies the labels to a Job or ReplicationController that has none.
void checkTemplate(RuleContext &context)
{
    const ValueRef labels = context.metadata()["labels"];
    const std::string_view kind = context.scope().workloadKind;
    if ((kind == "Job" || kind == "ReplicationController") && context.object()["metadata"]["labels"].size() == 0)
        checkLabels(context, labels, {"META-07", "META-08", "metadata.labels"});
    checkLabels(context, labels, {"META-07", "META-08", context.fieldPath(context.pod()) + ".labels"});
    checkAnnotationForms(context, context.metadata(), [&] { return annotationsPath(context); });
}

} // namespace

void checkObjectMetadata(RuleContext &context)
{
    const ValueRef metadata = context.object()["metadata"];
    checkName(context, metadata);
    checkForm(context, "META-05", DnsLabel, metadata, "namespace", true);
    checkGeneration(context, metadata);
    checkLabels(context, metadata["labels"], {"META-07", "META-08"});
    checkAnnotationForms(context, metadata, [&] { return context.fieldPath(metadata["annotations"]); });
    checkOwnership(context, metadata);
}

void checkPodMetadata(RuleContext &context)
{
    if (context.scope().isTemplate)
        checkTemplate(context);
    checkAnnotations(context);
    checkProfileAnnotations(context);
}

} // namespace podwright

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

constexpr std::size_t mostAnnotationBytes = 256 * 1024;
constexpr std::string_view hashAnnotation = "kubernetes.io/config.hash";

/// The server makes a name of the first 58 bytes and five characters of its own.
std::string generatedName(std::string_view base)
{
    constexpr std::size_t mostKept = 58;
    return std::string(base.substr(0, mostKept)) + "xxxxx";
}

/// The base is judged as if a name went on behind it: a `-` at its end, with the character before it, stands for an
/// `a`.
bool isNameBase(std::string_view base)
{
    if (base.size() < 2 || !base.ends_with('-'))
        return isDnsSubdomain(base);
    return isDnsSubdomain(std::string(base.substr(0, base.size() - 2)) + 'a');
}

void checkName(RuleContext &context)
{
    const ValueRef metadata = context.metadata();
    const std::string_view name = metadata["name"].string();
    const std::string_view base = metadata["generateName"].string();
    if (!base.empty() && !isNameBase(base))
        context.add({"META-03", DiagnosticType::Invalid, "must-begin-dns-subdomain", {shown(base)}}, metadata,
                    "generateName");
    if (!name.empty())
        checkForm(context, "META-02", DnsSubdomain, metadata, "name");
    else if (base.empty())
        context.add({"META-01", DiagnosticType::Required, "name-missing"}, metadata, "name");
    else if (!isDnsSubdomain(base) && !isDnsSubdomain(generatedName(base)))
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
std::size_t annotationBytes(const RuleContext &context, ValueRef annotations)
{
    constexpr std::size_t hashBytes = 32;
    std::size_t bytes = 0;
    for (const ValueRef annotation : annotations) {
        if (!context.scope().staticPod || annotation.key() != hashAnnotation)
            bytes += annotation.key().size() + annotation.string().size();
    }
    if (!context.scope().staticPod)
        return bytes;
    const std::string_view uid = context.metadata()["uid"].string();
    return bytes + hashAnnotation.size() + (uid.empty() ? hashBytes : uid.size());
}

void checkAnnotationForms(RuleContext &context)
{
    const ValueRef annotations = context.metadata()["annotations"];
    if (!annotations.isMap())
        return;
    for (const ValueRef annotation : annotations) {
        if (!isAnnotationKey(annotation.key()))
            context.addAtKey({"META-09", DiagnosticType::Invalid, QualifiedName.message, {shown(annotation.key())}},
                             annotationsPath(context), annotation);
    }
    const std::size_t bytes = annotationBytes(context, annotations);
    if (bytes > mostAnnotationBytes)
        context.addAtKey({"META-10",
                          DiagnosticType::TooLong,
                          "annotations-too-long",
                          {std::to_string(bytes), std::to_string(mostAnnotationBytes)}},
                         annotationsPath(context), annotations);
}

void checkLabelForms(RuleContext &context)
{
    std::string path; // a template's is not that of the field
    if (context.scope().isTemplate)
        path = context.fieldPath(context.pod()) + ".labels";
    checkLabels(context, context.metadata()["labels"], {"META-07", "META-08", path});
}

void checkObject(RuleContext &context)
{
    checkName(context);
    checkForm(context, "META-05", DnsLabel, context.metadata(), "namespace", true);
    const ValueRef generation = context.metadata()["generation"];
    if (context.scope().staticPod && generation.integer() < 0) // the server writes 1 over it
        context.add({"META-06", DiagnosticType::Invalid, "negative", {std::to_string(generation.integer())}},
                    generation);
    checkOwnership(context);
}

} // namespace

void checkMetadata(RuleContext &context)
{
    if (!context.scope().isTemplate)
        checkObject(context);
    checkLabelForms(context);
    checkAnnotationForms(context);
    checkAnnotations(context);
    checkProfileAnnotations(context);
}

} // namespace podwright

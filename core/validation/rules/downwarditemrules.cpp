// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/downwarditemrules.h"

#include "validation/names.h"
#include "validation/rules/divisor.h"
#include "validation/rules/fieldlabel.h"
#include "validation/rules/fieldrule.h"
#include "validation/rules/forms.h"

namespace podwright {

namespace {

constexpr std::string_view ownLabels =
    "metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations";

/// The items of one source. All faults have the path of the source, whatever item they are in.
class DownwardItems {
public:
    /// `rule`: one id for all, or null for those of VSRC.
    DownwardItems(RuleContext &context, ValueRef source, const char *rule)
        : m_context(context)
        , m_source(source)
        , m_rule(rule)
    {
    }

    void check(ValueRef item) const
    {
        checkPath(item);
        checkMode(item);
        const bool byField = !item["fieldRef"].isNull();
        const bool byResource = !item["resourceFieldRef"].isNull();
        if (byField)
            checkField(item);
        if (byField && byResource)
            add({"VSRC-52", DiagnosticType::Invalid, "downward-two-sources", {}}, item, {}, {});
        else if (byResource)
            checkResource(item);
        else if (!byField)
            add({"VSRC-51", DiagnosticType::Required, "downward-no-source", {}}, item, {}, {});
    }

private:
    void add(Issue issue, ValueRef item, std::string_view serverField, std::string_view field) const
    {
        if (m_rule)
            issue.rule = m_rule;
        std::string path = m_context.fieldPath(m_source);
        if (!serverField.empty())
            path += '.' + std::string(serverField);
        if (field.empty())
            m_context.addAt(issue, std::move(path), item);
        else
            m_context.addAt(issue, std::move(path), item, field);
    }

    void checkPath(ValueRef item) const
    {
        const std::string_view path = item["path"].string();
        if (path.empty())
            add({"VSRC-49", DiagnosticType::Required, "item-path-missing", {}}, item, "path", "path");
        else if (!isLocalPath(path))
            add({"VSRC-50", DiagnosticType::Invalid, "item-path-form", {shown(path)}}, item, "path", "path");
    }

    void checkMode(ValueRef item) const
    {
        const ValueRef mode = item["mode"];
        if (!isFileMode(mode))
            add({"VSRC-59", DiagnosticType::Invalid, "file-mode", {shownMode(mode)}}, item, "mode", "mode");
    }

    void checkField(ValueRef item) const
    {
        const ValueRef reference = item["fieldRef"];
        const std::string_view path = reference["fieldPath"].string();
        const std::string_view version = reference["apiVersion"].string();
        constexpr const char *field = "fieldRef.fieldPath";
        if (path.empty()) {
            add({"VSRC-53", DiagnosticType::Required, "downward-field-missing", {}}, item, field, field);
        } else if (!version.empty() && version != "v1") {
            add({"VSRC-53", DiagnosticType::Invalid, "downward-version", {shown(version)}}, item, field,
                "fieldRef.apiVersion");
        } else {
            checkLabel(item, FieldLabel(path), path);
        }
    }

    void checkLabel(ValueRef item, const FieldLabel &label, std::string_view path) const
    {
        constexpr const char *field = "fieldRef.fieldPath";
        if (!label.isKnown())
            add({"VSRC-53", DiagnosticType::Invalid, "downward-field-unknown", {shown(path)}}, item, field, field);
        else if (label.hasSubscript() && !label.isGoodSubscript())
            add({"VSRC-53", DiagnosticType::Invalid, QualifiedName.message, {shown(label.subscript())}}, item,
                "fieldRef", field);
        else if (!label.hasSubscript() && !hasWord(ownLabels, path))
            add({"VSRC-54", DiagnosticType::NotSupported, "downward-field-elsewhere", {shown(path)}}, item, field,
                field);
    }

    void checkResource(ValueRef item) const
    {
        const ValueRef reference = item["resourceFieldRef"];
        const std::string_view resource = reference["resource"].string();
        const ValueRef divisor = reference["divisor"];
        if (reference["containerName"].string().empty())
            add({"VSRC-55", DiagnosticType::Required, "downward-container-missing", {}}, item,
                "resourceFieldRef.containerName", "resourceFieldRef.containerName");
        else if (resource.empty())
            add({"VSRC-56", DiagnosticType::Required, "downward-resource-missing", {}}, item,
                "resourceFieldRef.resource", "resourceFieldRef.resource");
        else if (!isReadableResource(resource))
            add({"VSRC-57", DiagnosticType::NotSupported, "downward-resource-unknown", {shown(resource)}}, item,
                "resourceFieldRef.resource", "resourceFieldRef.resource");
        if (!divisor.isNull() && isReadableResource(resource) && !isDivisor(resource, divisor.value().text))
            add({"VSRC-58", DiagnosticType::Invalid, "downward-divisor", {shown(divisor), shown(resource)}}, item,
                "resourceFieldRef.divisor", "resourceFieldRef.divisor");
    }

    RuleContext &m_context;
    ValueRef m_source;
    const char *m_rule;
};

} // namespace

void checkDownwardVolumeItems(RuleContext &context, ValueRef source)
{
    const DownwardItems items(context, source, nullptr);
    for (const ValueRef item : source["items"])
        items.check(item);
}

void checkDownwardProjectionItems(RuleContext &context, ValueRef source)
{
    const DownwardItems items(context, source, "PRJ-11");
    for (const ValueRef item : source["items"])
        items.check(item);
}

} // namespace podwright

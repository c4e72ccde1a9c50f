// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/ownershiprules.h"

#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/fieldrule.h"
#include "validation/rules/forms.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>

namespace podwright {

namespace {

/// Group and version of an apiVersion; both empty where it has more than one slash.
struct GroupVersion {
    explicit GroupVersion(std::string_view text)
    {
        const std::size_t slash = text.find('/');
        if (slash == std::string_view::npos) {
            version = text;
        } else if (text.find('/', slash + 1) == std::string_view::npos) {
            group = text.substr(0, slash);
            version = text.substr(slash + 1);
        }
    }
    std::string_view group;
    std::string_view version;
};

void checkOwner(RuleContext &context, ValueRef owner)
{
    const auto report = [&](const Issue &issue, const char *field) {
        context.addAt(issue, context.fieldPath(owner.parent()) + '.' + field, owner[field] ? owner[field] : owner);
    };
    const GroupVersion api(owner["apiVersion"].string());
    const std::string_view text = owner["apiVersion"].string();
    if (text.empty())
        report({"META-11", DiagnosticType::Invalid, "owner-without", {"apiVersion"}}, "apiVersion");
    else if (api.version.empty())
        report({"META-11", DiagnosticType::Invalid, "owner-without-version", {shown(text)}}, "apiVersion");
    static constexpr struct {
        const char *rule;
        const char *field;
    } needed[] = {{"META-12", "kind"}, {"META-13", "name"}, {"META-14", "uid"}};
    for (const auto &one : needed) {
        if (owner[one.field].string().empty())
            report({one.rule, DiagnosticType::Invalid, "owner-without", {one.field}}, one.field);
    }
    if (api.group.empty() && api.version == "v1" && owner["kind"].string() == "Event")
        context.addAt({"META-15", DiagnosticType::Invalid, "owner-event"}, context.fieldPath(owner.parent()), owner);
}

void checkOwners(RuleContext &context, ValueRef owners)
{
    ValueRef controller;
    for (const ValueRef owner : owners) {
        checkOwner(context, owner);
        if (!owner["controller"].boolean())
            continue;
        if (controller)
            context.addAt({"META-16",
                           DiagnosticType::Invalid,
                           "two-controllers",
                           {shown(controller["name"].string()), shown(owner["name"].string())}},
                          context.fieldPath(owners), owner["controller"]);
        else
            controller = owner;
    }
}

void checkFinalizers(RuleContext &context, ValueRef finalizers)
{
    static constexpr std::string_view standard[] = {"kubernetes", "orphan", "foregroundDeletion"};
    bool orphan = false;
    bool foreground = false;
    for (const ValueRef finalizer : finalizers) {
        const std::string_view name = finalizer.string();
        orphan = orphan || name == "orphan";
        foreground = foreground || name == "foregroundDeletion";
        if (!isQualifiedName(name))
            context.addAt({"META-17", DiagnosticType::Invalid, QualifiedName.message, {shown(name)}},
                          context.fieldPath(finalizers), finalizer);
        if (name.find('/') == std::string_view::npos
            && std::find(std::begin(standard), std::end(standard), name) == std::end(standard))
            context.add(
                {"META-18", DiagnosticType::Invalid, "finalizer-without-domain", {shown(name), listed(standard)}},
                finalizer);
    }
    if (orphan && foreground)
        context.add({"META-19", DiagnosticType::Invalid, "finalizers-disagree"}, finalizers);
}

/// The first character that is no letter, mark, number, punctuation, symbol or blank (`U+0007`), and the byte that it
/// begins at; nothing where all can be printed.
std::vector<std::string> unprintableIn(std::string_view text)
{
    const auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return {};
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::size_t at = 0;
    for (const char32_t character : decoded.toUcs4()) {
        const bool separates = QChar::category(character) == QChar::Separator_Space && character != U' ';
        if (separates || !QChar::isPrint(character)) {
            char code[16];
            std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(character));
            return {code, std::to_string(at)};
        }
        at += static_cast<std::size_t>(QString::fromUcs4(&character, 1).toUtf8().size());
    }
    return {};
}

void checkManager(RuleContext &context, ValueRef entry)
{
    constexpr std::size_t mostManagerBytes = 128;
    const ValueRef manager = entry["manager"];
    if (manager.string().size() > mostManagerBytes)
        context.add({"META-22",
                     DiagnosticType::TooLong,
                     "too-long",
                     {std::to_string(manager.string().size()), std::to_string(mostManagerBytes)}},
                    manager);
    if (auto unprintable = unprintableIn(manager.string()); !unprintable.empty())
        context.add({"META-22", DiagnosticType::Invalid, "manager-unprintable", std::move(unprintable)}, manager);
}

void checkManagedFields(RuleContext &context, ValueRef entry)
{
    constexpr std::size_t mostSubresourceBytes = 256;
    const std::string_view operation = entry["operation"].string();
    if (operation != "Apply" && operation != "Update")
        context.add({"META-20", DiagnosticType::Invalid, "managed-operation", {shown(operation)}}, entry, "operation");
    const std::string_view type = entry["fieldsType"].string();
    if (!type.empty() && type != "FieldsV1")
        context.add({"META-21", DiagnosticType::Invalid, "managed-fields-type", {shown(type)}}, entry, "fieldsType");
    checkManager(context, entry);
    const ValueRef subresource = entry["subresource"];
    if (subresource.string().size() > mostSubresourceBytes)
        context.add({"META-23",
                     DiagnosticType::TooLong,
                     "too-long",
                     {std::to_string(subresource.string().size()), std::to_string(mostSubresourceBytes)}},
                    subresource);
}

} // namespace

void checkOwnership(RuleContext &context, ValueRef metadata)
{
    if (const ValueRef owners = metadata["ownerReferences"]; owners.isList())
        checkOwners(context, owners);
    if (const ValueRef finalizers = metadata["finalizers"]; finalizers.isList())
        checkFinalizers(context, finalizers);
    const ValueRef managed = metadata["managedFields"];
    if (!managed.isList())
        return;
    for (const ValueRef entry : managed)
        checkManagedFields(context, entry);
}

} // namespace podwright

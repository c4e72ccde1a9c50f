// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editsequence.h"
#include "pod/manifestschema.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

struct NameForm {
    bool upper; ///< upper case is allowed
    std::string_view marks; ///< allowed besides letters and digits
    std::size_t longest;
};

/// The narrow forms first: what fits them fits most others too.
constexpr NameForm forms[] = {{false, "-", 15},    {false, "-", 63}, {false, "-.", 253}, {true, "-_.", 63},
                              {true, "-_./", 253}, {true, "-", 253}, {true, "_", 253}};

/// The text with what the form does not allow replaced by its first mark.
std::string shaped(std::string_view text, const NameForm &form)
{
    std::string name;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isdigit(byte) || (byte < 0x80 && std::isalpha(byte)))
            name += form.upper ? c : static_cast<char>(std::tolower(byte));
        else if (form.marks.find(c) != std::string_view::npos)
            name += c;
        else if (!name.empty() && name.back() != form.marks[0])
            name += form.marks[0];
    }
    const auto isEdge = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    name.erase(name.begin(), std::find_if(name.begin(), name.end(), isEdge));
    name.resize(std::min(name.size(), form.longest));
    while (!name.empty() && !isEdge(name.back()))
        name.pop_back();
    return name;
}

/// Only the case and `_` or blanks for `-` differ: nobody can have meant anything else.
bool isSameName(std::string_view text, std::string_view name)
{
    return text.size() == name.size() && std::equal(text.begin(), text.end(), name.begin(), [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == b || ((a == '_' || a == ' ') && b == '-');
           });
}

/// The places that mean a volume or port by its name, which change with it.
std::vector<Path> referencesTo(const FixContext &context, const std::string &text)
{
    std::vector<Path> places;
    const Path list = context.path().parent().parent();
    const Path spec = context.pod().root.child("spec");
    if (list == spec.child("volumes")) {
        for (const char *kind : {"initContainers", "containers"}) {
            for (const ValueRef container : context.spec()[kind]) {
                for (const char *mounts : {"volumeMounts", "volumeDevices"}) {
                    for (const ValueRef mount : container[mounts]) {
                        if (mount["name"].string() == text)
                            places.push_back(mount["name"].path());
                    }
                }
            }
        }
    } else if (!list.isEmpty() && list.last().key == "ports") {
        for (const char *probe : {"livenessProbe", "readinessProbe", "startupProbe"}) {
            for (const char *action : {"httpGet", "tcpSocket"}) {
                const ValueRef port = context.at(list.parent())[probe][action]["port"];
                if (port.string() == text)
                    places.push_back(port.path());
            }
        }
    }
    return places;
}

void addName(FixContext &context, const std::string &text, const std::string &name)
{
    const FixSource &source = context.source();
    const KeyOrder order = keyOrderOf(source.schema, source.pods, source.document);
    EditSequence sequence(source.text, source.document, order);
    const NewValue value = NewValue::string(name);
    std::vector<Path> places = referencesTo(context, text);
    places.push_back(context.path());
    for (const Path &place : places)
        sequence.add([&](const EditPlanner &planner) { return planner.set(place, value); });
    context.add("set-value", sequence.result(), isSameName(text, name), {context.path().last().key, name});
}

/// A key that is the author's own, as of labels: fields of the schema are not named by him.
bool isOwnKey(const FixContext &context)
{
    const Path &path = context.path();
    return path.last().kind == PathStep::Kind::Key && context.schemaPlace(path).isElement;
}

void addKeyName(FixContext &context)
{
    const std::string key = context.path().last().key;
    for (const NameForm &form : {forms[3], forms[4], forms[2]}) {
        const std::string name = shaped(key, form);
        if (!name.empty() && name != key)
            context.add("rename-field", context.planner().renameKey(context.path(), name), false, {key, name});
    }
}

} // namespace

void addNameFixes(FixContext &context)
{
    const ValueRef value = context.value();
    if (context.path().isEmpty())
        return;
    if (value.isString()) {
        const std::string text(value.string());
        std::vector<std::string> tried;
        for (const NameForm &form : forms) {
            const std::string name = shaped(text, form);
            if (name.empty() || name == text || std::find(tried.begin(), tried.end(), name) != tried.end())
                continue;
            tried.push_back(name);
        }
        // the one that keeps most of what was written
        std::stable_sort(tried.begin(), tried.end(), [&](const std::string &a, const std::string &b) {
            return nameDistance(a, text) < nameDistance(b, text);
        });
        for (const std::string &name : tried)
            addName(context, text, name);
    }
    if (isOwnKey(context))
        addKeyName(context);
    context.setAside(context.path(), false);
}

} // namespace podwright

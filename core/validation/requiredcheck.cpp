// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/requiredcheck.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

/// Fields that the OpenAPI document calls required although the server takes their zero value.
constexpr std::array<std::string_view, 12> zeroIsFine = {"value",      "volumeID", "pdID",        "gateway",
                                                         "system",     "optional", "topologyKey", "conditionType",
                                                         "apiVersion", "kind",     "name",        "uid"};

/// Fields of the specification whose rules are complete, so that nothing is left to do here.
constexpr std::array<std::string_view, 4> haveRules = {"affinity", "resourceClaims", "tolerations",
                                                       "topologySpreadConstraints"};

class RequiredCheck {
public:
    RequiredCheck(const Schema &schema, const SyntaxTree &syntax, std::string rootPath, std::vector<Diagnostic> &found)
        : m_schema(schema)
        , m_syntax(syntax)
        , m_rootPath(std::move(rootPath))
        , m_found(found)
    {
    }

    void checkMap(ValueRef map, const SchemaType &type, const std::string &path)
    {
        for (const Field *field : type.fields()) {
            if (path == "spec" && std::find(haveRules.begin(), haveRules.end(), field->name) != haveRules.end())
                continue;
            const ValueRef value = map[field->name];
            const std::string at = path.empty() ? std::string(field->name) : path + '.' + std::string(field->name);
            if (isMissing(value, *field, type))
                add(DiagnosticType::Required, "REQ-01", "required", {std::string(field->name)}, at, map);
            else if (value)
                checkValue(value, {field, field->type, false}, at);
        }
    }

private:
    void checkValue(ValueRef value, const SchemaPlace &place, const std::string &path)
    {
        if (place.kind() == FieldKind::Object && value.isMap() && place.type) {
            checkMap(value, *place.type, path);
        } else if (place.kind() == FieldKind::List && value.isList()) {
            std::size_t index = 0;
            for (const ValueRef item : value)
                checkValue(item, m_schema.item(place), path + '[' + std::to_string(index++) + ']');
        } else if (place.kind() == FieldKind::String && value.isString() && place.field && !place.isElement) {
            checkEnum(value, *place.field, path);
        }
    }

    void checkEnum(ValueRef value, const Field &field, const std::string &path)
    {
        const auto &allowed = field.enumValues;
        if (allowed.empty() || value.string().empty()
            || std::find(allowed.begin(), allowed.end(), value.string()) != allowed.end())
            return;
        std::string list;
        for (const std::string_view one : allowed)
            list += (list.empty() ? "" : ", ") + std::string(one);
        add(DiagnosticType::NotSupported, "REQ-02", "not-supported", {std::string(value.string()), list}, path, value);
    }

    /// Only what is plainly certain without the server's own rules: names, images, containers and the like.
    static bool isMissing(ValueRef value, const Field &field, const SchemaType &type)
    {
        const bool empty =
            value.isNull() || (value.isString() && value.string().empty()) || (value.isList() && value.size() == 0);
        if (!empty)
            return false;
        const std::string_view owner = type.name();
        if ((owner == "Container" || owner == "EphemeralContainer" || owner == "Volume" || owner == "EnvVar"
             || owner == "VolumeMount" || owner == "VolumeDevice")
            && field.name == "name")
            return true;
        if (owner == "Container" && field.name == "image")
            return true;
        if (!field.required || field.readOnly)
            return false;
        return std::find(zeroIsFine.begin(), zeroIsFine.end(), field.name) == zeroIsFine.end();
    }

    void add(DiagnosticType type, const char *rule, const char *message, std::vector<std::string> arguments,
             const std::string &path, ValueRef at)
    {
        Diagnostic one;
        one.type = type;
        one.rule = rule;
        one.message = message;
        one.arguments = std::move(arguments);
        one.field = path;
        one.path = m_rootPath.empty() ? path : m_rootPath + '.' + path;
        const NodeId key = at.exists() ? at.value().keyNode : NoNode;
        const NodeId node = at.exists() ? at.value().node : NoNode;
        if (type == DiagnosticType::Required && key != NoNode)
            one.range = m_syntax.node(key).range();
        else if (node != NoNode)
            one.range = firstLine(m_syntax.node(node));
        m_found.push_back(std::move(one));
    }

    /// A list item is marked at its first key, not over all its lines.
    TextRange firstLine(const Node &node) const
    {
        return node.firstChild == NoNode ? node.range() : m_syntax.node(node.firstChild).range();
    }

    const Schema &m_schema;
    const SyntaxTree &m_syntax;
    std::string m_rootPath;
    std::vector<Diagnostic> &m_found;
};

} // namespace

void checkRequiredFields(const Schema &schema, const SyntaxTree &syntax, const ValueTree &values, const PodPlace &pod,
                         std::vector<Diagnostic> &found)
{
    const ValueRef root = values.root().at(pod.root);
    const ValueRef spec = root["spec"];
    const SchemaType *type = schema.type("PodSpec");
    const std::string rootPath = pod.root.toString();
    if (!type || !root.isMap())
        return;
    RequiredCheck check(schema, syntax, rootPath, found);
    if (spec.isMap() || spec.isNull()) {
        if (spec.isNull()) {
            Diagnostic one{Severity::Error,
                           DiagnosticType::Required,
                           "REQ-01",
                           "required",
                           {"containers"},
                           "spec.containers",
                           rootPath.empty() ? "spec.containers" : rootPath + ".spec.containers",
                           {},
                           {}};
            const NodeId node = root.value().node;
            if (node != NoNode && syntax.node(node).firstChild != NoNode)
                one.range = syntax.node(syntax.node(node).firstChild).range();
            found.push_back(std::move(one));
        } else {
            check.checkMap(spec, *type, "spec");
        }
    }
    const ValueRef metadata = root["metadata"];
    const bool named = !metadata["name"].string().empty() || !metadata["generateName"].string().empty();
    if (!pod.isTemplate && !named) {
        Diagnostic one{Severity::Error,
                       DiagnosticType::Required,
                       "META-01",
                       "required",
                       {"name"},
                       "metadata.name",
                       rootPath.empty() ? "metadata.name" : rootPath + ".metadata.name",
                       {},
                       {}};
        const NodeId key = metadata.exists() ? metadata.value().keyNode : NoNode;
        const NodeId node = root.value().node;
        if (key != NoNode)
            one.range = syntax.node(key).range();
        else if (node != NoNode && syntax.node(node).firstChild != NoNode)
            one.range = syntax.node(syntax.node(node).firstChild).range();
        found.push_back(std::move(one));
    }
}

} // namespace podwright

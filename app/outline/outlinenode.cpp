// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinenode.h"

#include <algorithm>
#include <set>

namespace podwright {

namespace {

QString oneLine(std::string_view text)
{
    constexpr qsizetype longest = 120;
    QString line =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * longest)));
    return line.simplified().left(longest);
}

QString scalarText(ValueRef value)
{
    if (value.isBool())
        return value.boolean() ? QStringLiteral("true") : QStringLiteral("false");
    return oneLine(value.value().text);
}

/// What tells items of a list apart for people: the field that names them.
std::string_view nameOf(ValueRef item)
{
    for (const char *field : {"name", "mountPath", "containerPort", "key", "topologyKey", "ip", "devicePath"}) {
        const ValueRef name = item[field];
        if (name.isString() || name.isInteger())
            return name.value().text;
    }
    return {};
}

QString detailOf(ValueRef value)
{
    if (value.isMap()) {
        for (const char *field : {"image", "value", "mountPath", "containerPort"}) {
            if (const ValueRef detail = value[field]; detail.isString() || detail.isInteger())
                return nameOf(value) == detail.value().text ? QString() : scalarText(detail);
        }
        return {};
    }
    return value.isList() || value.isNull() ? QString() : scalarText(value);
}

std::unique_ptr<OutlineNode> makeNode(const Snapshot &snapshot, const ManifestPath &place, ValueRef value)
{
    auto node = std::make_unique<OutlineNode>();
    node->place = place;
    node->value = value;
    node->detail = detailOf(value);
    node->severity = snapshot.findings.gravest(place.document, place.path.toString());
    node->isFilled = value.size() == 0;
    return node;
}

} // namespace

std::vector<std::unique_ptr<OutlineNode>> outlineChildren(const Snapshot &snapshot, const OutlineNode &node)
{
    std::vector<std::unique_ptr<OutlineNode>> children;
    std::set<std::string> used;
    const bool isList = node.value.isList();
    for (const ValueRef value : node.value) {
        const std::size_t row = children.size();
        const Path path = isList ? node.place.path.item(row) : node.place.path.child(value.key());
        auto made = makeNode(snapshot, {node.place.document, path}, value);
        const std::string_view name = isList ? (value.isMap() ? nameOf(value) : std::string_view()) : value.key();
        made->isItem = isList;
        made->row = row;
        const bool isNumbered = isList && name.empty();
        made->title = isNumbered ? QString::number(row) : oneLine(name);
        made->key = isNumbered ? std::to_string(row) : std::string(name);
        while (!used.insert(made->key).second)
            made->key += '\'';
        children.push_back(std::move(made));
    }
    return children;
}

std::unique_ptr<OutlineNode> outlineRoot(const Snapshot &snapshot, std::size_t document)
{
    if (document >= snapshot.values.size())
        return nullptr;
    const ValueRef root = snapshot.values[document].root();
    auto node = makeNode(snapshot, {document, {}}, root);
    const QString kind = oneLine(root["kind"].string());
    node->title = oneLine(root["metadata"]["name"].string());
    if (node->title.isEmpty())
        node->title = kind.isEmpty() ? QStringLiteral("YAML") : kind;
    node->detail = kind;
    return node;
}

} // namespace podwright

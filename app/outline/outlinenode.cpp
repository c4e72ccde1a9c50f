// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinenode.h"

#include <algorithm>
#include <unordered_set>

namespace podwright {

namespace {

QString oneLine(std::string_view text)
{
    constexpr qsizetype longest = 120;
    const std::string_view head = text.substr(0, 4 * longest);
    const QString line = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
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

std::unique_ptr<OutlineNode> makeNode(ValueRef value, OutlineNode *parent)
{
    auto node = std::make_unique<OutlineNode>();
    node->value = value;
    node->isFilled = value.size() == 0;
    node->parent = parent;
    return node;
}

QString titleOf(const OutlineNode &node)
{
    if (node.isItem()) {
        const std::string_view name = outlineKey(*node.parent, node.value);
        return name.empty() ? QString::number(node.row) : oneLine(name);
    }
    if (node.parent)
        return oneLine(node.value.key());
    const QString name = oneLine(node.value["metadata"]["name"].string());
    const QString kind = oneLine(node.value["kind"].string());
    return !name.isEmpty() ? name : !kind.isEmpty() ? kind : QStringLiteral("YAML");
}

} // namespace

Path OutlineNode::path() const
{
    std::vector<PathStep> steps;
    for (const OutlineNode *node = this; node->parent; node = node->parent)
        steps.push_back(node->isItem() ? PathStep::ofIndex(node->row)
                                       : PathStep::ofKey(std::string(node->value.key())));
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps));
}

OutlineNode *OutlineNode::child(const PathStep &step) const
{
    if (value.isList() && step.kind == PathStep::Kind::Index)
        return step.index < children.size() ? children[step.index].get() : nullptr;
    const auto found = std::find_if(children.begin(), children.end(), [&](const auto &one) {
        return value.isMap() && step.kind == PathStep::Kind::Key && one->value.key() == step.key;
    });
    return found == children.end() ? nullptr : found->get();
}

std::string_view outlineKey(const OutlineNode &node, ValueRef value)
{
    if (node.value.isList())
        return value.isMap() ? nameOf(value) : std::string_view();
    return value.key();
}

std::vector<std::unique_ptr<OutlineNode>> outlineChildren(OutlineNode &node)
{
    std::vector<std::unique_ptr<OutlineNode>> children;
    children.reserve(node.value.size());
    std::unordered_set<std::string_view> used;
    const bool isList = node.value.isList();
    for (const ValueRef value : node.value) {
        auto made = makeNode(value, &node);
        made->row = children.size();
        made->key = outlineKey(node, value);
        if (isList && made->key.empty())
            made->key = std::to_string(made->row);
        while (used.contains(made->key))
            made->key += '\'';
        used.insert(made->key);
        children.push_back(std::move(made));
    }
    return children;
}

std::unique_ptr<OutlineNode> outlineRoot(const Snapshot &snapshot, std::size_t document)
{
    return document < snapshot.values.size() ? makeNode(snapshot.values[document].root(), nullptr) : nullptr;
}

OutlineTexts outlineTexts(const Snapshot &snapshot, std::size_t document, const OutlineNode &node)
{
    return {titleOf(node), node.parent ? detailOf(node.value) : oneLine(node.value["kind"].string()),
            snapshot.findings.gravest(document, node.path().toString())};
}

} // namespace podwright

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

/// The text of a path and of one more step.
std::string joined(const std::string &path, const std::string &step)
{
    return path.empty() || step.starts_with('[') ? path + step : path + '.' + step;
}

class OutlineBuilder {
public:
    OutlineBuilder(const Snapshot &snapshot, std::size_t document)
        : m_document(document)
        , m_findings(snapshot.findings)
    {
    }

    /// `text` is what the path says as a text.
    std::unique_ptr<OutlineNode> build(ValueRef value, const Path &path, const std::string &text, OutlineNode *parent)
    {
        auto node = std::make_unique<OutlineNode>();
        node->parent = parent;
        node->place = {m_document, path};
        node->detail = detailOf(value);
        node->severity = m_findings.gravest(m_document, text);
        if (value.isMap() || value.isList())
            addChildren(value, path, text, *node);
        return node;
    }

private:
    void addChildren(ValueRef value, const Path &path, const std::string &text, OutlineNode &node)
    {
        std::set<std::string> used;
        std::size_t index = 0;
        for (const ValueRef child : value) {
            auto made = value.isList()
                ? build(child, path.item(index), text + '[' + std::to_string(index) + ']', &node)
                : build(child, path.child(child.key()), joined(text, Path().child(child.key()).toString()), &node);
            if (value.isList()) {
                const std::string_view name = child.isMap() ? nameOf(child) : std::string_view();
                made->isItem = true;
                made->title = name.empty() ? QString::number(index) : oneLine(name);
                made->key = name.empty() ? std::to_string(index) : std::string(name);
            } else {
                made->title = oneLine(child.key());
                made->key = std::string(child.key());
            }
            while (!used.insert(made->key).second)
                made->key += '\'';
            node.children.push_back(std::move(made));
            ++index;
        }
    }

    std::size_t m_document;
    const FindingIndex &m_findings;
};

} // namespace

int OutlineNode::row() const
{
    if (!parent)
        return 0;
    const auto &siblings = parent->children;
    const auto found =
        std::find_if(siblings.begin(), siblings.end(), [this](const auto &one) { return one.get() == this; });
    return static_cast<int>(found - siblings.begin());
}

std::unique_ptr<OutlineNode> buildOutline(const Snapshot &snapshot, std::size_t document)
{
    if (document >= snapshot.values.size())
        return nullptr;
    const ValueRef root = snapshot.values[document].root();
    auto node = OutlineBuilder(snapshot, document).build(root, {}, {}, nullptr);
    const QString kind = oneLine(root["kind"].string());
    node->title = oneLine(root["metadata"]["name"].string());
    if (node->title.isEmpty())
        node->title = kind.isEmpty() ? QStringLiteral("YAML") : kind;
    node->detail = kind;
    return node;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"
#include "editing/valuerenderer.h"

#include <functional>
#include <optional>
#include <string>

namespace podwright {

/// What is to be inserted, able to write itself for the place: as a block entry in a column, or inside a flow
/// collection.
struct Insertable {
    std::string key; ///< for maps
    std::function<std::string(const ValueRenderer &, int column)> block; ///< `key: value` or `- value`
    std::function<std::string(const ValueRenderer &)> flow;

    static Insertable entry(const std::string &key, const NewValue &value);
    static Insertable item(const NewValue &value);
    /// Block YAML without indentation of its own; the dash of an item is added.
    static Insertable rawEntry(const std::string &key, const std::string &yaml, const NewValue &flowData);
    static Insertable rawItem(const std::string &yaml, const NewValue &flowData);
};

/// Writes new entries at the places where people expect them.
class Insertion {
public:
    Insertion(const PlanContext &context, bool quoteAll);

    EditList intoMap(NodeId map, const Insertable &what) const;
    EditList intoList(NodeId list, const Insertable &what, std::optional<std::size_t> index) const;
    /// Into a value that is null, empty, `{}` or `[]`: it becomes a collection with this one child.
    EditList intoEmpty(NodeId value, const Insertable &what, bool list) const;
    EditList intoEmptyDocument(const Insertable &what) const;

private:
    EditList behind(NodeId sibling, const Insertable &what, int column) const;
    EditList before(NodeId sibling, const Insertable &what, int column) const;
    EditList intoFlow(NodeId collection, NodeId previous, NodeId next, const Insertable &what) const;
    NodeId predecessor(NodeId map, std::string_view key) const;
    ValueRenderer renderer(std::size_t near) const;

    const PlanContext &m_context;
    bool m_quoteAll;
};

} // namespace podwright

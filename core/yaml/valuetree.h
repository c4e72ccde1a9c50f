// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/path.h"
#include "yaml/syntaxtree.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

using ValueId = std::uint32_t;
inline constexpr ValueId NoValue = 0xffffffffu;

enum class ValueKind : std::uint8_t { Null, Bool, Integer, Number, String, List, Map };

/// Where a value comes from: written here, through an alias, through a merge key, or filled in (a default).
enum class Provenance : std::uint8_t { Own, Alias, Merge, Default };

/// A value as Kubernetes reads it (JSON data with a memory of its source). Plain data; see ValueRef for access.
struct Value {
    ValueKind kind = ValueKind::Null;
    Provenance provenance = Provenance::Own;
    bool boolean = false;
    NodeId node = NoNode; ///< syntax node it was read from; NoNode for a default
    NodeId keyNode = NoNode; ///< of the key in the map above
    std::string_view key; ///< in the map above, as Kubernetes reads it (`yes: 1` has the key "true")
    std::string_view text; ///< String: the string. Integer, Number: the JSON text of the number
    std::int64_t integer = 0; ///< Integer; numbers beyond 64 bits are kept as Number
    double number = 0; ///< Integer and Number
    ValueId parent = NoValue;
    ValueId firstChild = NoValue;
    ValueId lastChild = NoValue;
    ValueId next = NoValue;
    std::uint32_t childCount = 0;
};

class ValueTree;

/// A cheap handle to a value of a tree; a null handle (the value is absent) answers everything with nothing.
/// Valid as long as its tree.
class ValueRef {
public:
    ValueRef() = default;
    ValueRef(const ValueTree *tree, ValueId id)
        : m_tree(tree)
        , m_id(id)
    {
    }

    bool exists() const { return m_id != NoValue; }
    explicit operator bool() const { return exists(); }
    ValueId id() const { return m_id; }
    const Value &value() const;

    ValueKind kind() const { return exists() ? value().kind : ValueKind::Null; }
    bool isNull() const { return kind() == ValueKind::Null; } ///< absent or null
    bool isMap() const { return kind() == ValueKind::Map; }
    bool isList() const { return kind() == ValueKind::List; }
    bool isString() const { return kind() == ValueKind::String; }
    bool isInteger() const { return kind() == ValueKind::Integer; }
    bool isNumber() const { return kind() == ValueKind::Integer || kind() == ValueKind::Number; }
    bool isBool() const { return kind() == ValueKind::Bool; }

    std::string_view string() const { return isString() ? value().text : std::string_view(); }
    std::int64_t integer(std::int64_t otherwise = 0) const { return isInteger() ? value().integer : otherwise; }
    bool boolean(bool otherwise = false) const { return isBool() ? value().boolean : otherwise; }
    std::string_view key() const { return exists() ? value().key : std::string_view(); }
    std::size_t size() const { return exists() ? value().childCount : 0; }

    /// The value of a key of a map; a null handle where it is absent or this is no map.
    ValueRef operator[](std::string_view key) const;
    ValueRef operator[](const char *key) const { return (*this)[std::string_view(key)]; }
    /// The item of a list.
    ValueRef at(std::size_t index) const;
    ValueRef at(const Path &path) const;
    ValueRef parent() const;
    Path path() const; ///< from the tree's root

    class Iterator {
    public:
        Iterator(const ValueTree *tree, ValueId id)
            : m_tree(tree)
            , m_id(id)
        {
        }
        ValueRef operator*() const { return {m_tree, m_id}; }
        Iterator &operator++();
        bool operator==(const Iterator &other) const { return m_id == other.m_id; }

    private:
        const ValueTree *m_tree;
        ValueId m_id;
    };
    /// Children of a map or list in order; nothing for others.
    Iterator begin() const;
    Iterator end() const { return {m_tree, NoValue}; }

private:
    const ValueTree *m_tree = nullptr;
    ValueId m_id = NoValue;
};

/// What strict reading refuses or what makes the data unreadable for Kubernetes; found while the tree is made.
struct ReadingFault {
    enum class Code { DuplicateKey, NullKey, CollectionKey, InfiniteNumber, BadTagValue, TooManyAliases };
    Code code = Code::DuplicateKey;
    bool strictOnly = false; ///< only strict field validation refuses it
    NodeId node = NoNode; ///< the key or value
    ValueId map = NoValue; ///< the map it stands in (DuplicateKey)
    std::string text; ///< the key or value
};

/// The data of one document as Kubernetes reads it: scalars resolved, aliases expanded, merge keys applied, the last of
/// duplicated keys taken. Made from a SyntaxTree, which must outlive it. Values can be appended (defaults).
class ValueTree {
public:
    ValueTree() = default;
    ValueTree(ValueTree &&) = default;
    ValueTree &operator=(ValueTree &&) = default;

    /// Reads the document with the given index. Aliases that would blow up the data end in TooManyAliases.
    static ValueTree read(const SyntaxTree &syntax, std::size_t document);

    ValueRef root() const { return {this, m_values.empty() ? NoValue : 0}; }
    ValueRef ref(ValueId id) const { return {this, id}; }
    const Value &value(ValueId id) const { return m_values[id]; }
    Value &value(ValueId id) { return m_values[id]; }
    std::size_t size() const { return m_values.size(); }
    const std::vector<ReadingFault> &faults() const { return m_faults; }

    /// Appends a child (key empty for lists). Views in `value` must live as long as the tree: use keep() for made
    /// strings.
    ValueId append(ValueId parent, Value value);
    /// Takes a child out of its parent (its storage stays).
    void detach(ValueId child);
    std::string_view keep(std::string text) { return m_kept.emplace_back(std::move(text)); }

private:
    friend class ValueReader;
    std::vector<Value> m_values;
    std::vector<ReadingFault> m_faults;
    std::deque<std::string> m_kept;
};

inline const Value &ValueRef::value() const
{
    return m_tree->value(m_id);
}
inline ValueRef::Iterator ValueRef::begin() const
{
    return {m_tree, exists() ? value().firstChild : NoValue};
}
inline ValueRef::Iterator &ValueRef::Iterator::operator++()
{
    m_id = m_tree->value(m_id).next;
    return *this;
}

} // namespace podwright

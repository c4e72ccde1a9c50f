// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "text/textedit.h"
#include "yaml/parser.h"
#include "yaml/path.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class PlanContext;
struct Insertable;
struct Located;

/// Why an edit cannot be made; the sentence is made in app/.
enum class EditRefusal {
    None,
    TextBroken, ///< the document does not parse
    DirtyPlace, ///< the place lies in lines that do not parse
    NoSuchPath,
    NotAMap, ///< a step of the path is a scalar or a list
    NotAList,
    KeyExists,
    Inherited, ///< the value comes through an alias or merge key
    AnchorInUse, ///< removing it would leave aliases without their anchor
    NotRepresentable, ///< no way of writing it read back as meant
    Unverified, ///< the range of the node is not certain
    CommentsInside, ///< comments stand where the other way of writing has no room for them
    InsideFlow, ///< block style is impossible inside brackets and braces
    ReadsDifferently, ///< written so the value would be another
    NothingHere, ///< nothing at the place that this could be done to
    AlreadySo, ///< it is written so already
};

/// The outcome of planning: edits, or the reason why not. No edits and no refusal: the text already says so.
struct PlannedEdit {
    EditList edits;
    EditRefusal refusal = EditRefusal::None;
    std::string detail; ///< the path or anchor concerned
    /// The whole text after the edits as the plan has read it for its proof, for somebody to take; null where it has
    /// read a part of it.
    std::shared_ptr<ParseResult> proof = {};

    bool ok() const { return refusal == EditRefusal::None; }
};

/// Ways to write the same data otherwise, best first; or why there are none.
struct Rewriting {
    std::vector<EditList> ways;
    EditRefusal refusal = EditRefusal::None;
    std::string detail;

    static Rewriting refused(EditRefusal why, std::string detail = {}) { return {{}, why, std::move(detail)}; }
};

/// Rank of a key among its siblings: a new key goes behind the present siblings of lower rank. Unknown keys: a large
/// number.
using KeyOrder = std::function<int(const Path &parent, std::string_view key)>;

/// Plans minimal edits of one document of a text. Every plan is verified: it is applied to a copy, parsed, and compared
/// with the intended data; what does not come out exactly as meant is refused. Pure; safe from any thread.
/// Text and tree must belong together and outlive the planner.
class EditPlanner {
public:
    EditPlanner(std::string_view text, const SyntaxTree &tree, std::size_t document, KeyOrder order = {});

    /// Lines that do not parse (Partial state): edits that touch them are refused, verification runs on the blanked
    /// text.
    void setDirtyRanges(std::vector<TextRange> ranges);

    /// Where the dashes of a list stand if the document does not show it: in the column of its key, or further in.
    void setIndentlessLists(bool indentless) { m_indentlessLists = indentless; }

    /// Sets the value at the path; a missing chain of parents is made in the same edit. A scalar keeps its style, a
    /// collection that is replaced by one of the same kind is changed entry by entry.
    PlannedEdit set(const Path &path, const NewValue &value) const;
    /// Inserts into the list at the path before the item with this index (at the end where there is none or no index).
    PlannedEdit insertItem(const Path &list, const NewValue &value, std::optional<std::size_t> index = {}) const;
    /// Several items one behind the other at the end of a list, as one edit: what reads the text once however many.
    PlannedEdit insertItems(const Path &list, const std::vector<NewValue> &values) const;
    /// Inserts YAML text as an entry of a list, or its keys into a map, as it is written (`{a: b}` stays on one line)
    /// but re-indented as the place needs; comments travel.
    PlannedEdit insertYaml(const Path &place, std::string_view yaml, std::optional<std::size_t> index = {}) const;
    /// Removes an entry with its own comments; `pruneEmptyParents` takes along parents that become empty.
    PlannedEdit remove(const Path &path, bool pruneEmptyParents = false) const;
    /// Inserts a copy of an item behind it, the same bytes with its comments; `name` becomes its `name`.
    PlannedEdit duplicateItem(const Path &list, std::size_t index, const std::optional<std::string> &name = {}) const;
    /// Moves an item of a list to another index with its comments, the same bytes.
    PlannedEdit moveItem(const Path &list, std::size_t from, std::size_t to) const;
    /// Moves an entry (the same bytes and comments, re-indented) to another parent; used for "belongs one level up".
    PlannedEdit moveEntry(const Path &from, const Path &newParent, const std::optional<std::string> &newKey = {}) const;
    PlannedEdit renameKey(const Path &path, std::string_view newKey) const;
    /// Replaces the union member `from` of the map by `to` with this value, in the same place.
    PlannedEdit changeMember(const Path &map, std::string_view from, std::string_view to, const NewValue &value) const;

    /// Writes something otherwise (editing/transform/): the first of the ways that leaves the data exactly as it is.
    PlannedEdit rewrite(const std::function<Rewriting(const PlanContext &)> &how) const;

    using Step = std::function<PlannedEdit(const EditPlanner &)>;
    /// Several edits, each on the text that the one before has left, as one.
    PlannedEdit steps(const std::vector<Step> &steps) const;

private:
    static bool sameWriting(const Node &node, const NewValue &value);
    static std::vector<EditList> insertionWays(const PlanContext &context, NodeId into, const Insertable &what,
                                               bool list, std::optional<std::size_t> index);
    PlannedEdit replace(const PlanContext &context, const Path &path, NodeId node, const NewValue &value,
                        const NewValue &meant) const;
    PlannedEdit create(const PlanContext &context, const Path &path, const Located &at, const NewValue &value,
                       const NewValue &meant) const;
    PlannedEdit insert(const Path &path, const Insertable &what, const NewValue &meant, bool list,
                       std::optional<std::size_t> index) const;
    PlannedEdit replaceChildren(const Path &path, const NewValue &value) const;

    std::string_view m_text;
    const SyntaxTree &m_tree;
    std::size_t m_document;
    KeyOrder m_order;
    std::vector<TextRange> m_dirty;
    bool m_indentlessLists = true;
};

} // namespace podwright

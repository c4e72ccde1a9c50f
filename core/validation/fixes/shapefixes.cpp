// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/documentdata.h"
#include "validation/fixes/fixfamilies.h"
#include "validation/fixes/samples.h"
#include "yaml/syntaxtree.h"

#include <algorithm>

namespace podwright {

namespace {

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> words;
    while (true) {
        const std::size_t begin = text.find_first_not_of(separators);
        if (begin == std::string_view::npos)
            return words;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

class ShapeFixes {
public:
    explicit ShapeFixes(FixContext &context)
        : m_context(context)
        , m_path(context.path())
        , m_value(context.value())
        , m_place(context.schemaPlace(context.path()))
    {
    }

    void add()
    {
        const std::string_view wanted = m_context.argument(0);
        if (wanted == "map" && m_value.isList())
            listToMap();
        else if (wanted == "map")
            scalarToMap();
        else if (wanted == "list" && m_value.isMap())
            mapToList();
        else if (wanted == "list")
            scalarToList();
        else if (m_value.isList())
            listToScalar();
        m_context.setAside(m_path, false);
        m_context.remove(m_path, false);
    }

private:
    /// `labels: [- name: x]`: the dashes go, if no field comes twice.
    void listToMap()
    {
        std::vector<std::pair<std::string, NewValue>> entries;
        std::vector<std::pair<std::string, NewValue>> pairs;
        const NewValue list = dataOf(m_value);
        for (const NewValue &item : list.items) {
            if (item.kind != ValueKind::Map)
                return;
            entries.insert(entries.end(), item.entries.begin(), item.entries.end());
            const auto field = [&item](std::string_view name) -> const NewValue * {
                for (const auto &entry : item.entries) {
                    if (entry.first == name)
                        return &entry.second;
                }
                return nullptr;
            };
            const NewValue *value = field("value");
            const NewValue *name = field("name") ? field("name") : field("key");
            if (item.entries.size() == 2 && name && value && !name->text.empty())
                pairs.emplace_back(name->text, *value);
        }
        if (pairs.size() == list.items.size() && m_place.kind() == FieldKind::Map) {
            m_context.set(m_path, NewValue::map(std::move(pairs)), true);
            return;
        }
        std::vector<std::string> names;
        names.reserve(entries.size());
        for (const auto &entry : entries)
            names.push_back(entry.first);
        std::sort(names.begin(), names.end());
        if (std::adjacent_find(names.begin(), names.end()) != names.end())
            return;
        NewValue expected = m_context.data();
        setDataAt(expected, m_path, NewValue::map(entries));
        m_context.addVerified("drop-dashes", withoutDashes(), expected, true);
        if (m_context.isEmpty())
            m_context.set(m_path, NewValue::map(std::move(entries)), true);
    }

    /// Each dash of a block list becomes a blank, so that everything else stays in its column.
    EditList withoutDashes() const
    {
        EditList edits;
        const SyntaxTree &tree = m_context.source().tree;
        const NodeId list = m_value.value().node;
        if (list == NoNode || tree.node(list).inFlow)
            return edits;
        for (NodeId item = tree.node(list).firstChild; item != NoNode; item = tree.node(item).next) {
            const std::size_t dash = tree.node(item).entryBegin;
            if (dash != NoOffset && m_context.source().text[dash] == '-')
                edits.push_back({{dash, dash + 1}, " "});
        }
        return edits;
    }

    /// `hostPath: /data`, `secret: name`: the one field that is meant; else an empty map.
    void scalarToMap()
    {
        const std::string text = m_context.written(m_value);
        if (m_place.kind() == FieldKind::Map && text.find('=') != std::string::npos) {
            std::vector<std::pair<std::string, NewValue>> entries;
            for (const std::string &word : split(text, " ,")) {
                const std::size_t sign = word.find('=');
                if (sign != std::string::npos)
                    entries.emplace_back(word.substr(0, sign), NewValue::string(word.substr(sign + 1)));
            }
            m_context.set(m_path, NewValue::map(std::move(entries)), false);
        }
        if (m_place.type && m_place.kind() == FieldKind::Object && !isPlaceholder(text) && !text.empty()) {
            for (const char *name : {"path", "secretName", "claimName", "port", "command", "name"}) {
                const Field *field = m_place.type->field(name);
                const bool whole = field && field->kind != FieldKind::Object && field->kind != FieldKind::List;
                if (!whole)
                    continue;
                const bool number = text.find_first_not_of("0123456789") == std::string::npos;
                const NewValue value =
                    number && field->kind != FieldKind::String ? NewValue::integer(text) : NewValue::string(text);
                m_context.set(m_path, NewValue::map({{name, value}}), false);
                break;
            }
        }
        m_context.set(m_path, NewValue::map(), false);
    }

    /// `env: {A: b}` is a list of names and values; one item without its dash is a list of one.
    void mapToList()
    {
        const NewValue map = dataOf(m_value);
        const SchemaType *type = m_place.field ? m_place.field->type : nullptr;
        if (!type)
            return;
        const bool known = std::any_of(map.entries.begin(), map.entries.end(),
                                       [type](const auto &entry) { return type->field(entry.first); });
        if (known) {
            NewValue expected = m_context.data();
            setDataAt(expected, m_path, NewValue::list({map}));
            m_context.addVerified("insert-dash", withDash(), expected, true);
            if (m_context.isEmpty())
                m_context.set(m_path, NewValue::list({map}), true);
        } else if (type->field("name") && type->field("value")) {
            std::vector<NewValue> items;
            for (const auto &[name, value] : map.entries) {
                NewValue text = value;
                text.kind = text.isCollection() ? text.kind : ValueKind::String;
                items.push_back(NewValue::map({{"name", NewValue::string(name)}, {"value", text}}));
            }
            m_context.set(m_path, NewValue::list(std::move(items)), true);
        }
    }

    /// A dash before the first field, and the other lines two columns further in.
    EditList withDash() const
    {
        EditList edits;
        const SyntaxTree &tree = m_context.source().tree;
        const std::string_view text = m_context.source().text;
        const Node &map = tree.node(m_value.value().node);
        if (map.inFlow)
            return edits;
        edits.push_back({{map.begin, map.begin}, "- "});
        for (std::size_t at = text.find('\n', map.begin); at != std::string_view::npos && at + 1 < map.end;
             at = text.find('\n', at + 1)) {
            if (text[at + 1] != '\n' && text[at + 1] != '\r')
                edits.push_back({{at + 1, at + 1}, "  "});
        }
        return edits;
    }

    /// A command in one line, one name for a list of references, one port.
    void scalarToList()
    {
        const std::string text = m_context.written(m_value);
        const FieldKind item = m_place.field ? m_place.field->item : FieldKind::String;
        if (item == FieldKind::String) {
            const auto words = split(text, " \t\n");
            const bool shell = text.find_first_of("|&;<>$`\"'*(){}") != std::string::npos;
            if (words.size() > 1 && shell)
                setStrings({"sh", "-c", text}, false);
            if (words.size() > 1)
                setStrings(words, false);
            setStrings({text}, words.size() == 1 && !isPlaceholder(text));
            if (words.size() > 1 && !shell)
                setStrings({"sh", "-c", text}, false);
            return;
        }
        const SchemaType *type = m_place.field ? m_place.field->type : nullptr;
        const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        if (type && number && type->field("containerPort"))
            m_context.set(m_path, NewValue::list({NewValue::map({{"containerPort", NewValue::integer(text)}})}), true);
        else if (type && type->field("name") && !isPlaceholder(text) && !text.empty())
            m_context.set(m_path, NewValue::list({NewValue::map({{"name", NewValue::string(text)}})}), false);
        else if (!type && number)
            m_context.set(m_path, NewValue::list({NewValue::integer(text)}), true);
        m_context.set(m_path, NewValue::list(), false);
    }

    void setStrings(const std::vector<std::string> &words, bool safe)
    {
        std::vector<NewValue> items;
        std::string shown;
        for (const std::string &word : words) {
            items.push_back(NewValue::string(word));
            shown += (shown.empty() ? "" : ", ") + word;
        }
        m_context.add("make-list", m_context.planner().set(m_path, NewValue::list(std::move(items))), safe, {shown});
    }

    /// `[Always | Never]`: the words are choices; a list of one is its item.
    void listToScalar()
    {
        std::vector<std::string> words;
        for (const ValueRef item : m_value) {
            const auto more = split(m_context.written(item), "|/, ");
            words.insert(words.end(), more.begin(), more.end());
        }
        std::vector<NewValue> samples = samplesFor(m_context, m_path);
        const auto isWord = [&words](const NewValue &sample) {
            return std::find(words.begin(), words.end(), sample.text) != words.end();
        };
        std::stable_partition(samples.begin(), samples.end(), isWord);
        const bool known = !samples.empty() && isWord(samples.front());
        if (m_value.size() == 1 && words.size() == 1 && m_place.kind() == FieldKind::String)
            m_context.set(m_path, NewValue::string(words.front()), true);
        if (!known && !isPlaceholder(words.empty() ? "string" : words.front())) {
            for (const std::string &word : words)
                m_context.set(m_path, NewValue::string(word), false);
        }
        for (const NewValue &sample : samples)
            m_context.set(m_path, sample, false);
    }

    FixContext &m_context;
    const Path &m_path;
    ValueRef m_value;
    SchemaPlace m_place;
};

} // namespace

void addShapeFixes(FixContext &context)
{
    if (context.value() && !context.path().isEmpty())
        ShapeFixes(context).add();
}

} // namespace podwright

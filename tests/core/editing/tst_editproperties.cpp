// SPDX-License-Identifier: GPL-3.0-or-later
// Properties that every edit of every file has. A failing case is shrunk and printed.
#include "editing/documentdata.h"
#include "editing/editplanner.h"
#include "support/podgenerator.h"
#include "yaml/documentcuts.h"

#include <QTest>

#include <array>
#include <set>

using namespace podwright;

class EditPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsExactAndInvertible();
    void insertAndRemoveRestoresTheBytes();
};

namespace {

struct Operation {
    int kind = 0; ///< set, remove, insert, move, rename, replace by a collection
    NodeId node = NoNode;
    std::size_t document = 0;
    int choice = 0;
};

constexpr std::array<const char *, 14> texts = {"x",    "yes",   "0644",         "",      "a: b", "- x",  "中文",
                                                "it's", "\"q\"", "two\nlines\n", " lead", "#no",  "null", "1.5"};

Path pathOf(const SyntaxTree &tree, NodeId node)
{
    std::vector<PathStep> steps;
    for (NodeId parent = tree.node(node).parent; parent != NoNode; node = parent, parent = tree.node(node).parent) {
        if (const NodeId key = tree.keyOf(node); key != NoNode) {
            steps.insert(steps.begin(), PathStep::ofKey(std::string(tree.node(key).value)));
            continue;
        }
        std::size_t index = 0;
        for (NodeId item = tree.node(parent).firstChild; item != node; item = tree.node(item).next)
            ++index;
        steps.insert(steps.begin(), PathStep::ofIndex(index));
    }
    return Path(std::move(steps));
}

PlannedEdit planOf(const EditPlanner &planner, const SyntaxTree &tree, const Operation &operation)
{
    const Path path = pathOf(tree, operation.node);
    const NewValue value = operation.choice % 5 == 0 ? NewValue::integer("0755")
        : operation.choice % 7 == 0
        ? NewValue::boolean(true)
        : NewValue::string(texts[static_cast<std::size_t>(operation.choice) % texts.size()]);
    switch (operation.kind) {
    case 0:
        return planner.set(path, value);
    case 1:
        return planner.remove(path, operation.choice % 2 == 0);
    case 2:
        return tree.node(operation.node).kind == NodeKind::Sequence
            ? planner.insertItem(path, operation.choice % 2 ? value : NewValue::map({{"name", value}}),
                                 static_cast<std::size_t>(operation.choice) % 4)
            : planner.set(path.child("new-key"), value);
    case 3:
        return planner.moveItem(path, 0, tree.node(operation.node).childCount - 1);
    case 4:
        return planner.renameKey(path, "renamed");
    default:
        return planner.set(path, NewValue::map({{"a", value}, {"b", NewValue::list({value, NewValue::string("z")})}}));
    }
}

std::string commentsOf(const std::string &text, std::size_t begin, std::size_t end)
{
    std::string found;
    for (std::size_t at = text.find("# ", begin); at < end; at = text.find("# ", at + 1))
        found += text.substr(at, text.find_first_of("\r\n", at) - at) + ';';
    return found;
}

/// What is wrong with the outcome of one operation; empty if nothing is.
std::string faultOf(const std::string &text, const Operation &operation, bool *changed = nullptr)
{
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok() || operation.node >= parsed.tree.size())
        return {};
    const EditPlanner planner(text, parsed.tree, operation.document);
    const PlannedEdit planned = planOf(planner, parsed.tree, operation);
    if (!planned.ok())
        return {};
    if (changed)
        *changed = !planned.edits.empty();
    const std::string edited = applyEdits(text, planned.edits);
    std::size_t last = 0;
    const YamlDocument &document = parsed.tree.documents()[operation.document];
    for (const TextEdit &edit : planned.edits) {
        if (edit.range.begin < last || edit.range.end < edit.range.begin)
            return "edits overlap or are not sorted";
        if (edit.range.begin < document.begin || edit.range.end > document.end)
            return "another document was touched";
        last = edit.range.end;
    }
    if (applyEdits(edited, invertEdits(text, planned.edits)) != text)
        return "undo does not restore the bytes";
    const ParseResult after = parseYaml(edited);
    if (!after.ok() || after.tree.documents().size() != parsed.tree.documents().size())
        return "the outcome does not parse";
    if (text.find("\r\n") == std::string::npos && edited.find('\r') != std::string::npos)
        return "a carriage return came in";
    for (std::size_t index = 0; index < after.tree.documents().size(); ++index) {
        if (index != operation.document
            && !sameData(dataOf(ValueTree::read(parsed.tree, index).root()),
                         dataOf(ValueTree::read(after.tree, index).root())))
            return "another document changed";
    }
    // outside the entry concerned no comment is lost
    const Node &node = parsed.tree.node(operation.node);
    const std::string front = commentsOf(text, 0, std::min(node.entryBegin, node.begin));
    if (operation.kind == 0 && commentsOf(edited, 0, edited.size()).find(front) != 0)
        return "a comment in front was lost";
    return {};
}

/// Takes out lines as long as the fault stays.
std::string shrunk(std::string text, const Operation &operation, const std::string &fault)
{
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (std::size_t at = 0; at < text.size();
             at = text.find('\n', at) == std::string::npos ? text.size() : text.find('\n', at) + 1) {
            std::string without = text;
            const std::size_t end = text.find('\n', at);
            without.erase(at, end == std::string::npos ? end : end - at + 1);
            const ParseResult parsed = parseYaml(without);
            for (NodeId node = 0; node < parsed.tree.size(); ++node) {
                Operation moved = operation;
                moved.node = node;
                moved.document = 0;
                if (parsed.tree.documents().size() == 1 && !parsed.tree.node(node).isKey
                    && faultOf(without, moved) == fault) {
                    text = without;
                    smaller = true;
                    break;
                }
            }
        }
    }
    return text;
}

} // namespace

void EditPropertiesTest::everyEditIsExactAndInvertible()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    const int wanted =
        qEnvironmentVariableIsSet("PODWRIGHT_EDITS") ? qEnvironmentVariableIntValue("PODWRIGHT_EDITS") : 20000;
    qInfo("seed %u", seed);
    PodGenerator generator(seed + 5);
    int edits = 0;
    int tried = 0;
    while (edits < wanted) {
        const std::string text = generator.next();
        const ParseResult parsed = parseYaml(text);
        QVERIFY(parsed.ok());
        for (int round = 0; round < 40; ++round, ++tried) {
            Operation operation;
            operation.kind = generator.number(6);
            operation.node = static_cast<NodeId>(generator.number(static_cast<int>(parsed.tree.size())));
            operation.choice = generator.number(1000);
            const Node &node = parsed.tree.node(operation.node);
            const bool list = node.kind == NodeKind::Sequence;
            if (node.isKey || node.parent == NoNode || (operation.kind == 3 && !list)
                || (operation.kind == 2 && !list && node.kind != NodeKind::Map)
                || (operation.kind == 4 && parsed.tree.keyOf(operation.node) == NoNode))
                continue;
            for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index) {
                if (node.begin >= parsed.tree.documents()[index].begin)
                    operation.document = index;
            }
            bool changed = false;
            const std::string fault = faultOf(text, operation, &changed);
            edits += changed;
            if (!fault.empty())
                qInfo("%s (operation %d, choice %d):\n%s", fault.c_str(), operation.kind, operation.choice,
                      shrunk(text, operation, fault).c_str());
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }
    qInfo("%d edits of %d tried", edits, tried);
    QVERIFY(edits * 10 > tried * 3); // refusals are the exception
}

void EditPropertiesTest::insertAndRemoveRestoresTheBytes()
{
    PodGenerator generator(33);
    int done = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = generator.next();
        const ParseResult parsed = parseYaml(text);
        std::vector<NodeId> maps;
        for (NodeId id = 0; id < parsed.tree.size(); ++id) {
            const Node &node = parsed.tree.node(id);
            if (node.kind == NodeKind::Map && node.childCount > 0 && node.begin < parsed.tree.documents()[0].end)
                maps.push_back(id);
        }
        const Path path =
            pathOf(parsed.tree, maps[static_cast<std::size_t>(generator.number(static_cast<int>(maps.size())))])
                .child("checked");
        const EditPlanner planner(text, parsed.tree, 0);
        const PlannedEdit planned = planner.set(path, NewValue::string("yes"));
        if (!planned.ok())
            continue;
        const std::string edited = applyEdits(text, planned.edits);
        const bool chomping =
            edited.find("|-") != std::string::npos && text.find('\n', text.size() - 1) == std::string::npos;
        const ParseResult after = parseYaml(edited);
        const PlannedEdit removed = EditPlanner(edited, after.tree, 0).remove(path);
        if (!removed.ok())
            qInfo("refused %d %s %s in\n%s", static_cast<int>(removed.refusal), removed.detail.c_str(),
                  path.toString().c_str(), edited.c_str());
        QVERIFY(removed.ok());
        if (!chomping) {
            if (applyEdits(edited, removed.edits) != text)
                qInfo("path %s in\n%s", path.toString().c_str(), text.c_str());
            QCOMPARE(QByteArray::fromStdString(applyEdits(edited, removed.edits)), QByteArray::fromStdString(text));
        }
        ++done;
    }
    QVERIFY(done > 2500);
}

QTEST_GUILESS_MAIN(EditPropertiesTest)
#include "tst_editproperties.moc"

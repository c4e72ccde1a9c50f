// SPDX-License-Identifier: GPL-3.0-or-later
// Properties that every edit of every file has. A failing case is shrunk and printed. PODWRIGHT_SEED and
// PODWRIGHT_EDITS choose other cases.
#include "editing/documentdata.h"
#include "editing/editplanner.h"
#include "support/editcheck.h"
#include "support/podgenerator.h"

#include <QTest>

#include <map>

using namespace podwright;

class EditPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsExactAndInvertible();
    void insertAndRemoveRestoresTheBytes();
    void insertItemAndRemoveRestoresTheBytes();
    void setAndSetBackRestoresTheBytes();
    void moveAndMoveBackRestoresTheBytes();
    void duplicateAndRemoveRestoresTheBytes();
    void severalItemsAreInsertedAsOneByOne();
    void settingThePresentValueIsNoEdit();
};

namespace {

unsigned seed()
{
    const auto chosen = static_cast<unsigned>(qEnvironmentVariableIntValue("PODWRIGHT_SEED"));
    qInfo("seed %u", chosen);
    return chosen + 5;
}

/// A random value node of a generated text, with its path; the document is the first.
struct Spot {
    std::string text;
    ParseResult parsed;
    NodeId node = NoNode;
    Path path;

    const Node &at() const { return parsed.tree.node(node); }
    EditPlanner planner() const { return EditPlanner(text, parsed.tree, 0); }
};

template <typename Wanted> Spot spotIn(PodGenerator &generator, Wanted wanted)
{
    for (;;) {
        Spot spot;
        spot.text = generator.next();
        spot.parsed = parseYaml(spot.text);
        std::vector<NodeId> nodes;
        for (NodeId id = 1; id < spot.parsed.tree.size(); ++id) {
            const Node &node = spot.parsed.tree.node(id);
            if (!node.isKey && node.parent != NoNode && node.begin < spot.parsed.tree.documents()[0].end
                && wanted(node))
                nodes.push_back(id);
        }
        if (nodes.empty())
            continue;
        spot.node = nodes[static_cast<std::size_t>(generator.number(static_cast<int>(nodes.size())))];
        spot.path = pathOfNode(spot.parsed.tree, spot.node);
        return spot;
    }
}

/// Makes two edits, the second on the outcome of the first. True: the bytes are those of the start, or, with
/// `refused` counted up, one of the two was refused.
template <typename First, typename Second> bool thereAndBack(const Spot &spot, First first, Second second, int *refused)
{
    const PlannedEdit there = first(spot.planner());
    if (!there.ok()) {
        ++*refused;
        return true;
    }
    const std::string edited = applyEdits(spot.text, there.edits);
    const ParseResult parsed = parseYaml(edited);
    const PlannedEdit back = second(EditPlanner(edited, parsed.tree, 0));
    const std::string restored = applyEdits(edited, back.edits);
    // deliberately: behind a block scalar that ends the file its chomping is written down
    const bool chomping = !spot.text.ends_with('\n') && there.edits.size() > 1;
    if (back.ok() && (restored == spot.text || chomping))
        return true;
    qInfo("at %s, refusal %d\n--- before\n%s\n--- edited\n%s\n--- back\n%s", spot.path.toString().c_str(),
          static_cast<int>(back.refusal), spot.text.c_str(), edited.c_str(), restored.c_str());
    return false;
}

} // namespace

void EditPropertiesTest::everyEditIsExactAndInvertible()
{
    const int wanted =
        qEnvironmentVariableIsSet("PODWRIGHT_EDITS") ? qEnvironmentVariableIntValue("PODWRIGHT_EDITS") : 20000;
    PodGenerator generator(seed(), PodGenerator::Forms::Rare);
    int edits = 0;
    int tried = 0;
    std::map<int, int> refused;
    int faults = 0;
    while (edits < wanted && faults < 5) {
        const std::string text = generator.next();
        const ParseResult parsed = parseYaml(text);
        QVERIFY(parsed.ok());
        for (int round = 0; round < 40; ++round) {
            TriedEdit edit = TriedEdit::random(generator, parsed.tree);
            if (edit.node == NoNode)
                continue;
            ++tried;
            const EditOutcome outcome = tryEdit(text, edit);
            edits += outcome.changed;
            if (outcome.refusal != EditRefusal::None)
                ++refused[static_cast<int>(outcome.refusal)];
            if (!outcome.fault.empty()) {
                ++faults;
                const std::string small = shrinkEdit(text, edit, outcome.fault);
                qInfo("%s: %s%s\n%s", outcome.fault.c_str(), edit.describe(parseYaml(small).tree).c_str(),
                      small.ends_with('\n') ? "" : ", no last line break", small.c_str());
                break;
            }
        }
    }
    for (const auto &[refusal, count] : refused)
        qInfo("refusal %d: %d", refusal, count);
    qInfo("%d edits of %d tried", edits, tried);
    QCOMPARE(faults, 0);
    QVERIFY(edits * 10 > tried * 9); // refusals are the exception
}

void EditPropertiesTest::insertAndRemoveRestoresTheBytes()
{
    PodGenerator generator(seed() + 1, PodGenerator::Forms::Rare);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        const Spot spot =
            spotIn(generator, [](const Node &node) { return node.kind == NodeKind::Map && node.childCount > 0; });
        const Path path = spot.path.child("checked");
        QVERIFY(thereAndBack(
            spot, [&](const EditPlanner &planner) { return planner.set(path, NewValue::string("yes")); },
            [&](const EditPlanner &planner) { return planner.remove(path); }, &refused));
    }
    QVERIFY(refused < 60);
}

void EditPropertiesTest::insertItemAndRemoveRestoresTheBytes()
{
    PodGenerator generator(seed() + 2, PodGenerator::Forms::Rare);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        const Spot spot =
            spotIn(generator, [](const Node &node) { return node.kind == NodeKind::Sequence && node.childCount > 0; });
        const auto index = static_cast<std::size_t>(generator.number(static_cast<int>(spot.at().childCount) + 1));
        const NewValue item = NewValue::map({{"name", NewValue::string("a")}, {"value", NewValue::string("1")}});
        QVERIFY(thereAndBack(
            spot, [&](const EditPlanner &planner) { return planner.insertItem(spot.path, item, index); },
            [&](const EditPlanner &planner) { return planner.remove(spot.path.item(index)); }, &refused));
    }
    QVERIFY(refused < 60);
}

void EditPropertiesTest::setAndSetBackRestoresTheBytes()
{
    PodGenerator generator(seed() + 3, PodGenerator::Forms::Rare);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        const Spot spot = spotIn(generator, [](const Node &node) { return node.kind == NodeKind::Scalar; });
        const NewValue present = writtenData(spot.parsed.tree, spot.node);
        // scalars that are folded over lines come back on one line; a tag may make quotes needless
        const auto written = std::string_view(spot.text).substr(spot.at().begin, spot.at().range().length());
        const bool literal = spot.at().style == ScalarStyle::Literal && written[1] != '+' && written[1] != '2';
        if ((written.find('\n') != std::string_view::npos && !literal) || !spot.at().tag.empty())
            continue;
        const NewValue other = NewValue::string(present.text.ends_with('\n') ? "other\n" : "other");
        QVERIFY(thereAndBack(
            spot, [&](const EditPlanner &planner) { return planner.set(spot.path, other); },
            [&](const EditPlanner &planner) { return planner.set(spot.path, present); }, &refused));
    }
    QVERIFY(refused < 300); // anchors in use
}

void EditPropertiesTest::moveAndMoveBackRestoresTheBytes()
{
    PodGenerator generator(seed() + 4, PodGenerator::Forms::Rare);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        const Spot spot =
            spotIn(generator, [](const Node &node) { return node.kind == NodeKind::Sequence && node.childCount > 1; });
        const int count = static_cast<int>(spot.at().childCount);
        const auto from = static_cast<std::size_t>(generator.number(count));
        const auto to = static_cast<std::size_t>(generator.number(count));
        QVERIFY(thereAndBack(
            spot, [&](const EditPlanner &planner) { return planner.moveItem(spot.path, from, to); },
            [&](const EditPlanner &planner) { return planner.moveItem(spot.path, to, from); }, &refused));
    }
    QVERIFY(refused < 100);
}

void EditPropertiesTest::duplicateAndRemoveRestoresTheBytes()
{
    PodGenerator generator(seed() + 8, PodGenerator::Forms::Rare);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        const Spot spot =
            spotIn(generator, [](const Node &node) { return node.kind == NodeKind::Sequence && node.childCount > 0; });
        const auto index = static_cast<std::size_t>(generator.number(static_cast<int>(spot.at().childCount)));
        if (std::string_view(spot.text).substr(spot.at().begin, spot.at().range().length()).find('&')
            != std::string_view::npos)
            continue; // aliases behind the copy mean the copy's anchor: it cannot go again
        QVERIFY(thereAndBack(
            spot, [&](const EditPlanner &planner) { return planner.duplicateItem(spot.path, index); },
            [&](const EditPlanner &planner) { return planner.remove(spot.path.item(index + 1)); }, &refused));
    }
    QVERIFY(refused < 100);
}

/// Several items at once are written as one by one.
void EditPropertiesTest::severalItemsAreInsertedAsOneByOne()
{
    PodGenerator generator(seed() + 9, PodGenerator::Forms::Rare);
    int atOnce = 0;
    for (int round = 0; round < 500; ++round) {
        const Spot spot = spotIn(generator, [](const Node &node) { return node.kind == NodeKind::Sequence; });
        std::vector<NewValue> values;
        for (int count = 2 + generator.number(4); count > 0; --count)
            values.push_back(NewValue::map({{"name", NewValue::string("yes")}, {"value", NewValue::string("a: b")}}));
        const PlannedEdit together = spot.planner().insertItems(spot.path, values);
        std::vector<EditPlanner::Step> single;
        for (const NewValue &value : values)
            single.push_back([&](const EditPlanner &planner) { return planner.insertItem(spot.path, value); });
        const PlannedEdit apart = spot.planner().steps(single);
        QCOMPARE(together.ok(), apart.ok());
        const std::string wanted = applyEdits(spot.text, apart.edits);
        QCOMPARE(QByteArray::fromStdString(applyEdits(spot.text, together.edits)), QByteArray::fromStdString(wanted));
        atOnce += together.edits.size() == 1;
    }
    QVERIFY(atOnce > 100);
}

void EditPropertiesTest::settingThePresentValueIsNoEdit()
{
    PodGenerator generator(seed() + 6, PodGenerator::Forms::Rare);
    for (int round = 0; round < 3000; ++round) {
        const Spot spot = spotIn(generator, [](const Node &node) { return node.kind != NodeKind::Alias; });
        const auto written = std::string_view(spot.text).substr(spot.at().begin, spot.at().range().length());
        if (written.find("<<") != std::string_view::npos) // the data as written is not the data as read
            continue;
        const PlannedEdit planned = spot.planner().set(spot.path, writtenData(spot.parsed.tree, spot.node));
        QVERIFY2(planned.ok() && planned.edits.empty(), (spot.path.toString() + " in\n" + spot.text).c_str());
    }
}

QTEST_GUILESS_MAIN(EditPropertiesTest)
#include "tst_editproperties.moc"

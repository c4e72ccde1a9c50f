// SPDX-License-Identifier: GPL-3.0-or-later
// Edits by example: what a person sees before and after.
#include "editing/editplanner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace podwright;

class EditPlannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAreMinimal_data();
    void editsAreMinimal();
    void refusalsSayWhy();
    void aMissingChainIsMadeInOneEdit();
    void keysGoWhereTheyAreExpected();
    void dirtyLinesAreLeftAlone();
    void unionMembersChangeInPlace();
    void entriesMoveWithTheirComments();
    void itemsMoveAsTheyAreIntoAListThatIsNew();
    void flowLinesKeepTheirComments();
    void blockScalarsAtTheEndStayWhole();
    void mergedMapsAreReplacedAsAWhole();
    void anEditOfAThousandLinesIsQuick();
};

namespace {

PlannedEdit plan(const std::string &text, const std::string &operation, const std::string &path,
                 const std::string &argument)
{
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok())
        qFatal("the text of a case does not parse");
    const EditPlanner planner(text, parsed.tree, 0);
    const Path at = *Path::parse(path);
    if (operation == "set")
        return planner.set(at, NewValue::string(argument));
    if (operation == "number")
        return planner.set(at, NewValue::integer(argument));
    if (operation == "insert")
        return planner.insertYaml(at, argument);
    if (operation == "unset")
        return planner.remove(at);
    if (operation == "prune")
        return planner.remove(at, true);
    if (operation == "rename")
        return planner.renameKey(at, argument);
    if (operation == "duplicate")
        return planner.duplicateItem(at, static_cast<std::size_t>(argument[0] - '0'),
                                     argument.size() > 2 ? std::optional(argument.substr(2)) : std::nullopt);
    return planner.moveItem(at, static_cast<std::size_t>(argument[0] - '0'),
                            static_cast<std::size_t>(argument[2] - '0'));
}

} // namespace

void EditPlannerTest::editsAreMinimal_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *operation, const char *path,
                        const char *argument, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(operation) << QByteArray(path) << QByteArray(argument)
                            << QByteArray(after);
    };
    row("plain value", "a: b # c\nd: e\n", "set", "a", "x", "a: x # c\nd: e\n");
    row("same value", "a: b # c\n", "set", "a", "b", "a: b # c\n");
    row("quotes when needed", "a: b\n", "set", "a", "yes", "a: \"yes\"\n");
    row("quotes stay", "a: 'b'\n", "set", "a", "x", "a: 'x'\n");
    row("a string that was a number", "a: 80\n", "set", "a", "81", "a: \"81\"\n");
    row("octal stays as it is written", "a: 1\n", "number", "a", "0644", "a: 0644\n");
    row("empty value", "a:\nb: 1\n", "set", "a", "x", "a: x\nb: 1\n");
    row("empty value with comment", "a: # c\nb: 1\n", "set", "a", "x", "a: x # c\nb: 1\n");
    row("in flow", "a: {b: 1, c: d} # e\n", "set", "a.c", "x, y", "a: {b: 1, c: \"x, y\"} # e\n");
    row("literal stays literal", "a: |\n  x\n  y\nb: 1\n", "set", "a", "p\nq\n", "a: |\n  p\n  q\nb: 1\n");
    row("several lines in a plain value", "a: x # c\nb: 1\n", "set", "a", "p\nq\n", "a: | # c\n  p\n  q\nb: 1\n");
    row("crlf", "a: b\r\nc: d\r\n", "set", "e", "f", "a: b\r\nc: d\r\ne: f\r\n");
    row("no last line break", "a: b", "set", "c", "d", "a: b\nc: d");
    row("new key in a map", "a:\n  b: 1 # x\nc: 2\n", "set", "a.z", "w", "a:\n  b: 1 # x\n  z: w\nc: 2\n");
    row("new key in {}", "a: {}\nc: 2\n", "set", "a.z", "w", "a:\n  z: w\nc: 2\n");
    row("new key in flow", "a: {b: 1}\n", "set", "a.z", "y", "a: {b: 1, z: \"y\"}\n");
    row("first key in a list item", "- a: 1\n", "set", "[0].b", "x", "- a: 1\n  b: x\n");
    row("insert item", "a:\n- b: 1\n", "insert", "a", "b: 2\nc: 3", "a:\n- b: 1\n- b: 2\n  c: 3\n");
    row("insert item indented", "a:\n    - b: 1 # x\nz: 1\n", "insert", "a", "{b: 2}",
        "a:\n    - b: 1 # x\n    - {b: 2}\nz: 1\n");
    row("insert into []", "a: []\n", "insert", "a", "b: 2", "a:\n- b: 2\n");
    row("insert into a flow list", "a: [1, 2]\n", "insert", "a", "3", "a: [1, 2, 3]\n");
    row("unset", "a: 1\n# about b\nb: 2 # x\nc: 3\n", "unset", "b", "", "a: 1\nc: 3\n");
    row("unset first of an item", "- a: 1\n  b: 2\n", "unset", "[0].a", "", "- b: 2\n");
    row("unset last entry", "a:\n  b: 1\nc: 2\n", "unset", "a.b", "", "a: {}\nc: 2\n");
    row("unset last item", "a: # x\n- b\nc: 2\n", "unset", "a[0]", "", "a: [] # x\nc: 2\n");
    row("prune", "a:\n  b:\n    c: 1\nd: 2\n", "prune", "a.b.c", "", "d: 2\n");
    row("unset in flow", "a: {b: 1, c: 2}\n", "unset", "a.b", "", "a: {c: 2}\n");
    row("unset at the end without line break", "a: 1\nb: 2", "unset", "b", "", "a: 1");
    row("rename", "a: 1\n\"b c\": 2 # x\n", "rename", "[\"b c\"]", "d", "a: 1\n\"d\": 2 # x\n");
    row("move up", "a:\n# one\n- 1\n# two\n- 2 # x\n", "move", "a", "1 0", "a:\n# two\n- 2 # x\n# one\n- 1\n");
    row("move in flow", "a: [x, 'y', z]\n", "move", "a", "0 2", "a: ['y', z, x]\n");
    row("duplicate", "a:\n# one\n- name: x # c\n  v: 'q'\n- name: y\n", "duplicate", "a", "0 z",
        "a:\n# one\n- name: x # c\n  v: 'q'\n# one\n- name: z # c\n  v: 'q'\n- name: y\n");
    row("duplicate in flow", "a: [{name: x}, y]\n", "duplicate", "a", "0 z", "a: [{name: x}, {name: z}, y]\n");
    row("duplicate what shares its line", "a:\n- - x\n  - y\n", "duplicate", "a[0]", "0", "a:\n- - x\n  - x\n  - y\n");
    row("set an alias", "a: &x 1\nb: *x\n", "set", "b", "y", "a: &x 1\nb: \"y\"\n");
}

void EditPlannerTest::editsAreMinimal()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, argument);
    QFETCH(QByteArray, after);
    const std::string text = before.toStdString();
    const PlannedEdit planned = plan(text, operation.toStdString(), path.toStdString(), argument.toStdString());
    QVERIFY2(planned.ok(), planned.detail.c_str());
    const std::string changed = applyEdits(text, planned.edits);
    QCOMPARE(QByteArray::fromStdString(changed), after);
    QCOMPARE(applyEdits(changed, invertEdits(text, planned.edits)), text);
    QCOMPARE(planned.edits.empty(), before == after);
}

void EditPlannerTest::refusalsSayWhy()
{
    QCOMPARE(plan("a: 1\n", "unset", "b", "").refusal, EditRefusal::NoSuchPath);
    QCOMPARE(plan("a: 1\n", "set", "a.b", "x").refusal, EditRefusal::NotAMap);
    QCOMPARE(plan("a: {b: 1}\n", "insert", "a.b", "x").refusal, EditRefusal::NotAList);
    QCOMPARE(plan("a: 1\nb: 2\n", "rename", "a", "b").refusal, EditRefusal::KeyExists);
    QCOMPARE(plan("a: &x {b: 1}\nc: *x\n", "set", "c.b", "x").refusal, EditRefusal::Inherited);
    QCOMPARE(plan("a: &x 1\nb: *x\n", "unset", "a", "").refusal, EditRefusal::AnchorInUse);
    QCOMPARE(plan("a: 1\n", "number", "a", "word").refusal, EditRefusal::NotRepresentable);
    QCOMPARE(plan("a: [1]\n", "set", "a[5]", "x").refusal, EditRefusal::NoSuchPath);
}

void EditPlannerTest::aMissingChainIsMadeInOneEdit()
{
    const std::string text = "spec:\n  containers:\n  - name: a\n";
    const PlannedEdit planned = plan(text, "set", "spec.securityContext.seccompProfile.type", "RuntimeDefault");
    QVERIFY(planned.ok());
    QCOMPARE(planned.edits.size(), std::size_t(1));
    QCOMPARE(applyEdits(text, planned.edits),
             std::string("spec:\n  containers:\n  - name: a\n  securityContext:\n    seccompProfile:\n      type: "
                         "RuntimeDefault\n"));
}

void EditPlannerTest::keysGoWhereTheyAreExpected()
{
    const std::string text = "name: a\nports: []\nimage: b\n";
    const ParseResult parsed = parseYaml(text);
    const EditPlanner planner(text, parsed.tree, 0, [](const Path &, std::string_view key) {
        return key == "name" ? 0 : key == "image" ? 1 : key == "command" ? 2 : 3;
    });
    QCOMPARE(applyEdits(text, planner.set(*Path::parse("command"), NewValue::list({NewValue::string("sh")})).edits),
             std::string("name: a\nports: []\nimage: b\ncommand:\n- sh\n"));
    const std::string other = "image: b\nports: []\n";
    const ParseResult second = parseYaml(other);
    const EditPlanner again(other, second.tree, 0,
                            [](const Path &, std::string_view key) { return key == "name" ? 0 : 1; });
    QCOMPARE(applyEdits(other, again.set(*Path::parse("name"), NewValue::string("a")).edits),
             std::string("name: a\nimage: b\nports: []\n"));
}

void EditPlannerTest::dirtyLinesAreLeftAlone()
{
    const std::string text = "a: 1\nb: \"open\nc: 3\n";
    const std::string blanked = "a: 1\n        \nc: 3\n";
    const ParseResult parsed = parseYaml(blanked);
    EditPlanner planner(text, parsed.tree, 0);
    planner.setDirtyRanges({{5, 13}});
    const PlannedEdit planned = planner.set(*Path::parse("c"), NewValue::integer("4"));
    QVERIFY(planned.ok());
    QCOMPARE(applyEdits(text, planned.edits), std::string("a: 1\nb: \"open\nc: 4\n"));
}

void EditPlannerTest::unionMembersChangeInPlace()
{
    const std::string text = "- name: v\n  emptyDir: {} # scratch\n- name: w\n";
    const ParseResult parsed = parseYaml(text);
    const EditPlanner planner(text, parsed.tree, 0);
    const PlannedEdit planned = planner.changeMember(*Path::parse("[0]"), "emptyDir", "hostPath",
                                                     NewValue::map({{"path", NewValue::string("/x")}}));
    QVERIFY(planned.ok());
    QCOMPARE(applyEdits(text, planned.edits),
             std::string("- name: v\n  hostPath: # scratch\n    path: /x\n- name: w\n"));
}

void EditPlannerTest::entriesMoveWithTheirComments()
{
    const std::string text = "spec:\n  containers:\n  - name: a\n    # why\n    hostNetwork: true # yes\n";
    const ParseResult parsed = parseYaml(text);
    const EditPlanner planner(text, parsed.tree, 0);
    const PlannedEdit planned = planner.moveEntry(*Path::parse("spec.containers[0].hostNetwork"), *Path::parse("spec"));
    QVERIFY(planned.ok());
    QCOMPARE(applyEdits(text, planned.edits),
             std::string("spec:\n  containers:\n  - name: a\n  # why\n  hostNetwork: true # yes\n"));
}

void EditPlannerTest::itemsMoveAsTheyAreIntoAListThatIsNew()
{
    const std::string text = "spec:\n  containers:\n  - name: a\n  # why\n  - name: 'b' # yes\n    mode: 0644\n"
                             "    args: [ x,  y ]\n";
    const ParseResult parsed = parseYaml(text);
    const EditPlanner planner(text, parsed.tree, 0);
    const Path from = *Path::parse("spec.containers[1]");
    const PlannedEdit planned = planner.moveEntry(from, *Path::parse("spec.initContainers"));
    QVERIFY(planned.ok());
    QCOMPARE(applyEdits(text, planned.edits),
             std::string("spec:\n  containers:\n  - name: a\n  initContainers:\n  # why\n  - name: 'b' # yes\n"
                         "    mode: 0644\n    args: [ x,  y ]\n"));
    const PlannedEdit deeper = planner.moveEntry(from, *Path::parse("more.deep"));
    QVERIFY(deeper.ok());
    QCOMPARE(applyEdits(text, deeper.edits),
             std::string("spec:\n  containers:\n  - name: a\nmore:\n  deep:\n  # why\n  - name: 'b' # yes\n"
                         "    mode: 0644\n    args: [ x,  y ]\n"));
    const std::string flow = "a: [{x: 0644, w: 'z'}, 2]\n";
    const ParseResult parsedFlow = parseYaml(flow);
    const PlannedEdit inFlow = EditPlanner(flow, parsedFlow.tree, 0).moveEntry(*Path::parse("a[0]"), *Path::parse("b"));
    QVERIFY(inFlow.ok());
    QCOMPARE(applyEdits(flow, inFlow.edits), std::string("a: [2]\nb:\n- x: 0644\n  w: z\n"));
}

void EditPlannerTest::flowLinesKeepTheirComments()
{
    const auto without = [](const std::string &text, const char *path) {
        return applyEdits(text, plan(text, "unset", path, "").edits);
    };
    QCOMPARE(without("a: [\n  x,  # one\n  y,\n]\n", "a[1]"), std::string("a: [\n  x,  # one\n]\n"));
    QCOMPARE(without("a: [\n  x,  # one\n  y\n]\n", "a[1]"), std::string("a: [\n  x  # one\n]\n"));
    QCOMPARE(without("a: [\n  x,  # one\n  y]\n", "a[1]"), std::string("a: [\n  x  # one\n  ]\n"));
    QCOMPARE(without("a: {\n  # one\n  x: 1,\n  y: 2, z: 3}\n", "a.x"), std::string("a: {\n  y: 2, z: 3}\n"));
    QCOMPARE(without("a: [\n  x,\n  y, z]\n", "a[1]"), std::string("a: [\n  x,\n  z]\n"));
}

void EditPlannerTest::blockScalarsAtTheEndStayWhole()
{
    const auto after = [](const std::string &text, const char *operation, const char *path, const char *argument) {
        return applyEdits(text, plan(text, operation, path, argument).edits);
    };
    QCOMPARE(after("a: |\n  x\nb: 1", "unset", "b", ""), std::string("a: |\n  x\n"));
    QCOMPARE(after("a: |\n  x", "set", "a", "y"), std::string("a: |\n  y"));
    QCOMPARE(after("a: |\n  x", "set", "b", "1"), std::string("a: |-\n  x\nb: \"1\""));
}

void EditPlannerTest::mergedMapsAreReplacedAsAWhole()
{
    const std::string text = "a: &m\n  x: 1\nb:\n  <<: *m\n  y: 2\nc: 3\n";
    const ParseResult parsed = parseYaml(text);
    const PlannedEdit planned =
        EditPlanner(text, parsed.tree, 0).set(*Path::parse("b"), NewValue::map({{"z", NewValue::string("w")}}));
    QCOMPARE(applyEdits(text, planned.edits), std::string("a: &m\n  x: 1\nb:\n  z: w\nc: 3\n"));
    QCOMPARE(plan(text, "rename", "a.x", "z").refusal, EditRefusal::AnchorInUse);
    QCOMPARE(plan(text, "set", "a.x", "z").refusal, EditRefusal::AnchorInUse);
}

void EditPlannerTest::anEditOfAThousandLinesIsQuick()
{
    std::string text = "spec:\n  containers:\n";
    for (int container = 0; container < 100; ++container)
        text += "  - name: c" + std::to_string(container)
            + "\n    image: registry.example/app:1.2.3 # image\n    env:\n    - name: A\n      value: \"1\"\n"
              "    - name: B\n      value: two\n    resources:\n      limits:\n        memory: 64Mi\n";
    const ParseResult parsed = parseYaml(text);
    const EditPlanner planner(text, parsed.tree, 0);
    const Path path = *Path::parse("spec.containers[50].image");
    constexpr int rounds = 20;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        QVERIFY(planner.set(path, NewValue::string("x" + std::to_string(round))).ok());
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
    qInfo("%.2f ms an edit of 1,000 lines", milliseconds);
    QVERIFY(milliseconds < 60); // ten times what is meant, for slow machines and checked builds
}

QTEST_GUILESS_MAIN(EditPlannerTest)
#include "tst_editplanner.moc"

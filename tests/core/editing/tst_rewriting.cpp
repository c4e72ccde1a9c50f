// SPDX-License-Identifier: GPL-3.0-or-later
// The same data written otherwise: sorted keys, flow and block style, quotes, block texts, aliases written out.
#include "editing/transform/aliasexpansion.h"
#include "editing/transform/blockwriting.h"
#include "editing/transform/flowwriting.h"
#include "editing/transform/keysorting.h"
#include "editing/transform/scalarstyling.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"

#include <QTest>

using namespace podwright;

class RewritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsKeys_data();
    void sortsKeys();
    void changesStyle_data();
    void changesStyle();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void allScalarsOfASelection();
};

namespace {

NodeId nodeOf(const PlanContext &context, const std::string &path)
{
    return locate(context, *Path::parse(path)).node;
}

PlannedEdit planned(const std::string &text, const QString &how, const std::string &path)
{
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    static const Schema schema = Schema::builtIn();
    const EditPlanner planner(text, parsed.tree, 0, keyOrderOf(schema, locatePods(values.root(), 0), 0));
    return planner.rewrite([&](const PlanContext &context) {
        const NodeId node = nodeOf(context, path);
        if (how == QLatin1String("sort"))
            return sortedKeys(context, *Path::parse(path));
        if (how == QLatin1String("block"))
            return inBlockStyle(context, node);
        if (how == QLatin1String("flow"))
            return inFlowStyle(context, node);
        if (how == QLatin1String("expand"))
            return expanded(context, node);
        const QStringList styles = {QStringLiteral("plain"), QStringLiteral("single"), QStringLiteral("double"),
                                    QStringLiteral("literal"), QStringLiteral("folded")};
        const auto style = static_cast<ScalarStyle>(styles.indexOf(how) + static_cast<int>(ScalarStyle::Plain));
        return restyled(context, {node}, style);
    });
}

void compare(const std::string &text, const QString &how, const std::string &path, const std::string &expected)
{
    const PlannedEdit plan = planned(text, how, path);
    if (!plan.ok())
        QFAIL(qPrintable(QStringLiteral("refused: %1").arg(static_cast<int>(plan.refusal))));
    QCOMPARE(applyEdits(text, plan.edits), expected);
    QCOMPARE(applyEdits(expected, invertEdits(text, plan.edits)), text);
}

} // namespace

void RewritingTest::sortsKeys_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *text, const char *path, const char *expected) {
        QTest::newRow(name) << std::string(text) << std::string(path) << std::string(expected);
    };
    row("top of a Pod", "kind: Pod\nspec:\n  containers: []\nmetadata:\n  name: a\napiVersion: v1\n", "",
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers: []\n");
    row("comments go along", "spec:\n  # the volumes\n  volumes: [] # none\n  # what runs\n  containers: []\n", "spec",
        "spec:\n  # what runs\n  containers: []\n  # the volumes\n  volumes: [] # none\n");
    row("first key behind the dash", "spec:\n  containers:\n  - image: nginx # web\n    name: web\n", "spec",
        "spec:\n  containers:\n  - name: web\n    image: nginx # web\n");
    row("a comment of the new first key goes above the dash",
        "spec:\n  containers:\n  - image: nginx\n    # its name\n    name: web\n", "spec",
        "spec:\n  containers:\n  # its name\n  - name: web\n    image: nginx\n");
    row("unknown keys at the end in their order", "spec:\n  zeta: 1\n  alpha: 2\n  containers: []\n", "spec",
        "spec:\n  containers: []\n  zeta: 1\n  alpha: 2\n");
    row("labels keep their order", "metadata:\n  labels: {b: 1x, a: 2x}\n  name: n\n", "",
        "metadata:\n  name: n\n  labels: {b: 1x, a: 2x}\n");
    row("in braces", "spec:\n  containers: [{image: i, name: n}]\n", "spec",
        "spec:\n  containers: [{name: n, image: i}]\n");
    row("empty lines stay between the places", "spec:\n  containers: []\n\nkind: Pod\nmetadata: {name: a}\n", "",
        "kind: Pod\n\nmetadata: {name: a}\nspec:\n  containers: []\n");
    row("a deeper comment belongs to what it follows", "metadata:\n  labels:\n    a: b\n    # c: d\n  name: n\n", "",
        "metadata:\n  name: n\n  labels:\n    a: b\n    # c: d\n");
    row("a comment below, parted from what follows, stays below",
        "spec:\n  volumes: []\n  # no more\n\n  containers: []\n", "spec",
        "spec:\n  containers: []\n\n  volumes: []\n  # no more\n");
    row("the anchor stays in front", "spec:\n  volumes: &v []\n  initContainers: *v\n  containers: []\n", "spec",
        "spec:\n  containers: []\n  volumes: &v []\n  initContainers: *v\n");
    row("nothing passes a merge key",
        "spec:\n  volumes: []\n  <<: {hostname: h}\n  hostNetwork: true\n  containers: []\n", "spec",
        "spec:\n  volumes: []\n  <<: {hostname: h}\n  containers: []\n  hostNetwork: true\n");
    row("without a last line break", "kind: Pod\napiVersion: v1", "", "apiVersion: v1\nkind: Pod");
    row("CR LF", "kind: Pod\r\n# version\r\napiVersion: v1\r\n", "", "# version\r\napiVersion: v1\r\nkind: Pod\r\n");
    row("the head of the file stays", "# licence\nkind: Pod\napiVersion: v1\n", "",
        "# licence\napiVersion: v1\nkind: Pod\n");
    row("block texts", "spec:\n  containers:\n  - args:\n    - |\n      a\n\n      b\n    name: n\n", "spec",
        "spec:\n  containers:\n  - name: n\n    args:\n    - |\n      a\n\n      b\n");
    row("around a Pod template",
        "spec:\n  template:\n    spec:\n      volumes: []\n      containers: []\nkind: Deployment\napiVersion: "
        "apps/v1\n",
        "",
        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: []\n      volumes: "
        "[]\n");
}

void RewritingTest::sortsKeys()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, path);
    QFETCH(const std::string, expected);
    compare(text, QStringLiteral("sort"), path, expected);
    QCOMPARE(planned(expected, QStringLiteral("sort"), path).refusal, EditRefusal::AlreadySo);
}

void RewritingTest::changesStyle_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *how, const char *name, const char *text, const char *path, const char *expected) {
        QTest::addRow("%s: %s", how, name)
            << QString::fromLatin1(how) << std::string(text) << std::string(path) << std::string(expected);
    };
    row("block", "a list", "args: [\"--a\", b]\nx: 1\n", "args", "args:\n- \"--a\"\n- b\nx: 1\n");
    row("block", "maps in maps", "a: {b: {c: 1}, d: [], e: [x]} # why\n", "a",
        "a: # why\n  b:\n    c: 1\n  d: []\n  e:\n  - x\n");
    row("block", "an item", "e:\n- {name: A, value: b} # why\n- c\n", "e[0]", "e:\n- name: A # why\n  value: b\n- c\n");
    row("block", "comments inside", "a: [ # one\n  x, # two\n  # three\n  y\n  # four\n]\n", "a",
        "a: # one\n- x # two\n# three\n- y\n# four\n");
    row("block", "from the inside", "a: {b: {c: 1}}\n", "a.b.c", "a:\n  b:\n    c: 1\n");
    row("block", "an anchor", "a: &x {b: 1}\nc: *x\n", "a", "a: &x\n  b: 1\nc: *x\n");
    row("block", "the whole text", "{\"a\": 1, \"b\": [true]}\n", "", "\"a\": 1\n\"b\":\n- true\n");
    row("block", "keeps the step", "x:\n    y: 1\na: {b: 1}\n", "a", "x:\n    y: 1\na:\n    b: 1\n");
    row("block", "CR LF", "a: [x, y]\r\n", "a", "a:\r\n- x\r\n- y\r\n");
    row("flow", "a list", "args:\n- \"--a\"\n- http://b:1\nx: 1\n", "args", "args: [\"--a\", \"http://b:1\"]\nx: 1\n");
    row("flow", "a map with a comment behind the key", "a: # why\n  b: 1\n  c:\n    d: yes\n", "a",
        "a: {b: 1, c: {d: yes}} # why\n");
    row("flow", "a comment at the end", "a:\n  b: 1 # why\nc: 2\n", "a", "a: {b: 1} # why\nc: 2\n");
    row("flow", "an item", "e:\n- name: A\n  value: |\n    x\n    y\n- c\n", "e[0]",
        "e:\n- {name: A, value: \"x\\ny\\n\"}\n- c\n");
    row("flow", "empty values", "a:\n  b:\n  c: ''\n", "a", "a: {b: null, c: ''}\n");
    row("double", "plain", "a: b # c\n", "a", "a: \"b\" # c\n");
    row("single", "from double", "a: \"it's\"\n", "a", "a: 'it''s'\n");
    row("plain", "from single", "a: 'b c'\n", "a", "a: b c\n");
    row("double", "from a block text", "a: | # why\n  x\n  y\nb: 1\n", "a", "a: \"x\\ny\\n\" # why\nb: 1\n");
    row("literal", "from double quotes", "a: \"x\\ny\" # why\nb: 1\n", "a", "a: |- # why\n  x\n  y\nb: 1\n");
    row("literal", "one line", "a: echo\n", "a", "a: |-\n  echo\n");
    row("literal", "keeps two breaks", "a: \"x\\n\\n\"\nb: 1\n", "a", "a: |+\n  x\n\nb: 1\n");
    row("literal", "at the end without a break", "a: \"x\\ny\\n\"", "a", "a: |\n  x\n  y\n");
    row("folded", "from literal", "a: |\n  x\n  y\n", "a", "a: >\n  x\n\n  y\n");
    row("literal", "from folded", "a: >-\n  x\n  y\n", "a", "a: |-\n  x y\n");
    row("folded", "long lines are broken",
        "a: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen\n", "a",
        "a: >-\n  one two three four five six seven eight nine ten eleven twelve thirteen fourteen\n  fifteen "
        "sixteen\n");
    row("expand", "a scalar", "a: &x b\nc: *x # d\n", "c", "a: &x b\nc: b # d\n");
    row("expand", "a list", "a: &x [b]\nc: *x # d\n", "c", "a: &x [b]\nc: # d\n- b\n");
    row("expand", "a map of an item", "a: &x {m: 0644}\nc:\n- *x\n", "c[0]", "a: &x {m: 0644}\nc:\n- m: 0644\n");
    row("expand", "a merge key", "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n", "d[\"<<\"]",
        "a: &x {b: 1, c: 2}\nd:\n  b: 1\n  c: 3\n");
}

void RewritingTest::changesStyle()
{
    QFETCH(const QString, how);
    QFETCH(const std::string, text);
    QFETCH(const std::string, path);
    QFETCH(const std::string, expected);
    compare(text, how, path, expected);
}

void RewritingTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<EditRefusal>("why");
    const auto row = [](const char *how, const char *name, const char *text, const char *path, EditRefusal why) {
        QTest::addRow("%s: %s", how, name) << QString::fromLatin1(how) << std::string(text) << std::string(path) << why;
    };
    row("flow", "comments inside", "a:\n  b: 1\n  # c\n  d: 2\n", "a", EditRefusal::CommentsInside);
    row("flow", "is flow", "a: [b]\n", "a", EditRefusal::AlreadySo);
    row("block", "is block", "a:\n- b\n", "a", EditRefusal::AlreadySo);
    row("double", "a number", "a: 80\n", "a", EditRefusal::ReadsDifferently);
    row("plain", "a text like a number", "a: \"80\"\n", "a", EditRefusal::ReadsDifferently);
    row("plain", "a text like a boolean", "a: 'yes'\n", "a", EditRefusal::ReadsDifferently);
    row("plain", "a text with a colon", "a: 'b: c'\n", "a", EditRefusal::ReadsDifferently);
    row("literal", "inside brackets", "a: [b]\n", "a[0]", EditRefusal::InsideFlow);
    row("literal", "begins with a blank", "a: ' b'\n", "a", EditRefusal::NotRepresentable);
    row("sort", "nothing to sort", "apiVersion: v1\nkind: Pod\n", "", EditRefusal::AlreadySo);
    row("expand", "no alias", "a: b\n", "a", EditRefusal::AlreadySo);
}

void RewritingTest::refusesWithAReason()
{
    QFETCH(const QString, how);
    QFETCH(const std::string, text);
    QFETCH(const std::string, path);
    QFETCH(const EditRefusal, why);
    const PlannedEdit plan = planned(text, how, path);
    QCOMPARE(plan.refusal, why);
    QVERIFY(plan.edits.empty());
}

void RewritingTest::allScalarsOfASelection()
{
    const std::string text = "a: b\nc: 80\nd: 'e'\nf: |\n  g\nh: true\n";
    const ParseResult parsed = parseYaml(text);
    const PlannedEdit plan = EditPlanner(text, parsed.tree, 0).rewrite([](const PlanContext &context) {
        std::vector<NodeId> all;
        for (NodeId id = 0; id < context.tree.size(); ++id) {
            if (context.node(id).kind == NodeKind::Scalar && !context.node(id).isKey)
                all.push_back(id);
        }
        return restyled(context, all, ScalarStyle::DoubleQuoted);
    });
    QVERIFY(plan.ok());
    QCOMPARE(applyEdits(text, plan.edits), std::string("a: \"b\"\nc: 80\nd: \"e\"\nf: |\n  g\nh: true\n"));
}

QTEST_GUILESS_MAIN(RewritingTest)
#include "tst_rewriting.moc"

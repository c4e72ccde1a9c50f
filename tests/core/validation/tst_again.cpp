// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken over from an earlier state of a stream is what reading and checking it anew gives.
#include "schema/schema.h"
#include "support/podgenerator.h"
#include "validation/recheck.h"
#include "yaml/reparsing.h"
#include "yaml/smallchange.h"

#include <QTest>

#include <random>

using namespace podwright;

namespace {

std::string written(const SyntaxTree &tree)
{
    std::string text;
    const auto add = [&](auto number) { text += std::to_string(number) + ' '; };
    for (const YamlDocument &one : tree.documents()) {
        add(one.root);
        add(one.begin);
        add(one.end);
        add(one.explicitStart);
        text += '\n';
    }
    for (NodeId id = 0; id < tree.size(); ++id) {
        const Node &node = tree.node(id);
        add(static_cast<int>(node.kind));
        add(static_cast<int>(node.style));
        for (const bool one : {node.inFlow, node.isKey, node.explicitKey, node.verified})
            add(one);
        for (const NodeId one : {node.parent, node.firstChild, node.lastChild, node.next, node.aliasTarget})
            add(one);
        for (const std::size_t one : {node.props, node.begin, node.end, node.entryBegin, node.afterIndicator})
            add(one);
        add(node.childCount);
        add(node.column);
        for (const std::string_view one : {node.value, node.tag, node.anchor})
            text += '<' + std::string(one) + '>';
        text += '\n';
    }
    return text;
}

std::string written(const std::vector<PodReport> &reports)
{
    std::string text;
    for (const PodReport &report : reports) {
        text += std::to_string(report.document) + ' ' + std::to_string(report.syntaxDocument) + ' ' + report.root + ' '
            + report.kind + ' ' + report.name + ' ' + std::to_string(static_cast<int>(report.verdict)) + '\n';
        for (const Diagnostic &one : report.diagnostics) {
            text += "  " + one.rule + ' ' + one.message + ' ' + one.field + ' ' + one.path + ' '
                + std::to_string(static_cast<int>(one.severity)) + ' ' + std::to_string(static_cast<int>(one.type))
                + ' ' + std::to_string(one.range.begin) + '-' + std::to_string(one.range.end);
            for (const std::string &argument : one.arguments)
                text += " <" + argument + '>';
            for (const Fix &fix : one.fixes) {
                for (const TextEdit &edit : fix.edits)
                    text += " {" + std::to_string(edit.range.begin) + ' ' + edit.text + '}';
            }
            text += '\n';
        }
    }
    return text;
}

std::string pod(int number)
{
    const std::string index = std::to_string(number);
    return "---\n# podwright: ignore ADV-01 known\napiVersion: v1\nkind: Pod\nmetadata:\n  name: p" + index
        + "\nspec:\n  containers:\n  - name: c\n    image: \"nginx\\x3a1." + index
        + "\"\n    imagePullPolicy: Alawys\n    args: &a [x, null, ~]\n    command: *a\n";
}

} // namespace

class AgainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamsAreReadAndCheckedAsAnew();
    void valuesAreTypedAsReadAnew();
    void blanksGrowAsReadAnew();
    void otherKindsAreTakenForWhatTheyAre();
};

void AgainTest::streamsAreReadAndCheckedAsAnew()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random() % std::max<std::size_t>(1, limit));
    };
    const Schema schema = Schema::builtIn();
    PodGenerator generator(seed, PodGenerator::Forms::Rare);
    const std::vector<std::string> bits{"\n", "---\n", " ",           "x",    "- ",          ": ",
                                        "#",  "\"",    "kind: Pod\n", pod(7), "%YAML 1.1\n", "...\n"};
    const std::string last = "a: b\n"; // blanks behind the last line belong to its document
    const ParseResult before = parseYaml(last);
    QCOMPARE(written(parseYamlAgain(last + ' ', before.tree).tree), written(parseYaml(last + ' ').tree));
    for (int round = 0; round < 60; ++round) {
        std::string text;
        for (std::size_t part = below(5) + 1; part-- > 0;) {
            std::string made = random() % 2 ? pod(static_cast<int>(below(3))) : generator.next();
            text += (text.empty() || text.ends_with('\n') ? "" : "\n")
                + (made.starts_with("---") ? "" : std::string("---\n")) + made;
        }
        ParseResult parsed = parseYaml(text);
        std::vector<PodReport> reports = checkManifest(text, parsed, schema, {});
        for (int step = 0; step < 6; ++step) {
            std::string changed = text;
            const std::size_t at = below(changed.size() + 1);
            changed.replace(at, below(6), bits[below(bits.size())]);
            ParseResult again = parseYamlAgain(changed, parsed.tree);
            const ParseResult anew = parseYaml(changed);
            QCOMPARE(written(again.tree), written(anew.tree));
            QCOMPARE(again.errors.size(), anew.errors.size());
            std::vector<PodReport> found = checkManifestAgain(changed, again, schema, {}, {parsed.tree, reports});
            QCOMPARE(written(found), written(checkManifest(changed, anew, schema, {})));
            text = std::move(changed);
            parsed = std::move(again); // what was taken over is taken over again
            reports = std::move(found);
        }
    }
}

/// One character after the other is typed into values or deleted from them.
void AgainTest::valuesAreTypedAsReadAnew()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    PodGenerator generator(seed, PodGenerator::Forms::Rare);
    const std::string keys = "xnul~1/.:-_ #,[]{}'\"\\&*!|>%@?\n";
    int quick = 0;
    int keysChanged = 0;
    for (int round = 0; round < 400; ++round) {
        std::string text = random() % 4 ? pod(1) + (random() % 2 ? pod(2) : std::string()) : generator.next();
        ParseResult parsed = parseYaml(text);
        for (int step = 0; step < 12 && parsed.ok() && parsed.tree.size() > 0; ++step) {
            const Node &node = parsed.tree.node(static_cast<NodeId>(random() % parsed.tree.size()));
            const std::size_t at = node.begin + random() % (node.end - node.begin + 1);
            std::string changed = text;
            if (random() % 4 == 0)
                changed.erase(std::min(at, changed.size()), 1);
            else
                changed.insert(at, 1, keys[random() % (random() % 2 ? 3 : keys.size())]);
            ParseResult again = parseYamlAgain(changed, parsed.tree);
            const ParseResult anew = parseYaml(changed);
            QCOMPARE(written(again.tree), written(anew.tree));
            QCOMPARE(again.errors.size(), anew.errors.size());
            if (const auto small = smallChange(parsed.tree, 0, changed); parsed.tree.documents().size() == 1 && small) {
                ++quick;
                keysChanged += small->scalar != NoNode && parsed.tree.node(small->scalar).isKey;
            }
            text = std::move(changed);
            parsed = std::move(again);
        }
    }
    qInfo("%d single documents were not read at all, %d of them with another key", quick, keysChanged);
    QVERIFY(quick > 20 && keysChanged > 5);
}

/// Lines of blanks grow and shrink, as those do that stand for what cannot be read while somebody types there.
void AgainTest::blanksGrowAsReadAnew()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    PodGenerator generator(seed, PodGenerator::Forms::Rare);
    int quick = 0;
    for (int round = 0; round < 300; ++round) {
        std::string text = random() % 3 ? pod(1) + "    x: |\n      a\n\n    y: >+\n      b\n\n" : generator.next();
        std::size_t line = random() % text.size();
        line = text.find('\n', line) == std::string::npos ? 0 : text.find('\n', line) + 1;
        std::size_t blanks = random() % 12;
        text.insert(line, std::string(blanks, ' ') + '\n');
        ParseResult parsed = parseYaml(text);
        for (int step = 0; step < 6 && parsed.ok(); ++step) {
            const std::size_t now = random() % 12;
            std::string changed = text;
            changed.replace(line, blanks, std::string(now, ' '));
            ParseResult again = parseYamlAgain(changed, parsed.tree);
            const ParseResult anew = parseYaml(changed);
            QCOMPARE(written(again.tree), written(anew.tree));
            QCOMPARE(again.errors.size(), anew.errors.size());
            if (parsed.tree.documents().size() == 1 && now != blanks && smallChange(parsed.tree, 0, changed))
                ++quick;
            text = std::move(changed);
            blanks = now;
            parsed = std::move(again);
        }
    }
    qInfo("%d single documents were not read at all", quick);
    QVERIFY(quick > 20);
}

void AgainTest::otherKindsAreTakenForWhatTheyAre()
{
    const Schema schema = Schema::builtIn();
    const std::string service = "apiVersion: v1\nkind: Service\n";
    const ParseResult before = parseYaml(service);
    const auto reports = checkManifest(service, before, schema, {});
    QVERIFY(reports.size() == 1 && reports[0].verdict == Verdict::Unreadable);
    const std::string both = service + pod(1);
    const ParseResult after = parseYamlAgain(both, before.tree);
    QCOMPARE(written(checkManifestAgain(both, after, schema, {}, {before.tree, reports})),
             written(checkManifest(both, after, schema, {})));
}

QTEST_APPLESS_MAIN(AgainTest)
#include "tst_again.moc"

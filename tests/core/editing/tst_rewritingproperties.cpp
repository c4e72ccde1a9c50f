// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold wherever text is written otherwise: the data stays, every comment stays, nothing else moves, undo
// restores the bytes. PODWRIGHT_SEED and PODWRIGHT_EDITS choose other cases.
#include "editing/documentdata.h"
#include "editing/transform/aliasexpansion.h"
#include "editing/transform/blockwriting.h"
#include "editing/transform/flowwriting.h"
#include "editing/transform/keysorting.h"
#include "editing/transform/scalarstyling.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "support/editmodel.h"
#include "support/folders.h"
#include "support/podgenerator.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace podwright;

class RewritingPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generatedTexts();
    void realManifests();
};

namespace {

enum class How { Sort, Block, Flow, Plain, Single, Double, Literal, Folded, Expand };
constexpr int hows = 9;

Rewriting rewritten(const PlanContext &context, How how, NodeId node, const Path &path)
{
    switch (how) {
    case How::Sort:
        return sortedKeys(context, path);
    case How::Block:
        return inBlockStyle(context, node);
    case How::Flow:
        return inFlowStyle(context, node);
    case How::Expand:
        return expanded(context, node);
    default:
        return restyled(context, {node},
                        static_cast<ScalarStyle>(static_cast<int>(how) - static_cast<int>(How::Plain)
                                                 + static_cast<int>(ScalarStyle::Plain)));
    }
}

/// The words behind all `#` that begin a comment in generated texts, or that may do so in others.
std::vector<std::string> commentsOf(const std::string &text, bool numbered)
{
    std::vector<std::string> found;
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1)) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string comment = text.substr(at, text.find_last_not_of(' ', end - 1) + 1 - at);
        if (begins && (!numbered || comment.starts_with("# note ") || comment.starts_with("# comment ")))
            found.push_back(comment);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Where edits at a node may reach: its own lines with the comments above, up to what follows.
TextRange reach(const std::string &text, const SyntaxTree &tree, NodeId id)
{
    const Node &node = tree.node(id);
    if (node.parent == NoNode)
        return {0, text.size()};
    NodeId next = id;
    while (tree.node(next).lastChild != NoNode)
        next = tree.node(next).lastChild;
    const std::size_t begin = std::min(node.entryBegin, node.props);
    const std::size_t lineStart = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
    return {lineStart, next + 1 < tree.size() ? tree.node(next + 1).props : text.size()};
}

std::string faultOf(const std::string &text, const SyntaxTree &tree, NodeId node, How how, const EditList &edits)
{
    const std::string edited = applyEdits(text, edits);
    if (applyEdits(edited, invertEdits(text, edits)) != text)
        return "undo does not restore the bytes";
    const ParseResult after = parseYaml(edited);
    if (!after.ok() || after.tree.documents().size() != tree.documents().size())
        return "the outcome does not parse";
    for (std::size_t document = 0; document < tree.documents().size(); ++document) {
        const NewValue before = dataOf(ValueTree::read(tree, document).root());
        const NewValue now = dataOf(ValueTree::read(after.tree, document).root());
        const bool same =
            how == How::Sort || how == How::Expand ? sortedKeys(now) == sortedKeys(before) : now == before;
        if (!same)
            return "the data changed";
    }
    if (commentsOf(text, true) != commentsOf(edited, true))
        return "a comment was lost";
    const TextRange allowed = how == How::Block ? TextRange{0, text.size()} : reach(text, tree, node);
    for (const TextEdit &edit : edits) {
        if (!allowed.contains(edit.range))
            return "bytes outside of the node were touched";
    }
    const bool crlf = text.find("\r\n") != std::string::npos;
    for (std::size_t at = edited.find('\n'); at != std::string::npos; at = edited.find('\n', at + 1)) {
        if ((at > 0 && edited[at - 1] == '\r') != crlf)
            return "a line ends in another way than its neighbours";
    }
    return {};
}

int rankByLetter(const Path &, std::string_view key)
{
    return key.empty() || key.front() == 'r' ? 1000 : key.front() * 7 % 31;
}

std::size_t documentOf(const SyntaxTree &tree, NodeId node)
{
    std::size_t document = 0;
    while (tree.node(node).begin >= tree.documents()[document].end && document + 1 < tree.documents().size())
        ++document;
    return document;
}

} // namespace

void RewritingPropertiesTest::generatedTexts()
{
    const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("PODWRIGHT_SEED")) + 11;
    const int wanted =
        qEnvironmentVariableIsSet("PODWRIGHT_EDITS") ? qEnvironmentVariableIntValue("PODWRIGHT_EDITS") : 12000;
    qInfo("seed %u", seed);
    PodGenerator generator(seed, PodGenerator::Forms::Rare);
    std::map<std::pair<int, int>, int> outcomes; // by way of writing and refusal
    int edits = 0;
    int faults = 0;
    while (edits < wanted && faults < 5) {
        const std::string text = generator.next();
        const ParseResult parsed = parseYaml(text);
        QVERIFY(parsed.ok());
        for (int round = 0; round < 30 && faults < 5; ++round) {
            const auto node = static_cast<NodeId>(generator.number(static_cast<int>(parsed.tree.size())));
            const How how = static_cast<How>(generator.number(hows));
            if (parsed.tree.node(node).isKey)
                continue;
            const Path path = pathOfNode(parsed.tree, node);
            const std::size_t document = documentOf(parsed.tree, node);
            const auto plan = [&](const std::string &source, const SyntaxTree &tree, NodeId id) {
                return EditPlanner(source, tree, document, rankByLetter).rewrite([&](const PlanContext &context) {
                    return rewritten(context, how, id, path);
                });
            };
            const PlannedEdit planned = plan(text, parsed.tree, node);
            ++outcomes[{static_cast<int>(how), static_cast<int>(planned.refusal)}];
            if (!planned.ok() || planned.edits.empty())
                continue;
            ++edits;
            std::string fault = faultOf(text, parsed.tree, node, how, planned.edits);
            const std::string edited = applyEdits(text, planned.edits);
            const ParseResult after = parseYaml(edited);
            if (fault.empty() && how == How::Sort && plan(edited, after.tree, 0).refusal != EditRefusal::AlreadySo)
                fault = "sorting twice is not sorting once";
            if (fault.empty())
                continue;
            ++faults;
            qInfo("%s: way %d at %s\n--- before\n%s\n--- after\n%s", fault.c_str(), static_cast<int>(how),
                  path.toString().c_str(), text.c_str(), edited.c_str());
        }
    }
    for (const auto &[outcome, count] : outcomes)
        qInfo("way %d, refusal %d: %d", outcome.first, outcome.second, count);
    QCOMPARE(faults, 0);
}

void RewritingPropertiesTest::realManifests()
{
    const QDir folder(sharedFolder() + QStringLiteral("/manifests/real"));
    if (!folder.exists())
        QSKIP("no shared manifests");
    const Schema schema = Schema::builtIn();
    std::map<std::pair<int, int>, int> outcomes;
    int corrupt = 0;
    const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (qsizetype file = 0; file < names.size(); file += 4) {
        QFile source(folder.filePath(names[file]));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const std::string text = source.readAll().toStdString();
        const ParseResult parsed = parseYaml(text);
        if (!parsed.ok() || parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        const EditPlanner planner(text, parsed.tree, 0, keyOrderOf(schema, locatePods(values.root(), 0), 0));
        const auto attempt = [&](How how, NodeId node) {
            const Path path = pathOfNode(parsed.tree, node);
            const PlannedEdit planned =
                planner.rewrite([&](const PlanContext &context) { return rewritten(context, how, node, path); });
            ++outcomes[{static_cast<int>(how), static_cast<int>(planned.refusal)}];
            if (!planned.ok())
                return;
            const std::string edited = applyEdits(text, planned.edits);
            const ParseResult after = parseYaml(edited);
            const bool sound = after.ok()
                && sameData(dataOf(ValueTree::read(after.tree, 0).root()), dataOf(values.root()))
                && applyEdits(edited, invertEdits(text, planned.edits)) == text;
            // block texts in quotes have no lines that look like comments any more
            const bool kept = how > How::Block || commentsOf(text, false) == commentsOf(edited, false);
            if (sound && kept)
                return;
            ++corrupt;
            qInfo("%s: way %d at %s, sound %d, comments kept %d", qPrintable(names[file]), static_cast<int>(how),
                  path.toString().c_str(), sound, kept);
        };
        attempt(How::Sort, parsed.tree.documents()[0].root);
        const std::size_t end = std::min<std::size_t>(parsed.tree.size(), 200);
        for (NodeId node = 1; node < end && parsed.tree.node(node).begin < parsed.tree.documents()[0].end; node += 3) {
            const Node &one = parsed.tree.node(node);
            if (one.isKey)
                continue;
            if (one.kind == NodeKind::Scalar)
                attempt(static_cast<How>(static_cast<int>(How::Plain) + static_cast<int>(node) % 5), node);
            else if (one.kind == NodeKind::Map || one.kind == NodeKind::Sequence)
                attempt(one.inFlow ? How::Block : How::Flow, node);
        }
    }
    for (const auto &[outcome, count] : outcomes)
        qInfo("way %d, refusal %d: %d", outcome.first, outcome.second, count);
    QCOMPARE(corrupt, 0);
}

QTEST_GUILESS_MAIN(RewritingPropertiesTest)
#include "tst_rewritingproperties.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/completion.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QTest>

#include <algorithm>

using namespace podwright;

/// What is proposed at `^` and what it writes.
class CompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaretIsUnderstood_data();
    void theCaretIsUnderstood();
    void whatFitsIsProposed_data();
    void whatFitsIsProposed();
    void whatDoesNotFitIsNot_data();
    void whatDoesNotFitIsNot();
    void proposalsWriteValidText_data();
    void proposalsWriteValidText();
    void everyCaretOfAnyTextIsBorne();
    void snippetsAreWhole();

private:
    /// Reads the text without the caret as the window would have read it before.
    Completion complete(std::string text, const std::string &read = {});
    std::string m_text;
    const Schema m_schema = Schema::builtIn();
    const SnippetLibrary m_snippets;
};

namespace {

const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n    app: shop\n    tier: front\n"
                        "spec:\n  containers:\n  - name: web\n    image: nginx:1.29\n    ports:\n    - name: http\n"
                        "      containerPort: 80\n  - name: log\n    image: fluent:3\n    ports:\n    - name: metrics\n"
                        "      containerPort: 90\n  volumes:\n  - name: data\n    emptyDir: {}\n  - name: conf\n"
                        "    configMap:\n      name: settings\n";

std::string kindName(CaretContext::Kind kind)
{
    return kind == CaretContext::Kind::Key ? "key" : "value";
}

/// The text with something put behind a line.
std::string with(const std::string &line, const std::string &added, const std::string &text = pod)
{
    std::string made = text;
    made.insert(made.find(line) + line.size(), added);
    return made;
}

} // namespace

Completion CompletionTest::complete(std::string text, const std::string &read)
{
    const std::size_t caret = text.find('^');
    text.erase(caret, 1);
    m_text = text;
    const ParseResult parsed = parseYaml(read.empty() ? text : read);
    std::vector<ValueTree> values;
    std::vector<PodPlace> pods;
    for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index) {
        values.push_back(ValueTree::read(parsed.tree, index));
        for (PodPlace &place : locatePods(values.back().root(), index))
            pods.push_back(std::move(place));
    }
    return completionAt({m_text, caret, m_schema, 36, pods, values, &m_snippets,
                         [](std::string_view, std::string_view field, std::string_view) {
                             return field == "image" ? std::string("镜像") : std::string();
                         }});
}

void CompletionTest::theCaretIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); ///< kind path typed, first context; "-": none
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("begin", "^", "key  ");
    row("root word", "api^", "key  api");
    row("value", "kind: P^", "value kind P");
    row("behind colon", "kind:^", "value kind ");
    row("empty value", "kind: ^", "value kind ");
    row("below", "spec:\n  ^", "key spec.0 ");
    row("sibling", "spec:\n  a: 1\n  ^", "key spec ");
    row("outer", "spec:\n  a: 1\n^", "key  ");
    row("between levels", "spec:\n  a:\n    b: 1\n   ^", "key spec ");
    row("behind dash", "spec:\n  containers:\n  - ^", "key spec.containers.0 ");
    row("word behind dash", "spec:\n  containers:\n  - na^", "key spec.containers.0 na");
    row("second item", "spec:\n  containers:\n  - name: a\n  - na^", "key spec.containers.1 na");
    row("key of an item", "spec:\n  containers:\n  - name: a\n    im^", "key spec.containers.0 im");
    row("value of an item", "spec:\n  containers:\n  - name: a^", "value spec.containers.0.name a");
    row("deep", "a:\n- b:\n  - c: 1\n    d:\n      e^", "key a.0.b.0.d.0 e");
    row("in a key", "spec:\n  cont^ainers: []", "key spec cont");
    row("quoted value", "kind: \"Po^\"", "value kind Po");
    row("quoted key", "\"ki^\": Pod", "key  ki");
    row("flow key", "spec: {containers: [{na^}]}", "key spec.containers.0 na");
    row("flow value", "spec: {containers: [{name: a, image: n^}]}", "value spec.containers.0.image n");
    row("flow second item", "spec: {containers: [{name: a}, {^}]}", "key spec.containers.1 ");
    row("flow over lines", "{\n  \"spec\": {\n    \"containers\": [{\n      name: \"a\",\n      im^\n    }]\n  }\n}",
        "key spec.containers.0 im");
    row("flow in a block item", "containers:\n- name: a\n  ports: [{containerPort: ^",
        "value containers.0.ports.0.containerPort ");
    row("comment", "spec: # kin^", "-");
    row("comment line", "# kin^", "-");
    row("block scalar", "a:\n  b: |\n    te^", "-");
    row("behind a block scalar", "a:\n  b: |\n    te\n  c^", "key a c");
    row("long quoted", "a: \"one\n  tw^", "-");
    row("second document", "a: 1\n---\nki^", "key  ki");
    row("list of words", "command:\n- sh^", "key command.0 sh");
    row("anchors", "a: &x !!map\n  b^", "key a.0 b");
    row("windows lines", "spec:\r\n  containers:\r\n  - na^\r\n", "key spec.containers.0 na");
    row("umlauts before", "a: \"ü中\"\nk^", "key  k");
}

void CompletionTest::theCaretIsUnderstood()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    std::string plain = text.toStdString();
    const std::size_t caret = plain.find('^');
    plain.erase(caret, 1);
    const auto contexts = caretContexts(plain, caret);
    std::string first = "-";
    if (!contexts.empty()) {
        std::string path;
        for (const PathStep &step : contexts.front().path.steps())
            path +=
                (path.empty() ? "" : ".") + (step.kind == PathStep::Kind::Key ? step.key : std::to_string(step.index));
        first = kindName(contexts.front().kind) + ' ' + path + ' ' + contexts.front().typed;
    }
    QCOMPARE(QByteArray::fromStdString(first), expected);
}

void CompletionTest::whatFitsIsProposed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("first"); ///< the first proposals, separated by blanks
    const auto row = [](const char *name, const std::string &text, const char *first) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(first);
    };
    row("required first", "kind: Pod\nspec:\n  containers:\n  - ^", "name image");
    row("what is there is left out", "kind: Pod\nspec:\n  containers:\n  - name: a\n    ^\n    image: b\n",
        "imagePullPolicy");
    row("begin of the word", with("image: fluent:3\n", "    liv^\n"), "livenessProbe");
    row("humps", with("image: fluent:3\n", "    ipp^\n"), "imagePullPolicy");
    row("in Chinese", with("image: fluent:3\n", "  - name: c\n    镜^\n"), "image");
    row("enumeration", with("image: fluent:3\n", "    imagePullPolicy: ^\n"), "Always Never IfNotPresent");
    row("boolean", with("image: fluent:3\n", "    tty: ^\n"), "true false");
    row("volumes for a mount", with("image: fluent:3\n", "    volumeMounts:\n    - name: ^\n"), "data conf");
    row("ports of this container",
        with("      containerPort: 90\n", "    readinessProbe:\n      httpGet:\n        port: ^\n"), "metrics 90");
    row("ports of the other one",
        with("      containerPort: 80\n", "    readinessProbe:\n      httpGet:\n        port: ^\n"), "http 80");
    row("config maps named elsewhere",
        with("image: fluent:3\n", "    envFrom:\n    - configMapRef:\n        name: ^\n"), "settings");
    row("images used", with("image: fluent:3\n", "  - name: c\n    image: ^\n"), "nginx:1.29 fluent:3");
    row("label keys", with("spec:\n", "  nodeSelector:\n    ^\n"), "app tier kubernetes.io/os");
    row("amounts", with("image: fluent:3\n", "    resources: {limits: {memory: 64^}}\n"), "64Mi 64Gi");
    row("cpu", with("image: fluent:3\n", "    resources:\n      limits:\n        cpu: 2^\n"), "2m");
    row("resource names", with("image: fluent:3\n", "    resources:\n      limits:\n        ^\n"), "cpu memory");
    row("kinds", "kind: ^", "Pod Deployment");
    row("version of the kind", "kind: Deployment\napiVersion: ^", "apps/v1");
    row("template", "kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - ^", "name image");
    row("workload itself", "kind: Deployment\nspec:\n  rep^", "replicas");
    row("in a list",
        "kind: List\nitems:\n- kind: Pod\n  spec:\n    containers:\n    - name: a\n      imageP^:", "imagePullPolicy");
    row("list below its key", "kind: Pod\nspec:\n  containers:\n    ^", "- name");
    row("next item", "kind: Pod\nspec:\n    containers:\n      - name: a\n      ^", "- name");
    row("flow, json", "{\"kind\": \"Pod\", \"spec\": {\"containers\": [{\"name\": \"a\", \"imageP^\"}]}}",
        "imagePullPolicy");
}

void CompletionTest::whatFitsIsProposed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, first);
    // as in the window, the reading is that of the text before
    const Completion made = complete(text.toStdString(), QByteArray(text).replace("^", "").toStdString());
    const qsizetype count = first.count(' ') + 1 - (first.startsWith("- ") ? 1 : 0);
    QByteArrayList words;
    for (qsizetype index = 0; index < count && index < static_cast<qsizetype>(made.proposals.size()); ++index)
        words.append(QByteArray::fromStdString(made.proposals[static_cast<std::size_t>(index)].text));
    QCOMPARE(words.join(' '), first);
}

void CompletionTest::whatDoesNotFitIsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("absent");
    const auto row = [](const char *name, const std::string &text, const char *absent) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(absent);
    };
    row("a sibling above", with("image: fluent:3\n", "    ^\n"), "image");
    row("a sibling below", with("  - name: log\n", "    ^\n"), "ports");
    row("another member of a union", with("    emptyDir: {}\n", "    ^\n"), "hostPath");
    row("a flow sibling behind", "kind: Pod\nspec: {containers: [{^, image: b}]}", "image");
    row("status", "kind: Pod\nstatus:\n  ^", "phase");
    row("names that are taken", with("image: fluent:3\n", "    ports:\n    - name: ^\n"), "http");
    row("config maps for a secret", with("image: fluent:3\n", "    envFrom:\n    - secretRef:\n        name: ^\n"),
        "settings");
    row("an annotation has no fields", "kind: Pod\nmetadata:\n  annotations:\n    ^", "name");
}

void CompletionTest::whatDoesNotFitIsNot()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, absent);
    for (const Proposal &one : complete(text.toStdString()).proposals)
        QVERIFY2(QByteArray::fromStdString(one.text) != absent, absent);
}

void CompletionTest::proposalsWriteValidText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("after"); ///< with `^` where the caret goes
    const auto row = [](const char *name, const char *text, const char *chosen, const char *after) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(chosen) << QByteArray(after);
    };
    row("scalar", "kind: Pod\nspec:\n  containers:\n  - na^", "name", "kind: Pod\nspec:\n  containers:\n  - name: ^");
    row("list", "kind: Pod\nspec:\n  con^", "containers", "kind: Pod\nspec:\n  containers:\n  - ^");
    row("list as the text has them", "kind: Pod\nspec:\n  volumes:\n    - name: a\n  con^", "containers",
        "kind: Pod\nspec:\n  volumes:\n    - name: a\n  containers:\n    - ^");
    row("map", "kind: Pod\nspec:\n  containers:\n  - name: a\n    liv^", "livenessProbe",
        "kind: Pod\nspec:\n  containers:\n  - name: a\n    livenessProbe:\n      ^");
    row("in flow", "kind: Pod\nspec: {con^}", "containers", "kind: Pod\nspec: {containers: [^]}");
    row("before a colon", "kind: Pod\nspec:\n  cont^: []", "containers", "kind: Pod\nspec:\n  containers^: []");
    row("behind a colon", "kind:^", "Pod", "kind: Pod^");
    row("between quotes", "kind: \"P^\"", "Pod", "kind: \"Pod^\"");
    row("in place of a word", "kind: Pod\nspec:\n  dnsPolicy: Cl^usterFirst # why", "ClusterFirstWithHostNet",
        "kind: Pod\nspec:\n  dnsPolicy: ClusterFirstWithHostNet^ # why");
    row("item below a key", "kind: Pod\nspec:\n  containers:\n  ^", "- name",
        "kind: Pod\nspec:\n  containers:\n  - name: ^");
    row("wrong column", "kind: Pod\nspec:\n  dnsPolicy: Default\n   ^", "nodeName",
        "kind: Pod\nspec:\n  dnsPolicy: Default\n  nodeName: ^");
    row("strings that look like numbers",
        "kind: Pod\nspec:\n  containers:\n  - name: a\n    ports: [{name: x, containerPort: 1}]\n    env: [{name: A, "
        "value: ^}]\n",
        "-", "-");
}

void CompletionTest::proposalsWriteValidText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, chosen);
    QFETCH(QByteArray, after);
    const Completion made = complete(text.toStdString());
    const auto found = std::find_if(made.proposals.begin(), made.proposals.end(),
                                    [&](const Proposal &one) { return one.text == chosen.toStdString(); });
    if (after == "-") {
        QVERIFY(found == made.proposals.end());
        return;
    }
    QVERIFY(found != made.proposals.end());
    std::string edited = applyEdits(m_text, found->edits);
    edited.insert(found->stops.front().end, "^");
    QCOMPARE(QByteArray::fromStdString(edited), after);
}

/// At no place of a text, whole or cut off, does it fail; and what it writes into a good text parses (but where the
/// caret breaks a line in two).
void CompletionTest::everyCaretOfAnyTextIsBorne()
{
    const std::string texts[] = {pod, "{a: [1, {b: \"x\", 'c': d}], \"e\": |}\n",
                                 "a: 'it''s'\r\n- b\n\t- c: \"\\\"\n%\n--- x\n...\n"};
    for (const std::string &text : texts) {
        for (std::size_t at = 0; at <= text.size(); ++at) {
            for (const std::string &cut : {text, text.substr(0, at)}) {
                std::string marked = cut;
                marked.insert(at, "^");
                for (const Proposal &one : complete(marked, text).proposals) {
                    const std::string edited = applyEdits(m_text, one.edits);
                    QVERIFY(!one.stops.empty());
                    QVERIFY(one.stops.back().end <= edited.size());
                }
            }
        }
    }
}

void CompletionTest::snippetsAreWhole()
{
    QVERIFY(m_snippets.all().size() >= 20);
    for (const Snippet &snippet : m_snippets.all()) {
        const SchemaType *type = m_schema.type(snippet.type);
        QVERIFY2(type, snippet.name.c_str());
        QVERIFY2(!snippet.english.empty() && !snippet.chinese.empty() && !snippet.stops.empty(), snippet.name.c_str());
        const ParseResult parsed = parseYaml(snippet.text);
        QVERIFY2(parsed.ok(), snippet.name.c_str());
        for (const std::string &key : snippet.keys)
            QVERIFY2(type->field(key), snippet.name.c_str());
        QCOMPARE(parsed.tree.node(parsed.tree.documents().front().root).childCount, snippet.keys.size());
    }
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_completion.moc"

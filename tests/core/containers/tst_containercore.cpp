// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/commandpreview.h"
#include "containers/containersteps.h"
#include "containers/envlines.h"
#include "containers/imagename.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace podwright;

/// What the container panel shows and changes, by example.
class ContainerCoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imageNames_data();
    void imageNames();
    void anyImageNameComesBack();
    void expansion_data();
    void expansion();
    void escapedTextComesBack();
    void envLines();
    void environmentInOrder();
    void environmentOfAnyKind();
    void valuesDoNotExplode();
    void commands_data();
    void commands();
    void renaming();
    void renamingInAJob();
    void roles_data();
    void roles();
};

namespace {

/// A text with its data; the parts belong together.
struct Loaded {
    std::string text;
    ParseResult parsed;
    ValueTree values;
    std::vector<PodPlace> pods;

    explicit Loaded(std::string source)
        : text(std::move(source))
        , parsed(parseYaml(text))
        , values(ValueTree::read(parsed.tree, 0))
        , pods(locatePods(values.root(), 0))
    {
    }
    ValueRef root() const { return values.root(); }
    std::string after(const EditSteps &steps) const
    {
        const PlannedEdit edit = EditPlanner(text, parsed.tree, 0).steps(steps);
        return edit.ok() ? applyEdits(text, edit.edits) : "refused: " + edit.detail;
    }
};

ValueRef firstContainer(const Loaded &loaded)
{
    return loaded.root()["spec"]["containers"].at(0);
}

} // namespace

void ContainerCoreTest::imageNames_data()
{
    QTest::addColumn<QString>("parts"); // registry | path | name | tag | digest
    QTest::addColumn<QString>("complete");
    QTest::newRow("nginx") << "||nginx||" << "docker.io/library/nginx:latest";
    QTest::newRow("bitnami/redis:7") << "|bitnami|redis|7|" << "docker.io/bitnami/redis:7";
    QTest::newRow("ghcr.io/a/b/c:v1@sha256:00") << "ghcr.io|a/b|c|v1|sha256:00" << "ghcr.io/a/b/c:v1@sha256:00";
    QTest::newRow("localhost:5000/x") << "localhost:5000||x||" << "localhost:5000/x:latest";
    QTest::newRow("team/app:") << "|team|app:||" << "docker.io/team/app::latest";
    QTest::newRow("app@sha256:ab") << "||app||sha256:ab" << "docker.io/library/app@sha256:ab";
}

void ContainerCoreTest::imageNames()
{
    QFETCH(QString, parts);
    const ImageName name = ImageName::split(QTest::currentDataTag());
    QStringList found;
    for (const std::string &part : {name.registry, name.path, name.name, name.tag, name.digest})
        found.append(QString::fromStdString(part));
    QCOMPARE(found.join(u'|'), parts);
    QTEST(QString::fromStdString(name.complete()), "complete");
}

void ContainerCoreTest::anyImageNameComesBack()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (int length = random.bounded(14); length > 0; --length)
            text += "ab./:@-L"[random.bounded(8)];
        const std::string back = ImageName::split(text).join();
        QVERIFY2(back == text, qPrintable(QString::fromStdString(text + " → " + back)));
    }
}

void ContainerCoreTest::expansion_data()
{
    QTest::addColumn<QString>("expanded"); // A is "1", B is "$(A)"
    QTest::newRow("$(A)-$(B)") << "1-$(A)";
    QTest::newRow("$$(A)") << "$(A)";
    QTest::newRow("$$$(A)") << "$1";
    QTest::newRow("$(C) $A ${A} $") << "$(C) $A ${A} $";
    QTest::newRow("$(A") << "$(A";
    QTest::newRow("a$$b") << "a$b";
    QTest::newRow("$()") << "$()";
}

void ContainerCoreTest::expansion()
{
    const auto lookup = [](std::string_view name) -> std::optional<std::string> {
        return name == "A" ? std::optional<std::string>("1")
            : name == "B"  ? std::optional<std::string>("$(A)")
                           : std::nullopt;
    };
    QTEST(QString::fromStdString(expandReferences(QTest::currentDataTag(), lookup)), "expanded");
}

void ContainerCoreTest::escapedTextComesBack()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto all = [](std::string_view) { return std::optional<std::string>("!"); };
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (int length = random.bounded(10); length > 0; --length)
            text += "$()a"[random.bounded(4)];
        QCOMPARE(expandReferences(escapeReferences(text), all), text);
    }
}

void ContainerCoreTest::envLines()
{
    const EnvLines lines =
        EnvLines::parse("# settings\n\nA=1\r\nexport B = two words # not this\nC='a # $(b)'\n"
                        "D=\"x\\ny\\\"\"\nno variable here\nE=\"over\ntwo\"\nF=\nG=a#b\nH='open\nI=9\n");
    const std::vector<EnvLines::Variable> expected = {
        {"A", "1"},         {"B", "two words"}, {"C", "a # $(b)"}, {"D", "x\ny\""},
        {"E", "over\ntwo"}, {"F", ""},          {"G", "a#b"},      {"I", "9"},
    };
    QCOMPARE(lines.variables.size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index)
        QVERIFY2(lines.variables[index] == expected[index], expected[index].name.c_str());
    QCOMPARE(lines.unreadable, (std::vector<std::size_t>{7, 12}));
}

void ContainerCoreTest::environmentInOrder()
{
    const Loaded loaded("kind: Pod\nspec:\n  containers:\n  - env:\n    - {name: A, value: '1'}\n"
                        "    - {name: B, value: $(A)$(C)$(X)}\n    - {name: C, value: 3}\n"
                        "    - {name: K, valueFrom: {secretKeyRef: {name: s, key: k}}}\n"
                        "    - {name: U, value: $(K)/$(DB_SERVICE_HOST)}\n    - {name: A, value: '2'}\n");
    const Environment environment = Environment::read(firstContainer(loaded));
    const auto &all = environment.variables();
    QCOMPARE(all.size(), 6U);
    QCOMPARE(all[1].value, std::optional<std::string>("1$(C)$(X)"));
    QCOMPARE(all[1].unknown, (std::vector<std::string>{"C", "X"}));
    QCOMPARE(all[1].later, (std::vector<std::string>{"C"}));
    QCOMPARE(all[2].source, VariableSource::Unknown); // a number
    QCOMPARE(all[3].text, std::string("s / k"));
    QVERIFY(!all[3].value);
    QVERIFY(!all[4].value);
    QVERIFY(all[4].unknown.empty());
    QVERIFY(all[0].replaced);
    QVERIFY(!all[5].replaced);
    QCOMPARE(environment.valueOf("A"), std::optional<std::string>("2"));
}

void ContainerCoreTest::environmentOfAnyKind()
{
    const Loaded loaded(
        "kind: Pod\nspec:\n  containers:\n  - envFrom: [{prefix: P_, configMapRef: {name: c}}, 3]\n"
        "    env: [1, {name: [x]}, {name: a, valueFrom: {fieldRef: {fieldPath: f}, secretKeyRef: {}}},\n"
        "      {name: b, value: v, valueFrom: {fieldRef: {fieldPath: f}}}, {name: c, valueFrom: 3}]\n");
    const auto all = Environment::read(firstContainer(loaded)).variables();
    QCOMPARE(all.size(), 7U);
    QCOMPARE(all[0].source, VariableSource::WholeConfigMap);
    QCOMPARE(all[0].name, std::string("P_"));
    QCOMPARE(all[1].source, VariableSource::Unknown);
    QCOMPARE(all[2].source, VariableSource::Unknown);
    QCOMPARE(all[4].source, VariableSource::Several);
    QCOMPARE(all[5].source, VariableSource::Several);
    QCOMPARE(all[6].source, VariableSource::Unknown);
    QVERIFY(
        Environment::read(firstContainer(Loaded("kind: Pod\nspec: {containers: [{env: 3}]}\n"))).variables().empty());
}

void ContainerCoreTest::valuesDoNotExplode()
{
    std::string text = "kind: Pod\nspec:\n  containers:\n  - env:\n    - {name: V0, value: xxxxxxxxxx}\n";
    for (int index = 1; index < 200; ++index)
        text += "    - {name: V" + std::to_string(index) + ", value: $(V" + std::to_string(index - 1) + ")$(V"
            + std::to_string(index - 1) + ")}\n";
    const auto all = Environment::read(firstContainer(Loaded(text))).variables();
    QCOMPARE(all[3].value->size(), 80U);
    QVERIFY(!all[199].value);
}

void ContainerCoreTest::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("image"); // what stays of the image's
    QTest::newRow("{}") << "" << "entrypoint arguments";
    QTest::newRow("{args: [-v, a b]}") << "-v 'a b'" << "entrypoint";
    QTest::newRow("{command: [sh, -c, \"echo $(A); it's\"]}") << R"(sh -c 'echo 1; it'\''s')" << "";
    QTest::newRow("{command: [run], args: [$(A), $(NO), '']}") << "run 1 '$(NO)' ''" << "";
    QTest::newRow("{command: []}") << "" << "entrypoint arguments";
}

void ContainerCoreTest::commands()
{
    const Loaded loaded("kind: Pod\nspec:\n  containers:\n  - " + std::string(QTest::currentDataTag()) + "\n");
    const Loaded env("kind: Pod\nspec: {containers: [{env: [{name: A, value: '1'}]}]}\n");
    const CommandPreview preview = CommandPreview::read(firstContainer(loaded), Environment::read(firstContainer(env)));
    QTEST(QString::fromStdString(preview.shellLine()), "line");
    QStringList image;
    if (preview.entrypoint)
        image.append(QStringLiteral("entrypoint"));
    if (preview.imageArguments)
        image.append(QStringLiteral("arguments"));
    QTEST(image.join(u' '), "image");
}

void ContainerCoreTest::renaming()
{
    const Loaded loaded(
        "kind: Pod\nmetadata:\n  annotations:\n    kubectl.kubernetes.io/default-container: web # main\n"
        "    container.apparmor.security.beta.kubernetes.io/web: runtime/default\n    other/web: web\n"
        "spec:\n  containers:\n  - name: web # the one\n    env:\n    - name: web\n      valueFrom:\n"
        "        resourceFieldRef: {containerName: web, resource: limits.cpu}\n"
        "  volumes:\n  - name: web\n    downwardAPI:\n      items:\n      - path: web\n"
        "        resourceFieldRef:\n          containerName: web\n          resource: limits.cpu\n");
    std::string expected = loaded.text;
    const auto swap = [&expected](const std::string &from, const std::string &to) {
        const std::size_t at = expected.find(from);
        expected.replace(at, from.size(), to);
    };
    swap("default-container: web", "default-container: front");
    swap("kubernetes.io/web:", "kubernetes.io/front:");
    swap("- name: web # the one", "- name: front # the one");
    swap("{containerName: web,", "{containerName: front,");
    swap("  containerName: web\n", "  containerName: front\n");
    const Path path = *Path::parse("spec.containers[0]");
    QCOMPARE(loaded.after(renameContainer(loaded.root(), loaded.pods[0], path, "front")), expected);
}

void ContainerCoreTest::renamingInAJob()
{
    const Loaded loaded("apiVersion: batch/v1\nkind: Job\nspec:\n  podFailurePolicy:\n    rules:\n"
                        "    - action: Ignore\n      onExitCodes: {containerName: a, operator: In, values: [1]}\n"
                        "  template:\n    spec:\n      containers:\n      - name: a\n        image: i\n");
    const Path path = *Path::parse("spec.template.spec.containers[0]");
    const std::string text = loaded.after(renameContainer(loaded.root(), loaded.pods[0], path, "b"));
    QVERIFY2(text.find("containerName: b,") != std::string::npos, text.c_str());
    QVERIFY2(text.find("- name: b\n") != std::string::npos, text.c_str());
}

void ContainerCoreTest::roles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("container");
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("after");
    const QByteArray head("kind: Pod\nspec:\n");
    const QByteArray web("  - name: web # first\n    image: i\n");
    const QByteArray log("  # ships the log\n  - name: log\n    image:   l # odd blanks\n");
    QTest::newRow("app to init") << head + "  containers:\n" + web + log << 1 << int(ContainerRole::Init)
                                 << head + "  containers:\n" + web + "  initContainers:\n" + log;
    QTest::newRow("app to sidecar") << head + "  containers:\n" + web + log << 1 << int(ContainerRole::Sidecar)
                                    << head + "  containers:\n" + web + "  initContainers:\n" + log
            + "    restartPolicy: Always\n";
    QTest::newRow("sidecar to app") << head + "  initContainers:\n" + log + "    restartPolicy: Always\n"
            + "  containers:\n" + web
                                    << 1 << int(ContainerRole::App) << head + "  containers:\n" + web + log;
    QTest::newRow("init to sidecar") << head + "  initContainers:\n" + log + "  containers:\n" + web << 1
                                     << int(ContainerRole::Sidecar)
                                     << head + "  initContainers:\n" + log + "    restartPolicy: Always\n"
            + "  containers:\n" + web;
}

void ContainerCoreTest::roles()
{
    QFETCH(QByteArray, before);
    QFETCH(int, container);
    QFETCH(int, role);
    const Loaded loaded(before.toStdString());
    const auto containers = containersOf(loaded.root(), loaded.pods[0]);
    const EditSteps steps =
        changeRole(loaded.root(), containers[static_cast<std::size_t>(container)], static_cast<ContainerRole>(role));
    QTEST(QByteArray::fromStdString(loaded.after(steps)), "after");
}

QTEST_APPLESS_MAIN(ContainerCoreTest)
#include "tst_containercore.moc"

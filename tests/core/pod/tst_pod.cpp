// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/fieldvalue.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

class PodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void podsAreFoundWhereverTheyStand_data();
    void podsAreFoundWhereverTheyStand();
    void thePathsOfATemplateAreKnown();
    void textBecomesWhatTheFieldNeeds_data();
    void textBecomesWhatTheFieldNeeds();
};

void PodTest::podsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("roots");
    QTest::newRow("pod") << QByteArray("kind: Pod\n") << QByteArray("");
    QTest::newRow("deployment") << QByteArray("kind: Deployment\n") << QByteArray("spec.template");
    QTest::newRow("cron job") << QByteArray("kind: CronJob\n") << QByteArray("spec.jobTemplate.spec.template");
    QTest::newRow("pod template") << QByteArray("kind: PodTemplate\n") << QByteArray("template");
    QTest::newRow("list") << QByteArray("kind: List\nitems:\n- kind: Service\n- kind: Pod\n- kind: Job\n")
                          << QByteArray("items[1] items[2].spec.template");
    QTest::newRow("pod list") << QByteArray("kind: PodList\nitems:\n- metadata: {name: a}\n") << QByteArray("items[0]");
    QTest::newRow("list in a list") << QByteArray("kind: List\nitems:\n- kind: List\n  items:\n  - kind: Pod\n")
                                    << QByteArray("items[0].items[0]");
    QTest::newRow("service") << QByteArray("kind: Service\n") << QByteArray("-");
}

void PodTest::podsAreFoundWhereverTheyStand()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, roots);
    const ParseResult parsed = parseYaml(text.toStdString());
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    QByteArrayList found;
    for (const PodPlace &place : locatePods(values.root(), 0))
        found.append(QByteArray::fromStdString(place.root.toString()));
    QCOMPARE(found.isEmpty() ? QByteArray("-") : found.join(' '), roots);
}

void PodTest::thePathsOfATemplateAreKnown()
{
    const Schema schema = Schema::builtIn();
    const ParseResult parsed = parseYaml("kind: Deployment\nspec:\n  template:\n    spec: {}\n");
    const auto pods = locatePods(ValueTree::read(parsed.tree, 0).root(), 0);
    const Path path = *Path::parse("spec.template.spec.containers[0].image");
    QCOMPARE(schemaPlaceOf(schema, pods, 0, path).kind(), FieldKind::String);
    QCOMPARE(fieldPathOf(pods, 0, path), std::string("spec.containers[].image"));
    QVERIFY(schemaPlaceOf(schema, pods, 0, *Path::parse("metadata.name")).known());
    QVERIFY(!schemaPlaceOf(schema, pods, 0, *Path::parse("spec.replicas")).known());
    const KeyOrder order = keyOrderOf(schema, pods, 0);
    QVERIFY(order(*Path::parse("spec.template.spec.containers[0]"), "name")
            < order(*Path::parse("spec.template.spec.containers[0]"), "image"));
}

void PodTest::textBecomesWhatTheFieldNeeds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind"); // -1: refused
    const auto row = [](const char *path, const char *text, int kind) {
        QTest::addRow("%s = %s", path, text) << QByteArray(path) << QByteArray(text) << kind;
    };
    const auto kind = [](ValueKind value) { return static_cast<int>(value); };
    row("spec.containers[0].image", "1.25", kind(ValueKind::String));
    row("spec.containers[0].ports[0].containerPort", "80", kind(ValueKind::Integer));
    row("spec.containers[0].ports[0].containerPort", "http", -1);
    row("spec.containers[0].readinessProbe.httpGet.port", "80", kind(ValueKind::Integer));
    row("spec.containers[0].readinessProbe.httpGet.port", "http", kind(ValueKind::String));
    row("spec.volumes[0].configMap.defaultMode", "0644", kind(ValueKind::Integer));
    row("spec.hostNetwork", "true", kind(ValueKind::Bool));
    row("spec.hostNetwork", "yes", -1);
    row("spec.containers[0].resources.limits.cpu", "500m", kind(ValueKind::String));
    row("spec.containers[0].resources.limits.cpu", "2", kind(ValueKind::Integer));
    row("spec.containers[0].args", "[a, 1]", kind(ValueKind::List));
    row("spec.containers[0].args", "a", -1);
    row("metadata.labels", "{a: 1}", kind(ValueKind::Map));
}

void PodTest::textBecomesWhatTheFieldNeeds()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const Schema schema = Schema::builtIn();
    const auto value = fieldValueOf(schema.resolve(schema.pod(), path.toStdString()), text.toStdString());
    QCOMPARE(value ? static_cast<int>(value->kind) : -1, kind);
    if (value && value->kind == ValueKind::List)
        QCOMPARE(value->items[1].kind, ValueKind::String);
}

QTEST_GUILESS_MAIN(PodTest)
#include "tst_pod.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/imagereference.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/defaulting.h"
#include "validation/quantity.h"
#include "yaml/parser.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace podwright;

class DefaultingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void whatWasFilledIsListed();
    void quantitiesAsTheServerWritesThem_data();
    void quantitiesAsTheServerWritesThem();
    void imageReferences_data();
    void imageReferences();
};

namespace {

/// A Pod as the rules see it.
struct Prepared {
    ParseResult parsed;
    ValueTree values;
    PodPlace place;
    std::string text;
};

const Schema &schema()
{
    static const Schema builtIn = Schema::builtIn();
    return builtIn;
}

Prepared read(const QByteArray &text)
{
    Prepared pod;
    pod.text = text.toStdString();
    pod.parsed = parseYaml(pod.text);
    pod.values = ValueTree::read(pod.parsed.tree, 0);
    const auto places = locatePods(pod.values.root(), 0);
    if (!places.empty())
        pod.place = places.front();
    return pod;
}

QByteArray shown(ValueRef value)
{
    switch (value.kind()) {
    case ValueKind::Bool:
        return value.boolean() ? "true" : "false";
    case ValueKind::Integer:
        return QByteArray::number(static_cast<qint64>(value.integer()));
    case ValueKind::String:
        return '"' + QByteArray::fromStdString(std::string(value.string())) + '"';
    case ValueKind::Map:
        return value.size() == 0 ? "{}" : "{…}";
    default:
        return value ? "?" : "absent";
    }
}

} // namespace

void DefaultingTest::table_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArrayList>("wanted");
    QTest::addColumn<QString>("options");
    QFile file(sourceFolder() + QStringLiteral("/tests/core/validation/data/defaults.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    const QStringList cases = all.split(QStringLiteral("\n## ")).mid(1);
    QVERIFY(cases.size() > 10);
    for (const QString &one : cases) {
        const qsizetype line = one.indexOf(u'\n');
        const qsizetype arrow = one.indexOf(QStringLiteral("\n=>\n"));
        QVERIFY2(line > 0 && arrow > line, qPrintable(one));
        const QString title = one.left(line);
        const QByteArray body = one.mid(line + 1, arrow - line).toUtf8();
        const bool raw = title.contains(QStringLiteral("(raw)"));
        QByteArrayList wanted = one.mid(arrow + 4).toUtf8().trimmed().split('\n');
        QTest::newRow(qPrintable(title)) << (raw ? body : "apiVersion: v1\nkind: Pod\nspec:\n" + body) << wanted
                                         << title;
    }
}

void DefaultingTest::table()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArrayList, wanted);
    QFETCH(QString, options);
    Prepared pod = read(manifest);
    QVERIFY(pod.parsed.ok());
    RuleScope scope;
    scope.staticPod = options.contains(QStringLiteral("[static]"));
    const auto version = QRegularExpression(QStringLiteral("\\[1\\.(\\d+)\\]")).match(options);
    scope.kubernetesMinor = version.hasMatch() ? version.captured(1).toInt() : 36;
    scope.isTemplate = pod.place.isTemplate;
    applyDefaults(pod.values, pod.place, scope, schema());
    for (const QByteArray &line : wanted) {
        const bool absent = line.startsWith("! ");
        const qsizetype equals = line.indexOf(" = ");
        const QByteArray text = absent ? line.mid(2) : line.left(equals);
        const auto path = Path::parse(text.toStdString());
        QVERIFY2(path && (absent || equals > 0), line.constData());
        const QByteArray seen = shown(pod.values.root().at(*path));
        QVERIFY2(seen == (absent ? QByteArray("absent") : line.mid(equals + 3)),
                 (line + "\n   seen: " + seen).constData());
    }
}

void DefaultingTest::whatWasFilledIsListed()
{
    Prepared pod =
        read("apiVersion: v1\nkind: List\nitems:\n- kind: Pod\n  spec:\n    restartPolicy: Never\n    containers:\n"
             "    - {name: a, image: x, resources: {limits: {a.b/c: 1}}}\n");
    fillDefaults(pod.values, pod.place, {}, schema());
    QByteArrayList seen;
    for (const DefaultedValue &one : defaultedValues(pod.values, pod.place)) {
        QCOMPARE(pod.values.root().at(*Path::parse(one.path)).id(), one.value.id());
        seen.append(QByteArray::fromStdString(one.field) + " = " + shown(one.value));
    }
    std::sort(seen.begin(), seen.end());
    QCOMPARE(
        seen,
        QByteArrayList({"spec.containers[0].imagePullPolicy = \"Always\"",
                        "spec.containers[0].resources.requests[a.b/c] = \"1\"",
                        "spec.containers[0].terminationMessagePath = \"/dev/termination-log\"",
                        "spec.containers[0].terminationMessagePolicy = \"File\"", "spec.dnsPolicy = \"ClusterFirst\"",
                        "spec.enableServiceLinks = true", "spec.schedulerName = \"default-scheduler\"",
                        "spec.securityContext = {}", "spec.terminationGracePeriodSeconds = 30"}));
}

void DefaultingTest::quantitiesAsTheServerWritesThem_data()
{
    QTest::addColumn<QByteArray>("written");
    const char *rows[][2] = {{"1024Mi", "1Gi"},
                             {"0.5", "500m"},
                             {"1000m", "1"},
                             {"1023", "1023"},
                             {"0.5Ki", "512"},
                             {"1.5Gi", "1536Mi"},
                             {"1e3", "1e3"},
                             {"12e4", "120e3"},
                             {"0", "0"},
                             {"-0.1", "-100m"},
                             {"100000000000000000000", "100E"},
                             {"8Ei", "9223372036854775807"},
                             {"1n", "1n"}};
    for (const auto &row : rows)
        QTest::newRow(row[1]) << QByteArray(row[0]);
}

void DefaultingTest::quantitiesAsTheServerWritesThem()
{
    QFETCH(QByteArray, written);
    const auto amount = Quantity::parse(written.toStdString());
    QVERIFY(amount);
    QCOMPARE(QByteArray::fromStdString(amount->text(quantityForm(written.toStdString()))),
             QByteArray(QTest::currentDataTag()));
}

void DefaultingTest::imageReferences_data()
{
    QTest::addColumn<QByteArray>("parts"); // domain|path|tag; empty: no reference
    QTest::newRow("nginx") << QByteArray("|nginx|");
    QTest::newRow("nginx:1.2") << QByteArray("|nginx|1.2");
    QTest::newRow("a/b") << QByteArray("|a/b|");
    QTest::newRow("reg.example/a/b:c") << QByteArray("reg.example|a/b|c");
    QTest::newRow("localhost/a") << QByteArray("localhost|a|");
    QTest::newRow("reg:5000/a") << QByteArray("reg:5000|a|");
    QTest::newRow("[::1]:5000/a") << QByteArray("[::1]:5000|a|");
    QTest::newRow("a__b/c-_d") << QByteArray();
    QTest::newRow("a__b/c--d.e") << QByteArray("|a__b/c--d.e|");
    QTest::newRow("Upper") << QByteArray();
    QTest::newRow("a:") << QByteArray();
    QTest::newRow("a:-x") << QByteArray();
    QTest::newRow(" a") << QByteArray();
    QTest::newRow("a//b") << QByteArray();
    QTest::newRow("a@sha256:12") << QByteArray();
}

void DefaultingTest::imageReferences()
{
    QFETCH(QByteArray, parts);
    const auto image = ImageReference::parse(QTest::currentDataTag());
    QCOMPARE(image.has_value(), !parts.isEmpty());
    if (image)
        QCOMPARE(std::string(image->domain) + '|' + std::string(image->path) + '|' + std::string(image->tag),
                 parts.toStdString());
}

QTEST_GUILESS_MAIN(DefaultingTest)
#include "tst_defaulting.moc"

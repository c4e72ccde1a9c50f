// SPDX-License-Identifier: GPL-3.0-or-later
// QoS class and Pod Security level, as a report gives them.
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace podwright;

class PostureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void placesStandInTheText();
};

namespace {

PodReport check(const QByteArray &manifest, int minor = 36)
{
    static const Schema schema = Schema::builtIn();
    const std::string text = manifest.toStdString();
    CheckOptions options;
    options.kubernetesMinor = minor;
    return checkManifest(text, parseYaml(text), schema, options).front();
}

QByteArray failedChecks(const PodReport &report)
{
    std::map<std::string, std::string> lines;
    for (const auto *level : {&report.podSecurity.baseline, &report.podSecurity.restricted}) {
        for (const FailedSecurityCheck &failed : *level) {
            std::string fields;
            for (const FailedSecurityCheck::Place &place : failed.places)
                fields += (fields.empty() ? "" : ", ") + place.field;
            lines[failed.id] = fields;
        }
    }
    QByteArray all;
    for (const auto &[id, fields] : lines)
        all += QByteArray::fromStdString(id + ' ' + fields + '\n');
    return all;
}

} // namespace

void PostureTest::table_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("wanted");
    QFile file(sourceFolder() + QStringLiteral("/tests/core/validation/data/posture.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList cases = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n## ")).mid(1);
    QVERIFY(cases.size() > 10);
    for (const QString &one : cases) {
        const qsizetype line = one.indexOf(u'\n');
        const qsizetype arrow = one.indexOf(QStringLiteral("\n=>\n"));
        QVERIFY2(line > 0 && arrow > line, qPrintable(one));
        const QByteArray body = one.mid(line + 1, arrow - line).toUtf8();
        const bool raw = one.left(line).contains(QStringLiteral("(raw)"));
        QTest::newRow(qPrintable(one.left(line)))
            << (raw ? body : "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n" + body)
            << one.mid(arrow + 4).toUtf8().trimmed() + '\n';
    }
}

void PostureTest::table()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, wanted);
    const PodReport report = check(manifest, QByteArray(QTest::currentDataTag()).contains("[1.33]") ? 33 : 36);
    QByteArray seen = "qos " + QByteArray::fromStdString(report.qos.name + ' ' + report.qos.reason);
    for (const std::string &argument : report.qos.arguments)
        seen += ' ' + QByteArray::fromStdString(argument);
    seen += "\nlevel " + QByteArray::fromStdString(report.podSecurity.level) + '\n' + failedChecks(report);
    QCOMPARE(seen, wanted);
}

void PostureTest::placesStandInTheText()
{
    const QByteArray manifest =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  hostPID: true\n  containers:\n"
        "  - name: web\n    image: x\n";
    const PodReport report = check(manifest);
    const auto textOf = [&](const FailedSecurityCheck::Place &place) {
        return manifest.mid(static_cast<qsizetype>(place.range.begin),
                            static_cast<qsizetype>(place.range.end - place.range.begin));
    };
    QCOMPARE(report.podSecurity.baseline.size(), std::size_t(1));
    const auto &place = report.podSecurity.baseline[0].places.at(0);
    QCOMPARE(textOf(place), QByteArray("true"));
    QCOMPARE(place.path, std::string("spec.hostPID"));
    // an absent field points to what it should stand in
    const auto escalation = std::find_if(report.podSecurity.restricted.begin(), report.podSecurity.restricted.end(),
                                         [](const auto &one) { return one.id == "allowPrivilegeEscalation"; });
    QVERIFY(escalation != report.podSecurity.restricted.end());
    QCOMPARE(textOf(escalation->places.at(0)), QByteArray("name"));
}

QTEST_GUILESS_MAIN(PostureTest)
#include "tst_posture.moc"

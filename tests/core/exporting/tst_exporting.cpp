// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"
#include "exporting/kyamlwriter.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace podwright;

class ExportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kyamlByExample_data();
    void kyamlByExample();
    void keysAreBareOnlyWhereNobodyCanErr_data();
    void keysAreBareOnlyWhereNobodyCanErr();
    void selfReferenceEnds();
};

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray kyaml(const QByteArray &text)
{
    const std::string bytes = text.toStdString();
    const ParseResult parsed = parseYaml(bytes);
    return QByteArray::fromStdString(KyamlWriter(bytes, parsed.tree).write());
}

QByteArray json(const QByteArray &text)
{
    const std::string bytes = text.toStdString();
    const ParseResult parsed = parseYaml(bytes);
    QByteArray all;
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root != NoNode)
            all += QByteArray::fromStdString(writeJson(ValueTree::read(parsed.tree, document).root()));
    }
    return all;
}

} // namespace

void ExportingTest::kyamlByExample_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(PODWRIGHT_TEST_DATA "/kyaml"));
    for (const QString &file : folder.entryList({QStringLiteral("*.in.yaml")}, QDir::Files))
        QTest::newRow(file.toUtf8().constData()) << folder.filePath(file).chopped(8);
}

void ExportingTest::kyamlByExample()
{
    QFETCH(QString, name);
    const QByteArray source = read(name + QStringLiteral(".in.yaml"));
    const QByteArray written = kyaml(source);
    QCOMPARE(written, read(name + QStringLiteral(".kyaml")));
    QCOMPARE(json(written), json(source)); // the same data
    QCOMPARE(kyaml(written).count('#'), written.count('#')); // no comment is lost on the way back
    QVERIFY(!QJsonDocument::fromJson(json(source).split('\0').first()).isNull() || source.count("---") > 1);
}

void ExportingTest::keysAreBareOnlyWhereNobodyCanErr_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("name with a prefix") << QByteArray("a.b/c-d") << QByteArray("a.b/c-d");
    QTest::newRow("version") << QByteArray("1.2.3") << QByteArray("1.2.3");
    for (const char *quoted : {"x-", "/x", "a b", "x:y", "1", "0x1F", "1_000", "1e3", ".5", "t", "Off", "y", "~", "NaN",
                               "2020-1-2", "<<", "="})
        QTest::newRow(quoted) << QByteArray(quoted) << '"' + QByteArray(quoted) + '"';
}

void ExportingTest::keysAreBareOnlyWhereNobodyCanErr()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, written);
    QCOMPARE(kyaml('"' + key + "\": a\n"), "---\n{\n  " + written + ": \"a\",\n}\n");
}

void ExportingTest::selfReferenceEnds()
{
    QVERIFY(kyaml("a: &x\n  b: *x\n").size() < 100000);
}

QTEST_GUILESS_MAIN(ExportingTest)
#include "tst_exporting.moc"

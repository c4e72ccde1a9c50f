// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/helplibrary.h"
#include "schema/schema.h"
#include "support/folders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace podwright;

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allTypesAndFieldsAreThere();
    void pathsResolve_data();
    void pathsResolve();
    void unionsAndDefaultsAreKnown();
    void nearestFieldIsFound();
    void fieldsComeInTheExpectedOrder();
    void helpIsReadAndOverlaid();
    void helpOfSeveralPlacesIsCombined();
    void helpFilesAreWellFormed();
};

void SchemaTest::allTypesAndFieldsAreThere()
{
    const Schema schema = Schema::builtIn();
    std::size_t fields = 0;
    for (const SchemaType *type : schema.types())
        fields += type->fields().size();
    QCOMPARE(fields, std::size_t(605));
    QCOMPARE(schema.types().size(), std::size_t(135));
    int paths = 0;
    forEachFieldPath(schema.pod(), {}, [&paths](const std::string &, const Field &) { ++paths; });
    QCOMPARE(paths, 1361);
}

void SchemaTest::pathsResolve_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *path, FieldKind kind) {
        QTest::newRow(path) << QString::fromLatin1(path) << static_cast<int>(kind);
    };
    row("spec.containers[0].image", FieldKind::String);
    row("spec.containers.image", FieldKind::String);
    row("spec.containers[].ports[].containerPort", FieldKind::Integer);
    row("metadata.labels[\"a.b/c\"]", FieldKind::String);
    row("spec.containers[0].resources.limits.cpu", FieldKind::Quantity);
    row("spec.containers[0].livenessProbe.httpGet.port", FieldKind::IntOrString);
    row("spec.volumes", FieldKind::List);
    row("spec.volumes[0]", FieldKind::Object);
    row("metadata.creationTimestamp", FieldKind::Time);
}

void SchemaTest::pathsResolve()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    const Schema schema = Schema::builtIn();
    const SchemaPlace place = schema.resolve(schema.pod(), path.toStdString());
    QVERIFY(place.known());
    QCOMPARE(static_cast<int>(place.kind()), kind);
    QVERIFY(!schema.resolve(schema.pod(), "spec.nonsense.image").known());
}

void SchemaTest::unionsAndDefaultsAreKnown()
{
    const Schema schema = Schema::builtIn();
    const SchemaType *volume = schema.type("Volume");
    QVERIFY(volume->unionNamed("volume-source"));
    QCOMPARE(volume->unionNamed("volume-source")->members.size(), std::size_t(30));
    const Field *mode = schema.type("ConfigMapVolumeSource")->field("defaultMode");
    QVERIFY(mode->octal);
    QCOMPARE(*mode->defaultValue, std::string_view("420"));
    QVERIFY(schema.type("PodSpec")->field("serviceAccount")->deprecated);
    QCOMPARE(schema.type("PodSpec")->field("serviceAccount")->successor, std::string_view("serviceAccountName"));
    QVERIFY(schema.type("Pod")->field("status")->readOnly || schema.type("PodStatus")->field("phase")->readOnly);
    QCOMPARE(schema.type("PodSpec")->field("hostUsers")->sinceMinor, 25);
}

void SchemaTest::nearestFieldIsFound()
{
    const Schema schema = Schema::builtIn();
    QCOMPARE(schema.type("SecretVolumeSource")->nearestField("scretname")->name, std::string_view("secretName"));
    QCOMPARE(schema.type("HTTPGetAction")->nearestField("HttpHeaders")->name, std::string_view("httpHeaders"));
    QVERIFY(!schema.type("Container")->nearestField("zzzzzzzzzzzz"));
}

void SchemaTest::fieldsComeInTheExpectedOrder()
{
    const Schema schema = Schema::builtIn();
    const auto &fields = schema.type("Container")->fields();
    QCOMPARE(fields[0]->name, std::string_view("name"));
    QCOMPARE(fields[1]->name, std::string_view("image"));
    QCOMPARE(schema.pod().fields()[0]->name, std::string_view("apiVersion"));
}

void SchemaTest::helpIsReadAndOverlaid()
{
    const TypeHelp help = parseHelp("# T\nAbout T.\n\n## f\nshort: Short\nwhat: One\n  two.\nvalues:\n- a: first\n- b: "
                                    "second\nexample:\n  f: 1\n  g: 2\n"
                                    "related: g, U.h\n\n### in spec.x\nshort: Other\n");
    QVERIFY(help.faults.empty());
    QCOMPARE(help.introduction, std::string("About T."));
    const auto &entries = help.fields.find("f")->second;
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].text.what, std::string("One two."));
    QCOMPARE(entries[0].text.values.size(), std::size_t(2));
    QCOMPARE(entries[0].text.example, std::string("f: 1\ng: 2"));
    QCOMPARE(entries[0].text.related.size(), std::size_t(2));
    QCOMPARE(entries[1].text.summary, std::string("Other"));
    QVERIFY(!parseHelp("## f\nnonsense: x\n").faults.empty());
}

void SchemaTest::helpOfSeveralPlacesIsCombined()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("en")));
    QFile file(folder.filePath(QStringLiteral("en/Probe.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Probe\nP.\n\n## exec\nshort: s\nwhat: w\nwhen: n\nunset: u\n\n"
               "### in spec.initContainers\nwhen: sidecar\n\n### in startupProbe\nshort: startup\nwhen: slow\n");
    file.close();
    HelpLibrary library(folder.path().toStdString());
    const HelpText text =
        library.text("Probe", "exec", "spec.initContainers[].startupProbe.exec", HelpLibrary::Language::English);
    QCOMPARE(text.summary, std::string("startup"));
    QCOMPARE(text.when, std::string("sidecar"));
    QCOMPARE(text.what, std::string("w"));
}

/// Every file that is there: well-formed, of fields that exist, short enough. Which types have texts is told.
void SchemaTest::helpFilesAreWellFormed()
{
    const Schema schema = Schema::builtIn();
    int typed = 0;
    for (const char *language : {"en", "zh"}) {
        const QDir folder(sourceFolder() + QStringLiteral("/resources/help/") + QLatin1String(language));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")});
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const TypeHelp help = parseHelp(file.readAll().toStdString());
            for (const std::string &fault : help.faults)
                qWarning("%s/%s: %s", language, qPrintable(name), fault.c_str());
            QVERIFY(help.faults.empty());
            const SchemaType *type = schema.type(name.chopped(4).toStdString());
            QVERIFY2(type, qPrintable(name));
            for (const auto &[field, entries] : help.fields) {
                QVERIFY2(type->field(field), (name.toStdString() + ": " + field).c_str());
                for (const TypeHelp::Entry &entry : entries) {
                    const qsizetype limit = *language == 'z' ? 40 : 80;
                    const QString summary = QString::fromStdString(entry.text.summary);
                    QVERIFY2(summary.size() <= limit, qPrintable(name + u' ' + summary));
                }
            }
            for (const Field *field : type->fields())
                QVERIFY2(help.fields.contains(field->name),
                         (name.toStdString() + " lacks " + std::string(field->name)).c_str());
            ++typed;
        }
    }
    qInfo("%d of %zu help files", typed, 2 * schema.types().size());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"

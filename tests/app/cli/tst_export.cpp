// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folders.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

/// `podwright-cli export` as a shell sees it.
class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormIsPrinted_data();
    void everyFormIsPrinted();
    void defaultsAreFilledOrStripped();
    void workloadsTakeTheirOptions();
    void foldersAreWrittenWhole();
    void changedFilesNeedForce();
    void badWordsAreOneClearSentence_data();
    void badWordsAreOneClearSentence();
    void badPlacesLeaveNothingBehind_data();
    void badPlacesLeaveNothingBehind();
    void aFullDiskIsTold();

private:
    struct Result {
        int status;
        QByteArray out;
        QByteArray err;
    };
    Result run(const QStringList &words, const QString &outFile = {}) const;
    QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList names(const char *folder) const
    {
        return QDir(at(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
const QByteArray pod = "kind: Pod # the kind\napiVersion: v1\nmetadata:\n  name: web\nspec:\n  restartPolicy: Always\n"
                       "  containers:\n  - image: nginx:1.27\n    name: web\n    ports:\n    - containerPort: 80\n";
const char *const forms[] = {"yaml",        "clean",     "normalised", "kyaml",   "json",      "deployment",
                             "statefulset", "daemonset", "job",        "cronjob", "kustomize", "helm"};
} // namespace

void ExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("pod.yaml", pod);
}

ExportTest::Result ExportTest::run(const QStringList &words, const QString &outFile) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    process.start(podwright::builtProgram(QStringLiteral("app/cli/podwright-cli")),
                  QStringList{QStringLiteral("export")} + words);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void ExportTest::everyFormIsPrinted_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : forms)
        QTest::newRow(form) << QString::fromLatin1(form);
}

void ExportTest::everyFormIsPrinted()
{
    QFETCH(QString, form);
    const Result result = run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), form});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("web"));
    QCOMPARE(result.out == pod, form == QLatin1String("yaml") || form == QLatin1String("clean"));
    if (form == QLatin1String("json"))
        QVERIFY(QJsonDocument::fromJson(result.out).isObject());
    if (form == QLatin1String("kustomize") || form == QLatin1String("helm"))
        QVERIFY(result.out.startsWith("# file: "));
    if (form == QLatin1String("deployment"))
        QVERIFY(result.err.contains("Deployment")); // what it means
}

void ExportTest::defaultsAreFilledOrStripped()
{
    const auto exported = [&](const char *choice) {
        return run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("normalised"),
                    QStringLiteral("--defaults"), QString::fromLatin1(choice)})
            .out;
    };
    QVERIFY(exported("keep").startsWith("apiVersion: v1\nkind: Pod # the kind\n"));
    QVERIFY(exported("keep").contains("restartPolicy"));
    QVERIFY(exported("fill").contains("dnsPolicy: ClusterFirst"));
    QVERIFY(exported("fill").contains("protocol: TCP"));
    QVERIFY(!exported("strip").contains("restartPolicy"));
}

void ExportTest::workloadsTakeTheirOptions()
{
    const Result result =
        run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("Deployment"), QStringLiteral("--name"),
             QStringLiteral("shop"), QStringLiteral("--replicas"), QStringLiteral("3"), QStringLiteral("--service")});
    QCOMPARE(result.status, 0);
    for (const char *part : {"name: shop\n", "replicas: 3\n", "kind: Service\n", "app.kubernetes.io/name: shop\n"})
        QVERIFY2(result.out.contains(part), part);
    const Result cron = run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("cronjob"),
                             QStringLiteral("--schedule"), QStringLiteral("*/5 * * * *")});
    QVERIFY(cron.out.contains("*/5 * * * *"));
}

void ExportTest::foldersAreWrittenWhole()
{
    const QStringList words = {QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("helm"),
                               QStringLiteral("-o"), QStringLiteral("chart")};
    QCOMPARE(run(words).status, 0);
    QCOMPARE(names("chart"),
             QStringList({QStringLiteral("Chart.yaml"), QStringLiteral("templates"), QStringLiteral("values.yaml")}));
    QCOMPARE(names("chart/templates"),
             QStringList({QStringLiteral("NOTES.txt"), QStringLiteral("_helpers.tpl"), QStringLiteral("web.yaml")}));
    QCOMPARE(run(words).status, 0); // the same again
    QCOMPARE(run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("kustomize"), QStringLiteral("-o"),
                  QStringLiteral("base")})
                 .status,
             0);
    QCOMPARE(read("base/pod.yaml"), pod);
    QVERIFY(read("base/kustomization.yaml").contains("includeSelectors: false"));
}

void ExportTest::changedFilesNeedForce()
{
    QStringList words = {QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("kustomize"),
                         QStringLiteral("-o"), QStringLiteral("base")};
    QCOMPARE(run(words).status, 0);
    write("base/pod.yaml", "mine\n");
    const Result refused = run(words);
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains("pod.yaml"));
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(read("base/pod.yaml"), QByteArray("mine\n"));
    words.append(QStringLiteral("--force"));
    QCOMPARE(run(words).status, 0);
    QCOMPARE(read("base/pod.yaml"), pod);
    QCOMPARE(names("base").size(), 2);
}

void ExportTest::badWordsAreOneClearSentence_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "");
    row("no form", "pod.yaml");
    row("an unknown form", "pod.yaml --to xml");
    row("a form without a word", "pod.yaml --to");
    row("an unknown choice", "pod.yaml --to normalised --defaults some");
    row("no number", "pod.yaml --to deployment --replicas x");
    row("a negative number", "pod.yaml --to deployment --replicas -1");
    row("an unknown option", "pod.yaml --to yaml --colour");
    row("two files", "pod.yaml pod.yaml --to yaml");
    row("no such file", "none.yaml --to yaml");
}

void ExportTest::badWordsAreOneClearSentence()
{
    QFETCH(QStringList, words);
    const Result result = run(words);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("podwright-cli: "));
}

void ExportTest::badPlacesLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("out");
    for (const char *form : {"kyaml", "helm"}) {
        for (const char *out : {"none/out", "pod.yaml/out", "closed/out"})
            QTest::addRow("%s %s", form, out) << QString::fromLatin1(form) << QString::fromLatin1(out);
    }
    QTest::newRow("a file where a folder is wanted") << QStringLiteral("helm") << QStringLiteral("pod.yaml");
}

void ExportTest::badPlacesLeaveNothingBehind()
{
    QFETCH(QString, form);
    QFETCH(QString, out);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    QVERIFY(QFile::setPermissions(at("closed"), QFile::ReadOwner | QFile::ExeOwner));
    if (out.startsWith(QLatin1String("closed")) && ::geteuid() == 0)
        QSKIP("root may write everywhere");
    const Result result = run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), form, QStringLiteral("-o"), out});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith("podwright-cli: "), result.err.constData());
    QCOMPARE(read("pod.yaml"), pod);
    QCOMPARE(names("."), QStringList({QStringLiteral("closed"), QStringLiteral("pod.yaml")}));
    QVERIFY(names("closed").isEmpty());
}

void ExportTest::aFullDiskIsTold()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("there is no /dev/full");
    const Result printed = run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("yaml")}, full);
    QCOMPARE(printed.status, 2);
    QVERIFY(!printed.err.isEmpty());
    const Result written =
        run({QStringLiteral("pod.yaml"), QStringLiteral("--to"), QStringLiteral("yaml"), QStringLiteral("-o"), full});
    QCOMPARE(written.status, 2);
    QVERIFY(written.err.contains("/dev/full"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"

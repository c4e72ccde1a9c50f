// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/folderwriter.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace podwright;

class FolderWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesAllAndIsQuietTheSecondTime();
    void otherContentsAreAskedFor();
    void modesStay();
    void nothingLeavesTheFolder_data();
    void nothingLeavesTheFolder();
    void badPlaces();
    void aRefusedFolderKeepsEverything();
    void noRoomLeavesEverythingAsItWas();

private:
    std::string at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)).toStdString(); }
    QByteArray contents(const char *name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList everything() const
    {
        QStringList names;
        QDirIterator all(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(all.next().mid(m_folder->path().size() + 1));
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
const std::vector<ExportedFile> files = {{"a.yaml", "a: 1\n", false}, {"sub/run.sh", "#!/bin/sh\n", true}};
}

void FolderWriterTest::writesAllAndIsQuietTheSecondTime()
{
    QVERIFY(writeFolder(at("out"), files, false).ok());
    QCOMPARE(contents("out/a.yaml"), QByteArray("a: 1\n"));
    QCOMPARE(contents("out/sub/run.sh"), QByteArray("#!/bin/sh\n"));
    QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("out/sub/run.sh"))).isExecutable());
    QVERIFY(!QFileInfo(m_folder->filePath(QStringLiteral("out/a.yaml"))).isExecutable());
    const QStringList names = everything();
    QCOMPARE(names.size(), 4);
    QVERIFY(writeFolder(at("out/"), files, false).ok());
    QCOMPARE(everything(), names);
}

void FolderWriterTest::otherContentsAreAskedFor()
{
    QVERIFY(writeFolder(at("out"), files, false).ok());
    put("out/a.yaml", "mine\n");
    const FolderOutcome refused = writeFolder(at("out"), files, false);
    QCOMPARE(refused.problem, FolderProblem::Differs);
    QCOMPARE(refused.paths, std::vector<std::string>{"a.yaml"});
    QCOMPARE(contents("out/a.yaml"), QByteArray("mine\n"));
    QVERIFY(writeFolder(at("out"), files, true).ok());
    QCOMPARE(contents("out/a.yaml"), QByteArray("a: 1\n"));
    QCOMPARE(everything().size(), 4); // the old contents are not left behind
}

void FolderWriterTest::modesStay()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    put("out/a.yaml", "mine\n");
    const QString name = m_folder->filePath(QStringLiteral("out/a.yaml"));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(writeFolder(at("out"), files, true).ok());
    QCOMPARE(QFile::permissions(name) & QFile::ReadGroup, QFile::Permissions());
}

void FolderWriterTest::nothingLeavesTheFolder_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "/etc/x", "../x", "a/../../x", "a/", ".", "./x"})
        QTest::addRow("'%s'", path) << QByteArray(path);
}

void FolderWriterTest::nothingLeavesTheFolder()
{
    QFETCH(QByteArray, path);
    const FolderOutcome refused = writeFolder(at("out"), {{"ok", "", false}, {path.toStdString(), "x", false}}, true);
    QCOMPARE(refused.problem, FolderProblem::BadPath);
    QVERIFY(everything().isEmpty());
}

void FolderWriterTest::badPlaces()
{
    QCOMPARE(writeFolder(at("no/such"), files, true).problem, FolderProblem::NoParent);
    QCOMPARE(writeFolder(at("no/such/"), files, true).problem, FolderProblem::NoParent);
    put("file", "x");
    QCOMPARE(writeFolder(at("file"), files, true).problem, FolderProblem::NotAFolder);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("out/a.yaml")));
    QCOMPARE(writeFolder(at("out"), files, true).problem, FolderProblem::InTheWay);
    QCOMPARE(everything(), QStringList({QStringLiteral("file"), QStringLiteral("out"), QStringLiteral("out/a.yaml")}));
}

void FolderWriterTest::aRefusedFolderKeepsEverything()
{
    // "sub" is a file where a folder is needed: found out when "a.yaml" already stands under a temporary name
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    put("out/a.yaml", "mine\n");
    put("out/sub", "x");
    const FolderOutcome refused = writeFolder(at("out"), files, true);
    QCOMPARE(refused.problem, FolderProblem::NotWritten);
    QVERIFY(!refused.reason.empty());
    QCOMPARE(contents("out/a.yaml"), QByteArray("mine\n"));
    QCOMPARE(everything().size(), 3);
}

void FolderWriterTest::noRoomLeavesEverythingAsItWas()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    put("out/a.yaml", "mine\n");
    FolderOutcome refused;
    {
        const FullDisk full(4096);
        refused = writeFolder(at("out"), {files[0], {"sub/large", std::string(10000, 'x'), false}}, true);
    }
    QCOMPARE(refused.problem, FolderProblem::NotWritten);
    QCOMPARE(contents("out/a.yaml"), QByteArray("mine\n"));
    QCOMPARE(everything(), QStringList({QStringLiteral("out"), QStringLiteral("out/a.yaml")}));
}

QTEST_GUILESS_MAIN(FolderWriterTest)
#include "tst_folderwriter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentfile.h"
#include "document/manifestdocument.h"
#include "document/recoveryjournal.h"
#include "document/snapshotplaces.h"
#include "document/textmirror.h"
#include "schema/schema.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <random>

using namespace podwright;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMirrorFollowsAnyEditing();
    void mixedLineBreaksSurviveUndo();
    void aFormEditIsOneUndoStep();
    void typingInOneFieldIsOneUndoStep();
    void brokenTextKeepsTheRest();
    void aBrokenKeyTakesItsFieldsAlong_data();
    void aBrokenKeyTakesItsFieldsAlong();
    void largeTextIsReadInAWorker();
    void middlingTextIsCheckedWhenTypingPauses();
    void changesByOthersAreNoticed();
    void filesThatCannotBeReadSayWhy();
    void theJournalOutlivesItsProgram();
    void theJournalIsWrittenInAThreadOfItsOwn();
    void aJournalThatFailsBehindTellsItOnce();
    void findingsAreFoundByTheirPlaces();

private:
    Schema m_schema = Schema::builtIn();
};

namespace {

const char *const pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: i # x\n";

void load(ManifestDocument &document, const std::string &text)
{
    document.setSource(SourceText::decode(text));
}

} // namespace

void DocumentTest::findingsAreFoundByTheirPlaces()
{
    for (const char *text : {"", "a", "a.b", "a[0]", "a[0].b[12]", "[3]", "a[\"x.y/z\"]", "a[\"q\\\"]b\"].c",
                             "[\"a b\"][0]", "a[name=web].b", "a[name=\"w]b\"].c[0]"}) {
        const auto path = Path::parse(text);
        QVERIFY2(path && path->toString() == text, text);
        QCOMPARE(std::string(pathAbove(text)), path->parent().toString());
    }
    ManifestDocument document(m_schema);
    load(document,
         "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  annotations:\n    x.y/z: 1\nspec:\n  containers:\n"
         "  - name: C\n    image: nginx\n    ports:\n    - containerPort: 70000\n---\n"
             + std::string(pod));
    const SnapshotPtr snapshot = document.snapshot();
    std::size_t count = 0;
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            const auto &here = snapshot->findings.at(report.syntaxDocument, one.path);
            QVERIFY(std::find(here.begin(), here.end(), &one) != here.end());
            QVERIFY(
                std::is_sorted(here.begin(), here.end(), [](auto *a, auto *b) { return a->severity < b->severity; }));
            for (Path path = *Path::parse(one.path);; path = path.parent()) {
                const auto gravest = snapshot->findings.gravest(report.syntaxDocument, path.toString());
                QVERIFY(gravest && *gravest <= one.severity);
                if (path.isEmpty())
                    break;
            }
            ++count;
        }
    }
    QVERIFY(count > 5);
    QVERIFY(snapshot->findings.gravest(0, "") == Severity::Error);
    QVERIFY(snapshot->findings.gravest(1, "") != Severity::Error);
    QVERIFY(!snapshot->findings.gravest(0, "metadata.namespace"));
    QVERIFY(snapshot->findings.at(7, "spec").empty());
}

void DocumentTest::theMirrorFollowsAnyEditing()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    ManifestDocument document(m_schema);
    for (int round = 0; round < 20; ++round) {
        const bool crlf = round % 2;
        load(document, crlf ? "a: \xe4\xb8\xad\r\nb: \xf0\x9f\x98\x80\r\n" : "a: \xe4\xb8\xad\nb: \xf0\x9f\x98\x80\n");
        QTextCursor cursor(document.textDocument());
        for (int step = 0; step < 100; ++step) {
            const int size = document.textDocument()->characterCount();
            cursor.setPosition(static_cast<int>(random() % static_cast<unsigned>(size)));
            if (random() % 3 == 0)
                cursor.setPosition(static_cast<int>(random() % static_cast<unsigned>(size)), QTextCursor::KeepAnchor);
            // a person cannot put the caret into the middle of a character
            const auto inside = [&](int position) {
                return document.textDocument()->characterAt(position).isLowSurrogate();
            };
            if (inside(cursor.position()) || inside(cursor.anchor()))
                continue;
            switch (random() % 4) {
            case 0:
                cursor.insertText(QStringLiteral("x: 容\ny\n"));
                break;
            case 1:
                cursor.insertText(QStringLiteral("😀"));
                break;
            case 2:
                cursor.deleteChar();
                break;
            default:
                random() % 2 ? document.undo() : document.redo();
            }
            QString expected = document.textDocument()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
            if (crlf)
                expected.replace(u'\n', QStringLiteral("\r\n"));
            QCOMPARE(QByteArray::fromStdString(document.text()), expected.toUtf8());
        }
    }
}

void DocumentTest::mixedLineBreaksSurviveUndo()
{
    const std::string text = "apiVersion: v1\r\nkind: Pod\nmetadata:\r\n  name: a\nspec: {}\r\n";
    ManifestDocument document(m_schema);
    load(document, text);
    QTextCursor cursor(document.textDocument());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QStringLiteral("x"));
    document.edit(0, [](const EditPlanner &planner) { return planner.set(Path(), NewValue::string("y")); });
    while (document.textDocument()->isUndoAvailable())
        document.undo();
    QCOMPARE(QByteArray::fromStdString(document.text()), QByteArray::fromStdString(text));
    const auto planned = document.edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("metadata.name"), NewValue::string("b"));
    });
    QVERIFY(planned.ok());
    QCOMPARE(QByteArray::fromStdString(document.text()),
             QByteArray("apiVersion: v1\r\nkind: Pod\nmetadata:\r\n  name: b\nspec: {}\r\n"));
}

void DocumentTest::aFormEditIsOneUndoStep()
{
    ManifestDocument document(m_schema);
    load(document, pod);
    QSignalSpy changed(&document, &ManifestDocument::snapshotChanged);
    document.edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.securityContext.runAsNonRoot"), NewValue::boolean(true));
    });
    QCOMPARE(changed.size(), 1);
    QVERIFY(document.isModified());
    QVERIFY(valueAt(*document.snapshot(), {0, *Path::parse("spec.securityContext.runAsNonRoot")}).boolean());
    document.undo();
    QCOMPARE(QByteArray::fromStdString(document.text()), QByteArray(pod));
    QVERIFY(!document.isModified());
}

void DocumentTest::typingInOneFieldIsOneUndoStep()
{
    ManifestDocument document(m_schema);
    load(document, pod);
    const Path image = *Path::parse("spec.containers[0].image");
    for (const char *text : {"n", "ng", "ngi", "nginx"})
        document.edit(
            0, [&](const EditPlanner &planner) { return planner.set(image, NewValue::string(text)); },
            QStringLiteral("image"));
    document.endMerge();
    document.edit(
        0, [&](const EditPlanner &planner) { return planner.set(image, NewValue::string("redis")); },
        QStringLiteral("image"));
    document.undo();
    QCOMPARE(valueAt(*document.snapshot(), {0, image}).string(), std::string_view("nginx"));
    document.undo();
    QCOMPARE(QByteArray::fromStdString(document.text()), QByteArray(pod));
}

void DocumentTest::brokenTextKeepsTheRest()
{
    ManifestDocument document(m_schema);
    load(document, pod);
    QTextCursor cursor(document.textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("    env: \"open"));
    const SnapshotPtr snapshot = document.snapshot();
    QCOMPARE(snapshot->health, TextHealth::Partial);
    QCOMPARE(valueAt(*snapshot, {0, *Path::parse("spec.containers[0].image")}).string(), std::string_view("i"));
    QCOMPARE(snapshot->dirty.size(), std::size_t(1));
    // elsewhere the form may still edit
    QVERIFY(document
                .edit(0,
                      [](const EditPlanner &planner) {
                          return planner.set(*Path::parse("metadata.name"), NewValue::string("b"));
                      })
                .ok());
    QVERIFY(document.text().find("name: b") != std::string::npos);
    QVERIFY(document.text().ends_with("    env: \"open"));
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("\""));
    QCOMPARE(document.snapshot()->health, TextHealth::Good);
    load(document, std::string("a: \x01\n"));
    QCOMPARE(document.snapshot()->health, TextHealth::Partial);
    QVERIFY(!document.edit(0, [](const EditPlanner &planner) { return planner.remove(*Path::parse("a")); }).ok());
    QCOMPARE(QByteArray::fromStdString(document.text()), QByteArray("a: \x01\n"));
}

void DocumentTest::aBrokenKeyTakesItsFieldsAlong_data()
{
    QTest::addColumn<int>("containers");
    QTest::newRow("short") << 3;
    QTest::newRow("long, read by a worker") << 6000;
}

void DocumentTest::aBrokenKeyTakesItsFieldsAlong()
{
    QFETCH(const int, containers);
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n";
    for (int index = 0; index < containers; ++index)
        text += "  - name: c" + std::to_string(index)
            + "\n    image: i:1\n    env:\n    - name: A\n    resources:\n      limits:\n        memory: 1Gi\n";
    ManifestDocument document(m_schema);
    load(document, text);
    QTRY_VERIFY_WITH_TIMEOUT(!document.isBusy(), 60000);
    const auto memory = [&](int container) {
        const Path path = *Path::parse("spec.containers[" + std::to_string(container) + "].resources.limits.memory");
        return std::string(valueAt(*document.snapshot(), {0, path}).string());
    };
    const int broken = containers / 2;
    QTextCursor cursor = document.textDocument()->find(QStringLiteral("name: c%1").arg(broken));
    cursor = document.textDocument()->find(QStringLiteral("resources:"), cursor);
    cursor.setPosition(cursor.selectionEnd());
    for (const QString &typed : {QStringLiteral("x"), QStringLiteral("yz")}) {
        cursor.insertText(typed);
        QTRY_COMPARE_WITH_TIMEOUT(document.snapshot()->text.find("resources:x") != std::string::npos, true, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(document.snapshot()->checked && !document.isBusy(), 60000);
        const SnapshotPtr snapshot = document.snapshot();
        QCOMPARE(snapshot->health, TextHealth::Partial);
        QCOMPARE(memory(broken - 1), std::string("1Gi"));
        QCOMPARE(memory(broken), std::string());
        QCOMPARE(memory(containers - 1), std::string("1Gi"));
        const auto &found = snapshot->reports.at(0).diagnostics;
        QCOMPARE(std::count_if(found.begin(), found.end(),
                               [](const Diagnostic &one) { return one.severity == Severity::Error; }),
                 1);
    }
    for (int key = 0; key < 3; ++key)
        cursor.deletePreviousChar();
    QTRY_COMPARE_WITH_TIMEOUT(document.snapshot()->health, TextHealth::Good, 60000);
    QCOMPARE(memory(broken), std::string("1Gi"));
    QVERIFY(!document.snapshot()->lastGood);
}

void DocumentTest::largeTextIsReadInAWorker()
{
    std::string text = pod;
    while (text.size() < 400'000)
        text += "  - name: c" + std::to_string(text.size()) + "\n    image: i\n";
    ManifestDocument document(m_schema);
    load(document, text);
    QVERIFY(document.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!document.isBusy(), 60000);
    QCOMPARE(document.snapshot()->pods.size(), std::size_t(1));
    QSignalSpy changed(&document, &ManifestDocument::snapshotChanged);
    document.edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("metadata.name"), NewValue::string("b"));
    });
    QTRY_VERIFY_WITH_TIMEOUT(document.text().find("name: b\n") != std::string::npos, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!document.isBusy() && document.snapshot()->text == document.text(), 60000);
    document.undo();
    QCOMPARE(document.text(), text);
}

void DocumentTest::middlingTextIsCheckedWhenTypingPauses()
{
    const Schema schema = Schema::builtIn();
    ManifestDocument document(schema);
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: UPPER\nspec:\n  containers:\n";
    for (int index = 0; index < 200; ++index)
        text += "  - name: c" + std::to_string(index) + "\n    image: nginx\n";
    document.setSource(SourceText::decode(text));
    QVERIFY(document.snapshot()->checked); // what was just opened
    const auto found = document.snapshot()->reports.at(0).diagnostics;
    QVERIFY(!found.empty());
    QTextCursor cursor(document.textDocument());
    cursor.insertText(QStringLiteral("# one\n"));
    QCOMPARE(document.snapshot()->text, document.text()); // the tree is there at once
    QVERIFY(!document.snapshot()->checked);
    const auto &moved = document.snapshot()->reports.at(0).diagnostics;
    QCOMPARE(moved.size(), found.size());
    QCOMPARE(moved[0].range.begin, found[0].range.begin + 6);
    QVERIFY(moved[0].fixes.empty());
    QTRY_VERIFY(document.snapshot()->checked);
    QCOMPARE(document.snapshot()->reports.at(0).diagnostics.size(), found.size());
}

void DocumentTest::changesByOthersAreNoticed()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("pod.yaml"));
    DocumentFile file;
    QString reason;
    QCOMPARE(file.write(name, "one", false, &reason), FileProblem::None);
    QSignalSpy changed(&file, &DocumentFile::changedByOthers);
    QSignalSpy removed(&file, &DocumentFile::removedByOthers);
    QFile other(name);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("two");
    other.close();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(file.write(name, "three", false, &reason), FileProblem::ChangedOutside);
    QCOMPARE(file.write(name, "three", true, &reason), FileProblem::None);
    QVERIFY(QFile::remove(name));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(file.write(folder.filePath(QStringLiteral("no/pod.yaml")), "x", true, &reason), FileProblem::Missing);
    QCOMPARE(file.write(folder.path(), "x", true, &reason), FileProblem::Directory);
}

void DocumentTest::filesThatCannotBeReadSayWhy()
{
    QTemporaryDir folder;
    QCOMPARE(loadManifestFile(folder.path()).problem, FileProblem::Directory);
    QCOMPARE(loadManifestFile(folder.filePath(QStringLiteral("no.yaml"))).problem, FileProblem::Missing);
    QFile binary(folder.filePath(QStringLiteral("binary")));
    QVERIFY(binary.open(QIODevice::WriteOnly));
    binary.write(QByteArray("\x7f"
                            "ELF\0\0\0\1\2\3",
                            10));
    binary.close();
    QCOMPARE(loadManifestFile(binary.fileName()).problem, FileProblem::Binary);
    QVERIFY(loadManifestFile(QStringLiteral("/dev/null")).problem == FileProblem::NotRegular);
}

void DocumentTest::theJournalOutlivesItsProgram()
{
    QTemporaryDir folder;
    {
        RecoveryJournal journal(folder.path(), [] { return std::string("unsaved"); });
        journal.setOriginalFile(QStringLiteral("/x/pod.yaml"));
        QVERIFY(journal.flush());
        QVERIFY(RecoveryJournal::abandoned(folder.path()).empty()); // its owner lives
    }
    const auto left = RecoveryJournal::abandoned(folder.path());
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left[0].bytes, std::string("unsaved"));
    QCOMPARE(left[0].originalFile, QStringLiteral("/x/pod.yaml"));
    RecoveryJournal::remove(left[0]);
    QVERIFY(RecoveryJournal::abandoned(folder.path()).empty());
    RecoveryJournal discarded(folder.path(), [] { return std::string("x"); });
    QVERIFY(discarded.flush());
    discarded.discard();
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.recovery")}).isEmpty());
    // a place where nothing can be written
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecoveryJournal refused(file.fileName() + QStringLiteral("/in"), [] { return std::string("x"); });
    QSignalSpy failed(&refused, &RecoveryJournal::failed);
    QVERIFY(!refused.flush());
    QVERIFY(!refused.flush());
    QCOMPARE(failed.size(), 1);
}

/// A disk may take its time: the window does not wait for it.
void DocumentTest::theJournalIsWrittenInAThreadOfItsOwn()
{
    QTemporaryDir folder;
    const auto journals = [&folder] {
        return QDir(folder.path()).entryList({QStringLiteral("*.recovery")}, QDir::Files).size();
    };
    std::string text = "one";
    int asked = 0;
    {
        RecoveryJournal journal(folder.path(), [&] {
            ++asked;
            return text;
        });
        journal.setPlace(folder.path(), 0);
        journal.touch();
        QTRY_COMPARE(asked, 1); // and the file is written soon
        QTRY_COMPARE(journals(), 1);
        text = std::string(5'000'000, 'x');
        journal.touch();
        QTRY_COMPARE(asked, 2);
        journal.discard(); // in the midst of writing, or nearly
        QTest::qWait(50);
        QCOMPARE(journals(), 0);
        journal.touch();
        QTRY_COMPARE(asked, 3);
    } // ends while it writes: what was due is kept
    const auto left = RecoveryJournal::abandoned(folder.path());
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left[0].bytes, text);
}

void DocumentTest::aJournalThatFailsBehindTellsItOnce()
{
    QTemporaryDir folder;
    RecoveryJournal journal(folder.path(), [] { return std::string("x"); });
    QSignalSpy failed(&journal, &RecoveryJournal::failed);
    QVERIFY(journal.flush());
    const QString name = QDir(folder.path()).entryList({QStringLiteral("*.recovery")}, QDir::Files).value(0);
    QVERIFY(QFile::remove(folder.filePath(name)));
    QVERIFY(QDir(folder.path()).mkdir(name)); // no file can have this name now
    journal.setPlace(folder.path(), 0);
    journal.touch();
    QTRY_COMPARE(failed.size(), 1);
    QTest::qWait(50); // tries again
    QCOMPARE(failed.size(), 1);
    QVERIFY(QDir(folder.path()).rmdir(name));
    QTRY_VERIFY(QFile::exists(folder.filePath(name)));
}

QTEST_MAIN(DocumentTest)
#include "tst_document.moc"

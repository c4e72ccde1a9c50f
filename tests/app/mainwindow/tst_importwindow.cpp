// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in what runs containers elsewhere, from the menu to the text, with real events in the real window.
#include "importdialog/importdialog.h"
#include "modalsteps.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <memory>

using namespace podwright;
using namespace Qt::StringLiterals;

class ImportWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void whatBecameOfEachPieceIsListed_data();
    void whatBecameOfEachPieceIsListed();
    void rubbishIsExplained_data();
    void rubbishIsExplained();
    void insertedItGoesToThePodInTheWindow();
    void aManifestIsInsertedAsItIsWritten();
    void openedItIsATextOfItsOwn();
    void withoutAPodThereIsNothingToInsertInto();
    void escapeChangesNothing();

private:
    MainWindow *window() const { return m_fixture->window.get(); }
    QByteArray text() const { return m_fixture->text(); }
    /// Opens the import by its command and pastes the text by the keyboard.
    bool import(const QString &text, const std::function<void(ImportDialog &)> &answer) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # its name\nspec:\n  containers:\n"
                       "  - name: web # the first\n    image: i:1\n";

const QString dockerLine = u"docker run --name web -p 8080:80 -e MODE=on --memory-swap 1g --surprise nginx:1.27"_s;

const QString composeService = u"image: app:2\nports: [\"3000\"]\nrestart: always\nread_only: yes\nwibble: 1\n"_s;

const QString manifests = u"apiVersion: v1\nkind: Pod\nmetadata:\n  name: other\n  uid: 1-2\nspec:\n  containers:\n"
                          "  - name: web\n    image: j:2\n---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\n"_s;

/// The heading of what was left out, changed or carried over, and its rows as "source: what became of it".
QMap<QString, QStringList> listed(const ImportDialog &dialog)
{
    QMap<QString, QStringList> all;
    const auto *notes = dialog.findChild<QTreeWidget *>(u"importNotes"_s);
    for (int group = 0; group < notes->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = notes->topLevelItem(group);
        QStringList rows;
        for (int row = 0; row < heading->childCount(); ++row)
            rows.append(heading->child(row)->text(0) + u": "_s + heading->child(row)->text(1));
        all.insert(heading->text(0).left(1), rows);
        if (!heading->text(0).endsWith(u"(%1)"_s.arg(rows.size())))
            qFatal("%s does not count its rows", qPrintable(heading->text(0)));
    }
    return all;
}

bool isToldOf(const QStringList &rows, const QString &piece)
{
    return std::any_of(rows.begin(), rows.end(), [&piece](const QString &row) {
        return row.startsWith(piece + u": "_s) && row.size() > piece.size() + 4;
    });
}

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.script() == QChar::Script_Han; });
}

} // namespace

void ImportWindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->begin(pod);
}

bool ImportWindowTest::import(const QString &text, const std::function<void(ImportDialog &)> &answer) const
{
    const auto open = [this] {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        window()->editor()->setFocus();
        QTest::keyClick(window()->editor(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    };
    return inModalDialog<ImportDialog>(open, [&](ImportDialog &dialog) {
        auto *source = dialog.findChild<QPlainTextEdit *>(u"importSource"_s);
        QApplication::clipboard()->setText(text);
        source->setFocus();
        QTest::keySequence(source, QKeySequence::Paste);
        QCOMPARE(source->toPlainText(), text);
        const auto *kind = dialog.findChild<QLabel *>(u"importKind"_s);
        QTRY_VERIFY(!kind->text().isEmpty()); // it was read
        answer(dialog);
    });
}

void ImportWindowTest::whatBecameOfEachPieceIsListed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("dropped");
    QTest::addColumn<QStringList>("changed");
    QTest::addColumn<QStringList>("carried");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QByteArray tag = language.toLatin1();
        QTest::newRow(tag + " docker run")
            << language << dockerLine << QStringList{u"--memory-swap 1g"_s, u"--surprise"_s}
            << QStringList{u"-p 8080:80"_s} << QStringList{u"-e MODE=on"_s};
        QTest::newRow(tag + " compose") << language << composeService << QStringList{u"wibble"_s}
                                        << QStringList{u"ports: 3000"_s}
                                        << QStringList{u"image: app:2"_s, u"read_only: yes"_s};
        QTest::newRow(tag + " manifest") << language << manifests << QStringList{u"metadata.uid"_s, u"Service/s"_s}
                                         << QStringList() << QStringList{u"Pod/other"_s};
    }
}

void ImportWindowTest::whatBecameOfEachPieceIsListed()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QStringList, dropped);
    QFETCH(QStringList, changed);
    QFETCH(QStringList, carried);
    m_fixture->languages.switchTo(language);
    QVERIFY(import(source, [&](ImportDialog &dialog) {
        const auto all = listed(dialog);
        for (const auto &[sign, pieces] :
             {std::pair(u"✗"_s, dropped), std::pair(u"≈"_s, changed), std::pair(u"✓"_s, carried)}) {
            for (const QString &piece : pieces)
                QVERIFY2(isToldOf(all[sign], piece), qPrintable(sign + piece + u'\n' + all[sign].join(u'\n')));
            for (const QString &row : all[sign])
                QVERIFY2(hasChinese(row) == (language == u"zh_CN"_s), qPrintable(row));
        }
        QCOMPARE(all[u"✗"_s].size(), dropped.size());
    }));
    QCOMPARE(text(), pod);
    m_fixture->languages.switchTo(u"en"_s);
}

void ImportWindowTest::rubbishIsExplained_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("prose") << u"Dear all, see you at noon."_s;
    QTest::newRow("half a command") << u"docker run -e 'A=b nginx"_s;
    QTest::newRow("another command") << u"docker build -t x ."_s;
    QTest::newRow("no image") << u"docker run -d"_s;
    QTest::newRow("broken compose") << u"services: [\n"_s;
    QTest::newRow("no service") << u"services: {}\n"_s;
    QTest::newRow("broken JSON") << u"{\"kind\": \"Pod\", "_s;
    QTest::newRow("no Pod") << u"apiVersion: v1\nkind: Service\nmetadata: {name: s}\n"_s;
    QTest::newRow("control characters") << u"\x01\x02\x7f"_s;
    QTest::newRow("numbers") << u"1 2 3\n"_s;
}

void ImportWindowTest::rubbishIsExplained()
{
    QFETCH(QString, source);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        m_fixture->languages.switchTo(language);
        QVERIFY(import(source, [&](ImportDialog &dialog) {
            const auto *problem = dialog.findChild<QLabel *>(u"importProblem"_s);
            QVERIFY(problem->isVisible() && problem->text().size() > 5);
            QCOMPARE(hasChinese(problem->text()), language == u"zh_CN"_s);
            QVERIFY(dialog.findChild<QPlainTextEdit *>(u"importPreview"_s)->toPlainText().isEmpty());
            for (const char *button : {"importOpen", "importInsert"})
                QVERIFY(!dialog.findChild<QPushButton *>(QLatin1String(button))->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Return); // there is nothing to accept
            QVERIFY(dialog.isVisible());
        }));
    }
    QCOMPARE(text(), pod);
    m_fixture->languages.switchTo(u"en"_s);
}

void ImportWindowTest::insertedItGoesToThePodInTheWindow()
{
    QVERIFY(import(dockerLine, [](ImportDialog &dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"importInsert"_s), Qt::LeftButton);
    }));
    QVERIFY2(text().startsWith(pod + "  - name: web-2\n    image: nginx:1.27\n"), text().constData());
    QVERIFY(text().contains("hostPort: 8080"));
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[1]"));
    window()->editor()->setFocus();
    QTest::keyClick(window()->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), pod);
}

void ImportWindowTest::aManifestIsInsertedAsItIsWritten()
{
    const QString source = u"apiVersion: v1\nkind: Pod\nmetadata: {name: o}\nspec:\n    containers:\n"
                           "    # the cache\n    - name: 'db'   # was db\n      image: \"j:2\"\n\n      # one\n"
                           "      args: [ -c , \"x\" ]\n"_s;
    QVERIFY(import(source, [](ImportDialog &dialog) {
        QTest::keyClick(dialog.findChild<QPushButton *>(u"importInsert"_s), Qt::Key_Space);
    }));
    QCOMPARE(text(),
             pod
                 + "  # the cache\n  - name: 'db'   # was db\n    image: \"j:2\"\n\n    # one\n"
                   "    args: [ -c , \"x\" ]\n");
}

void ImportWindowTest::openedItIsATextOfItsOwn()
{
    QVERIFY(import(composeService, [](ImportDialog &dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"importOpen"_s), Qt::LeftButton);
    }));
    QVERIFY2(text().contains("kind: Pod\n") && text().contains("image: app:2\n"), text().constData());
    QVERIFY(text().contains("readOnlyRootFilesystem: true\n"));
    QVERIFY(!text().contains("its name"));
}

void ImportWindowTest::withoutAPodThereIsNothingToInsertInto()
{
    m_fixture->begin("kind: Service\n");
    QVERIFY(import(dockerLine, [](ImportDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(u"importInsert"_s)->isEnabled());
        QVERIFY(dialog.findChild<QPushButton *>(u"importOpen"_s)->isEnabled());
    }));
    QCOMPARE(text(), QByteArray("kind: Service\n"));
}

void ImportWindowTest::escapeChangesNothing()
{
    QVERIFY(import(dockerLine, [](ImportDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }));
    QCOMPARE(text(), pod);
}

QTEST_MAIN(ImportWindowTest)

#include "tst_importwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog/importdialog.h"
#include "platform/prompt.h"
#include "schema/schema.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace podwright;

namespace {

/// Answers with a file that is set before.
class FilePrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return file; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QString file;
    QString told;
};

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingIsFollowed();
    void choicesChangeThePod();
    void servicesCanBeChosen();
    void aNoteLeadsToItsField();
    void theClipboardAndFilesAreTaken();
    void badInputIsExplainedAndNothingIsOpened();
    void answersWithTheKeyboard();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        Widget *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString preview() const { return find<QPlainTextEdit>("importPreview")->toPlainText(); }

    const Schema m_schema = Schema::builtIn();
    FilePrompt m_prompt;
    std::unique_ptr<ImportDialog> m_dialog;
};

void ImportDialogTest::init()
{
    m_prompt = {};
    m_dialog = std::make_unique<ImportDialog>(m_schema, &m_prompt, true, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void ImportDialogTest::typingIsFollowed()
{
    QVERIFY(!find<QPushButton>("importOpen")->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>("importSource"), QStringLiteral("docker run -p 8080:80 --wibble nginx"));
    QTRY_VERIFY(preview().contains(QStringLiteral("hostPort: 8080")));
    QVERIFY(find<QLabel>("importKind")->text().contains(QStringLiteral("docker run")));
    QVERIFY(find<QPushButton>("importOpen")->isEnabled());
    const auto *notes = find<QTreeWidget>("importNotes");
    QCOMPARE(notes->topLevelItemCount(), 3);
    QCOMPARE(notes->topLevelItem(0)->child(0)->text(0), QStringLiteral("--wibble"));
}

void ImportDialogTest::choicesChangeThePod()
{
    m_dialog->setText(QStringLiteral("docker run -p 8080:80 -v data:/data --health-cmd true nginx"));
    QVERIFY(preview().contains(QStringLiteral("claimName: data")));
    const auto toggle = [this](const char *name) {
        auto *box = find<QCheckBox>(name);
        QTest::keyClick(box, Qt::Key_Space);
    };
    toggle("importClaims");
    QVERIFY(!preview().contains(QStringLiteral("claimName")));
    QVERIFY(preview().contains(QStringLiteral("emptyDir: {}")));
    toggle("importHostPorts");
    QVERIFY(!preview().contains(QStringLiteral("hostPort")));
    toggle("importRestart");
    QVERIFY(preview().contains(QStringLiteral("livenessProbe")));
}

void ImportDialogTest::servicesCanBeChosen()
{
    auto *services = find<QComboBox>("importService");
    QVERIFY(!services->isVisible());
    m_dialog->setText(QStringLiteral("services:\n  web: {image: nginx}\n  db: {image: postgres}\n"));
    QVERIFY(services->isVisible());
    QCOMPARE(services->count(), 3);
    QVERIFY(preview().contains(QStringLiteral("nginx")) && preview().contains(QStringLiteral("postgres")));
    services->setFocus();
    QTest::keyClick(services, Qt::Key_End);
    QTRY_VERIFY(!preview().contains(QStringLiteral("nginx")));
    QVERIFY(preview().contains(QStringLiteral("postgres")));
    QCOMPARE(services->currentIndex(), 2);
    m_dialog->setText(QStringLiteral("services:\n  a: {image: one}\n  b: {image: two}\n")); // another file, all of it
    QVERIFY(preview().contains(QStringLiteral("one")) && preview().contains(QStringLiteral("two")));
    QCOMPARE(services->currentIndex(), 0);
}

void ImportDialogTest::aNoteLeadsToItsField()
{
    m_dialog->setText(QStringLiteral("docker run -e A=b -v /srv:/data nginx"));
    auto *notes = find<QTreeWidget>("importNotes");
    const auto found = notes->findItems(QStringLiteral("-v /srv:/data"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    notes->setCurrentItem(found.first());
    QVERIFY(find<QPlainTextEdit>("importPreview")->textCursor().selectedText().contains(QStringLiteral("name: srv")));
}

void ImportDialogTest::theClipboardAndFilesAreTaken()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("kubectl run tool --image=busybox"));
    QTest::mouseClick(find<QPushButton>("importClipboard"), Qt::LeftButton);
    QVERIFY(preview().contains(QStringLiteral("run: tool")));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("compose.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("services:\n  web:\n    image: nginx\n");
    file.close();
    m_prompt.file = file.fileName();
    QTest::mouseClick(find<QPushButton>("importFile"), Qt::LeftButton);
    QVERIFY(preview().contains(QStringLiteral("name: web")));
    m_prompt.file = folder.filePath(QStringLiteral("missing"));
    QTest::mouseClick(find<QPushButton>("importFile"), Qt::LeftButton);
    QVERIFY(!m_prompt.told.isEmpty());
    QVERIFY(preview().contains(QStringLiteral("name: web"))); // nothing is lost
    QFile binary(folder.filePath(QStringLiteral("binary")));
    QVERIFY(binary.open(QIODevice::WriteOnly));
    binary.write("\x7f"
                 "ELF\0\0\xff",
                 7);
    binary.close();
    m_prompt.told.clear();
    QVERIFY(!m_dialog->openFile(binary.fileName()));
    QVERIFY(!m_prompt.told.isEmpty());
}

void ImportDialogTest::badInputIsExplainedAndNothingIsOpened()
{
    for (const char *text : {"docker run -e 'A=b nginx", "docker run -d", "FROM alpine\n", "services: [", "prose"}) {
        m_dialog->setText(QString::fromLatin1(text));
        QVERIFY2(find<QLabel>("importProblem")->isVisible(), text);
        QVERIFY2(!find<QLabel>("importProblem")->text().isEmpty(), text);
        QVERIFY2(preview().isEmpty(), text);
        QVERIFY2(!find<QPushButton>("importOpen")->isEnabled() && !find<QPushButton>("importInsert")->isEnabled(),
                 text);
    }
    m_dialog->setText(QStringLiteral("docker run -e A=") + QString(1 << 16, u'x') + QStringLiteral(" nginx"));
    QVERIFY(find<QPushButton>("importOpen")->isEnabled());
}

void ImportDialogTest::answersWithTheKeyboard()
{
    m_dialog->setText(QStringLiteral("docker run nginx"));
    QVERIFY(find<QPushButton>("importOpen")->isDefault());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->answer(), ImportDialog::Answer::OpenAsNew);
    QVERIFY(m_dialog->manifest().contains(QStringLiteral("image: nginx")));
    init();
    m_dialog->setText(QStringLiteral("docker run nginx"));
    QTest::keyClick(find<QPushButton>("importInsert"), Qt::Key_Space);
    QCOMPARE(m_dialog->answer(), ImportDialog::Answer::InsertIntoPod);
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"

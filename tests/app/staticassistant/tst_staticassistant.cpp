// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "findings/findingcommands.h"
#include "platform/languageswitcher.h"
#include "platform/prompt.h"
#include "schema/schema.h"
#include "staticassistant/staticassistant.h"
#include "text/sourcetext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

using namespace podwright;

namespace {

/// Answers of its own, so that no dialog ever opens.
class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return answer; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        told = question;
        return confirmAnswer;
    }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QString answer;
    QString told;
    bool confirmAnswer = true;
};

/// What the assistant works with: a document and those who answer and mend, a folder of its own for files.
struct Fixture {
    Fixture() { languages.switchTo(QStringLiteral("en")); }
    void begin(const QByteArray &manifest) { document.setSource(SourceText::decode(manifest.toStdString())); }
    QByteArray text() const { return QByteArray::fromStdString(document.text()); }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    static QByteArray readFile(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    LanguageSwitcher languages;
    ScriptedPrompt prompt;
    Schema schema = Schema::builtIn();
    ManifestDocument document{schema};
    Selection selection;
    QWidget window;
    FindingCommands findings{&document, &prompt, &window};
    StaticAssistant assistant{&document, &selection, &findings, &prompt, nullptr};
};

} // namespace

/// The assistant as it is used: by clicks and keys.
class StaticAssistantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void pagesAreTurned();
    void theNameOnTheNodeIsLive();
    void waysShowTheirFields();
    void faultsAreToldAndKeepTheFilesBack();
    void findingsLeadToTheirFieldAndAreMended();
    void aWorkloadIsCheckedAsThePodItBecomes();
    void filesArePreviewedCopiedAndSaved();
    void theCheckOfTheWindowIsSwitched();
    void itFollowsTheTextAndTheLanguage();
    void everyStepSpeaksBothLanguages();
    void badPlacesAreToldInBothLanguages_data();
    void badPlacesAreToldInBothLanguages();
    void brokenTextDoesNoHarm_data();
    void brokenTextDoesNoHarm();

private:
    template <typename Widget> Widget *part(const char *name) const
    {
        auto *widget = m_assistant->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void click(const char *button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void turnTo(int page) const
    {
        part<QListWidget>("staticSteps")->setFocus();
        while (part<QListWidget>("staticSteps")->currentRow() > page)
            QTest::keyClick(part<QListWidget>("staticSteps"), Qt::Key_Up);
        while (part<QListWidget>("staticSteps")->currentRow() < page)
            QTest::keyClick(part<QListWidget>("staticSteps"), Qt::Key_Down);
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = part<QLineEdit>(field);
        line->setFocus();
        QTest::keySequence(line, QKeySequence::SelectAll);
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
    void choose(const char *way) const { part<QRadioButton>(way)->click(); }

    /// What is said on the page in front: its labels, and what stands on its buttons.
    QStringList wordsOnPage() const
    {
        QStringList all;
        const QWidget *page = m_assistant->findChild<QStackedWidget *>()->currentWidget();
        for (const QWidget *one : page->findChildren<QWidget *>()) {
            const bool says = one->inherits("QLabel") || one->inherits("QAbstractButton");
            if (const QString text = one->property("text").toString(); says && one->isVisible() && !text.isEmpty())
                all.append(text);
        }
        for (const auto *browser : page->findChildren<QTextBrowser *>())
            all.append(browser->toPlainText());
        return all;
    }

    std::unique_ptr<Fixture> m_fixture;
    StaticAssistant *m_assistant = nullptr;
};

namespace {
const QByteArray pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: c\n    image: nginx:1.29\n";
}

namespace {
bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.script() == QChar::Script_Han; });
}
} // namespace

void StaticAssistantTest::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_fixture->begin(pod);
    m_assistant = &m_fixture->assistant;
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_assistant));
}

void StaticAssistantTest::pagesAreTurned()
{
    auto *stack = m_assistant->findChild<QStackedWidget *>();
    QVERIFY(!part<QPushButton>("staticBack")->isEnabled());
    for (int page = 1; page < stack->count(); ++page) {
        click("staticNext");
        QCOMPARE(stack->currentIndex(), page);
    }
    QVERIFY(!part<QPushButton>("staticNext")->isEnabled());
    click("staticBack");
    QCOMPARE(stack->currentIndex(), stack->count() - 2);
    turnTo(0);
    QCOMPARE(stack->currentIndex(), 0);
    click("staticClose");
    QVERIFY(!m_assistant->isVisible());
}

void StaticAssistantTest::theNameOnTheNodeIsLive()
{
    turnTo(1);
    const auto *name = part<QLabel>("staticName");
    QVERIFY2(name->text().contains(QLatin1String("web-NODE")), qPrintable(name->text()));
    type("staticNode", QStringLiteral("node-1"));
    QVERIFY2(name->text().contains(QLatin1String("web-node-1")), qPrintable(name->text()));
    QCOMPARE(part<QLineEdit>("staticNode")->text(), QStringLiteral("node-1"));
    turnTo(4);
    QVERIFY(part<QTextBrowser>("staticInstall")->toPlainText().contains(QLatin1String("web-node-1")));
    turnTo(1);
    QCOMPARE(part<QLineEdit>("staticNode")->text(), QStringLiteral("node-1"));
}

void StaticAssistantTest::waysShowTheirFields()
{
    const auto visible = [this](const char *name) {
        turnTo(1);
        return part<QWidget>(name)->isVisible();
    };
    QVERIFY(visible("staticFolder") && visible("staticConfig") && !visible("staticUrl") && !visible("staticHeaders"));
    turnTo(0);
    choose("way-flag-url");
    QVERIFY(!visible("staticFolder") && !visible("staticConfig") && visible("staticUrl") && visible("staticHeaders"));
    turnTo(0);
    QVERIFY(part<QRadioButton>("way-flag-url")->isChecked());
    choose("way-url");
    QVERIFY(visible("staticConfig") && visible("staticUrl"));
    type("staticUrl", QStringLiteral("https://example.org/pods.yaml"));
    auto *headers = part<QPlainTextEdit>("staticHeaders");
    headers->setFocus();
    QTest::keyClicks(headers, QStringLiteral("X-A: b"));
    QTest::keyClick(headers, Qt::Key_Return);
    QTest::keyClicks(headers, QStringLiteral("X-B: c"));
    QCOMPARE(headers->toPlainText(), QStringLiteral("X-A: b\nX-B: c"));
    QVERIFY(!part<QLabel>("staticFaults")->isVisible());
    turnTo(3);
    part<QListWidget>("staticFiles")->setCurrentRow(1);
    const QString preview = part<QPlainTextEdit>("staticPreview")->toPlainText();
    QVERIFY2(preview.contains(QLatin1String("staticPodURL: https://example.org/pods.yaml")), qPrintable(preview));
    QVERIFY2(preview.contains(QLatin1String("X-B:")), qPrintable(preview));
}

void StaticAssistantTest::faultsAreToldAndKeepTheFilesBack()
{
    turnTo(1);
    type("staticFolder", QStringLiteral("manifests"));
    const auto *faults = part<QLabel>("staticFaults");
    QVERIFY(faults->isVisible());
    QVERIFY2(faults->text().contains(QLatin1String("manifests")), qPrintable(faults->text()));
    turnTo(3);
    QCOMPARE(part<QListWidget>("staticFiles")->count(), 0);
    QVERIFY(!part<QPushButton>("staticSave")->isEnabled() && !part<QPushButton>("staticCopy")->isEnabled());
    QVERIFY(part<QLabel>("staticNotes")->text().contains(QLatin1String("manifests")));
    turnTo(1);
    type("staticFolder", QStringLiteral("/srv/pods"));
    QVERIFY(!faults->isVisible());
    turnTo(3);
    QCOMPARE(part<QListWidget>("staticFiles")->count(), 4);
}

void StaticAssistantTest::findingsLeadToTheirFieldAndAreMended()
{
    m_fixture->begin(pod + "  serviceAccountName: robot\n  volumes:\n  - name: v\n    emptyDirr: {}\n");
    turnTo(2);
    auto *list = part<QListWidget>("staticFindings");
    QVERIFY2(part<QLabel>("staticVerdict")->text().startsWith(u'✗'), qPrintable(part<QLabel>("staticVerdict")->text()));
    const auto rowOf = [list](const char *words) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(QLatin1String(words)))
                return row;
        }
        return -1;
    };
    QVERIFY(rowOf("serviceAccountName") >= 0);
    list->setCurrentRow(rowOf("serviceAccountName"));
    click("staticGo");
    QCOMPARE(m_fixture->selection.current().path.toString(), std::string("spec.serviceAccountName"));
    QVERIFY(rowOf("emptyDirr") >= 0);
    QVERIFY(part<QPushButton>("staticMend")->isEnabled());
    const QByteArray before = m_fixture->text();
    click("staticMend");
    auto *menu = m_assistant->findChild<QMenu *>(QStringLiteral("staticFixes"));
    QVERIFY(menu && !menu->actions().isEmpty());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(m_fixture->text() != before);
    m_fixture->document.undo(); // one step
    QCOMPARE(m_fixture->text(), before);
    m_fixture->begin(pod);
    QVERIFY(part<QLabel>("staticVerdict")->text().startsWith(u'✓'));
    QVERIFY(!part<QPushButton>("staticGo")->isEnabled() || list->count() > 0);
}

void StaticAssistantTest::aWorkloadIsCheckedAsThePodItBecomes()
{
    m_fixture->begin(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: "
        "{a: b}\n  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      serviceAccountName: x\n"
        "      containers:\n      - name: c\n        image: i:1\n");
    turnTo(2);
    QVERIFY(part<QLabel>("staticVerdict")->text().startsWith(u'✗'));
    QVERIFY(!part<QPushButton>("staticGo")->isEnabled());
    turnTo(3);
    QVERIFY(part<QPlainTextEdit>("staticPreview")->toPlainText().contains(QLatin1String("kind: Pod\n")));
    QVERIFY(part<QLabel>("staticNotes")->text().contains(QLatin1String("Deployment")));
}

void StaticAssistantTest::filesArePreviewedCopiedAndSaved()
{
    turnTo(3);
    auto *list = part<QListWidget>("staticFiles");
    QCOMPARE(list->count(), 4);
    QCOMPARE(part<QPlainTextEdit>("staticPreview")->toPlainText().toUtf8(), pod);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(part<QPlainTextEdit>("staticPreview")->toPlainText().contains(QLatin1String("staticPodPath")));
    click("staticCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), part<QPlainTextEdit>("staticPreview")->toPlainText());
    click("staticSave"); // cancelled
    QVERIFY(QDir(m_fixture->folder.path()).entryList({QStringLiteral("INSTALL*")}).isEmpty());
    m_fixture->prompt.answer = m_fixture->path("out");
    click("staticSave");
    QCOMPARE(Fixture::readFile(m_fixture->path("out/manifests/web.yaml")), pod);
    QVERIFY(!Fixture::readFile(m_fixture->path("out/INSTALL.zh.md")).isEmpty());
    m_fixture->begin(QByteArray(pod).replace("1.29", "1.30"));
    m_fixture->prompt.confirmAnswer = false;
    click("staticSave");
    QVERIFY(m_fixture->prompt.told.contains(QLatin1String("manifests/web.yaml")));
    QCOMPARE(Fixture::readFile(m_fixture->path("out/manifests/web.yaml")), pod);
    m_fixture->prompt.confirmAnswer = true;
    click("staticSave");
    QVERIFY(Fixture::readFile(m_fixture->path("out/manifests/web.yaml")).contains("1.30"));
    m_fixture->prompt.told.clear();
    m_fixture->prompt.answer = m_fixture->path("no/such/folder");
    click("staticSave");
    QVERIFY(m_fixture->prompt.told.contains(QLatin1String("folder")));
}

void StaticAssistantTest::theCheckOfTheWindowIsSwitched()
{
    turnTo(2);
    auto *always = part<QCheckBox>("staticAlways");
    QSignalSpy wanted(m_assistant, &StaticAssistant::checkingWanted);
    QVERIFY(!always->isChecked());
    always->setFocus();
    QTest::keyClick(always, Qt::Key_Space);
    QCOMPARE(wanted.takeFirst().constFirst(), QVariant(true));
    m_assistant->setChecking(false); // the window's own switch: no echo
    QVERIFY(!always->isChecked());
    QVERIFY(wanted.isEmpty());
}

void StaticAssistantTest::itFollowsTheTextAndTheLanguage()
{
    turnTo(1);
    m_fixture->begin(QByteArray(pod).replace("name: web", "name: other"));
    QVERIFY(part<QLabel>("staticName")->text().contains(QLatin1String("other-NODE")));
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QTRY_VERIFY(part<QLabel>("staticName")->text().contains(QStringLiteral("节点")));
    turnTo(4);
    QVERIFY(part<QTextBrowser>("staticInstall")->toPlainText().contains(QStringLiteral("镜像 Pod")));
    m_fixture->languages.switchTo(QStringLiteral("en"));
    QTRY_VERIFY(part<QTextBrowser>("staticInstall")->toPlainText().contains(QLatin1String("mirror Pod")));
    for (const QWidget *widget : m_assistant->findChildren<QWidget *>()) { // who cannot see it hears what it is
        if (widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith(QLatin1String("qt_"))) {
            const bool hasText = !widget->property("text").toString().isEmpty() && !widget->inherits("QLineEdit");
            QVERIFY2(hasText || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void StaticAssistantTest::everyStepSpeaksBothLanguages()
{
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        m_fixture->languages.switchTo(language);
        const bool chinese = language == QLatin1String("zh_CN");
        QTRY_COMPARE(hasChinese(part<QPushButton>("staticClose")->text()), chinese);
        const auto ways = m_assistant->findChildren<QRadioButton *>();
        QVERIFY(ways.size() > 2);
        for (int step = 0; step < 5 * ways.size(); ++step) { // each way has fields of its own
            const int page = static_cast<int>(step % 5);
            turnTo(page);
            if (page == 0)
                ways[step / 5]->click();
            QCOMPARE(hasChinese(part<QListWidget>("staticSteps")->item(page)->text()), chinese);
            const QStringList words = wordsOnPage();
            QVERIFY(!words.isEmpty());
            for (const QString &one : words)
                QVERIFY2(hasChinese(one) == chinese, qPrintable(QStringLiteral("%1: %2").arg(page).arg(one)));
        }
    }
}

void StaticAssistantTest::badPlacesAreToldInBothLanguages_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no whole path") << "way-file" << QByteArray("staticFolder") << "manifests";
    QTest::newRow("no folder") << "way-file" << QByteArray("staticFolder") << "";
    QTest::newRow("no configuration") << "way-file" << QByteArray("staticConfig") << "";
    QTest::newRow("no name of a node") << "way-file" << QByteArray("staticNode") << "My Node";
    QTest::newRow("no address") << "way-url" << QByteArray("staticUrl") << "";
    QTest::newRow("an address of another kind") << "way-url" << QByteArray("staticUrl") << "ftp://example.org/x";
    QTest::newRow("words") << "way-flag-url" << QByteArray("staticUrl") << "not an address";
}

void StaticAssistantTest::badPlacesAreToldInBothLanguages()
{
    QFETCH(QString, way);
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    choose(qPrintable(way));
    turnTo(1);
    type(field.constData(), typed);
    const auto *faults = part<QLabel>("staticFaults");
    QVERIFY(faults->isVisible());
    QVERIFY(!faults->text().isEmpty() && !hasChinese(faults->text()));
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QTRY_VERIFY2(hasChinese(faults->text()), qPrintable(faults->text()));
    QCOMPARE(part<QLineEdit>(field.constData())->text(), QString(typed).remove(u' ')); // stays
    turnTo(3);
    QCOMPARE(part<QListWidget>("staticFiles")->count(), 0);
    QVERIFY(!part<QPushButton>("staticSave")->isEnabled());
    QCOMPARE(m_fixture->text(), pod);
}

void StaticAssistantTest::brokenTextDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("broken") << QByteArray("kind: Pod\nmetadata: {name: [\n");
    QTest::newRow("no Pod") << QByteArray("kind: Service\n");
    QTest::newRow("no name") << QByteArray("apiVersion: v1\nkind: Pod\nspec: {}\n");
    QTest::newRow("a list") << QByteArray("- 1\n- 2\n");
    QTest::newRow("an empty PodList") << QByteArray("apiVersion: v1\nkind: PodList\nitems: []\n");
}

void StaticAssistantTest::brokenTextDoesNoHarm()
{
    QFETCH(QByteArray, text);
    m_fixture->begin(text);
    for (const char *way : {"way-file", "way-url"}) {
        turnTo(0);
        choose(way);
        for (int page = 0; page < 5; ++page)
            turnTo(page);
        turnTo(2);
        QVERIFY(!part<QLabel>("staticVerdict")->text().isEmpty());
    }
}

QTEST_MAIN(StaticAssistantTest)
#include "tst_staticassistant.moc"

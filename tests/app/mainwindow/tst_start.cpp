// SPDX-License-Identifier: GPL-3.0-or-later
// The start page and the settings of the whole window, with real events.
#include "settingsdialog/settingsdialog.h"
#include "startpage/startpage.h"
#include "tabsfixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace podwright;

class StartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<TabsFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void templatesBeginATextByKeyboard();
    void recentFilesAreOpenedByClick();
    void guidesAreShown();
    void escapeLeadsBack();
    void emptyAndClipboard();
    void speaksBothLanguages();
    void controlsHaveNames();
    void settingsAreAppliedAtOnce();
    void cancelKeepsTheSettings();
    void settingsAreFound();
    void recentFieldsAreKeptAtTheEnd();
    void everySettingComesBack();

private:
    TabWindow *window() const { return m_fixture->window.get(); }
    StartPage *page() const { return window()->findChild<StartPage *>(); }
    template <typename Widget> Widget *find(const char *name) const
    {
        return window()->findChild<Widget *>(QLatin1String(name));
    }
    QByteArray text() const { return QByteArray::fromStdString(window()->current()->document()->text()); }
    /// Opens the dialog by its command and does something in it.
    void inSettings(const std::function<void(SettingsDialog &)> &what) const
    {
        bool done = false;
        QTimer::singleShot(0, window(), [&] {
            auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            what(*dialog);
            done = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        window()->current()->findChild<QAction *>(QStringLiteral("settings"))->trigger();
        QVERIFY(done);
    }

    std::unique_ptr<TabsFixture> m_fixture;
};

void StartTest::templatesBeginATextByKeyboard()
{
    window()->showStartPage();
    QVERIFY(page()->isVisible());
    QVERIFY(!window()->current()->isVisible());
    auto *templates = find<QListWidget>("startTemplates");
    QVERIFY(templates->hasFocus());
    QVERIFY(templates->count() > 3);
    int menus = 0; // they stay usable
    for (const QMenuBar *menu : window()->findChildren<QMenuBar *>())
        menus += menu->isVisible();
    QCOMPARE(menus, 1);
    QTest::keyClick(templates, Qt::Key_Down);
    QTest::keyClick(templates, Qt::Key_Return);
    QVERIFY(!page()->isVisible());
    QVERIFY(window()->current()->isVisible());
    QVERIFY(text().contains("kind: "));
    QCOMPARE(window()->count(), 1);
    QVERIFY(window()->current()->editor()->hasFocus());
}

void StartTest::recentFilesAreOpenedByClick()
{
    QVERIFY(window()->open(m_fixture->fileOf("a")));
    QVERIFY(window()->open(m_fixture->fileOf("b")));
    window()->closeTab(1);
    window()->current()->findChild<QAction *>(QStringLiteral("startPage"))->trigger();
    auto *recent = find<QListWidget>("startRecent");
    QCOMPARE(recent->count(), 2);
    QVERIFY(recent->item(0)->text().startsWith(QStringLiteral("b.yaml")));
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualItemRect(recent->item(0)).center());
    QCOMPARE(text(), podNamed("b"));
    QCOMPARE(window()->count(), 2); // a keeps its tab
    QVERIFY(!page()->isVisible());
}

void StartTest::guidesAreShown()
{
    window()->showStartPage();
    auto *guides = find<QListWidget>("startGuides");
    QVERIFY(guides->count() > 3);
    guides->setFocus();
    QTest::keyClick(guides, Qt::Key_Return);
    QVERIFY(!page()->isVisible());
    QVERIFY(window()->current()->findChild<QDockWidget *>(QStringLiteral("guidesDock"))->isVisible());
}

void StartTest::escapeLeadsBack()
{
    QVERIFY(window()->open(m_fixture->fileOf("a")));
    window()->showStartPage();
    QTest::keyClick(find<QListWidget>("startTemplates"), Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
    QCOMPARE(text(), podNamed("a"));
    window()->showStartPage();
    auto *again = find<QCheckBox>("startAgain");
    QVERIFY(again->isChecked());
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(!m_fixture->settings->startPage());
}

void StartTest::emptyAndClipboard()
{
    window()->showStartPage();
    QTest::mouseClick(find<QPushButton>("startEmpty"), Qt::LeftButton);
    QVERIFY(!page()->isVisible());
    QVERIFY(text().isEmpty());
    window()->showStartPage();
    QApplication::clipboard()->setText(QString::fromUtf8(podNamed("z")));
    QTest::mouseClick(find<QPushButton>("startPaste"), Qt::LeftButton);
    QVERIFY(!page()->isVisible());
    QCOMPARE(text(), podNamed("z"));
}

void StartTest::speaksBothLanguages()
{
    window()->showStartPage();
    QCOMPARE(find<QPushButton>("startEmpty")->text(), QStringLiteral("&Empty Manifest"));
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QTRY_VERIFY(find<QPushButton>("startEmpty")->text().contains(u'空'));
    QVERIFY(find<QListWidget>("startGuides")->accessibleName().contains(u'指'));
    m_fixture->languages.switchTo(QStringLiteral("en"));
}

void StartTest::controlsHaveNames()
{
    window()->showStartPage();
    for (const QWidget *one : page()->findChildren<QWidget *>()) {
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || qobject_cast<const QAbstractButton *>(one))
            continue;
        if (!one->objectName().startsWith(QStringLiteral("qt_")))
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
    }
}

void StartTest::settingsAreAppliedAtOnce()
{
    QVERIFY(window()->open(m_fixture->fileOf("a")));
    const double before = QApplication::font().pointSizeF();
    inSettings([&](SettingsDialog &dialog) {
        auto *version = dialog.findChild<QComboBox *>(QStringLiteral("settingKubernetes"));
        version->setFocus();
        QTest::keyClick(version, Qt::Key_Down);
        QTest::mouseClick(dialog.findChild<QCheckBox *>(QStringLiteral("settingWrap")), Qt::LeftButton, {}, {5, 8});
        dialog.findChild<QCheckBox *>(QStringLiteral("settingWrap"))->setChecked(true);
        dialog.findChild<QSpinBox *>(QStringLiteral("settingZoom"))->setValue(4);
        dialog.findChild<QSpinBox *>(QStringLiteral("settingFontSize"))->setValue(14);
        dialog.findChild<QComboBox *>(QStringLiteral("settingLanguage"))->setCurrentIndex(2);
        auto *apply = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply);
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(!apply->isEnabled());
        QVERIFY(dialog.isVisible());
    });
    MainWindow *current = window()->current();
    QCOMPARE(current->document()->checkOptions().kubernetesMinor, 35);
    QCOMPARE(current->editor()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QCOMPARE(current->editor()->zoomSteps(), 4);
    QCOMPARE(QApplication::font().pointSize(), 14);
    QCOMPARE(m_fixture->languages.language(), QStringLiteral("zh_CN"));
    QVERIFY(current->findChild<QAction *>(QStringLiteral("languageChinese"))->isChecked());
    inSettings([](SettingsDialog &dialog) {
        dialog.findChild<QSpinBox *>(QStringLiteral("settingFontSize"))->setValue(5);
        dialog.findChild<QComboBox *>(QStringLiteral("settingLanguage"))->setCurrentIndex(1);
        dialog.accept();
    });
    QCOMPARE(QApplication::font().pointSizeF(), before);
    QCOMPARE(m_fixture->languages.language(), QStringLiteral("en"));
}

void StartTest::cancelKeepsTheSettings()
{
    inSettings([](SettingsDialog &dialog) {
        dialog.findChild<QCheckBox *>(QStringLiteral("settingOwnWindows"))->setChecked(true);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    });
    QVERIFY(!m_fixture->settings->ownWindows());
}

void StartTest::recentFieldsAreKeptAtTheEnd()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        AppSettings settings(file);
        for (int field = 0; field < 13; ++field)
            settings.addRecentField(QStringLiteral("spec.f%1").arg(field));
        settings.addRecentField(QStringLiteral("spec.f3"));
        QCOMPARE(settings.recentFields().size(), 12);
    }
    const AppSettings again(file);
    QCOMPARE(again.recentFields().mid(0, 2), QStringList({QStringLiteral("spec.f3"), QStringLiteral("spec.f12")}));
    QCOMPARE(again.recentFields().size(), 12);
}

void StartTest::settingsAreFound()
{
    inSettings([](SettingsDialog &dialog) {
        auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        auto *pages = dialog.findChild<QListWidget *>(QStringLiteral("settingsPages"));
        const auto shown = [pages] {
            int count = 0;
            for (int row = 0; row < pages->count(); ++row)
                count += !pages->item(row)->isHidden();
            return count;
        };
        QCOMPARE(shown(), 5);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("recovery folder"));
        QTest::keyClicks(search, QStringLiteral("xyz"));
        QCOMPARE(shown(), 0);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("unsaved"));
        QCOMPARE(shown(), 1);
        auto *seconds = dialog.findChild<QSpinBox *>(QStringLiteral("settingRecoverySeconds"));
        QVERIFY(seconds->isVisible());
        QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("settingOwnWindows"))->isVisible());
        search->clear();
        const auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("rules"));
        QTest::keyClicks(search, tree->topLevelItem(0)->child(0)->text(1)); // the id of a rule
        QCOMPARE(shown(), 1);
        QVERIFY(dialog.findChild<QTreeWidget *>(QStringLiteral("rules"))->isVisible());
        search->clear();
        QCOMPARE(shown(), 5);
    });
}

void StartTest::everySettingComesBack()
{
    AppSettings &settings = *m_fixture->settings;
    inSettings([&](SettingsDialog &dialog) {
        for (auto *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(!box->isChecked());
        dialog.findChild<QSpinBox *>(QStringLiteral("settingRecoverySeconds"))->setValue(1);
        dialog.findChild<QComboBox *>(QStringLiteral("settingHelpLanguage"))->setCurrentIndex(2);
        dialog.findChild<QLineEdit *>(QStringLiteral("settingRecoveryFolderEdit"))
            ->setText(m_fixture->folder.filePath(QStringLiteral("kept")));
        dialog.accept();
    });
    QVERIFY(settings.ownWindows() && settings.wrapLines() && settings.showWhitespace()
            && settings.showServerDefaults());
    QVERIFY(settings.staticPod() && !settings.advice() && !settings.startPage() && !settings.restoreSession());
    QCOMPARE(settings.recoverySeconds(), 1);
    QCOMPARE(settings.helpLanguage(), HelpLanguage::Both);
    QCOMPARE(settings.recoveryFolder(), m_fixture->folder.filePath(QStringLiteral("kept")));
    QVERIFY(window()->current()->document()->checkOptions().staticPod);
    // what is unsaved is kept there from now on
    window()->current()->editor()->setFocus();
    QTest::keyClicks(window()->current()->editor(), QStringLiteral("a: b"));
    QTRY_COMPARE_WITH_TIMEOUT(QDir(settings.recoveryFolder()).entryList({QStringLiteral("*.recovery")}).size(), 1,
                              20000);
    inSettings([&](SettingsDialog &dialog) { // and what the dialog shows is what was kept
        QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("settingRecoverySeconds"))->value(), 1);
        QVERIFY(dialog.findChild<QCheckBox *>(QStringLiteral("settingOwnWindows"))->isChecked());
    });
}

QTEST_MAIN(StartTest)
#include "tst_start.moc"

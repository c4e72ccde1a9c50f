// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "guides/guidepanel.h"
#include "guides/templategallery.h"
#include "schema/schema.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace podwright;

class GuidesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGuideIsShownInBothLanguages();
    void examplesOpen();
    void anExerciseIsTickedOffWhileOneWorks();
    void theGalleryBeginsATemplate();

private:
    const Schema m_schema = Schema::builtIn();
    QTemporaryDir m_folder;
    AppSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
};

void GuidesTest::everyGuideIsShownInBothLanguages()
{
    ManifestDocument document(m_schema);
    int pictures = 0;
    GuidePanel panel(&document, m_settings, [&](const QString &, const std::string &, const QString &, int width) {
        ++pictures;
        return QPixmap(std::max(1, width), 10);
    });
    panel.resize(500, 800);
    panel.setLanguage(HelpLanguage::Both);
    panel.show();
    auto *list = panel.findChild<QComboBox *>(QStringLiteral("guideList"));
    auto *page = panel.findChild<QTextBrowser *>(QStringLiteral("guidePage"));
    QCOMPARE(static_cast<std::size_t>(list->count()), GuideLibrary().names().size());
    for (const HelpLanguage language : {HelpLanguage::English, HelpLanguage::Chinese}) {
        panel.setLanguage(language);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentIndex(row);
            const QString title = list->currentText().section(u' ', 1);
            QVERIFY2(page->toPlainText().contains(title), qPrintable(title));
        }
    }
    QVERIFY(!panel.showGuide(QStringLiteral("no such guide")));
}

void GuidesTest::examplesOpen()
{
    ManifestDocument document(m_schema);
    GuidePanel panel(&document, m_settings, {});
    panel.setLanguage(HelpLanguage::English);
    panel.show();
    QVERIFY(panel.showGuide(QStringLiteral("01-smallest-pod")));
    auto *page = panel.findChild<QTextBrowser *>(QStringLiteral("guidePage"));
    QSignalSpy spy(&panel, &GuidePanel::manifestRequested);
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("podwright:example/0")));
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy[0][0].toString().contains(QLatin1String("kind: Pod")));
    QSignalSpy field(&panel, &GuidePanel::fieldRequested);
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("podwright:field/spec.containers[].image")));
    QCOMPARE(field.value(0).value(0).toString(), QStringLiteral("spec.containers[].image"));
}

void GuidesTest::anExerciseIsTickedOffWhileOneWorks()
{
    ManifestDocument document(m_schema);
    GuidePanel panel(&document, m_settings, {});
    connect(&panel, &GuidePanel::manifestRequested, this,
            [&](const QString &manifest) { document.setSource(SourceText::decode(manifest.toStdString())); });
    panel.setLanguage(HelpLanguage::English);
    panel.show();
    QVERIFY(panel.showGuide(QStringLiteral("01-smallest-pod")));
    auto *conditions = panel.findChild<QLabel *>(QStringLiteral("exerciseConditions"));
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("exerciseStart")), Qt::LeftButton);
    QVERIFY(document.text().find("kind: Pod") != std::string::npos);
    QVERIFY2(!conditions->text().contains(u'✔'), qPrintable(conditions->text()));
    document.setSource(SourceText::decode("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n"
                                          "  - {name: b, image: nginx:1.29}\n"));
    QTRY_VERIFY2(!conditions->text().contains(u'○'), qPrintable(conditions->text()));
    QVERIFY(m_settings.isExerciseSolved(QStringLiteral("first-pod")));
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("exerciseNext")), Qt::LeftButton);
    QVERIFY(conditions->text().contains(u'○')); // not begun: what is in the editor does not count
}

void GuidesTest::theGalleryBeginsATemplate()
{
    TemplateGallery gallery(TextLanguage::Chinese, nullptr);
    gallery.show();
    auto *list = gallery.findChild<QListWidget *>(QStringLiteral("templateList"));
    QVERIFY(list->count() >= 16);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::mouseClick(gallery.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(gallery.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(gallery.chosen() && gallery.manifest().contains(QLatin1String("apiVersion: v1")));
    QVERIFY(!gallery.manifest().contains(QLatin1String("# en:")));
}

QTEST_MAIN(GuidesTest)
#include "tst_guides.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Acting on findings in text, form, gutter, strip, status bar, settings and on paste, with real events.
#include "findings/fixpreview.h"
#include "findings/ignorecomment.h"
#include "problems/problemsmodel.h"
#include "problemsfixture.h"
#include "texteditor/findingstrip.h"
#include "texteditor/yamleditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace podwright;

class MendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ProblemsFixture>(false); }
    void cleanup() { m_fixture.reset(); }
    void quickFixesInTheText();
    void theFormOffersFixes();
    void ignoringWritesAComment();
    void ignoreCommentsKeepTheData_data();
    void ignoreCommentsKeepTheData();
    void rulesAreSwitchedOffInTheSettings();
    void stripLeadsToFindings();
    void statusBarCounts();
    void pastedCharactersAreMended();
    void previewShowsTheChange();

private:
    std::unique_ptr<ProblemsFixture> m_fixture;
};

void MendingTest::quickFixesInTheText()
{
    m_fixture->begin(faulty);
    YamlEditor *editor = m_fixture->window->editor();
    editor->setFocus();
    editor->showOffset(static_cast<std::size_t>(faulty.indexOf("emptyDirr")));
    QTRY_VERIFY(editor->hasBulb(12)); // the caret rests there
    QTest::keyClick(editor, Qt::Key_Period, Qt::ControlModifier);
    m_fixture->chooseFrom("quickFixes", QStringLiteral("emptyDir"));
    QVERIFY2(m_fixture->text().contains("emptyDir: {}"), m_fixture->text());
    QTRY_VERIFY(
        !m_fixture->find(QStringLiteral("emptyDirr")).isValid()); // what is left is advice, with ways of its own
    m_fixture->window->document()->undo();
    editor->showOffset(static_cast<std::size_t>(faulty.indexOf("emptyDirr")));
    QTRY_VERIFY(editor->hasBulb(12));
    // the bulb in the gutter opens the same menu
    const QTextBlock block = editor->document()->findBlockByNumber(12);
    auto *gutter = editor->findChild<QWidget *>(QStringLiteral("editorGutter"));
    QVERIFY(gutter);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(5, editor->lineRect(block).center().y()));
    m_fixture->chooseFrom("quickFixes", QStringLiteral("emptyDir"));
    QVERIFY(m_fixture->text().contains("emptyDir: {}"));
}

void MendingTest::theFormOffersFixes()
{
    const auto press = [this](const char *field) {
        for (auto *button : m_fixture->window->findChildren<QToolButton *>()) {
            if (!button->isVisible()
                || button->accessibleName() != QStringLiteral("Mend what is wrong with %1").arg(QLatin1String(field)))
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    };
    m_fixture->begin(faulty);
    m_fixture->select("spec.containers[0].imagePullPolicy");
    QVERIFY(press("imagePullPolicy"));
    m_fixture->chooseFrom("quickFixes", QStringLiteral("Always"));
    QVERIFY(m_fixture->text().contains("imagePullPolicy: Always\n"));
    // of an entry, at the row of its map
    m_fixture->begin("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels: {bad: x y}\n"
                     "spec: {containers: [{name: c, image: i}]}\n");
    m_fixture->select("metadata");
    QTRY_VERIFY(!m_fixture->field<QMenu>("quickFixes")); // the one before goes by itself
    QVERIFY(press("labels"));
    m_fixture->chooseFrom("quickFixes", QStringLiteral("x-y"));
    QVERIFY2(m_fixture->text().contains("bad: x-y"), m_fixture->text());
}

void MendingTest::ignoringWritesAComment()
{
    m_fixture = std::make_unique<ProblemsFixture>(true);
    m_fixture->begin(sound);
    QModelIndex row = m_fixture->find(QStringLiteral("spec.containers[0]"));
    QVERIFY(row.isValid());
    const QString rule = row.siblingAtColumn(ProblemsModel::RuleColumn).data().toString();
    m_fixture->view()->setCurrentIndex(row);
    m_fixture->prompt.answer = QStringLiteral("known and wanted");
    auto *ignore = m_fixture->field<QToolButton>("ignoreFinding");
    QVERIFY(ignore->isEnabled());
    m_fixture->action(ignore->menu(), QStringLiteral("with a Comment"))->trigger();
    const QByteArray comment = "# podwright: ignore " + rule.toUtf8() + " known and wanted\n";
    QVERIFY2(m_fixture->text().contains(comment), m_fixture->text());
    QVERIFY(!m_fixture->find(rule).isValid());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), sound);
    row = m_fixture->find(rule);
    QVERIFY(row.isValid());
    m_fixture->view()->setCurrentIndex(row);
    m_fixture->action(ignore->menu(), QStringLiteral("Switch Rule"))->trigger();
    QVERIFY(!m_fixture->find(rule).isValid());
    QCOMPARE(m_fixture->text(), sound);
    QVERIFY(m_fixture->settings->disabledRules({}).contains(rule));
}

void MendingTest::ignoreCommentsKeepTheData_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("after"); // empty: refused
    QTest::newRow("list item") << QByteArray("a:\n  - b: 1\n") << QByteArray("b")
                               << QByteArray("a:\n  # podwright: ignore ADV-01 why\n  - b: 1\n");
    QTest::newRow("first line") << QByteArray("a: 1") << QByteArray("a")
                                << QByteArray("# podwright: ignore ADV-01 why\na: 1");
    QTest::newRow("CRLF") << QByteArray("a: 1\r\nb: 2\r\n") << QByteArray("b")
                          << QByteArray("a: 1\r\n# podwright: ignore ADV-01 why\r\nb: 2\r\n");
    QTest::newRow("block text") << QByteArray("a: |\n  x\n  yes\n") << QByteArray("yes") << QByteArray();
    QTest::newRow("quoted over lines") << QByteArray("a: \"x\n  yes\"\n") << QByteArray("yes") << QByteArray();
    QTest::newRow("flow over lines") << QByteArray("a: [x,\n  yes]\n") << QByteArray("yes")
                                     << QByteArray("a: [x,\n  # podwright: ignore ADV-01 why\n  yes]\n");
}

void MendingTest::ignoreCommentsKeepTheData()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, after);
    const auto edits = ignoreComment(text.toStdString(), static_cast<std::size_t>(text.indexOf(at)), "ADV-01", "why");
    QCOMPARE(edits ? QByteArray::fromStdString(applyEdits(text.toStdString(), *edits)) : QByteArray(), after);
}

void MendingTest::rulesAreSwitchedOffInTheSettings()
{
    m_fixture = std::make_unique<ProblemsFixture>(true);
    m_fixture->begin(sound);
    const QString rule = m_fixture->find(QStringLiteral("spec.containers[0]")).siblingAtColumn(2).data().toString();
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("ruleSearch"));
        auto *rules = dialog->findChild<QTreeWidget *>(QStringLiteral("rules"));
        QTest::keyClicks(search, rule);
        QTreeWidgetItem *item = nullptr;
        int shown = 0;
        for (int group = 0; group < rules->topLevelItemCount(); ++group) {
            for (int row = 0; row < rules->topLevelItem(group)->childCount(); ++row) {
                QTreeWidgetItem *one = rules->topLevelItem(group)->child(row);
                QVERIFY2(!one->text(0).isEmpty(), qPrintable(one->text(1))); // each rule has a title
                if (one->isHidden())
                    continue;
                item = one;
                ++shown;
            }
        }
        QCOMPARE(shown, 1);
        rules->setCurrentItem(item);
        QTest::keyClick(rules, Qt::Key_Space);
        QCOMPARE(item->checkState(0), Qt::Unchecked);
        seen = true;
        QTest::keyClick(search, Qt::Key_Return);
    });
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(seen);
    QTRY_VERIFY(!m_fixture->find(rule).isValid());
    QVERIFY(m_fixture->settings->disabledRules({}).contains(rule));
}

void MendingTest::stripLeadsToFindings()
{
    QByteArray text = sound + "    imagePullPolicy: Alawys\n";
    text += QByteArray("# more\n").repeated(300);
    m_fixture->begin(text);
    YamlEditor *editor = m_fixture->window->editor();
    auto *strip = m_fixture->field<FindingStrip>("findingStrip");
    QVERIFY(strip->isVisible() && strip->width() > 4);
    editor->goToLine(290);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->markTop(8) + 1));
    QCOMPARE(editor->textCursor().blockNumber(), 8);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->height() - 3)); // no mark: go there
    QVERIFY(editor->textCursor().blockNumber() > 250);
}

void MendingTest::statusBarCounts()
{
    m_fixture->begin(faulty);
    auto *counts = m_fixture->field<QToolButton>("findingCounts");
    QVERIFY(counts->isVisible());
    QCOMPARE(counts->accessibleName(), QStringLiteral("Error: %1").arg(m_fixture->sentences().size()));
    m_fixture->window->showPanel(QStringLiteral("help"));
    QTest::mouseClick(counts, Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->view()->visibleRegion().isEmpty());
    m_fixture->begin(sound);
    QVERIFY(!counts->isVisible());
}

void MendingTest::pastedCharactersAreMended()
{
    m_fixture->begin(QByteArray());
    YamlEditor *editor = m_fixture->window->editor();
    const QString pasted = QStringLiteral("apiVersion: v1\nkind:\u3000Pod\nmetadata:\n\u3000\u3000name：web\n");
    QApplication::clipboard()->setText(pasted);
    auto *bar = m_fixture->field<QWidget>("pasteBar");
    QVERIFY(!bar->isVisible());
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(!m_fixture->text().contains("\xe3\x80\x80"), m_fixture->text());
    QVERIFY(m_fixture->text().contains("name: web"));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>()->text().contains(QStringLiteral("3 ideographic spaces replaced.")));
    QTest::mouseClick(m_fixture->field<QToolButton>("undoMending"), Qt::LeftButton);
    QCOMPARE(m_fixture->text(), pasted.toUtf8()); // as it was pasted
    QVERIFY(!bar->isVisible());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), QByteArray());
    // a word alone may be meant so
    m_fixture->begin("a: \"\"\n");
    editor->showOffset(4);
    QApplication::clipboard()->setText(QStringLiteral("你好：世界"));
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->text(), QByteArray("a: \"你好：世界\"\n"));
}

void MendingTest::previewShowsTheChange()
{
    const std::string text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n";
    QCOMPARE(fixPreview(text, {{{8, 9}, "7"}}), QStringLiteral("  a: 1\n- b: 2\n+ b: 7\n  c: 3"));
    QCOMPARE(fixPreview(text, {{{5, 10}, ""}}), QStringLiteral("  a: 1\n- b: 2\n  c: 3"));
    QCOMPARE(fixPreview(text, {{{3, 4}, "0"}, {{23, 24}, "0"}}),
             QStringLiteral("- a: 1\n+ a: 0\n  b: 2\n  …\n  d: 4\n- e: 5\n+ e: 0\n  "));
    QCOMPARE(fixPreview(text, {}), QString());
}

QTEST_MAIN(MendingTest)
#include "tst_mending.moc"

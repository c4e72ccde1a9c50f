// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing findings and acting on them, in the real window with real events.
#include "findings/fixpreview.h"
#include "findings/ignorecomment.h"
#include "problems/problemsmodel.h"
#include "problems/problemspanel.h"
#include "problems/reconcile.h"
#include "texteditor/findingstrip.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <numeric>
#include <random>

using namespace podwright;

namespace {

const QByteArray sound = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: c\n"
                         "    image: nginx:1.29\n";
/// An unknown field and a word that is none of the allowed ones; both can be mended.
const QByteArray faulty = sound
    + "    imagePullPolicy: Alawys\n    Command: [a]\n  volumes:\n  - name: v\n"
      "    emptyDirr: {}\n";

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void rowsThatAreStillTrueStay();
    void reconcilingKeepsWhatStays();
    void groupsAndFilters();
    void clickGoesToTextAndForm();
    void keyboard();
    void detailsExplainAndMend();
    void fixAllSafeIsOneStep();
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
    void everythingSpeaksChinese();
    void theOldListingIsMendedByClicks();

private:
    QTreeView *view() const { return m_fixture->field<QTreeView>("problems"); }
    QAbstractItemModel *model() const { return view()->model(); }
    QModelIndex find(const QString &words) const;
    QStringList sentences() const;
    void chooseFrom(const char *menuName, const QString &words) const;
    QAction *action(const QMenu *menu, const QString &words) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void ProblemsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->settings->setAdvice(false);
    m_fixture->makeWindow();
    m_fixture->window->resize(1200, 800);
}

/// The first row below a heading that holds the words.
QModelIndex ProblemsTest::find(const QString &words) const
{
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex heading = model()->index(group, 0);
        for (int row = 0; row < model()->rowCount(heading); ++row) {
            for (int column = 0; column < model()->columnCount(); ++column) {
                if (model()->index(row, column, heading).data().toString().contains(words))
                    return model()->index(row, 0, heading);
            }
        }
    }
    return {};
}

QStringList ProblemsTest::sentences() const
{
    QStringList all;
    for (int group = 0; group < model()->rowCount(); ++group) {
        for (int row = 0; row < model()->rowCount(model()->index(group, 0)); ++row)
            all.append(model()->index(row, 0, model()->index(group, 0)).data().toString());
    }
    return all;
}

QAction *ProblemsTest::action(const QMenu *menu, const QString &words) const
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *one : actions) {
        if (!one->isSeparator() && one->text().remove(u'&').contains(words))
            return one;
    }
    return nullptr;
}

/// Chooses an entry of a menu that is open, by the keyboard.
void ProblemsTest::chooseFrom(const char *menuName, const QString &words) const
{
    auto *menu = m_fixture->field<QMenu>(menuName);
    QVERIFY(menu && menu->isVisible());
    QAction *entry = action(menu, words);
    QVERIFY2(entry, qPrintable(words));
    menu->setActiveAction(entry);
    QTest::keyClick(menu, Qt::Key_Return);
}

void ProblemsTest::rowsThatAreStillTrueStay()
{
    m_fixture->begin(faulty);
    const QAbstractItemModelTester tester(model());
    const QModelIndex row = find(QStringLiteral("imagePullPolicy"));
    QVERIFY(row.isValid());
    view()->setCurrentIndex(row);
    const QPersistentModelIndex kept(row);
    QSignalSpy removed(model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    YamlEditor *editor = m_fixture->window->editor();
    editor->setFocus();
    editor->showOffset(static_cast<std::size_t>(faulty.indexOf("Alawys")));
    QTest::keyClicks(editor, QStringLiteral("Xy")); // another wrong word
    QVERIFY(m_fixture->text().contains("XyAlawys"));
    QVERIFY(kept.isValid() && view()->currentIndex() == kept);
    QVERIFY(kept.data().toString().contains(QStringLiteral("XyAlawys")));
    editor->showOffset(0);
    QTest::keyClick(editor, Qt::Key_Return); // all lines move
    QVERIFY(kept.isValid() && view()->currentIndex() == kept);
    QCOMPARE(removed.size() + reset.size(), 0);
}

void ProblemsTest::reconcilingKeepsWhatStays()
{
    struct Counting {
        std::vector<int> *items;
        mutable int removed = 0;
        mutable int inserted = 0;
        void remove(int first, int last, const std::function<void()> &change) const
        {
            removed += last - first + 1;
            change();
        }
        void insert(int, const std::function<void()> &change) const
        {
            ++inserted;
            change();
        }
        void move(int, int, const std::function<void()> &change) const { change(); }
        void keep(int, int) const { }
    };
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<int> all(12);
        std::iota(all.begin(), all.end(), 0);
        const auto some = [&] {
            std::shuffle(all.begin(), all.end(), random);
            return std::vector<int>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(random() % all.size()));
        };
        std::vector<int> items = some();
        const std::vector<int> before = items;
        const std::vector<int> fresh = some();
        const auto shared = std::count_if(before.begin(), before.end(), [&](int one) {
            return std::find(fresh.begin(), fresh.end(), one) != fresh.end();
        });
        const Counting counting{&items};
        reconcile(items, fresh, [](int one) { return one; }, counting);
        QVERIFY(items == fresh);
        QCOMPARE(counting.removed, static_cast<int>(before.size()) - static_cast<int>(shared));
        QCOMPARE(counting.inserted, static_cast<int>(fresh.size()) - static_cast<int>(shared));
    }
}

void ProblemsTest::groupsAndFilters()
{
    m_fixture->begin(faulty);
    const QAbstractItemModelTester tester(model());
    QCOMPARE(model()->rowCount(), 1); // errors only
    QVERIFY(model()->index(0, 0).data().toString().startsWith(QStringLiteral("Errors (")));
    const auto all = sentences().size();
    QVERIFY(all >= 3);
    auto *grouping = m_fixture->field<QComboBox>("problemGrouping");
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    QStringList headings;
    for (int group = 0; group < model()->rowCount(); ++group)
        headings.append(model()->index(group, 0).data().toString().section(u'(', 0, 0).trimmed());
    QVERIFY(headings.contains(QStringLiteral("Container c")));
    QVERIFY(headings.contains(QStringLiteral("Volume v")));
    QCOMPARE(sentences().size(), all);
    auto *filter = m_fixture->field<QLineEdit>("problemFilter");
    QTest::keyClicks(filter, QStringLiteral("emptydirr volumes"));
    QCOMPARE(sentences().size(), 1);
    QTest::keyClicks(filter, QStringLiteral(" nothing like this"));
    QCOMPARE(sentences().size(), 0);
    filter->clear();
    auto *errors = m_fixture->field<QToolButton>("problemKind0");
    QCOMPARE(errors->text(), QString::number(all));
    QTest::mouseClick(errors, Qt::LeftButton);
    QCOMPARE(sentences().size(), 0);
    QCOMPARE(errors->text(), QString::number(all)); // counted all the same
    QTest::mouseClick(errors, Qt::LeftButton);
    QCOMPARE(sentences().size(), all);
}

void ProblemsTest::clickGoesToTextAndForm()
{
    m_fixture->begin(faulty);
    const QModelIndex row = find(QStringLiteral("imagePullPolicy"));
    view()->scrollTo(row);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(row).center());
    QCOMPARE(m_fixture->selected(), "spec.containers[0].imagePullPolicy");
    QVERIFY(m_fixture->field<QWidget>("spec.containers[0].imagePullPolicy")->isVisible());
    QCOMPARE(m_fixture->window->editor()->textCursor().blockNumber(), 8);
}

void ProblemsTest::keyboard()
{
    m_fixture->begin(faulty);
    QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8);
    const std::string first = m_fixture->selected();
    QVERIFY(view()->currentIndex().parent().isValid());
    const int all = static_cast<int>(sentences().size());
    for (int step = 0; step < all; ++step)
        QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8);
    QCOMPARE(m_fixture->selected(), first); // once around
    QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8, Qt::ShiftModifier);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(view()->currentIndex().data().toString()) && copied.endsWith(u']'), qPrintable(copied));
}

void ProblemsTest::detailsExplainAndMend()
{
    m_fixture->begin(faulty);
    view()->setCurrentIndex(find(QStringLiteral("imagePullPolicy")));
    auto *details = m_fixture->field<QTextBrowser>("findingDetails");
    const QString text = details->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("spec.containers[0].imagePullPolicy: Unsupported value")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("restartPolicy: Always")), qPrintable(text)); // the example
    QVERIFY2(text.contains(QStringLiteral("imagePullPolicy: Alawys")), qPrintable(text)); // the preview
    auto *fix = m_fixture->field<QToolButton>("fixFinding");
    QVERIFY(fix->isEnabled());
    QAction *always = action(fix->menu(), QStringLiteral("Always"));
    QVERIFY(always);
    QVERIFY(always->toolTip().contains(QStringLiteral("Alawys")));
    always->trigger();
    QVERIFY(m_fixture->text().contains("imagePullPolicy: Always\n"));
    QVERIFY(!find(QStringLiteral("imagePullPolicy")).isValid());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), faulty);
    // a link in the text does the same
    view()->setCurrentIndex(find(QStringLiteral("imagePullPolicy")));
    Q_EMIT details->anchorClicked(QUrl(QStringLiteral("fix:0")));
    QVERIFY(!m_fixture->text().contains("Alawys"));
}

void ProblemsTest::fixAllSafeIsOneStep()
{
    m_fixture->begin(faulty);
    QTest::mouseClick(m_fixture->field<QToolButton>("fixAllSafe"), Qt::LeftButton);
    QVERIFY2(m_fixture->text().contains("emptyDir: {}"), m_fixture->text());
    QVERIFY2(m_fixture->text().contains("command: [a]"), m_fixture->text());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), faulty);
}

void ProblemsTest::quickFixesInTheText()
{
    m_fixture->begin(faulty);
    YamlEditor *editor = m_fixture->window->editor();
    editor->setFocus();
    editor->showOffset(static_cast<std::size_t>(faulty.indexOf("emptyDirr")));
    QTRY_VERIFY(editor->hasBulb(12)); // the caret rests there
    QTest::keyClick(editor, Qt::Key_Period, Qt::ControlModifier);
    chooseFrom("quickFixes", QStringLiteral("emptyDir"));
    QVERIFY2(m_fixture->text().contains("emptyDir: {}"), m_fixture->text());
    QTRY_VERIFY(!editor->hasBulb(12));
    m_fixture->window->document()->undo();
    editor->showOffset(static_cast<std::size_t>(faulty.indexOf("emptyDirr")));
    QTRY_VERIFY(editor->hasBulb(12));
    // the bulb in the gutter opens the same menu
    const QTextBlock block = editor->document()->findBlockByNumber(12);
    auto *gutter = editor->findChild<QWidget *>(QStringLiteral("editorGutter"));
    QVERIFY(gutter);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(5, editor->lineRect(block).center().y()));
    chooseFrom("quickFixes", QStringLiteral("emptyDir"));
    QVERIFY(m_fixture->text().contains("emptyDir: {}"));
}

void ProblemsTest::theFormOffersFixes()
{
    m_fixture->begin(faulty);
    m_fixture->select("spec.containers[0].imagePullPolicy");
    QToolButton *fix = nullptr;
    for (auto *button : m_fixture->window->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == QLatin1String("Mend what is wrong with imagePullPolicy"))
            fix = button;
    }
    QVERIFY(fix);
    QTest::mouseClick(fix, Qt::LeftButton);
    chooseFrom("quickFixes", QStringLiteral("Always"));
    QVERIFY(m_fixture->text().contains("imagePullPolicy: Always\n"));
}

void ProblemsTest::ignoringWritesAComment()
{
    m_fixture->settings->setAdvice(true);
    m_fixture->makeWindow();
    m_fixture->begin(sound);
    QModelIndex row = find(QStringLiteral("spec.containers[0]"));
    QVERIFY(row.isValid());
    const QString rule = row.siblingAtColumn(ProblemsModel::RuleColumn).data().toString();
    view()->setCurrentIndex(row);
    m_fixture->prompt.answer = QStringLiteral("known and wanted");
    auto *ignore = m_fixture->field<QToolButton>("ignoreFinding");
    QVERIFY(ignore->isEnabled());
    action(ignore->menu(), QStringLiteral("with a Comment"))->trigger();
    const QByteArray comment = "# podwright: ignore " + rule.toUtf8() + " known and wanted\n";
    QVERIFY2(m_fixture->text().contains(comment), m_fixture->text());
    QVERIFY(!find(rule).isValid());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), sound);
    row = find(rule);
    QVERIFY(row.isValid());
    view()->setCurrentIndex(row);
    action(ignore->menu(), QStringLiteral("Switch Rule"))->trigger();
    QVERIFY(!find(rule).isValid());
    QCOMPARE(m_fixture->text(), sound);
    QVERIFY(m_fixture->settings->disabledRules({}).contains(rule));
}

void ProblemsTest::ignoreCommentsKeepTheData_data()
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

void ProblemsTest::ignoreCommentsKeepTheData()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, after);
    const auto edits = ignoreComment(text.toStdString(), static_cast<std::size_t>(text.indexOf(at)), "ADV-01", "why");
    QCOMPARE(edits ? QByteArray::fromStdString(applyEdits(text.toStdString(), *edits)) : QByteArray(), after);
}

void ProblemsTest::rulesAreSwitchedOffInTheSettings()
{
    m_fixture->settings->setAdvice(true);
    m_fixture->makeWindow();
    m_fixture->begin(sound);
    const QString rule = find(QStringLiteral("spec.containers[0]")).siblingAtColumn(2).data().toString();
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
    QTRY_VERIFY(!find(rule).isValid());
    QVERIFY(m_fixture->settings->disabledRules({}).contains(rule));
}

void ProblemsTest::stripLeadsToFindings()
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

void ProblemsTest::statusBarCounts()
{
    m_fixture->begin(faulty);
    auto *counts = m_fixture->field<QToolButton>("findingCounts");
    QVERIFY(counts->isVisible());
    QCOMPARE(counts->accessibleName(), QStringLiteral("Error: %1").arg(sentences().size()));
    m_fixture->window->showPanel(QStringLiteral("help"));
    QTest::mouseClick(counts, Qt::LeftButton);
    QTRY_VERIFY(!view()->visibleRegion().isEmpty());
    m_fixture->begin(sound);
    QVERIFY(!counts->isVisible());
}

void ProblemsTest::pastedCharactersAreMended()
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

void ProblemsTest::previewShowsTheChange()
{
    const std::string text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n";
    QCOMPARE(fixPreview(text, {{{8, 9}, "7"}}), QStringLiteral("  a: 1\n- b: 2\n+ b: 7\n  c: 3"));
    QCOMPARE(fixPreview(text, {{{5, 10}, ""}}), QStringLiteral("  a: 1\n- b: 2\n  c: 3"));
    QCOMPARE(fixPreview(text, {{{3, 4}, "0"}, {{23, 24}, "0"}}),
             QStringLiteral("- a: 1\n+ a: 0\n  b: 2\n  …\n  d: 4\n- e: 5\n+ e: 0\n  "));
    QCOMPARE(fixPreview(text, {}), QString());
}

void ProblemsTest::everythingSpeaksChinese()
{
    m_fixture->begin(faulty);
    view()->setCurrentIndex(find(QStringLiteral("imagePullPolicy")));
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    QVERIFY(model()->index(0, 0).data().toString().startsWith(QStringLiteral("错误")));
    const QString details = m_fixture->field<QTextBrowser>("findingDetails")->toPlainText();
    QVERIFY2(details.contains(QStringLiteral("Unsupported value")), qPrintable(details)); // the server's words stay
    QVERIFY2(details.contains(u'。'), qPrintable(details));
    for (const char *name : {"fixFinding", "ignoreFinding", "copyFindingMenu", "fixAllSafe"})
        QVERIFY2(m_fixture->field<QToolButton>(name)->text().contains(QRegularExpression(QStringLiteral("[一-鿿]"))),
                 name);
    m_fixture->languages.switchTo(QStringLiteral("en"));
}

/// The listing of the guide becomes a Pod that the server accepts by clicking the first fix of the first error again
/// and again. Only where the listing is at hand.
void ProblemsTest::theOldListingIsMendedByClicks()
{
    const QString shared = qEnvironmentVariable("PODWRIGHT_SHARED", QStringLiteral(PODWRIGHT_SOURCE_DIR "/../shared"));
    QFile file(shared + QStringLiteral("/seed/full-reference.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the listing is not here");
    const QByteArray before = file.readAll();
    m_fixture->begin(before);
    QVERIFY(sentences().size() >= 30);
    QTest::mouseClick(m_fixture->field<QToolButton>("fixAllSafe"), Qt::LeftButton);
    for (int clicks = 0; clicks < 200 && !sentences().isEmpty(); ++clicks) {
        QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8);
        auto *fix = m_fixture->field<QToolButton>("fixFinding");
        QVERIFY2(fix->isEnabled(), qPrintable(view()->currentIndex().data().toString()));
        fix->menu()->actions().first()->trigger();
    }
    QVERIFY2(sentences().isEmpty(), qPrintable(sentences().join(u'\n')));
}

QTEST_MAIN(ProblemsTest)
#include "tst_problems.moc"

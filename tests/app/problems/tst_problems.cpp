// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing findings and acting on them, in the real window with real events.
#include "menuchoice.h"
#include "problems/problemsmodel.h"
#include "problems/problemspanel.h"
#include "problemsfixture.h"
#include "support/folders.h"
#include "texteditor/yamleditor.h"
#include "widgets/reconcile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <random>

using namespace podwright;

class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ProblemsFixture>(false); }
    void cleanup() { m_fixture.reset(); }
    void rowsThatAreStillTrueStay();
    void reconcilingKeepsWhatStays();
    void groupsAndFilters();
    void longListEndsButCountsAndFiltersKnowAll();
    void clickGoesToTextAndForm();
    void keyboard();
    void theMenuKeyMeansTheCurrentFinding();
    void detailsExplainAndMend();
    void fixAllSafeIsOneStep();
    void everythingSpeaksChinese();
    void theOldListingIsMendedByClicks();

private:
    std::unique_ptr<ProblemsFixture> m_fixture;
};

void ProblemsTest::rowsThatAreStillTrueStay()
{
    m_fixture->begin(faulty);
    const QAbstractItemModelTester tester(m_fixture->model());
    const QModelIndex row = m_fixture->find(QStringLiteral("imagePullPolicy"));
    QVERIFY(row.isValid());
    m_fixture->view()->setCurrentIndex(row);
    const QPersistentModelIndex kept(row);
    QSignalSpy removed(m_fixture->model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_fixture->model(), &QAbstractItemModel::modelReset);
    YamlEditor *editor = m_fixture->window->editor();
    editor->setFocus();
    editor->showOffset(static_cast<std::size_t>(faulty.indexOf("Alawys")));
    QTest::keyClicks(editor, QStringLiteral("Xy")); // another wrong word
    QVERIFY(m_fixture->text().contains("XyAlawys"));
    QVERIFY(kept.isValid() && m_fixture->view()->currentIndex() == kept);
    QVERIFY(kept.data().toString().contains(QStringLiteral("XyAlawys")));
    editor->showOffset(0);
    QTest::keyClick(editor, Qt::Key_Return); // all lines move
    QVERIFY(kept.isValid() && m_fixture->view()->currentIndex() == kept);
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
        void insert(int first, int last, const std::function<void()> &change) const
        {
            inserted += last - first + 1;
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
    const QAbstractItemModelTester tester(m_fixture->model());
    QCOMPARE(m_fixture->model()->rowCount(), 1); // errors only
    QVERIFY(m_fixture->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Errors (")));
    const auto all = m_fixture->sentences().size();
    QVERIFY(all >= 3);
    auto *grouping = m_fixture->field<QComboBox>("problemGrouping");
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    QStringList headings;
    for (int group = 0; group < m_fixture->model()->rowCount(); ++group)
        headings.append(m_fixture->model()->index(group, 0).data().toString().section(u'(', 0, 0).trimmed());
    QVERIFY(headings.contains(QStringLiteral("Container c")));
    QVERIFY(headings.contains(QStringLiteral("Volume v")));
    QCOMPARE(m_fixture->sentences().size(), all);
    auto *filter = m_fixture->field<QLineEdit>("problemFilter");
    QTest::keyClicks(filter, QStringLiteral("emptydirr volumes"));
    QCOMPARE(m_fixture->sentences().size(), 1);
    QTest::keyClicks(filter, QStringLiteral(" nothing like this"));
    QCOMPARE(m_fixture->sentences().size(), 0);
    filter->clear();
    auto *errors = m_fixture->field<QToolButton>("problemKind0");
    QCOMPARE(errors->text(), QString::number(all));
    QTest::mouseClick(errors, Qt::LeftButton);
    QCOMPARE(m_fixture->sentences().size(), 0);
    QCOMPARE(errors->text(), QString::number(all)); // counted all the same
    QTest::mouseClick(errors, Qt::LeftButton);
    QCOMPARE(m_fixture->sentences().size(), all);
}

void ProblemsTest::longListEndsButCountsAndFiltersKnowAll()
{
    constexpr int wrong = 1200;
    QByteArray manifest = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n";
    for (int label = 0; label < wrong; ++label)
        manifest += "    l" + QByteArray::number(label) + ": no good\n";
    m_fixture->begin(manifest + "spec:\n  containers:\n  - name: c\n    image: a.example/b:1\n");
    auto *errors = m_fixture->field<QToolButton>("problemKind0");
    QTRY_COMPARE(errors->text(), QString::number(wrong));
    auto *cut = m_fixture->field<QLabel>("problemsCut");
    QCOMPARE(m_fixture->sentences().size(), 1000);
    QVERIFY(cut->isVisible());
    QTest::keyClicks(m_fixture->field<QLineEdit>("problemFilter"), QStringLiteral("l1199"));
    QCOMPARE(m_fixture->sentences().size(), 1);
    QVERIFY(!cut->isVisible());
    QCOMPARE(errors->text(), QString::number(wrong));
}

void ProblemsTest::clickGoesToTextAndForm()
{
    m_fixture->begin(faulty);
    const QModelIndex row = m_fixture->find(QStringLiteral("imagePullPolicy"));
    m_fixture->view()->scrollTo(row);
    QTest::mouseClick(m_fixture->view()->viewport(), Qt::LeftButton, {}, m_fixture->view()->visualRect(row).center());
    QCOMPARE(m_fixture->selected(), "spec.containers[0].imagePullPolicy");
    QVERIFY(m_fixture->field<QWidget>("spec.containers[0].imagePullPolicy")->isVisible());
    QCOMPARE(m_fixture->window->editor()->textCursor().blockNumber(), 8);
}

void ProblemsTest::keyboard()
{
    m_fixture->begin(faulty);
    QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8);
    const std::string first = m_fixture->selected();
    QVERIFY(m_fixture->view()->currentIndex().parent().isValid());
    const int all = static_cast<int>(m_fixture->sentences().size());
    for (int step = 0; step < all; ++step)
        QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8);
    QCOMPARE(m_fixture->selected(), first); // once around
    QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8, Qt::ShiftModifier);
    m_fixture->view()->setFocus();
    QTest::keyClick(m_fixture->view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(m_fixture->view()->currentIndex().data().toString()) && copied.endsWith(u']'),
             qPrintable(copied));
}

void ProblemsTest::theMenuKeyMeansTheCurrentFinding()
{
    m_fixture->begin(faulty);
    const auto stand = [this](const char *words) {
        const QModelIndex row = m_fixture->find(QLatin1String(words));
        QVERIFY(row.isValid());
        m_fixture->view()->setCurrentIndex(row);
    };
    for (const auto &[words, path] : {std::pair("imagePullPolicy", "spec.containers[0].imagePullPolicy"),
                                      std::pair("emptyDirr", "spec.volumes[0].emptyDirr")}) {
        stand(words);
        QApplication::clipboard()->clear();
        QVERIFY(chooseInContextMenu(m_fixture->view(), QStringLiteral("Copy Path")));
        QCOMPARE(QApplication::clipboard()->text(), QLatin1String(path));
    }
    // an error is not to be ignored; a heading has no menu
    QVERIFY(!chooseInContextMenu(m_fixture->view(), QStringLiteral("Ignore Here")));
    m_fixture->view()->setCurrentIndex(m_fixture->model()->index(0, 0));
    QVERIFY(!chooseInContextMenu(m_fixture->view(), QStringLiteral("Copy Path")));
    QCOMPARE(m_fixture->text(), faulty);
}

void ProblemsTest::detailsExplainAndMend()
{
    m_fixture->begin(faulty);
    m_fixture->view()->setCurrentIndex(m_fixture->find(QStringLiteral("imagePullPolicy")));
    auto *details = m_fixture->field<QTextBrowser>("findingDetails");
    auto *fix = m_fixture->field<QToolButton>("fixFinding");
    QVERIFY(details->toPlainText().contains(QStringLiteral("Looking for ways to mend it…")));
    QTRY_VERIFY(fix->isEnabled());
    const QString text = details->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("spec.containers[0].imagePullPolicy: Unsupported value")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("restartPolicy: Always")), qPrintable(text)); // the example
    QVERIFY2(text.contains(QStringLiteral("imagePullPolicy: Alawys")), qPrintable(text)); // the preview
    QAction *always = m_fixture->action(fix->menu(), QStringLiteral("Always"));
    QVERIFY(always);
    QVERIFY(always->toolTip().contains(QStringLiteral("Alawys")));
    always->trigger();
    QVERIFY(m_fixture->text().contains("imagePullPolicy: Always\n"));
    QVERIFY(!m_fixture->find(QStringLiteral("imagePullPolicy")).isValid());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), faulty);
    // a link in the text does the same
    m_fixture->view()->setCurrentIndex(m_fixture->find(QStringLiteral("imagePullPolicy")));
    QTRY_VERIFY(fix->isEnabled());
    Q_EMIT details->anchorClicked(QUrl(QStringLiteral("fix:0")));
    QVERIFY(!m_fixture->text().contains("Alawys"));
}

void ProblemsTest::fixAllSafeIsOneStep()
{
    m_fixture->begin(faulty);
    QTest::mouseClick(m_fixture->field<QToolButton>("fixAllSafe"), Qt::LeftButton);
    QTRY_VERIFY2(m_fixture->text().contains("emptyDir: {}"), m_fixture->text());
    QVERIFY2(m_fixture->text().contains("command: [a]"), m_fixture->text());
    m_fixture->window->document()->undo();
    QCOMPARE(m_fixture->text(), faulty);
}

void ProblemsTest::everythingSpeaksChinese()
{
    m_fixture->begin(faulty);
    m_fixture->view()->setCurrentIndex(m_fixture->find(QStringLiteral("imagePullPolicy")));
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    QVERIFY(m_fixture->model()->index(0, 0).data().toString().startsWith(QStringLiteral("错误")));
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
    QFile file(sharedFolder() + QStringLiteral("/seed/full-reference.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the listing is not here");
    const QByteArray before = file.readAll();
    m_fixture->begin(before);
    QVERIFY(m_fixture->sentences().size() >= 30);
    const auto isChecked = [this] { return m_fixture->window->document()->snapshot()->checked; };
    QTRY_VERIFY(isChecked()); // a text of this size is checked when one pauses
    QTest::mouseClick(m_fixture->field<QToolButton>("fixAllSafe"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text() != before, 60000); // a worker looks for what is safe
    QTRY_VERIFY(isChecked());
    int clicks = 0;
    for (; clicks < 200 && !m_fixture->sentences().isEmpty(); ++clicks) {
        QTest::keyClick(m_fixture->window->editor(), Qt::Key_F8);
        auto *fix = m_fixture->field<QToolButton>("fixFinding");
        QTRY_VERIFY2(fix->isEnabled(), qPrintable(m_fixture->view()->currentIndex().data().toString()));
        fix->menu()->actions().first()->trigger();
        QTRY_VERIFY(isChecked());
    }
    qInfo("%d fixes chosen one by one", clicks);
    QVERIFY2(m_fixture->sentences().isEmpty(), qPrintable(m_fixture->sentences().join(u'\n')));
}

QTEST_MAIN(ProblemsTest)
#include "tst_problems.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/comparedialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

using namespace podwright;

/// Two texts beside one another, with what differs in words.
class CompareDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesLeadToTheirLines();
    void theKeyboardDoesTheSame();
    void sameMeaningIsSaid();
    void emptyTextsAreSaid();
    void withoutWordsThereAreOnlyLines();
};

namespace {

QString text(int changed, const QString &value)
{
    QStringList lines;
    for (int line = 0; line < 200; ++line)
        lines.append(line == changed ? value : QStringLiteral("line %1: x").arg(line));
    return lines.join(u'\n');
}

QString currentLine(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QPlainTextEdit *>(QLatin1String(name))->textCursor().block().text();
}

ComparedChanges twoChanges()
{
    ComparedChanges changes;
    changes.list = {{QStringLiteral("first"), 5, 5}, {QStringLiteral("second"), -1, 150}};
    return changes;
}

} // namespace

void CompareDialogTest::sentencesLeadToTheirLines()
{
    CompareDialog dialog(
        QStringLiteral("old"), text(5, QStringLiteral("a: 1")), QStringLiteral("new"),
        text(5, QStringLiteral("a: 2")).replace(QStringLiteral("line 150: x"), QStringLiteral("more\nline 150: x")),
        twoChanges());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("compareChanges"));
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QVERIFY(!list->accessibleName().isEmpty());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(currentLine(dialog, "compareRight"), QStringLiteral("+ more"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(currentLine(dialog, "compareLeft"), QStringLiteral("- a: 1"));
    QCOMPARE(currentLine(dialog, "compareRight"), QStringLiteral("+ a: 2"));
    const auto *left = dialog.findChild<QPlainTextEdit *>(QStringLiteral("compareLeft"));
    QVERIFY(left->viewport()->rect().contains(left->cursorRect()));
}

void CompareDialogTest::theKeyboardDoesTheSame()
{
    CompareDialog dialog(QStringLiteral("old"), text(5, QStringLiteral("a: 1")), QStringLiteral("new"),
                         text(5, QStringLiteral("a: 2")), twoChanges());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("compareChanges"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(currentLine(dialog, "compareLeft"), QStringLiteral("- a: 1"));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void CompareDialogTest::sameMeaningIsSaid()
{
    CompareDialog same(QStringLiteral("old"), QStringLiteral("a: 1"), QStringLiteral("new"), QStringLiteral("a: 1 # x"),
                       ComparedChanges());
    QVERIFY(!same.findChild<QListWidget *>());
    const QString said = same.findChild<QLabel *>(QStringLiteral("compareSummary"))->text();
    ComparedChanges broken;
    broken.readable = false;
    CompareDialog other(QStringLiteral("old"), QStringLiteral("a: ["), QStringLiteral("new"), QStringLiteral("a: 1"),
                        broken);
    QVERIFY(other.findChild<QLabel *>(QStringLiteral("compareSummary"))->text() != said);
}

void CompareDialogTest::emptyTextsAreSaid()
{
    const auto said = [](const QString &left, const QString &right) {
        CompareDialog dialog(QStringLiteral("On the disk"), left, QStringLiteral("In the window"), right,
                             ComparedChanges());
        dialog.show();
        return dialog.findChild<QLabel *>(QStringLiteral("compareSummary"))->text();
    };
    const QString full = QStringLiteral("a: 1\n");
    QCOMPARE(said({}, full), QStringLiteral("On the disk: there is nothing in it."));
    QCOMPARE(said(full, {}), QStringLiteral("In the window: there is nothing in it."));
    QCOMPARE(said({}, {}), QStringLiteral("Both are empty."));
    QVERIFY(said(full, full) != said({}, {}));
    CompareDialog dialog(QStringLiteral("old"), {}, QStringLiteral("new"), full, ComparedChanges());
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("compareRight"))->toPlainText().section(u'\n', 0, 0),
             QStringLiteral("+ a: 1"));
}

void CompareDialogTest::withoutWordsThereAreOnlyLines()
{
    CompareDialog dialog(QStringLiteral("old"), QStringLiteral("a"), QStringLiteral("new"), QStringLiteral("b"));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("compareSummary")));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("compareLeft"))->toPlainText(), QStringLiteral("- a"));
}

QTEST_MAIN(CompareDialogTest)
#include "tst_comparedialog.moc"

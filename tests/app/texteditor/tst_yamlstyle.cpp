// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "schema/schema.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/editorrewriting.h"
#include "texteditor/schedulewords.h"
#include "texteditor/stickyparents.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace podwright;

/// The same data written otherwise from the text view; the parents at its top; places of snippets filled in together.
class YamlStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesOtherwise_data();
    void writesOtherwise();
    void isPossibleWhereItMakesSense();
    void theCaretStaysOnItsEntry();
    void tellsWhyNot();
    void parentsStayAtTheTop();
    void parentsAreClicked();
    void theCaretIsNeverUnderTheParents();
    void parentsCanBeSwitchedOff();
    void placesOfOneNumberAreFilledInTogether();
    void schedulesInWords_data();
    void schedulesInWords();

private:
    void load(const std::string &text) { m_document->setSource(SourceText::decode(text)); }
    void putCaret(const QString &at);
    QString text() const { return m_editor->toPlainText(); }

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    YamlSyntax m_syntax;
    std::unique_ptr<YamlEditor> m_editor;
    EditorRewriting *m_rewriting = nullptr;
};

namespace {

using Way = EditorRewriting::Way;

std::string longPod()
{
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n";
    for (int number = 0; number < 20; ++number) {
        text += "  - name: c" + std::to_string(number) + "\n    image: i\n    resources:\n      limits:\n";
        for (int line = 0; line < 20; ++line)
            text += "        example.org/r" + std::to_string(line) + ": 1\n";
    }
    return text;
}

} // namespace

void YamlStyleTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_editor = std::make_unique<YamlEditor>(m_document.get(), m_selection.get(), nullptr, m_syntax);
    m_rewriting = new EditorRewriting(m_editor.get(), m_document.get());
    m_editor->resize(700, 500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->setFocus();
}

void YamlStyleTest::cleanup()
{
    m_editor.reset();
    m_selection.reset();
    m_document.reset();
}

void YamlStyleTest::putCaret(const QString &at)
{
    QTextCursor cursor = m_editor->document()->find(at);
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionStart());
    m_editor->setTextCursor(cursor);
}

void YamlStyleTest::writesOtherwise_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, Way way, const char *at, const char *before, const char *after) {
        QTest::newRow(name) << static_cast<int>(way) << QString::fromLatin1(at) << QString::fromLatin1(before)
                            << QString::fromLatin1(after);
    };
    row("sort here", Way::SortMap, "image",
        "spec:\n  containers:\n  - image: i\n    name: n\n  - image: i\n    name: m\n",
        "spec:\n  containers:\n  - name: n\n    image: i\n  - image: i\n    name: m\n");
    row("sort all", Way::SortAll, "image", "spec:\n  containers:\n  - image: i\n    name: n\nkind: Pod\n",
        "kind: Pod\nspec:\n  containers:\n  - name: n\n    image: i\n");
    row("lines, from a word inside", Way::Block, "x", "a: {b: [x]}\n", "a:\n  b:\n  - x\n");
    row("brackets, from a word inside", Way::Flow, "x", "a:\n- x\n- y\n", "a: [x, y]\n");
    row("brackets, from the key", Way::Flow, "b:", "a:\n  b:\n    c: 1\n", "a:\n  b: {c: 1}\n");
    row("double quotes", Way::DoubleQuoted, "x", "a: x\n", "a: \"x\"\n");
    row("double quotes, from the key", Way::DoubleQuoted, "a", "a: x\n", "a: \"x\"\n");
    row("block text", Way::Literal, "x", "a: \"x\\ny\\n\"\n", "a: |\n  x\n  y\n");
    row("alias", Way::Expand, "*v", "a: &v {b: 1}\nc: *v\n", "a: &v {b: 1}\nc:\n  b: 1\n");
    row("merge key", Way::Expand, "<<", "a: &v {b: 1}\nc:\n  <<: *v\n", "a: &v {b: 1}\nc:\n  b: 1\n");
}

void YamlStyleTest::writesOtherwise()
{
    QFETCH(const int, way);
    QFETCH(const QString, at);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    load(before.toStdString());
    putCaret(at);
    QVERIFY(m_rewriting->isPossible(static_cast<Way>(way)));
    QVERIFY(m_rewriting->rewrite(static_cast<Way>(way)).ok());
    QCOMPARE(text(), after);
    QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(text(), before);
    QVERIFY(!m_document->textDocument()->isUndoAvailable());
}

void YamlStyleTest::isPossibleWhereItMakesSense()
{
    load("a: {b: x}\nc:\n- 'y'\nd: &v 1\ne: *v\n");
    putCaret(QStringLiteral("x"));
    QVERIFY(m_rewriting->isPossible(Way::Block));
    QVERIFY(m_rewriting->isPossible(Way::DoubleQuoted));
    QVERIFY(!m_rewriting->isPossible(Way::Plain));
    QVERIFY(!m_rewriting->isPossible(Way::Expand));
    putCaret(QStringLiteral("'y'"));
    QVERIFY(!m_rewriting->isPossible(Way::Block));
    QVERIFY(m_rewriting->isPossible(Way::Flow));
    QVERIFY(m_rewriting->isPossible(Way::Plain));
    putCaret(QStringLiteral("*v"));
    QVERIFY(m_rewriting->isPossible(Way::Expand));
    QVERIFY(!m_rewriting->isPossible(Way::Plain));
    m_editor->selectAll();
    QVERIFY(m_rewriting->isPossible(Way::DoubleQuoted));
    QVERIFY(m_rewriting->rewrite(Way::DoubleQuoted).ok());
    QCOMPARE(text(), QStringLiteral("a: {b: \"x\"}\nc:\n- \"y\"\nd: &v 1\ne: *v\n"));
}

void YamlStyleTest::theCaretStaysOnItsEntry()
{
    load("spec:\n  containers:\n  - image: nginx\n    name: web\n");
    putCaret(QStringLiteral("nginx"));
    QVERIFY(m_rewriting->rewrite(Way::SortAll).ok());
    QCOMPARE(m_editor->textCursor().block().text(), QStringLiteral("    image: nginx"));
    QCOMPARE(m_editor->textCursor().positionInBlock(), 11);
}

void YamlStyleTest::tellsWhyNot()
{
    QSignalSpy refused(m_rewriting, &EditorRewriting::refused);
    load("a:\n  b: 80\n  # c\n  d: e\n");
    putCaret(QStringLiteral("80"));
    QCOMPARE(m_rewriting->rewrite(Way::DoubleQuoted).refusal, EditRefusal::ReadsDifferently);
    QCOMPARE(m_rewriting->rewrite(Way::Flow).refusal, EditRefusal::CommentsInside);
    QCOMPARE(m_rewriting->rewrite(Way::Block).refusal, EditRefusal::NothingHere);
    QCOMPARE(refused.size(), 3);
    QVERIFY(!m_document->textDocument()->isUndoAvailable());
}

void YamlStyleTest::parentsStayAtTheTop()
{
    load(longPod());
    StickyParents *parents = m_editor->stickyParents();
    QVERIFY(parents->lines().isEmpty());
    QVERIFY(!parents->isVisible());
    m_editor->verticalScrollBar()->setValue(6 + 24 + 10); // in the limits of the second container
    const auto lineText = [this](int line) { return m_editor->document()->findBlockByNumber(line).text().trimmed(); };
    QStringList shown;
    for (const int line : parents->lines())
        shown.append(lineText(line));
    QCOMPARE(shown,
             QStringList({QStringLiteral("containers:"), QStringLiteral("- name: c1"), QStringLiteral("resources:"),
                          QStringLiteral("limits:")}));
    QVERIFY(parents->isVisible());
    m_editor->verticalScrollBar()->setValue(6 + 24 + 19); // four lines further the third container begins
    QCOMPARE(lineText(parents->lines().last()), QStringLiteral("limits:"));
    m_editor->verticalScrollBar()->setValue(6 + 24 + 20);
    QCOMPARE(lineText(parents->lines().last()), QStringLiteral("containers:"));
    m_editor->verticalScrollBar()->setValue(0);
    QVERIFY(!parents->isVisible());
}

void YamlStyleTest::parentsAreClicked()
{
    load(longPod());
    m_editor->verticalScrollBar()->setValue(40);
    StickyParents *parents = m_editor->stickyParents();
    const int row = parents->height() / static_cast<int>(parents->lines().size());
    QTest::mouseClick(parents, Qt::LeftButton, {}, QPoint(parents->width() / 2, row + row / 2));
    QCOMPARE(m_editor->textCursor().block().text(), QStringLiteral("  - name: c1"));
}

void YamlStyleTest::theCaretIsNeverUnderTheParents()
{
    load(longPod());
    m_editor->verticalScrollBar()->setValue(60);
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(75)));
    StickyParents *parents = m_editor->stickyParents();
    for (int step = 0; step < 30; ++step) {
        QTest::keyClick(m_editor.get(), Qt::Key_Up);
        QCoreApplication::processEvents();
        QVERIFY(!parents->isVisible() || m_editor->cursorRect().top() >= parents->height() - 3);
    }
    QCOMPARE(m_editor->textCursor().blockNumber(), 45);
}

void YamlStyleTest::parentsCanBeSwitchedOff()
{
    load(longPod());
    m_editor->verticalScrollBar()->setValue(40);
    m_editor->stickyParents()->setShown(false);
    QVERIFY(!m_editor->stickyParents()->isVisible());
    m_editor->stickyParents()->setShown(true);
    QVERIFY(m_editor->stickyParents()->isVisible());
}

void YamlStyleTest::placesOfOneNumberAreFilledInTogether()
{
    load("");
    QTest::keyClick(m_editor.get(), Qt::Key_Space, Qt::ControlModifier);
    m_editor->completion()->open();
    for (const char c : std::string("pod")) // the snippet of a whole Pod
        QTest::keyClick(m_editor.get(), c);
    const Completion now = m_editor->completion()->proposalsNow();
    qsizetype row = -1;
    for (std::size_t index = 0; index < now.proposals.size() && row < 0; ++index) {
        if (now.proposals[index].snippet)
            row = static_cast<qsizetype>(index);
    }
    QVERIFY(row >= 0);
    m_editor->completion()->open();
    for (; row > 0; --row)
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QVERIFY(text().contains(QStringLiteral("- name: app")));
    for (const char c : std::string("web"))
        QTest::keyClick(m_editor.get(), c);
    QCOMPARE(text().count(QStringLiteral("name: web")), 3);
    m_editor->completion()->close();
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("registry.example/app:1.0"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("web"));
    QTest::keyClick(m_editor.get(), 'x');
    QCOMPARE(text().count(QStringLiteral("name: x\n")), 3);
    m_document->undo(); // all places at once
    QCOMPARE(text().count(QStringLiteral("name: web")), 3);
}

void YamlStyleTest::schedulesInWords_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *schedule, const char *words) {
        QTest::newRow(schedule) << QString::fromLatin1(schedule) << QString::fromLatin1(words);
    };
    row("0 3 * * *", "every day at 03:00");
    row("30 8,20 * * *", "every day at 08:30, 20:30");
    row("@daily", "every day at 00:00");
    row("@hourly", "every hour at minute 0");
    row("* * * * *", "every minute");
    row("15 * * * *", "every hour at minute 15");
    row("0 0 * * 1-5", "on Monday to Friday at 00:00");
    row("0 12 * * SUN", "on Sunday at 12:00");
    row("0 0 1 * *", "on day 1 of the month at 00:00");
    row("0 0 1 * 1", "on day 1 of the month or on Monday at 00:00");
    row("0 0 1 1 *", "on day 1 of the month in January at 00:00");
    row("0 5 * 6,7 *", "every day in June, July at 05:00");
    row("0 0 * * 7", "");
    row("60 0 * * *", "");
    row("0 0 * *", "");
    row("hello", "");
    row("*/0 * * * *", "");
}

void YamlStyleTest::schedulesInWords()
{
    QFETCH(const QString, schedule);
    QFETCH(const QString, words);
    QCOMPARE(scheduleInWords(schedule), words);
}

QTEST_MAIN(YamlStyleTest)
#include "tst_yamlstyle.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "schema/schema.h"
#include "texteditor/folding.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QTest>
#include <QTextBlock>

#include <random>

using namespace podwright;

/// Folds of a text that is edited, in one view and in two.
class FoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stayWithTheirLines();
    void openWhereOneWrites();
    void arrowsGoAroundThem();
    void brokenTextKeepsThem();
    void aRemovedHeadShowsWhatItHid();
    void innerFoldsStayInside();
    void bothViewsShowTheSame();
    void theHeadShowsWhatWasFoundInside();
    void nothingIsLostFromSight_data();
    void nothingIsLostFromSight();

private:
    QTextBlock line(int number) const { return m_document->textDocument()->findBlockByNumber(number); }
    bool isVisible(int number) const { return line(number).isVisible(); }
    void putCaret(YamlEditor *editor, int number, bool atEnd = false);
    std::unique_ptr<YamlEditor> makeView(Selection *selection);
    void settle();

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    YamlSyntax m_syntax;
    std::unique_ptr<YamlEditor> m_editor;
};

namespace {

const std::string pod = R"(apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  containers:
  - name: web
    image: i:1
    ports:
    - name: http
      containerPort: 80
  - name: log
    image: i:2
  volumes:
  - name: data
    emptyDir: {}
)";

constexpr int spec = 4;
constexpr int containers = 5;
constexpr int web = 6;
constexpr int ports = 8;
constexpr int volumes = 13;

} // namespace

void FoldingTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_editor = makeView(m_selection.get());
    m_document->setSource(SourceText::decode(pod));
    settle();
}

void FoldingTest::cleanup()
{
    m_editor.reset();
    m_selection.reset();
    m_document.reset();
}

std::unique_ptr<YamlEditor> FoldingTest::makeView(Selection *selection)
{
    auto view = std::make_unique<YamlEditor>(
        m_document.get(), selection, [](const Diagnostic &one) { return QString::fromStdString(one.rule); }, m_syntax);
    view->resize(500, 600);
    view->show();
    return view;
}

void FoldingTest::settle()
{
    QTRY_VERIFY(!m_document->isBusy() && m_document->snapshot()->text == m_document->text());
}

void FoldingTest::putCaret(YamlEditor *editor, int number, bool atEnd)
{
    editor->activateWindow();
    editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QTextCursor cursor(line(number));
    if (atEnd)
        cursor.movePosition(QTextCursor::EndOfBlock);
    editor->setTextCursor(cursor);
}

void FoldingTest::stayWithTheirLines()
{
    m_editor->toggleFold(web);
    putCaret(m_editor.get(), 2, true);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), QStringLiteral("namespace: b"));
    settle();
    QVERIFY(m_editor->isFolded(web + 1));
    QVERIFY(!m_editor->isFolded(web));
    QVERIFY(isVisible(web + 1));
    QVERIFY(!isVisible(web + 2));
    QVERIFY(!isVisible(ports + 1));
    QVERIFY(isVisible(web + 6)); // the other container
    while (m_document->text() != pod) {
        m_document->undo();
        settle();
    }
    QVERIFY(m_editor->isFolded(web));
    QVERIFY(!isVisible(web + 1));
    m_editor->toggleFold(web);
    QVERIFY(isVisible(web + 1));
}

void FoldingTest::openWhereOneWrites()
{
    m_editor->toggleFold(ports);
    putCaret(m_editor.get(), ports, true);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), QStringLiteral("- containerPort: 81"));
    settle();
    QVERIFY(m_editor->textCursor().block().isVisible());
    QVERIFY(isVisible(ports + 2));
    m_editor->toggleFold(containers);
    QVERIFY(m_editor->textCursor().block().isVisible()); // the caret went to the head
    QCOMPARE(m_editor->textCursor().blockNumber(), containers);
    putCaret(m_editor.get(), web + 1); // as a search does
    QVERIFY(isVisible(web + 1));
    QVERIFY(!m_editor->isFolded(containers));
}

void FoldingTest::arrowsGoAroundThem()
{
    m_editor->toggleFold(containers);
    putCaret(m_editor.get(), containers);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QCOMPARE(m_editor->textCursor().blockNumber(), volumes);
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QCOMPARE(m_editor->textCursor().blockNumber(), containers);
    QVERIFY(m_editor->isFolded(containers));
}

void FoldingTest::brokenTextKeepsThem()
{
    m_editor->toggleFold(ports);
    putCaret(m_editor.get(), 1, true);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), QStringLiteral("\"a"));
    settle();
    QVERIFY(m_document->snapshot()->health != TextHealth::Good);
    QVERIFY(m_editor->isFolded(ports + 1));
    QVERIFY(!isVisible(ports + 2));
    QVERIFY(isVisible(ports + 4));
    QVERIFY(m_editor->isFoldable(ports + 1)); // and can be opened
    m_editor->toggleFold(ports + 1);
    QVERIFY(isVisible(ports + 2));
}

void FoldingTest::aRemovedHeadShowsWhatItHid()
{
    m_editor->toggleFold(web);
    putCaret(m_editor.get(), web);
    m_editor->removeLines();
    settle();
    QVERIFY(isVisible(web)); // the image
    QVERIFY(isVisible(ports - 1));
    for (int number = 0; number < m_document->textDocument()->blockCount(); ++number)
        QVERIFY2(isVisible(number) || m_editor->isFolded(ports - 1), qPrintable(line(number).text()));
}

void FoldingTest::innerFoldsStayInside()
{
    m_editor->toggleFold(ports);
    m_editor->toggleFold(containers);
    m_editor->toggleFold(spec);
    QVERIFY(!isVisible(volumes));
    m_editor->toggleFold(spec);
    QVERIFY(isVisible(volumes));
    QVERIFY(!isVisible(web));
    m_editor->toggleFold(containers);
    QVERIFY(isVisible(web));
    QVERIFY(!isVisible(ports + 1));
    m_editor->foldAll(false);
    QVERIFY(isVisible(ports + 1));
}

void FoldingTest::bothViewsShowTheSame()
{
    Selection own;
    const auto second = makeView(&own);
    putCaret(second.get(), web + 1);
    putCaret(m_editor.get(), containers);
    m_editor->toggleFold(containers);
    QVERIFY(second->isFolded(containers));
    QVERIFY(second->textCursor().block().isVisible());
    second->toggleFold(containers); // one click opens it again
    QVERIFY(!m_editor->isFolded(containers));
    QVERIFY(isVisible(web));
}

void FoldingTest::theHeadShowsWhatWasFoundInside()
{
    std::string text = pod;
    text.replace(text.find("80\n"), 2, "99999");
    m_document->setSource(SourceText::decode(text));
    settle();
    QTRY_VERIFY(m_document->snapshot()->checked);
    const auto error = static_cast<int>(Severity::Error);
    QVERIFY(m_editor->severityOfLine(ports).value_or(-1) != error);
    QCOMPARE(m_editor->severityOfLine(ports + 2), std::optional(error));
    m_editor->toggleFold(ports);
    QCOMPARE(m_editor->severityOfLine(ports), std::optional(error));
    QVERIFY(!m_editor->findingsOfLine(ports).isEmpty());
    m_editor->toggleFold(ports);
    QVERIFY(m_editor->severityOfLine(ports).value_or(-1) != error);
}

void FoldingTest::nothingIsLostFromSight_data()
{
    QTest::addColumn<int>("seed");
    const int seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    for (int number = seed; number < seed + 20; ++number)
        QTest::addRow("seed %d", number) << number;
}

/// Any folds and edits: a hidden line belongs to a fold that can be opened, and the caret is in sight.
void FoldingTest::nothingIsLostFromSight()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto number = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int step = 0; step < 60; ++step) {
        const int lines = m_document->textDocument()->blockCount();
        switch (number(6)) {
        case 0:
        case 1:
            m_editor->toggleFold(number(lines));
            break;
        case 2:
            putCaret(m_editor.get(), number(lines), number(2) == 0);
            break;
        case 3:
            QTest::keyClick(m_editor.get(), number(2) ? Qt::Key_Return : Qt::Key_Backspace);
            break;
        case 4:
            number(2) ? m_editor->removeLines() : m_editor->duplicateLinesDown();
            break;
        default:
            number(2) ? m_document->undo() : m_editor->moveLinesDown();
            break;
        }
        settle();
        bool head = false; // of what is hidden now
        for (QTextBlock block = line(0); block.isValid(); block = block.next()) {
            if (block.isVisible())
                head = m_editor->isFolded(block.blockNumber());
            QVERIFY2(block.isVisible() || head, qPrintable(QStringLiteral("step %1: %2").arg(step).arg(block.text())));
        }
        QVERIFY(m_editor->textCursor().block().isVisible());
    }
    m_editor->foldAll(false);
    for (QTextBlock block = line(0); block.isValid(); block = block.next())
        QVERIFY(block.isVisible());
}

QTEST_MAIN(FoldingTest)
#include "tst_folding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "schema/schema.h"
#include "texteditor/completionpopup.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QListView>
#include <QTest>
#include <QTextDocument>

using namespace podwright;

/// The list of proposals with real keys.
class CompletionListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWhileTyping();
    void enterTakesTheMarkedOne();
    void enterIsNotTakenFromWords();
    void keysChooseAndClose();
    void theMouseChooses();
    void tabGoesThroughASnippet();
    void aPlaceOfASnippetShowsItsChoices();
    void aWordTakenInASnippetKeepsItsPlaces();
    void brokenTextAroundDoesNoHarm();
    void oneUndoStep();
    void inputMethodsFindByHelp();

private:
    void load(const std::string &text, const char *lineEnd);
    CompletionPopup *popup() const { return m_editor->findChild<CompletionPopup *>(QStringLiteral("completion")); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    std::string first() const { return popup()->proposals().front().text; }
    void type(const char *keys) { QTest::keyClicks(m_editor.get(), QString::fromUtf8(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_editor.get(), key, with); }
    QString text() const { return m_editor->toPlainText(); }

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    YamlSyntax m_syntax;
    std::unique_ptr<YamlEditor> m_editor;
};

namespace {

const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: web\n"
                        "    image: nginx:1.29\n  volumes:\n  - name: data\n    emptyDir: {}\n";

} // namespace

void CompletionListTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_editor = std::make_unique<YamlEditor>(m_document.get(), m_selection.get(), nullptr, m_syntax);
    m_editor->completion()->setTexts({[](std::string_view, std::string_view field, std::string_view) {
                                          return field == "imagePullPolicy" ? std::string("拉取镜像的策略")
                                                                            : std::string();
                                      },
                                      [](const Snippet &snippet) { return snippet.english; }});
    m_editor->resize(700, 500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->setFocus();
}

void CompletionListTest::cleanup()
{
    m_editor.reset();
    m_selection.reset();
    m_document.reset();
}

/// Opens a text with the caret behind the first occurrence of these words.
void CompletionListTest::load(const std::string &text, const char *words)
{
    m_document->setSource(SourceText::decode(text));
    const QString needle = QString::fromUtf8(words);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(static_cast<int>(m_editor->toPlainText().indexOf(needle) + needle.size()));
    m_editor->setTextCursor(cursor);
}

void CompletionListTest::opensWhileTyping()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    QVERIFY(!isOpen()); // a new line alone asks for nothing
    type("imageP");
    QVERIFY(isOpen());
    QCOMPARE(first(), std::string("imagePullPolicy"));
    press(Qt::Key_Backspace);
    QVERIFY(isOpen());
    type(" ");
    QVERIFY(!isOpen());
}

void CompletionListTest::enterTakesTheMarkedOne()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("imagep");
    press(Qt::Key_Return);
    QVERIFY(text().contains(QStringLiteral("\n    imagePullPolicy: \n")));
    QVERIFY(isOpen()); // goes on with the values
    QCOMPARE(first(), std::string("Always"));
    type("Ne");
    press(Qt::Key_Tab);
    QVERIFY(text().contains(QStringLiteral("\n    imagePullPolicy: Never\n")));
    QVERIFY(!isOpen());
    QCOMPARE(m_document->snapshot()->health, TextHealth::Good);
}

/// Names are offered, not pressed on who writes a word of their own; nothing is marked without a letter.
void CompletionListTest::enterIsNotTakenFromWords()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("volumeMounts:");
    press(Qt::Key_Return);
    type("- name: da");
    QVERIFY(isOpen());
    QCOMPARE(first(), std::string("data"));
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QVERIFY(text().contains(QStringLiteral("- name: da\n")));
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("tty: ");
    QVERIFY(isOpen());
    press(Qt::Key_Return);
    QVERIFY(text().contains(QStringLiteral("tty: \n")));
}

void CompletionListTest::keysChooseAndClose()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("tty: ");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(text().contains(QStringLiteral("tty: false")));
    press(Qt::Key_Return);
    type("st");
    QVERIFY(isOpen());
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    m_editor->completion()->open(); // what Ctrl+Space does
    QVERIFY(isOpen());
    const std::string marked = popup()->current()->text;
    press(Qt::Key_Up);
    QVERIFY(popup()->current()->text != marked);
    press(Qt::Key_Left);
    QVERIFY(!isOpen());
}

void CompletionListTest::theMouseChooses()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("tty: ");
    auto *list = popup()->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(text().contains(QStringLiteral("tty: true")));
}

void CompletionListTest::tabGoesThroughASnippet()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("startup-p");
    QVERIFY(isOpen());
    press(Qt::Key_Return);
    QVERIFY(text().contains(QStringLiteral("\n    startupProbe:\n      httpGet:\n        path: /healthz\n")));
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("/healthz"));
    type("/up");
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    QVERIFY(!isOpen());
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("startup-p");
    press(Qt::Key_Return);
    type("/up");
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("8080"));
    press(Qt::Key_Backtab);
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("8080"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("60"));
    press(Qt::Key_Tab); // out of it
    QVERIFY(!m_editor->textCursor().hasSelection());
    QVERIFY(text().contains(QStringLiteral("        path: /up\n        port: 8080\n")));
    QVERIFY(m_document->snapshot()->health == TextHealth::Good);
}

void CompletionListTest::aPlaceOfASnippetShowsItsChoices()
{
    std::string text = pod;
    text.replace(text.find("  - name: data"), 0, "  - name: logs\n    emptyDir: {}\n");
    load(text, "nginx:1.29");
    press(Qt::Key_Return);
    type("mount");
    QVERIFY(isOpen());
    press(Qt::Key_Return);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("data"));
    QVERIFY(isOpen()); // the other volume
    QCOMPARE(first(), std::string("logs"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY2(this->text().contains(QStringLiteral("    - name: logs\n      mountPath: /data\n")),
             qPrintable(this->text()));
    press(Qt::Key_Tab); // goes on to the next place
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("/data"));
    QVERIFY(!isOpen());
    press(Qt::Key_Backtab);
    QVERIFY(isOpen());
    press(Qt::Key_Tab); // nothing is marked: Tab does not take what nobody chose
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("/data"));
    m_document->undo();
    QVERIFY(this->text().contains(QStringLiteral("    - name: data\n      mountPath: /data\n")));
}

void CompletionListTest::aWordTakenInASnippetKeepsItsPlaces()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("mount");
    press(Qt::Key_Return);
    type("da");
    QVERIFY(isOpen());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY2(text().contains(QStringLiteral("    - name: data\n      mountPath: /data\n")), qPrintable(text()));
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("/data"));
}

void CompletionListTest::brokenTextAroundDoesNoHarm()
{
    load("kind: Pod\nspec:\n  nodeSelector: {a: \n  containers\n  - name: x\n    image: y\n", "image: y");
    press(Qt::Key_Return);
    m_editor->completion()->open();
    load("kind: Pod\nspec:\n  containers:\n  - name: x\n    args: [\"a\n  volumes:\n  - name: v\n", "- name: v");
    press(Qt::Key_Return);
    type("emptyD");
    press(Qt::Key_Return);
    load("a: {{{{\n", "{{{{");
    type("k");
    m_editor->completion()->open();
    QVERIFY(text().startsWith(QStringLiteral("a: {{{{k")));
}

void CompletionListTest::oneUndoStep()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    type("liv");
    const QString before = text();
    press(Qt::Key_Return);
    QVERIFY(text() != before);
    m_document->undo();
    QCOMPARE(text(), before);
}

void CompletionListTest::inputMethodsFindByHelp()
{
    load(pod, "nginx:1.29");
    press(Qt::Key_Return);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("镜像"));
    QCoreApplication::sendEvent(m_editor.get(), &commit);
    QVERIFY(isOpen());
    QCOMPARE(first(), std::string("imagePullPolicy"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(text().contains(QStringLiteral("\n    imagePullPolicy: \n")));
}

QTEST_MAIN(CompletionListTest)
#include "tst_completionlist.moc"

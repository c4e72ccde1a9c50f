// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "schema/schema.h"
#include "text/sourcetext.h"
#include "texteditor/pastebar.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace podwright;

/// What is pasted from elsewhere, with real keys and the clipboard: what stood around it goes, and one click brings it
/// back.
class PastingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wrappingsAreTakenAway_data();
    void wrappingsAreTakenAway();
    void plainTextStaysAsItIs();
    void outputOfAClusterIsCleaned();

private:
    void paste(const QString &text);
    QByteArray text() const { return QByteArray::fromStdString(m_document->text()); }
    QToolButton *button(const char *name) const { return m_bar->findChild<QToolButton *>(QLatin1String(name)); }

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_window;
    YamlSyntax m_syntax;
    YamlEditor *m_editor = nullptr;
    PasteBar *m_bar = nullptr;
};

void PastingTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_editor = new YamlEditor(
        m_document.get(), m_selection.get(), [](const Diagnostic &one) { return QString::fromStdString(one.message); },
        m_syntax);
    m_bar = new PasteBar(m_editor, m_document.get());
    layout->addWidget(m_editor);
    layout->addWidget(m_bar);
    m_window->show();
    m_document->setSource(SourceText::decode(""));
    m_editor->setFocus();
}

void PastingTest::cleanup()
{
    m_window.reset();
    m_selection.reset();
    m_document.reset();
}

void PastingTest::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
}

void PastingTest::wrappingsAreTakenAway_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *pasted, const char *kept, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(pasted) << QByteArray(kept) << QString::fromUtf8(told);
    };
    const char *plain = "apiVersion: v1\nkind: Pod\n";
    row("a fence", "```yaml\napiVersion: v1\nkind: Pod\n```\n", plain, "Markdown");
    row("a here-document", "cat <<EOF | kubectl apply -f -\napiVersion: v1\nkind: Pod\nEOF\n", plain, "shell");
    row("a prompt", "$ cat pod.yaml\napiVersion: v1\nkind: Pod\n", plain, "shell");
    row("an added file of a diff", "+apiVersion: v1\n+kind: Pod\n", plain, "diff");
    row("tabs", "metadata:\n\tname: a\n", "metadata:\n  name: a\n", "tabs");
    row("a fence and wide signs", "```\nkind：\u3000Pod\n```\n", "kind:  Pod\n", "full-width");
}

void PastingTest::wrappingsAreTakenAway()
{
    QFETCH(QString, pasted);
    QFETCH(QByteArray, kept);
    QFETCH(QString, told);
    paste(pasted);
    QCOMPARE(text(), kept);
    QVERIFY(m_bar->isVisible());
    const QString said = m_bar->findChild<QLabel *>()->text();
    QVERIFY2(said.contains(told), qPrintable(said));
    QVERIFY(!button("cleanPaste")->isVisible());
    QTest::mouseClick(button("undoMending"), Qt::LeftButton);
    QCOMPARE(text(), pasted.toUtf8());
    QVERIFY(!m_bar->isVisible());
    m_document->undo();
    QCOMPARE(text(), QByteArray());
}

void PastingTest::plainTextStaysAsItIs()
{
    const QString plain = QStringLiteral("apiVersion: v1\nkind: Pod\n# ``` is no fence\n");
    paste(plain);
    QCOMPARE(text(), plain.toUtf8());
    QVERIFY(!m_bar->isVisible());
    paste(QStringLiteral("```"));
    QCOMPARE(text(), plain.toUtf8() + "```"); // one word is what it is
    QVERIFY(!m_bar->isVisible());
}

void PastingTest::outputOfAClusterIsCleaned()
{
    const QByteArray wanted =
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - {name: c, image: i}\n";
    QByteArray output = wanted;
    output.replace("  name: a\n", "  name: a\n  uid: x\n  resourceVersion: \"1\"\n");
    output += "status:\n  phase: Running\n";
    paste(QString::fromUtf8(output));
    QCOMPARE(text(), output);
    QVERIFY(button("cleanPaste")->isVisible());
    QVERIFY(!button("undoMending")->isVisible());
    QTest::mouseClick(button("cleanPaste"), Qt::LeftButton);
    QCOMPARE(text(), wanted);
    QVERIFY(!m_bar->isVisible());
    m_document->undo(); // one step
    QCOMPARE(text(), output);
}

QTEST_MAIN(PastingTest)
#include "tst_pasting.moc"

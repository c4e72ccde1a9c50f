// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/serverdefaults.h"
#include "document/snapshotplaces.h"
#include "pod/manifestschema.h"
#include "schema/schema.h"
#include "texteditor/breadcrumb.h"
#include "texteditor/editornavigation.h"
#include "texteditor/valuewords.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace podwright;

/// What the text view knows of the Pod: names, nodes, items, defaults, the way to the caret.
class YamlViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesLeadToTheirDeclaration_data();
    void namesLeadToTheirDeclaration();
    void allUsesAreListed();
    void renamingIsOneStep();
    void renamingReachesAnnotationsAndOtherPods();
    void selectionGrowsByNode();
    void itemsMoveWithTheirComments();
    void serverDefaultsAreGhosts();
    void valuesInOtherWords_data();
    void valuesInOtherWords();
    void foldsToALevel();
    void breadcrumbLeadsBack();
    void enterInFrontOfALineMovesItDown();
    void enterReplacesTheSelection();
    void resizedLooksAsMadeInThatSize_data();
    void resizedLooksAsMadeInThatSize();

private:
    void load(const std::string &text) { m_document->setSource(SourceText::decode(text)); }
    void putCaret(const char *behind, int occurrence = 1);
    QString line() const { return m_editor->textCursor().block().text().trimmed(); }
    QString text() const { return m_editor->toPlainText(); }

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    YamlSyntax m_syntax;
    std::unique_ptr<YamlEditor> m_editor;
    EditorNavigation *m_navigation = nullptr;
};

namespace {

const std::string pod = R"(apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: unconfined
spec:
  containers:
  - name: web # first
    image: i:1
    ports:
    - name: http
      containerPort: 80
    readinessProbe:
      httpGet: {path: /, port: http}
    volumeMounts:
    - name: "data"
      mountPath: /data
    resources:
      claims: [{name: gpu}]
  # the other one
  - name: log
    image: i:2
    ports:
    - name: http
      containerPort: 81
    volumeMounts:
    - {name: data, mountPath: /d}
    envFrom:
    - configMapRef: {name: settings}
  resourceClaims:
  - name: gpu
    resourceClaimName: shared
  volumes:
  - name: data # kept
    emptyDir: {}
  - name: conf
    configMap:
      name: settings
)";

} // namespace

void YamlViewTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_editor = std::make_unique<YamlEditor>(m_document.get(), m_selection.get(), nullptr, m_syntax);
    m_navigation = new EditorNavigation(m_editor.get(), m_document.get());
    m_editor->resize(700, 500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->setFocus();
    load(pod);
}

void YamlViewTest::cleanup()
{
    m_editor.reset();
    m_selection.reset();
    m_document.reset();
}

void YamlViewTest::putCaret(const char *behind, int occurrence)
{
    const QString needle = QString::fromUtf8(behind);
    qsizetype at = -1;
    for (int count = 0; count < occurrence; ++count)
        at = text().indexOf(needle, at + 1);
    QVERIFY(at >= 0);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(static_cast<int>(at + needle.size()));
    m_editor->setTextCursor(cursor);
}

void YamlViewTest::namesLeadToTheirDeclaration_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("mount") << QByteArray("name: \"da") << 1 << QByteArray("- name: data # kept");
    QTest::newRow("flow mount") << QByteArray("- {name: da") << 1 << QByteArray("- name: data # kept");
    QTest::newRow("another field of the mount") << QByteArray("mountPath: /da") << 1 << QByteArray("mountPath: /data");
    QTest::newRow("probe port") << QByteArray("port: ht") << 1 << QByteArray("- name: http");
    QTest::newRow("claim") << QByteArray("claims: [{name: g") << 1 << QByteArray("- name: gpu");
    QTest::newRow("nothing") << QByteArray("image: i") << 1 << QByteArray("image: i:1");
}

void YamlViewTest::namesLeadToTheirDeclaration()
{
    QFETCH(QByteArray, from);
    QFETCH(int, occurrence);
    QFETCH(QByteArray, line);
    putCaret(from.constData(), occurrence);
    QSignalSpy told(m_navigation, &EditorNavigation::told);
    m_navigation->goToDefinition();
    QCOMPARE(this->line().toUtf8(), line);
    QCOMPARE(told.isEmpty(), !line.startsWith("image") && !line.startsWith("mountPath"));
    if (from == "port: ht") // of its own container, not the port of the other one
        QCOMPARE(m_editor->textCursor().blockNumber(), 11);
}

void YamlViewTest::allUsesAreListed()
{
    putCaret("- name: data # k");
    putCaret("- name: da", 1);
    QMenu *menu = m_navigation->showReferences();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QTest::keyClick(menu, Qt::Key_Down);
    menu->actions().last()->trigger();
    QCOMPARE(line(), QStringLiteral("- {name: data, mountPath: /d}"));
    menu->close();
    putCaret("name: sett", 1);
    menu = m_navigation->showReferences();
    QCOMPARE(menu->actions().size(), 2);
    menu->close();
}

void YamlViewTest::renamingIsOneStep()
{
    putCaret("name: \"da");
    const auto name = m_navigation->nameAtCaret();
    QVERIFY(name);
    QVERIFY(m_navigation->rename(*name, "my files").ok());
    const QString expected = QString::fromStdString(pod)
                                 .replace(QStringLiteral("name: \"data\""), QStringLiteral("name: \"my files\""))
                                 .replace(QStringLiteral("name: data"), QStringLiteral("name: my files"));
    QCOMPARE(text(), expected);
    m_document->undo();
    QCOMPARE(text(), QString::fromStdString(pod));
}

void YamlViewTest::renamingReachesAnnotationsAndOtherPods()
{
    putCaret("- name: we");
    QVERIFY(m_navigation->rename(*m_navigation->nameAtCaret(), "front").ok());
    QVERIFY(text().contains(QStringLiteral("kubernetes.io/front: unconfined")));
    QVERIFY(text().contains(QStringLiteral("- name: front # first")));
    load(pod + "---\n" + pod);
    putCaret("name: sett");
    QVERIFY(m_navigation->rename(*m_navigation->nameAtCaret(), "conf2").ok());
    QCOMPARE(text().count(QStringLiteral("name: conf2")), 4);
    putCaret("- name: da");
    QVERIFY(m_navigation->rename(*m_navigation->nameAtCaret(), "files").ok());
    QCOMPARE(text().count(QStringLiteral("name: data")), 2); // volumes of the other Pod are its own
}

void YamlViewTest::selectionGrowsByNode()
{
    putCaret("path: /");
    QStringList seen;
    for (int step = 0; step < 4; ++step) {
        m_navigation->expandSelection();
        seen.append(m_editor->textCursor().selectedText());
    }
    QCOMPARE(seen[0], QStringLiteral("/"));
    QCOMPARE(seen[1], QStringLiteral("path: /"));
    QCOMPARE(seen[2], QStringLiteral("{path: /, port: http}"));
    QCOMPARE(seen[3], QStringLiteral("httpGet: {path: /, port: http}"));
    m_navigation->shrinkSelection();
    QCOMPARE(m_editor->textCursor().selectedText(), seen[2]);
    for (int step = 0; step < 20; ++step)
        m_navigation->expandSelection();
    QCOMPARE(m_editor->textCursor().selectedText().size(), text().size());
}

void YamlViewTest::itemsMoveWithTheirComments()
{
    putCaret("image: i:2");
    QVERIFY(m_navigation->moveItem(true).ok());
    QVERIFY(text().indexOf(QStringLiteral("# the other one\n  - name: log"))
            < text().indexOf(QStringLiteral("- name: web # first")));
    QCOMPARE(line(), QStringLiteral("image: i:2")); // the caret goes along
    QVERIFY(m_navigation->moveItem(true).edits.empty()); // it is the first
    QVERIFY(m_navigation->moveItem(false).ok());
    QCOMPARE(text(), QString::fromStdString(pod));
}

void YamlViewTest::serverDefaultsAreGhosts()
{
    const QString before = text();
    m_editor->setGhostsShown(true);
    const QString container = m_editor->ghostOfLine(8);
    QVERIFY2(container.contains(QStringLiteral("imagePullPolicy: IfNotPresent")), qPrintable(container));
    QVERIFY(m_editor->ghostOfLine(6).contains(QStringLiteral("restartPolicy: Always")));
    QVERIFY(m_editor->ghostOfLine(14).contains(QStringLiteral("scheme: HTTP")));
    QCOMPARE(text(), before);
    QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("  restartPolicy: Never"));
    QVERIFY(!m_editor->ghostOfLine(6).contains(QStringLiteral("restartPolicy")));
    m_editor->setGhostsShown(false);
    QVERIFY(m_editor->ghostOfLine(8).isEmpty());
}

void YamlViewTest::valuesInOtherWords_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *path, const char *written, const char *words) {
        QTest::addRow("%s %s", path, written) << QByteArray(path) << QByteArray(written) << QString::fromUtf8(words);
    };
    row("spec.containers[0].resources.limits.cpu", "250m", "0.25 of a CPU core, 250 m");
    row("spec.containers[0].resources.limits.memory", "1536Mi", "1.5 GiB, 1,610,612,736 bytes");
    row("spec.containers[0].resources.limits.memory", "100m", "thousandths of a byte: surely M or Mi was meant");
    row("spec.containers[0].securityContext.runAsUser", "0", "root: user 0 may do everything inside the container");
    row("spec.containers[0].securityContext.runAsUser", "1000", "");
    row("spec.terminationGracePeriodSeconds", "5400", "1 h 30 min");
    row("spec.terminationGracePeriodSeconds", "30", "");
    row("spec.volumes[0].configMap.defaultMode", "0644", "octal 0644, that is rw-r--r--");
}

void YamlViewTest::valuesInOtherWords()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, written);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(QLocale::English));
    const auto parsed = Path::parse(path.toStdString());
    std::string flow = written.toStdString();
    for (std::size_t index = parsed->size(); index-- > 0;) {
        const PathStep &step = parsed->steps()[index];
        flow = step.kind == PathStep::Kind::Key ? '{' + step.key + ": " + flow + '}' : '[' + flow + ']';
    }
    load("---\n" + flow + "\n");
    const SnapshotPtr snapshot = m_document->snapshot();
    QCOMPARE(valueInWords(schemaPlaceOf(m_schema, snapshot->pods, 0, *parsed), valueAt(*snapshot, {0, *parsed})),
             words);
}

void YamlViewTest::foldsToALevel()
{
    m_editor->foldToLevel(1);
    QVERIFY(m_editor->isFolded(6)); // spec:
    QVERIFY(!m_editor->document()->findBlockByNumber(8).isVisible());
    m_editor->foldToLevel(2);
    QVERIFY(!m_editor->isFolded(6));
    QVERIFY(m_editor->isFolded(7)); // containers:
    m_editor->foldAll(false);
    QVERIFY(m_editor->document()->findBlockByNumber(8).isVisible());
}

void YamlViewTest::breadcrumbLeadsBack()
{
    Breadcrumb crumb(m_document.get(), m_selection.get(), m_editor.get());
    crumb.resize(900, crumb.sizeHint().height());
    crumb.show();
    putCaret("port: ht");
    QStringList names;
    const auto buttons = crumb.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (!button->isHidden())
            names.append(button->accessibleName());
    }
    QCOMPARE(names.join(u' '), QStringLiteral("Pod spec containers web readinessProbe httpGet port"));
    QTest::mouseClick(buttons[3], Qt::LeftButton);
    QCOMPARE(m_selection->current().path.toString(), std::string("spec.containers[0]"));
    QCOMPARE(line(), QStringLiteral("- name: web # first"));
}

/// Wherever in the blanks before it: the line keeps its column, so the manifest keeps its meaning.
void YamlViewTest::enterInFrontOfALineMovesItDown()
{
    load(pod);
    const int lines = m_editor->document()->blockCount();
    for (int number = 0; number < lines; ++number) {
        const QString line = m_editor->document()->findBlockByNumber(number).text();
        const qsizetype indent = line.size() - QStringView(line).trimmed().size();
        for (qsizetype column = 0; column <= indent && !line.isEmpty(); ++column) {
            QTextCursor cursor(m_editor->document()->findBlockByNumber(number));
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, static_cast<int>(column));
            m_editor->setTextCursor(cursor);
            QTest::keyClick(m_editor.get(), Qt::Key_Return);
            QCOMPARE(m_editor->document()->findBlockByNumber(number).text(), QString(column, u' '));
            QCOMPARE(m_editor->document()->findBlockByNumber(number + 1).text(), line);
            m_document->undo();
            QCOMPARE(text(), QString::fromStdString(pod));
        }
    }
}

void YamlViewTest::enterReplacesTheSelection()
{
    load("a: b  c\n");
    for (const bool backwards : {false, true}) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(backwards ? 6 : 4);
        cursor.setPosition(backwards ? 4 : 6, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("a: b\nc\n"));
        m_document->undo();
        QCOMPARE(text(), QStringLiteral("a: b  c\n"));
    }
}

void YamlViewTest::resizedLooksAsMadeInThatSize_data()
{
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("lines as they are") << false;
    QTest::newRow("wrapped lines") << true;
}

/// Where nothing is wrapped a new width does not have the text laid out again, and one cannot see the difference.
void YamlViewTest::resizedLooksAsMadeInThatSize()
{
    QFETCH(bool, wrapped);
    const std::string longLine = pod + "# " + std::string(400, 'x') + '\n';
    load(longLine);
    const auto mode = wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap;
    m_editor->setLineWrapMode(mode);
    for (const QSize size : {QSize(400, 300), QSize(900, 300), QSize(500, 700), QSize(700, 500)}) {
        m_editor->resize(size);
        QVERIFY(QTest::qWaitFor([&] { return m_editor->size() == size; }));
        QCoreApplication::processEvents();
        ManifestDocument document(m_schema);
        document.setSource(SourceText::decode(longLine));
        Selection selection;
        YamlEditor fresh(&document, &selection, {}, m_syntax);
        fresh.setLineWrapMode(mode);
        fresh.resize(size);
        fresh.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fresh));
        QCoreApplication::processEvents();
        QCOMPARE(m_editor->horizontalScrollBar()->maximum(), fresh.horizontalScrollBar()->maximum());
        QCOMPARE(m_editor->verticalScrollBar()->maximum(), fresh.verticalScrollBar()->maximum());
        m_editor->clearFocus(); // neither has a caret that blinks
        fresh.clearFocus();
        QTRY_COMPARE(m_editor->viewport()->grab().toImage(), fresh.viewport()->grab().toImage());
    }
}

QTEST_MAIN(YamlViewTest)
#include "tst_yamlview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, offscreen, with real events.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/mainwindow.h"
#include "platform/languageswitcher.h"
#include "platform/prompt.h"
#include "schema/schema.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

#include <memory>
#include <random>

using namespace podwright;

namespace {

/// Answers of its own, so that no dialog ever opens.
class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &) override { return answer; }
    SaveAnswer askToSave(QWidget *, const QString &) override
    {
        ++asked;
        return saveAnswer;
    }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Reload; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QString answer;
    QString told;
    SaveAnswer saveAnswer = SaveAnswer::Discard;
    int asked = 0;
};

const char *const pod =
    "# keep me\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n"
    "  - name: c # first\n    image: \"nginx\"\n    args: [a, b]\n    ports:\n    - containerPort: 80\n"
    "  - name: d\n    image: redis\n  volumes:\n  - name: v\n    emptyDir:\n      sizeLimit: 1Gi\n  restartPolicy: "
    "Never\n";

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void formEditsChangeTheText();
    void textEditsChangeTheForm();
    void focusAndCaretStayWhileTyping();
    void typingLeavesNoQuotesBehind();
    void brokenLineKeepsTheSelection();
    void toolBarAddsThings();
    void emptiedAndWrongValues();
    void choicesAndUnions();
    void labelsAndListsAreTables();
    void selectionGoesBothWays();
    void outlineCommandsEditTheText();
    void randomFormEditsAllUndoToTheSameBytes();
    void languageSwitchesAtRunTime();
    void statusBarTellsClassAndLevel();
    void savingAndClosing();
    void badFilesAreToldAndNothingIsLost();
    void everyControlHasAName();

private:
    template <typename Widget> Widget *field(const char *path)
    {
        auto *widget = m_window->findChild<Widget *>(QString::fromUtf8(path));
        if (!widget)
            qWarning("no field %s", path);
        return widget;
    }
    QByteArray text() const { return QByteArray::fromStdString(m_window->document()->text()); }
    void select(const char *path) { m_window->selection()->select({0, *Path::parse(path)}, nullptr); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    LanguageSwitcher m_languages;
    YamlSyntax m_syntax;
    ScriptedPrompt m_prompt;
    Schema m_schema = Schema::builtIn();
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_languages.switchTo(QStringLiteral("en"));
}

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_prompt = ScriptedPrompt();
    m_window = std::make_unique<MainWindow>(m_schema, *m_settings, m_languages, m_syntax, &m_prompt);
    m_window->show();
    m_window->files()->newFile(QString::fromUtf8(pod));
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(
        m_window->findChild<QTreeView *>(QStringLiteral("outline"))); // is made when the window has been painted
}

void WindowTest::cleanup()
{
    m_window->document()->setModified(false);
    m_window.reset();
}

void WindowTest::formEditsChangeTheText()
{
    select("spec.containers[0]");
    auto *image = field<QLineEdit>("spec.containers[0].image");
    QVERIFY(image);
    QCOMPARE(image->text(), QStringLiteral("nginx"));
    image->setFocus();
    image->end(false);
    QTest::keyClicks(image, QStringLiteral(":1.29"));
    QCOMPARE(text(), QByteArray(pod).replace("\"nginx\"", "\"nginx:1.29\""));
    QCOMPARE(image->text(), QStringLiteral("nginx:1.29"));
    QTest::keyClick(image, Qt::Key_Z, Qt::ControlModifier); // goes to the window: one step for the run of typing
    QTRY_COMPARE(text(), QByteArray(pod));
    QCOMPARE(image->text(), QStringLiteral("nginx"));
}

void WindowTest::textEditsChangeTheForm()
{
    select("spec.containers[1]");
    auto *image = field<QLineEdit>("spec.containers[1].image");
    QVERIFY(image);
    YamlEditor *editor = m_window->editor();
    QTextCursor cursor = editor->document()->find(QStringLiteral("redis"));
    cursor.setPosition(cursor.selectionEnd());
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, QStringLiteral(":8"));
    QVERIFY(field<QLineEdit>("spec.containers[1].image"));
    QCOMPARE(field<QLineEdit>("spec.containers[1].image"), image);
    QCOMPARE(image->text(), QStringLiteral("redis:8"));
    // a broken line greys what it touches and loses nothing
    QTest::keyClicks(editor, QStringLiteral(": x"));
    QCOMPARE(m_window->document()->snapshot()->health, TextHealth::Partial);
    QVERIFY(field<QLineEdit>("spec.containers[1].image"));
    QVERIFY(!field<QLineEdit>("spec.containers[1].image")->isEnabled());
    QVERIFY(field<QLineEdit>("spec.containers[1].name")->isEnabled());
    for (int back = 0; back < 3; ++back)
        QTest::keyClick(editor, Qt::Key_Backspace);
    QCOMPARE(m_window->document()->snapshot()->health, TextHealth::Good);
    QVERIFY(field<QLineEdit>("spec.containers[1].image")->isEnabled());
}

void WindowTest::typingLeavesNoQuotesBehind()
{
    select("spec.containers[1]");
    auto *image = field<QLineEdit>("spec.containers[1].image");
    image->setFocus();
    image->selectAll();
    QTest::keyClicks(image, QStringLiteral("nginx:"));
    QVERIFY(text().contains("image: \"nginx:\"\n"));
    QTest::keyClicks(image, QStringLiteral("1"));
    QVERIFY(text().contains("image: nginx:1\n"));
    m_window->document()->undo();
    QCOMPARE(text(), QByteArray(pod));
}

void WindowTest::brokenLineKeepsTheSelection()
{
    YamlEditor *editor = m_window->editor();
    editor->setFocus();
    QTextCursor cursor = editor->document()->find(QStringLiteral("redis"));
    cursor.setPosition(cursor.selectionEnd());
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, QStringLiteral(":"));
    QCOMPARE(m_window->document()->snapshot()->health, TextHealth::Partial);
    QTest::keyClicks(editor, QStringLiteral("7"));
    QCOMPARE(m_window->selection()->current().path.toString(), std::string("spec.containers[1].image"));
    QCOMPARE(field<QLineEdit>("spec.containers[1].image")->text(), QStringLiteral("redis:7"));
}

void WindowTest::toolBarAddsThings()
{
    for (const char *name : {"addContainer", "addVolume"}) {
        m_window->findChild<QAction *>(QLatin1String(name))->trigger();
        QCOMPARE(m_window->document()->snapshot()->health, TextHealth::Good);
    }
    QVERIFY(text().contains("- name: container-3\n"));
    QVERIFY(text().contains("- name: volume-2\n"));
    QVERIFY(field<QLineEdit>("spec.volumes[1].name"));
    m_window->document()->undo();
    m_window->document()->undo();
    QCOMPARE(text(), QByteArray(pod));
}

void WindowTest::focusAndCaretStayWhileTyping()
{
    select("spec.containers[0]");
    auto *name = field<QLineEdit>("spec.containers[0].name");
    name->setFocus();
    name->setCursorPosition(0);
    QTest::keyClicks(name, QStringLiteral("abc"));
    QCOMPARE(name->cursorPosition(), 3);
    QCOMPARE(name->text(), QStringLiteral("abcc"));
    QVERIFY(name->hasFocus());
    QCOMPARE(field<QLineEdit>("spec.containers[0].name"), name);
    QVERIFY(text().contains("- name: abcc # first\n"));
}

void WindowTest::emptiedAndWrongValues()
{
    select("spec.containers[0].ports[0]");
    auto *port = field<QLineEdit>("spec.containers[0].ports[0].containerPort");
    QVERIFY(port);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("x"));
    QVERIFY(text().contains("containerPort: 80\n")); // not written, but kept in the editor
    QCOMPARE(port->text(), QStringLiteral("x"));
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("8080"));
    QVERIFY(text().contains("containerPort: 8080\n"));
}

void WindowTest::choicesAndUnions()
{
    select("spec");
    auto *policy = field<QComboBox>("spec.restartPolicy");
    QVERIFY(policy);
    QCOMPARE(policy->currentText(), QStringLiteral("Never"));
    policy->setFocus();
    QTest::keyClick(policy, Qt::Key_A); // Always
    QTRY_VERIFY(text().contains("restartPolicy: Always\n"));
    select("spec.volumes[0]");
    auto *kind = field<QComboBox>("spec.volumes[0].kind");
    QVERIFY(kind);
    const QByteArray before = text();
    kind->setCurrentIndex(kind->findData(QStringLiteral("hostPath")));
    Q_EMIT kind->activated(kind->currentIndex());
    QVERIFY(text().contains("  - name: v\n    hostPath:"));
    kind = field<QComboBox>("spec.volumes[0].kind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("emptyDir")));
    Q_EMIT kind->activated(kind->currentIndex());
    QCOMPARE(text(), before); // switching back restores what was there
}

void WindowTest::labelsAndListsAreTables()
{
    select("metadata");
    auto *label = field<QLineEdit>("metadata.labels.app");
    QVERIFY(label);
    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("yes"));
    QVERIFY(text().contains("labels: {app: \"yes\"}\n"));
    auto *key = field<QLineEdit>("metadata.labels.app.key");
    QVERIFY(key);
    key->setFocus();
    key->end(false);
    QTest::keyClicks(key, QStringLiteral("le"));
    QVERIFY(text().contains("labels: {apple: \"yes\"}\n")); // each key stroke is written
    QCOMPARE(field<QLineEdit>("metadata.labels.apple.key"), key);
    auto *add = field<QPushButton>("metadata.labels.add");
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("apple"));
    QVERIFY(text().contains("labels: {apple: \"yes\", appl: \"\"}\n")); // the last letter waits: the key is taken
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("s"));
    QVERIFY(text().contains("labels: {apple: \"yes\", apples: \"\"}\n"));
    m_window->document()->undo();
    QVERIFY(text().contains("labels: {apple: \"yes\"}\n"));
    select("spec.containers[0]");
    auto *second = field<QLineEdit>("spec.containers[0].args[1]");
    QVERIFY(second);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    auto *third = field<QLineEdit>("spec.containers[0].args[2]");
    QVERIFY(third);
    QVERIFY(third->hasFocus());
    QTest::keyClicks(third, QStringLiteral("0644"));
    QVERIFY(text().contains("args: [a, b, \"0644\"]\n"));
    QTest::keyClick(third, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(text().contains("args: [a, \"0644\", b]\n"));
}

void WindowTest::selectionGoesBothWays()
{
    YamlEditor *editor = m_window->editor();
    editor->setFocus();
    QTextCursor cursor = editor->document()->find(QStringLiteral("redis"));
    editor->setTextCursor(cursor);
    QCOMPARE(m_window->selection()->current().path.toString(), std::string("spec.containers[1].image"));
    QVERIFY(field<QLineEdit>("spec.containers[1].image")); // the form shows that container
    QVERIFY(m_window->selectPath(QStringLiteral("spec.volumes[name=v].emptyDir.sizeLimit")));
    QCOMPARE(editor->textCursor().block().text().trimmed(), QStringLiteral("sizeLimit: 1Gi"));
    auto *outline = m_window->findChild<QTreeView *>(QStringLiteral("outline"));
    QCOMPARE(outline->currentIndex().data().toString(), QStringLiteral("sizeLimit"));
}

void WindowTest::outlineCommandsEditTheText()
{
    auto *outline = m_window->findChild<QTreeView *>(QStringLiteral("outline"));
    select("spec.containers[1]");
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(text().indexOf("name: d") < text().indexOf("name: c # first"));
    m_window->document()->undo();
    QCOMPARE(text(), QByteArray(pod));
    select("spec.containers[1]");
    QTest::keyClick(outline, Qt::Key_Delete);
    QVERIFY(!text().contains("name: d"));
    m_window->document()->undo();
    m_prompt.answer = QStringLiteral("backend");
    select("spec.containers[1]");
    QTest::keyClick(outline, Qt::Key_F2);
    QVERIFY(text().contains("- name: backend\n    image: redis\n"));
}

void WindowTest::randomFormEditsAllUndoToTheSameBytes()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const bool crlf : {false, true}) {
        QByteArray bytes = pod;
        if (crlf)
            bytes.replace("\n", "\r\n");
        m_window->document()->setModified(false);
        m_window->files()->newFile(QString::fromUtf8(bytes));
        const char *places[] = {"",
                                "metadata",
                                "spec",
                                "spec.containers[0]",
                                "spec.containers[1]",
                                "spec.volumes[0]",
                                "spec.containers[0].ports[0]"};
        int edits = 0;
        for (int round = 0; round < 200; ++round) {
            select(places[random() % std::size(places)]);
            const auto edit = m_window->findChild<QWidget *>(QStringLiteral("form"))->findChildren<QLineEdit *>();
            if (edit.isEmpty())
                continue;
            QLineEdit *one = edit[static_cast<qsizetype>(random() % static_cast<unsigned>(edit.size()))];
            if (!one->isVisible() || one->isReadOnly() || !one->isEnabled() || qobject_cast<QComboBox *>(one->parent()))
                continue;
            one->setFocus();
            one->setCursorPosition(static_cast<int>(random() % static_cast<unsigned>(one->text().size() + 1)));
            const char *texts[] = {"x", "1", "e", ": ", "#", "'", "yes"};
            const QPointer<QLineEdit> guard(one);
            const QString typed = QString::fromUtf8(texts[random() % std::size(texts)]);
            for (const QChar key : typed) {
                if (guard)
                    QTest::keyClicks(guard, QString(key));
            }
            ++edits;
        }
        QVERIFY(edits > 100);
        QVERIFY(text() != bytes);
        for (int step = 0; step < 2000 && m_window->document()->textDocument()->isUndoAvailable(); ++step)
            m_window->document()->undo();
        QCOMPARE(text(), bytes);
    }
}

void WindowTest::languageSwitchesAtRunTime()
{
    select("spec.containers[0]");
    QAction *save = m_window->findChild<QAction *>(QStringLiteral("save"));
    const QString english = save->text();
    m_languages.switchTo(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    QVERIFY(save->text().contains(QStringLiteral("保存")));
    QCOMPARE(m_window->findChild<QTreeView *>(QStringLiteral("outline"))->accessibleName(), QStringLiteral("大纲"));
    m_languages.switchTo(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(save->text(), english);
    QCOMPARE(text(), QByteArray(pod));
}

void WindowTest::statusBarTellsClassAndLevel()
{
    auto *qos = field<QToolButton>("qosClass");
    auto *security = field<QToolButton>("podSecurity");
    QVERIFY(qos && security);
    QCOMPARE(qos->text(), QStringLiteral("QoS: BestEffort"));
    QCOMPARE(security->text(), QStringLiteral("Pod Security: baseline"));
    QVERIFY(security->toolTip().contains(QStringLiteral("runAsNonRoot")));
    // typed into the text, seen at once
    YamlEditor *editor = m_window->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral("  hostPID: true"));
    QCOMPARE(security->text(), QStringLiteral("Pod Security: privileged"));
    QVERIFY(security->toolTip().contains(QStringLiteral("shares namespaces of the host")));
    QCOMPARE(security->accessibleName(), security->text());
    // the menu leads to what fails a check
    select("metadata");
    Q_EMIT security->menu()->aboutToShow();
    QCOMPARE(security->menu()->actions().size(), 1);
    security->menu()->actions().constFirst()->trigger();
    QCOMPARE(m_window->selection()->current().path.toString(), std::string("spec.hostPID"));
    select("metadata");
    QTest::mouseClick(qos, Qt::LeftButton);
    QCOMPARE(m_window->selection()->current().path.toString(), std::string("spec"));
    m_languages.switchTo(QStringLiteral("zh_CN"));
    QTRY_COMPARE(security->text(), QStringLiteral("Pod 安全：privileged"));
    QCOMPARE(qos->text(), QStringLiteral("QoS：BestEffort"));
    m_languages.switchTo(QStringLiteral("en"));
    QTRY_COMPARE(qos->text(), QStringLiteral("QoS: BestEffort"));
}

void WindowTest::savingAndClosing()
{
    const QString name = m_folder->filePath(QStringLiteral("out.yaml"));
    m_prompt.answer = name;
    select("spec.containers[0]");
    QTest::keyClicks(field<QLineEdit>("spec.containers[0].name"), QStringLiteral("x"));
    QVERIFY(m_window->files()->save());
    QVERIFY(!m_window->document()->isModified());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text());
    QTest::keyClicks(field<QLineEdit>("spec.containers[0].name"), QStringLiteral("y"));
    m_prompt.saveAnswer = Prompt::SaveAnswer::Cancel;
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompt.asked, 1);
    QVERIFY(m_window->isVisible());
}

void WindowTest::badFilesAreToldAndNothingIsLost()
{
    QVERIFY(!m_window->files()->openFile(m_folder->path()));
    QVERIFY(m_prompt.told.contains(m_folder->path()));
    QVERIFY(!m_window->files()->openFile(m_folder->filePath(QStringLiteral("nothing.yaml"))));
    QVERIFY(m_prompt.told.contains(QStringLiteral("nothing.yaml")));
    QCOMPARE(text(), QByteArray(pod));
    QFile broken(m_folder->filePath(QStringLiteral("broken.yaml")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("a: \xff\n");
    broken.close();
    m_prompt.saveAnswer = Prompt::SaveAnswer::Discard;
    QVERIFY(m_window->files()->openFile(broken.fileName()));
    QVERIFY(m_window->editor()->isReadOnly());
    QVERIFY(m_prompt.told.contains(QStringLiteral("byte 3")));
}

void WindowTest::everyControlHasAName()
{
    select("spec.containers[0]");
    int controls = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool editor = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        const bool inside = widget->parent()
            && (qobject_cast<const QComboBox *>(widget->parent()) || widget->inherits("QComboBoxListView"));
        if (!editor || inside)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        ++controls;
    }
    QVERIFY(controls > 5);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"

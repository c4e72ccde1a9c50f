// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/containerpanel.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "platform/prompt.h"
#include "schema/schema.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace podwright;

namespace {

class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return confirms; }
    QString askForText(QWidget *, const QString &, const QString &, const QString &text) override
    {
        suggested = text;
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QStringList answers;
    QString suggested;
    QString told;
    bool confirms = true;
};

const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: web # main\n"
                        "    image: ghcr.io/team/web:1.2\n    args: [--port, $(PORT)]\n    env:\n"
                        "    - {name: URL, value: 'http://$(HOST)'}\n    - {name: HOST, value: db}\n"
                        "    - {name: PORT, value: '80'}\n    ports:\n    - containerPort: 80\n"
                        "    resources: {requests: {cpu: 100m}}\n  # helps\n  - name: log\n    image: l\n";

} // namespace

/// The panel in both directions with real events; each edit is one undo step.
class ContainerPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void imagePartsGoBothWays();
    void commandTellsWhatRuns();
    void variablesMoveAndChange();
    void envLinesArePasted();
    void portsComeAndGo();
    void amountsGoBothWays();
    void switchesOfSecurity();
    void hooks();
    void containersComeAndGo();
    void renamingTakesReferencesAlong();
    void rolesThereAndBack();
    void movingKeepsTheKeyboardFromHarm();
    void worksInTemplates();
    void containersOfSeveralPods();
    void followsTheSelection();
    void everyControlHasAName();
    void longValuesAreKept();
    void anyTextIsBorne_data();
    void anyTextIsBorne();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        auto *widget = m_panel->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qWarning("there is no %s", name);
        return widget;
    }
    void load(const std::string &text) { m_document->setSource(SourceText::decode(text)); }
    void page(int index) { find<QTabWidget>("containerPages")->setCurrentIndex(index); }
    bool has(const char *text) const { return m_document->text().find(text) != std::string::npos; }
    void undoToStart(const std::string &start)
    {
        m_document->undo();
        QCOMPARE(m_document->text(), start);
    }
    void press(const char *button)
    {
        auto *one = find<QAbstractButton>(button);
        QVERIFY(one->isEnabled());
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }

    const Schema m_schema = Schema::builtIn();
    ScriptedPrompt m_prompt;
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ContainerPanel> m_panel;
};

void ContainerPanelTest::init()
{
    m_prompt = {};
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ContainerPanel>(m_document.get(), m_selection.get(), &m_prompt);
    m_panel->resize(1000, 420);
    load(pod);
    m_panel->show();
}

void ContainerPanelTest::cleanup()
{
    m_panel.reset();
}

void ContainerPanelTest::imagePartsGoBothWays()
{
    auto *tag = find<QLineEdit>("container.image.tag");
    QCOMPARE(find<QLineEdit>("container.image.registry")->text(), QStringLiteral("ghcr.io"));
    QCOMPARE(find<QLineEdit>("container.image.path")->text(), QStringLiteral("team"));
    QCOMPARE(tag->text(), QStringLiteral("1.2"));
    const QString before = find<QLabel>("container.image.meaning")->text();
    tag->setFocus();
    tag->selectAll();
    QTest::keyClicks(tag, QStringLiteral("latest"));
    QVERIFY2(has("image: ghcr.io/team/web:latest\n"), m_document->text().c_str());
    QVERIFY(find<QLabel>("container.image.meaning")->text() != before);
    undoToStart(pod); // one run of typing, one step
    QCOMPARE(tag->text(), QStringLiteral("1.2"));
    auto *whole = find<QLineEdit>("container.image");
    QCOMPARE(whole->text(), QStringLiteral("ghcr.io/team/web:1.2"));
}

void ContainerPanelTest::commandTellsWhatRuns()
{
    page(1);
    auto *preview = find<QPlainTextEdit>("container.commandPreview");
    QVERIFY2(preview->toPlainText().endsWith(QStringLiteral("--port 80")), qPrintable(preview->toPlainText()));
    auto *word = find<QLineEdit>("container.args[1]");
    word->setFocus();
    word->end(false);
    QTest::keyClicks(word, QStringLiteral(" x"));
    QVERIFY(preview->toPlainText().endsWith(QStringLiteral("--port '80 x'")));
    undoToStart(pod);
}

void ContainerPanelTest::variablesMoveAndChange()
{
    page(2);
    auto *table = find<QTableWidget>("container.env.table");
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("http://$(HOST)")); // HOST is set too late
    QVERIFY(!find<QLabel>("container.variable.note")->text().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table->item(1, 3)->text(), QStringLiteral("http://db"));
    QCOMPARE(table->currentRow(), 1);
    undoToStart(pod);
    table->setCurrentCell(1, 0);
    auto *source = find<QComboBox>("container.variable.source");
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down); // a key of a config map
    QVERIFY2(has("{name: HOST, valueFrom: {configMapKeyRef: {name: \"\", key: \"\"}}}"), m_document->text().c_str());
    undoToStart(pod);
    table->setCurrentCell(1, 0);
    auto *value = find<QLineEdit>("container.variable.value");
    QCOMPARE(value->text(), QStringLiteral("db"));
    value->setFocus();
    value->end(false);
    QTest::keyClicks(value, QStringLiteral("2"));
    QVERIFY(has("{name: HOST, value: db2}"));
    undoToStart(pod);
}

void ContainerPanelTest::envLinesArePasted()
{
    page(2);
    QApplication::clipboard()->setText(QStringLiteral("export HOST=db9\nNEW='a $(b)'\nnonsense\n"));
    press("container.env.paste");
    QVERIFY2(has("{name: HOST, value: db9}"), m_document->text().c_str());
    QVERIFY2(has("value: a $$(b)"), m_document->text().c_str());
    QCOMPARE(find<QTableWidget>("container.env.table")->item(3, 3)->text(), QStringLiteral("a $(b)"));
    QVERIFY(find<QLabel>("container.env.pasted")->isVisible());
    undoToStart(pod);
    QVERIFY(!find<QLabel>("container.env.pasted")->isVisible()); // what was told is no longer so
}

void ContainerPanelTest::portsComeAndGo()
{
    page(3);
    press("container.ports.add");
    QVERIFY2(has("    - containerPort: 80\n    - containerPort: 8080\n"), m_document->text().c_str());
    auto *name = find<QLineEdit>("container.port.name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("web"));
    QVERIFY(has("name: web\n"));
    m_document->undo();
    undoToStart(pod);
    find<QTableWidget>("container.ports.table")->setCurrentCell(0, 0);
    press("container.ports.remove");
    QVERIFY(!has("ports:"));
    undoToStart(pod);
    auto *node = find<QLineEdit>("container.port.hostPort");
    QVERIFY2(!node->placeholderText().contains(QStringLiteral("containerPort")), qPrintable(node->placeholderText()));
    load("kind: Pod\nspec:\n  hostNetwork: true\n  containers:\n  - name: a\n    ports: [{containerPort: 80}]\n");
    QVERIFY2(node->placeholderText().endsWith(QStringLiteral(" 80")), qPrintable(node->placeholderText()));
}

void ContainerPanelTest::amountsGoBothWays()
{
    page(4);
    auto *slider = find<QSlider>("container.limits.cpu.slider");
    QCOMPARE(slider->value(), 0);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY2(has("limits: {cpu: 10m}"), m_document->text().c_str());
    QCOMPARE(find<QLineEdit>("container.limits.cpu")->text(), QStringLiteral("10m"));
    undoToStart(pod);
    auto *request = find<QLineEdit>("container.requests.cpu");
    QCOMPARE(request->text(), QStringLiteral("100m"));
    request->setFocus();
    request->selectAll();
    QTest::keyClick(request, Qt::Key_Delete);
    QVERIFY2(!has("resources"), m_document->text().c_str());
    QVERIFY(find<QLabel>("container.qos")->text().contains(QStringLiteral("BestEffort")));
    undoToStart(pod);
    QVERIFY(find<QLabel>("container.qos")->text().contains(QStringLiteral("Burstable")));
}

void ContainerPanelTest::switchesOfSecurity()
{
    page(5);
    auto *drop = find<QCheckBox>("container.securityContext.capabilities.drop");
    QVERIFY(!drop->isChecked());
    drop->setFocus();
    QTest::keyClick(drop, Qt::Key_Space);
    QVERIFY(drop->isChecked());
    QVERIFY2(has("- ALL\n"), m_document->text().c_str());
    QTest::keyClick(drop, Qt::Key_Space);
    QCOMPARE(m_document->text(), pod);
    auto *privileged = find<QCheckBox>("container.securityContext.privileged");
    QVERIFY(privileged->accessibleDescription().isEmpty());
    privileged->setFocus();
    QTest::keyClick(privileged, Qt::Key_Space);
    QVERIFY(has("privileged: true\n"));
    QVERIFY2(privileged->accessibleDescription().contains(QStringLiteral("PSS-03")),
             qPrintable(privileged->accessibleDescription()));
    undoToStart(pod);
}

void ContainerPanelTest::hooks()
{
    page(6);
    auto *preStop = find<QComboBox>("container.lifecycle.preStop");
    preStop->setFocus();
    preStop->setCurrentIndex(2);
    QTest::keyClick(preStop, Qt::Key_Down); // a pause
    QVERIFY2(has("lifecycle:\n      preStop:\n        sleep:\n          seconds: 5\n"), m_document->text().c_str());
    auto *seconds = find<QLineEdit>("container.lifecycle.preStop.sleep.seconds");
    QCOMPARE(seconds->text(), QStringLiteral("5"));
    undoToStart(pod);
}

void ContainerPanelTest::containersComeAndGo()
{
    auto *choice = find<QComboBox>("containerChoice");
    m_prompt.answers = {QStringLiteral("web"), QStringLiteral("api")};
    press("container.add");
    QVERIFY(!m_prompt.told.isEmpty()); // web is taken
    QVERIFY2(has("  - name: api\n"), m_document->text().c_str());
    QCOMPARE(choice->currentText(), QStringLiteral("api"));
    undoToStart(pod);
    choice->setCurrentIndex(0);
    press("container.duplicate");
    QVERIFY(has("name: web-copy # main\n"));
    QCOMPARE(choice->currentText(), QStringLiteral("web-copy"));
    undoToStart(pod);
    choice->setCurrentIndex(1);
    press("container.up");
    QVERIFY2(m_document->text().find("# helps") < m_document->text().find("# main"), m_document->text().c_str());
    QCOMPARE(choice->currentText(), QStringLiteral("log"));
    undoToStart(pod);
    choice->setCurrentIndex(1);
    m_prompt.confirms = false;
    press("container.remove");
    QCOMPARE(m_document->text(), pod);
    m_prompt.confirms = true;
    press("container.remove");
    QVERIFY(!has("name: log"));
    undoToStart(pod);
}

void ContainerPanelTest::renamingTakesReferencesAlong()
{
    const std::string text = pod
        + "    env:\n    - name: CPU\n      valueFrom: {resourceFieldRef: {containerName: web, resource: "
          "limits.cpu}}\n";
    load(text);
    m_prompt.answers = {QStringLiteral("front")};
    press("container.rename");
    QCOMPARE(m_prompt.suggested, QStringLiteral("web"));
    QVERIFY2(has("- name: front # main\n"), m_document->text().c_str());
    QVERIFY(has("containerName: front,"));
    undoToStart(text);
}

void ContainerPanelTest::rolesThereAndBack()
{
    auto *choice = find<QComboBox>("containerChoice");
    choice->setCurrentIndex(1);
    find<QAction>("container.turnInto.2")->trigger(); // a sidecar
    QVERIFY2(has("  initContainers:\n  # helps\n  - name: log\n    image: l\n    restartPolicy: Always\n"),
             m_document->text().c_str());
    QVERIFY(choice->currentText().startsWith(QStringLiteral("log (")));
    QVERIFY(!find<QToolButton>("container.up")->isEnabled());
    choice->setCurrentIndex(0);
    QVERIFY(!find<QToolButton>("container.turnInto")->isEnabled()); // a Pod needs one
    choice->setCurrentIndex(1);
    find<QAction>("container.turnInto.0")->trigger();
    QCOMPARE(m_document->text(), pod);
}

/// The button of an action may be switched off by it: the keyboard stays where the next key does no harm.
void ContainerPanelTest::movingKeepsTheKeyboardFromHarm()
{
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    press("container.down"); // to the end
    QVERIFY(!find<QToolButton>("container.down")->isEnabled());
    QVERIFY(find<QToolButton>("container.up")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_document->text(), pod);
    QVERIFY(find<QToolButton>("container.down")->hasFocus());
    find<QToolButton>("container.turnInto")->setFocus();
    find<QAction>("container.turnInto.1")->trigger(); // for a moment the other one is shown, the only app container
    QVERIFY(has("  initContainers:\n  - name: web"));
    QVERIFY(find<QToolButton>("container.turnInto")->hasFocus());
}

void ContainerPanelTest::worksInTemplates()
{
    load("kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - name: a\n        image: b:1\n"
         "      ephemeralContainers:\n      - name: debug\n        image: c\n");
    auto *choice = find<QComboBox>("containerChoice");
    QCOMPARE(choice->count(), 2);
    auto *tag = find<QLineEdit>("container.image.tag");
    tag->setFocus();
    QTest::keyClicks(tag, QStringLiteral("0"));
    QVERIFY(has("image: b:10\n"));
    choice->setCurrentIndex(1);
    QVERIFY(tag->isReadOnly());
    QVERIFY(!find<QToolButton>("container.rename")->isEnabled());
    QVERIFY(find<QToolButton>("container.add")->isEnabled()); // beside it
}

void ContainerPanelTest::containersOfSeveralPods()
{
    const std::string other =
        "---\nkind: Job\nmetadata: {name: j}\nspec: {template: {spec: {containers: [{name: web}]}}}\n";
    load(pod + other);
    auto *choice = find<QComboBox>("containerChoice");
    QCOMPARE(choice->itemText(0), QStringLiteral("web — Pod a"));
    QCOMPARE(choice->itemText(2), QStringLiteral("web — Job j"));
}

void ContainerPanelTest::followsTheSelection()
{
    m_selection->select({0, *Path::parse("spec.containers[1].image")}, nullptr);
    QCOMPARE(find<QComboBox>("containerChoice")->currentIndex(), 1);
    QCOMPARE(find<QLineEdit>("container.image.name")->text(), QStringLiteral("l"));
    const auto addFirst = [](const EditPlanner &planner) {
        return planner.insertItem(*Path::parse("spec.containers"), NewValue::map({{"name", NewValue::string("new")}}),
                                  0);
    };
    QVERIFY(m_document->edit(0, addFirst).ok());
    QCOMPARE(find<QComboBox>("containerChoice")->currentText(), QStringLiteral("log")); // still the same one
    QCOMPARE(find<QLineEdit>("container.image.name")->text(), QStringLiteral("l"));
}

void ContainerPanelTest::everyControlHasAName()
{
    for (int index = 0; index < 7; ++index) {
        page(index);
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"))
                || (qobject_cast<const QLineEdit *>(widget) && qobject_cast<const QComboBox *>(widget->parentWidget()));
            if (!widget->isVisible() || inner || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("page %1: %2 %3")
                                    .arg(index)
                                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

void ContainerPanelTest::longValuesAreKept()
{
    const std::string value(100 * 1024, 'x');
    load("kind: Pod\nspec:\n  containers:\n  - name: a\n    env:\n    - name: BIG\n      value: " + value + "\n");
    page(2);
    auto *edit = find<QLineEdit>("container.variable.value");
    QTRY_COMPARE(edit->text().size(), 100 * 1024); // a worker reads texts of this size
    edit->setFocus();
    edit->end(false);
    QTest::keyClicks(edit, QStringLiteral("y"));
    QTRY_VERIFY(m_document->text().find(value + "y\n") != std::string::npos);
}

void ContainerPanelTest::anyTextIsBorne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no container") << QByteArray("kind: Pod\nspec: {}\n");
    QTest::newRow("broken") << QByteArray("kind: Pod\nspec: [\n");
    QTest::newRow("wrong types") << QByteArray(
        "kind: Pod\nspec:\n  containers:\n  - name: 1\n    image: [a]\n    command: {a: b}\n    args: 3\n    env: {a: "
        "b}\n"
        "    envFrom: [x]\n    ports: [a, {containerPort: [1]}]\n    resources: [q]\n    securityContext: 3\n"
        "    lifecycle: {preStop: [1], postStart: 5}\n  - 3\n  -\n");
    QTest::newRow("unions with two members") << QByteArray(
        "kind: Pod\nspec:\n  containers:\n  - name: a\n    env:\n    - name: E\n      value: x\n      valueFrom:\n"
        "        secretKeyRef: {name: s, key: k}\n        fieldRef: 3\n    lifecycle:\n      preStop:\n"
        "        exec: {command: [a]}\n        sleep: {seconds: x}\n");
    QByteArray many("kind: Pod\nspec:\n  containers:\n");
    for (int index = 0; index < 200; ++index)
        many += "  - {name: c" + QByteArray::number(index) + ", env: [{name: A, value: $(B)}]}\n";
    QTest::newRow("two hundred containers") << many;
}

void ContainerPanelTest::anyTextIsBorne()
{
    QFETCH(QByteArray, text);
    load(text.toStdString());
    auto *choice = find<QComboBox>("containerChoice");
    for (int container = 0; container < qMin(3, choice->count()); ++container) {
        choice->setCurrentIndex(container);
        for (int index = 0; index < 7; ++index) {
            page(index);
            m_panel->grab();
        }
    }
    QCOMPARE(m_document->text(), text.toStdString());
    QCOMPARE(choice->count() == 0, !text.contains("containers:\n"));
}

QTEST_MAIN(ContainerPanelTest)
#include "tst_containerpanel.moc"

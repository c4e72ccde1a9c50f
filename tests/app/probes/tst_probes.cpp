// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "probes/probecolumn.h"
#include "probes/probepanel.h"
#include "probes/probetimeline.h"
#include "schema/schema.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace podwright;

/// The panel in both directions with real events; each edit is one undo step.
class ProbesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void numbersGoBothWays();
    void probesComeAndGo();
    void handlersChange();
    void theChosenContainerIsSelected();
    void commandsKeepTheirQuotes();
    void theTimeLineFollowsNumbersAndHandles();
    void anyTextIsBorne_data();
    void anyTextIsBorne();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    void load(const std::string &text) { m_document->setSource(SourceText::decode(text)); }

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ProbePanel> m_panel;
};

namespace {

const std::string pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: web\n    image: i\n"
    "    ports:\n    - {name: http, containerPort: 80}\n    livenessProbe: # mine\n      httpGet:\n"
    "        path: /ok\n        port: http\n      periodSeconds: 7\n";

} // namespace

void ProbesTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ProbePanel>(m_document.get(), m_selection.get());
    m_panel->resize(1000, 600);
    load(pod);
    m_panel->show();
}

void ProbesTest::cleanup()
{
    m_panel.reset();
}

void ProbesTest::numbersGoBothWays()
{
    auto *period = find<QSpinBox>("livenessProbe.periodSeconds");
    QCOMPARE(period->value(), 7);
    QTest::keyClick(period, Qt::Key_Up);
    QVERIFY2(m_document->text().find("periodSeconds: 8\n") != std::string::npos, m_document->text().c_str());
    QVERIFY(m_document->text().find("# mine") != std::string::npos);
    m_document->undo();
    QCOMPARE(m_document->text(), pod);
    QCOMPARE(period->value(), 7);
    period->setValue(period->minimum()); // not set
    QVERIFY(m_document->text().find("periodSeconds") == std::string::npos);
    m_document->undo();
    QCOMPARE(m_document->text(), pod);
}

void ProbesTest::probesComeAndGo()
{
    auto *readiness = find<ProbeColumn>("readinessProbe");
    QVERIFY(!readiness->isChecked());
    readiness->setFocus();
    QTest::keyClick(readiness, Qt::Key_Space);
    QVERIFY2(m_document->text().find("readinessProbe:\n      tcpSocket:\n        port: http") != std::string::npos,
             m_document->text().c_str());
    QVERIFY(readiness->isChecked());
    m_document->undo();
    QCOMPARE(m_document->text(), pod);
    QVERIFY(!readiness->isChecked());
}

void ProbesTest::handlersChange()
{
    auto *handlers = find<QComboBox>("livenessProbe.handler");
    QCOMPARE(handlers->currentIndex(), 0);
    handlers->setFocus();
    QTest::keyClick(handlers, Qt::Key_Down);
    QVERIFY2(m_document->text().find("      tcpSocket:\n        port: http\n") != std::string::npos,
             m_document->text().c_str());
    QVERIFY(m_document->text().find("httpGet") == std::string::npos);
    m_document->undo();
    QCOMPARE(m_document->text(), pod);
    auto *path = find<QLineEdit>("livenessProbe.detail");
    QCOMPARE(path->text(), QStringLiteral("/ok"));
    path->setFocus();
    path->setCursorPosition(3);
    QTest::keyClicks(path, QStringLiteral("ay"));
    QVERIFY(m_document->text().find("path: /okay\n") != std::string::npos);
    m_document->undo(); // one run of typing, one step
    QCOMPARE(m_document->text(), pod);
}

void ProbesTest::theChosenContainerIsSelected()
{
    load(pod + "  - {name: log, image: l}\n");
    auto *choice = find<QComboBox>("probeContainer");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(m_selection->current().path.toString(), std::string("spec.containers[1]"));
    load("kind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: new}, {name: web}, {name: log}]}\n");
    QCOMPARE(choice->currentText(), QStringLiteral("log"));
    load(pod + "---\n" + pod);
    QCOMPARE(choice->itemText(1), QStringLiteral("web — Pod a"));
}

/// A word of a command is shown so that it is read back as it was.
void ProbesTest::commandsKeepTheirQuotes()
{
    load("kind: Pod\nspec:\n  containers:\n  - name: web\n    livenessProbe:\n      exec:\n        command:\n"
         "        - test\n        - -n\"$A\"\n        - \"a\\tb\"\n        - ''\n");
    auto *command = find<QLineEdit>("livenessProbe.detail");
    command->setFocus();
    command->home(false);
    QTest::keyClicks(command, QStringLiteral("e"));
    const SnapshotPtr snapshot = m_document->snapshot();
    const ValueRef words = snapshot->values[0].root().at(*Path::parse("spec.containers[0].livenessProbe.exec.command"));
    QCOMPARE(words.size(), std::size_t(4));
    QCOMPARE(words.at(0).string(), std::string_view("etest"));
    QCOMPARE(words.at(1).string(), std::string_view("-n\"$A\""));
    QCOMPARE(words.at(2).string(), std::string_view("a\tb"));
    QCOMPARE(words.at(3).string(), std::string_view(""));
}

void ProbesTest::theTimeLineFollowsNumbersAndHandles()
{
    auto *timeline = find<ProbeTimeline>("probeTimeline");
    auto *up = find<QDoubleSpinBox>("appUp");
    auto *words = find<QLabel>("probeWords");
    const QString before = words->text();
    QVERIFY(!before.isEmpty());
    find<QSpinBox>("livenessProbe.periodSeconds")->setValue(20);
    QVERIFY(words->text() != before);
    // drag the handle of "the app is up" to the right
    const QImage picture = timeline->grab().toImage();
    int x = 0;
    while (x < picture.width() && picture.pixelColor(x, 2).blue() - picture.pixelColor(x, 2).red() < 100)
        ++x;
    QVERIFY(x < picture.width());
    const QPoint grip(x + 4, 2);
    const double at = up->value();
    QTest::mousePress(timeline, Qt::LeftButton, {}, grip);
    QTest::mouseMove(timeline, grip + QPoint(60, 0));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, grip + QPoint(60, 0));
    QVERIFY2(up->value() > at, qPrintable(QString::number(up->value())));
    QCOMPARE(timeline->scenario().appUp, up->value());
    find<QCheckBox>("appHangs")->click();
    QVERIFY(timeline->scenario().hang.has_value());
}

void ProbesTest::anyTextIsBorne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no container") << QByteArray("kind: Pod\nspec: {}\n");
    QTest::newRow("broken") << QByteArray("kind: Pod\nspec: [\n");
    QTest::newRow("wrong types") << QByteArray(
        "kind: Pod\nspec:\n  containers:\n  - name: 1\n    livenessProbe: [a]\n    readinessProbe: {exec: 3, httpGet: "
        "{port: "
        "[]}, periodSeconds: x}\n    startupProbe: {periodSeconds: 99999999999, tcpSocket: {port: -1}}\n");
    QByteArray many("kind: Pod\nspec:\n  containers:\n");
    for (int index = 0; index < 200; ++index)
        many += "  - {name: c" + QByteArray::number(index) + ", livenessProbe: {exec: {command: [a]}}}\n";
    QTest::newRow("two hundred containers") << many;
}

void ProbesTest::anyTextIsBorne()
{
    QFETCH(QByteArray, text);
    load(text.toStdString());
    m_panel->grab();
    QCOMPARE(m_document->text(), text.toStdString());
    const bool empty = find<QComboBox>("probeContainer")->count() == 0;
    QCOMPARE(empty, !text.contains("containers:\n"));
}

QTEST_MAIN(ProbesTest)
#include "tst_probes.moc"

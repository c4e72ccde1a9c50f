// SPDX-License-Identifier: GPL-3.0-or-later
// The panel with a real document and real events, offscreen.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "networkpanel/networkpanel.h"
#include "networkpanel/networkscene.h"
#include "networkpanel/networkview.h"
#include "platform/prompt.h"
#include "schema/schema.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

using namespace podwright;

namespace {

class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return answer; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return confirms; }
    QString askForText(QWidget *, const QString &, const QString &, const QString &text) override
    {
        suggested = text;
        return answer;
    }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QString answer;
    QString suggested;
    QString told;
    bool confirms = true;
};

constexpr const char *shop = R"(# comment
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx
      ports:
        - containerPort: 80
    - name: redis
      image: redis
      ports:
        - containerPort: 6379
)";

} // namespace

class NetworkPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheText();
    void isBuiltOnlyWhenShown();
    void clickSelectsTheField();
    void selectionIsMarked();
    void keyboardMovesAndGoesToTheField();
    void pullingWritesTheAddress();
    void pullingOntoAContainerWithoutPortTells();
    void existingVariableIsReplacedOnlyWhenConfirmed();
    void menuAddsPortProbeAndContainer();
    void badPortNumberIsTold();
    void brokenTextKeepsThePicture_data();
    void brokenTextKeepsThePicture();
    void neverBlankWithoutPod();
    void showsThePodAroundTheSelection();
    void simulatorAnswersAndDrawsTheWay();
    void outlineTellsItToEverybody();
    void zoomsAndFits();
    void optionsAddFrames();
    void savesInFourFormats_data();
    void savesInFourFormats();
    void failureToSaveIsTold();

private:
    void setText(const char *text);
    QPoint pointOf(const NetworkItem &item) const;
    void runMenu(const NetworkItem &item, const char *action);
    std::string text() const { return m_document->text(); }
    const NetworkGraph &graph() const { return m_panel->scene()->picture()->graph(); }

    Schema m_schema = Schema::builtIn();
    ScriptedPrompt m_prompt;
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<NetworkPanel> m_panel;
    NetworkView *m_view = nullptr;
};

void NetworkPanelTest::init()
{
    m_prompt = ScriptedPrompt();
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    setText(shop);
    m_panel = std::make_unique<NetworkPanel>(m_document.get(), m_selection.get(), &m_prompt);
    m_panel->resize(1000, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_view = m_panel->findChild<NetworkView *>();
    QVERIFY(m_view);
}

void NetworkPanelTest::cleanup()
{
    m_panel.reset();
    m_selection.reset();
    m_document.reset();
}

void NetworkPanelTest::setText(const char *text)
{
    m_document->setSource(SourceText::decode(text));
}

QPoint NetworkPanelTest::pointOf(const NetworkItem &item) const
{
    const LayoutBox *box = m_panel->scene()->boxOf(item);
    if (!box)
        qFatal("no such box");
    return m_view->mapFromScene(QPointF(box->label.x + 4, box->label.middle()));
}

void NetworkPanelTest::runMenu(const NetworkItem &item, const char *action)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, pointOf(item), m_view->viewport()->mapToGlobal(pointOf(item)));
    QApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("networkMenu"));
    QVERIFY(menu);
    auto *found = menu->findChild<QAction *>(QLatin1String(action));
    QVERIFY2(found, action);
    QVERIFY2(found->isEnabled(), action);
    found->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void NetworkPanelTest::followsTheText()
{
    QCOMPARE(graph().containers.size(), 2U);
    QTextCursor cursor(m_document->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("    - name: extra\n      image: a\n"));
    QCOMPARE(graph().containers.size(), 3U);
    QVERIFY(m_panel->scene()->boxOf({NetworkItemKind::Container, 2}));
    m_document->undo();
    QCOMPARE(graph().containers.size(), 2U);
}

void NetworkPanelTest::isBuiltOnlyWhenShown()
{
    NetworkPanel hidden(m_document.get(), m_selection.get(), &m_prompt);
    QVERIFY(!hidden.scene());
    setText(shop);
    QVERIFY(!hidden.scene());
}

void NetworkPanelTest::clickSelectsTheField()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf({NetworkItemKind::Port, 1}));
    QCOMPARE(m_selection->current().path.toString(), "spec.containers[1].ports[0]");
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf({NetworkItemKind::Container, 0}));
    QCOMPARE(m_selection->current().path.toString(), "spec.containers[0]");
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf({NetworkItemKind::Container, 0}));
    QCOMPARE(revealed.size(), 1);
}

void NetworkPanelTest::selectionIsMarked()
{
    const NetworkItem port{NetworkItemKind::Port, 1};
    m_selection->select({0, *Path::parse("spec.containers[1].ports[0].containerPort")}, nullptr);
    QCOMPARE(m_panel->scene()->current(), port);
    auto *outline = m_panel->findChild<QListWidget *>(QStringLiteral("networkOutline"));
    QVERIFY(outline->currentItem()->text().contains(QLatin1String("6379")));
}

void NetworkPanelTest::keyboardMovesAndGoesToTheField()
{
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_panel->scene()->current(), (NetworkItem{NetworkItemKind::Container, 0}));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_panel->scene()->current(), (NetworkItem{NetworkItemKind::Port, 0}));
    QVERIFY(m_view->accessibleName().contains(QLatin1String("web declares port 80")));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_panel->scene()->current(), (NetworkItem{NetworkItemKind::Container, 1}));
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_panel->scene()->current(), (NetworkItem{NetworkItemKind::Port, 0}));
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(m_selection->current().path.toString(), "spec.containers[0].ports[0]");
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(m_panel->scene()->current(), (NetworkItem{NetworkItemKind::Dns, 0}));
}

void NetworkPanelTest::pullingWritesTheAddress()
{
    m_prompt.answer = QStringLiteral("CACHE");
    const QPoint from = pointOf({NetworkItemKind::Container, 0});
    const QPoint to = pointOf({NetworkItemKind::Port, 1});
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_prompt.suggested, QStringLiteral("REDIS_ADDRESS"));
    QVERIFY(text().find("name: CACHE") != std::string::npos);
    QVERIFY(text().find("value: localhost:6379") != std::string::npos);
    QVERIFY(text().starts_with("# comment\n"));
    QCOMPARE(graph().talks.size(), 1U);
    QVERIFY(graph().talks[0].state == TalkState::Reaches);
    m_document->undo();
    QCOMPARE(text(), shop);
}

void NetworkPanelTest::pullingOntoAContainerWithoutPortTells()
{
    setText("kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - name: a\n  - name: b\n");
    Q_EMIT m_view->pulled(0, 1, -1);
    QVERIFY(m_prompt.told.contains(u'b'));
}

void NetworkPanelTest::existingVariableIsReplacedOnlyWhenConfirmed()
{
    const char *const before =
        "kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - name: a\n    env: [{name: B, value: "
        "x}]\n  - name: b\n    ports: [{containerPort: 5}]\n";
    setText(before);
    m_prompt.answer = QStringLiteral("B");
    m_prompt.confirms = false;
    Q_EMIT m_view->pulled(0, 1, -1);
    QCOMPARE(text(), before);
    m_prompt.confirms = true;
    Q_EMIT m_view->pulled(0, 1, -1);
    QVERIFY(text().find("value: localhost:5") != std::string::npos
            || text().find("\"localhost:5\"") != std::string::npos);
    QVERIFY(text().find("value: x") == std::string::npos);
}

void NetworkPanelTest::menuAddsPortProbeAndContainer()
{
    m_prompt.answer = QStringLiteral("9000");
    runMenu({NetworkItemKind::Container, 0}, "addPort");
    QCOMPARE(graph().ports.size(), 3U);
    QCOMPARE(m_selection->current().path.toString(), "spec.containers[0].ports[1]");
    runMenu({NetworkItemKind::Port, 0}, "readinessProbe");
    QCOMPARE(graph().probes.size(), 1U);
    QVERIFY(graph().probes[0].target == ProbeTarget::Port);
    QCOMPARE(graph().probes[0].number, 80);
    m_prompt.answer = QStringLiteral("sidekick");
    runMenu({NetworkItemKind::Container, 0}, "addContainer");
    QCOMPARE(graph().containers.size(), 3U);
    QCOMPARE(graph().containers[2].name, "sidekick");
}

void NetworkPanelTest::badPortNumberIsTold()
{
    m_prompt.answer = QStringLiteral("many");
    runMenu({NetworkItemKind::Container, 0}, "addPort");
    QVERIFY(m_prompt.told.contains(QLatin1String("many")));
    QCOMPARE(text(), shop);
}

void NetworkPanelTest::brokenTextKeepsThePicture_data()
{
    QTest::addColumn<QByteArray>("inserted");
    QTest::newRow("open bracket") << QByteArray("    ports: [\n");
    QTest::newRow("open quote") << QByteArray("      image: \"a\n");
    QTest::newRow("tab") << QByteArray("\tx: y\n");
    QTest::newRow("control character") << QByteArray("\x01\n");
    QTest::newRow("wrong indentation") << QByteArray("   - x\n");
}

void NetworkPanelTest::brokenTextKeepsThePicture()
{
    QFETCH(const QByteArray, inserted);
    QTextCursor cursor(m_document->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QString::fromLatin1(inserted));
    QVERIFY(m_document->snapshot()->health != TextHealth::Good);
    QVERIFY(graph().containers.size() >= 2);
    QVERIFY(m_panel->scene()->boxOf({NetworkItemKind::Port, 1}));
    bool noticed = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        noticed = noticed || (label->isVisible() && label->text().contains(QLatin1String("cannot be read")));
    QVERIFY(noticed);
    m_document->undo();
    QVERIFY(m_document->snapshot()->health == TextHealth::Good);
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->text().contains(QLatin1String("cannot be read")));
}

void NetworkPanelTest::neverBlankWithoutPod()
{
    for (const char *one : {"", "a", "kind: ConfigMap\n", "[]", "kind: Pod\nspec: 7\n", "kind: Pod\n"}) {
        setText(one);
        QVERIFY(!m_panel->scene()->picture()->layout().boxes.empty());
        auto *outline = m_panel->findChild<QListWidget *>(QStringLiteral("networkOutline"));
        QVERIFY(outline->count() > 0);
        QVERIFY(!m_panel->accessibleDescription().isEmpty());
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Return);
    }
}

void NetworkPanelTest::showsThePodAroundTheSelection()
{
    setText("kind: Pod\napiVersion: v1\nmetadata: {name: one}\nspec: {containers: [{name: a}]}\n---\nkind: Pod\n"
            "apiVersion: v1\nmetadata: {name: two}\nspec: {containers: [{name: b}]}\n");
    QCOMPARE(graph().podName, "one");
    m_selection->select({1, *Path::parse("spec.containers[0]")}, nullptr);
    QCOMPARE(graph().podName, "two");
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf({NetworkItemKind::Container, 0}));
    QCOMPARE(m_selection->current().document, 1U);
}

void NetworkPanelTest::simulatorAnswersAndDrawsTheWay()
{
    auto *from = m_panel->findChild<QComboBox *>(QStringLiteral("reachFrom"));
    auto *to = m_panel->findChild<QComboBox *>(QStringLiteral("reachTo"));
    auto *answer = m_panel->findChild<QLabel *>(QStringLiteral("reachAnswer"));
    const qsizetype before = m_panel->scene()->items().size();
    QVERIFY(!answer->isVisible());
    from->setCurrentIndex(1); // redis
    to->setFocus();
    QTest::keyClicks(to, QStringLiteral("localhost"));
    QVERIFY2(answer->text().contains(QLatin1String("web")), qPrintable(answer->text()));
    QCOMPARE(m_panel->scene()->items().size(), before + 1);
    from->setCurrentIndex(from->count() - 1); // outside
    QVERIFY(answer->text().startsWith(u'✗'));
    QCOMPARE(m_panel->scene()->items().size(), before + 1);
    to->setEditText(QStringLiteral("???"));
    QVERIFY(answer->text().contains(QLatin1String("no address")));
    QCOMPARE(m_panel->scene()->items().size(), before);
    to->setEditText(QString());
    QVERIFY(!answer->isVisible());
}

void NetworkPanelTest::outlineTellsItToEverybody()
{
    const QString told = m_panel->accessibleDescription();
    QVERIFY(told.contains(QLatin1String("curl localhost in redis reaches web")));
    auto *outline = m_panel->findChild<QListWidget *>(QStringLiteral("networkOutline"));
    QVERIFY(!outline->accessibleName().isEmpty());
    QStringList rows;
    for (int row = 0; row < outline->count(); ++row)
        rows << outline->item(row)->text();
    QCOMPARE(rows.join(u'\n') + u'\n', told);
    outline->setFocus();
    outline->setCurrentRow(0);
    QTest::keyClick(outline, Qt::Key_Down);
    QCOMPARE(m_selection->current().path.toString(), "spec.containers[0]");
}

void NetworkPanelTest::zoomsAndFits()
{
    const double fitted = m_view->transform().m11();
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(m_view->transform().m11() > fitted);
    for (int step = 0; step < 30; ++step)
        QTest::keyClick(m_view, Qt::Key_Minus);
    QVERIFY(m_view->transform().m11() >= 0.2);
    QTest::keyClick(m_view, Qt::Key_0);
    QCOMPARE(m_view->transform().m11(), fitted);
}

void NetworkPanelTest::optionsAddFrames()
{
    setText("kind: Pod\napiVersion: v1\nspec:\n  shareProcessNamespace: true\n  containers:\n  - name: a\n    "
            "volumeMounts: [{name: v, mountPath: /a}]\n  - name: b\n    volumeMounts: [{name: v, mountPath: /b}]\n  "
            "volumes: [{name: v, emptyDir: {}}]\n");
    QVERIFY(m_panel->scene()->boxOf({NetworkItemKind::Frame, 0}));
    QVERIFY(!m_panel->scene()->boxOf({NetworkItemKind::Volume, 0}));
    m_panel->findChild<QAction *>(QStringLiteral("networkFrames"))->trigger();
    m_panel->findChild<QAction *>(QStringLiteral("networkVolumes"))->trigger();
    m_panel->findChild<QAction *>(QStringLiteral("networkNames"))->trigger();
    QVERIFY(!m_panel->scene()->boxOf({NetworkItemKind::Frame, 0}));
    QVERIFY(m_panel->scene()->boxOf({NetworkItemKind::Volume, 0}));
    QVERIFY(!m_panel->scene()->boxOf({NetworkItemKind::Dns, 0}));
}

void NetworkPanelTest::savesInFourFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("a.PDF") << QByteArray("%PDF");
    QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("The 2 containers");
}

void NetworkPanelTest::savesInFourFormats()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const QTemporaryDir folder;
    m_prompt.answer = folder.filePath(name);
    m_panel->findChild<QAction *>(QStringLiteral("networkSave"))->trigger();
    QCOMPARE(m_prompt.told, QString());
    QFile file(m_prompt.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
}

void NetworkPanelTest::failureToSaveIsTold()
{
    m_prompt.answer = QStringLiteral("/nowhere/at/all/a.svg");
    m_panel->findChild<QAction *>(QStringLiteral("networkSave"))->trigger();
    QVERIFY(m_prompt.told.contains(QLatin1String("/nowhere/at/all/a.svg")));
    m_prompt.answer = QStringLiteral("a.doc");
    m_panel->findChild<QAction *>(QStringLiteral("networkSave"))->trigger();
    QVERIFY(m_prompt.told.contains(QLatin1String("doc")));
}

QTEST_MAIN(NetworkPanelTest)
#include "tst_networkpanel.moc"

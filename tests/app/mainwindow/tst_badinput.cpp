// SPDX-License-Identifier: GPL-3.0-or-later
// Manifests that are not as they should be, in every panel of the real window: what is there is shown, what is wrong
// is marked, no byte changes.
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <random>
#include <set>

using namespace podwright;
using namespace Qt::StringLiterals;

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPanelShowsIt_data();
    void everyPanelShowsIt();
    void panelsLeadToTheMending_data();
    void panelsLeadToTheMending();

private:
    void walk(const QString &panel);
    std::vector<ManifestPath> somePlaces();

    std::unique_ptr<WindowFixture> m_fixture;
    std::mt19937 m_random;
};

namespace {

const QByteArray head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # its name\n";
const QByteArray container = "  - name: a\n    image: i:1\n";

QByteArray manyContainers(int count)
{
    QByteArray list;
    for (int index = 0; index < count; ++index) {
        const QByteArray number = QByteArray::number(index);
        list += "  - name: c" + number + "\n    image: i:" + number + "\n    ports:\n    - containerPort: "
            + QByteArray::number(8000 + index) + "\n    volumeMounts:\n    - {name: v, mountPath: /v}\n"
            + "    livenessProbe: {tcpSocket: {port: " + QByteArray::number(8000 + index) + "}}\n";
    }
    return head + "spec:\n  containers:\n" + list + "  volumes:\n  - {name: w, emptyDir: {}}\n";
}

/// A widget that was painted, with something in it.
bool showsSomething(QWidget *widget)
{
    const QImage picture = widget->grab().toImage();
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
        if (colours.size() > 3)
            return true;
    }
    return false;
}

/// An error at this path; at the text itself when the path is empty.
bool isMarked(const Snapshot &snapshot, const std::string &path)
{
    if (path.empty())
        return !snapshot.syntaxErrors.empty() || !snapshot.findings.byLine().empty();
    for (const PodReport &report : snapshot.reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error && one.field == path)
                return true;
        }
    }
    return false;
}

void gather(ValueRef value, const ManifestPath &place, std::vector<ManifestPath> &places)
{
    places.push_back(place);
    std::size_t index = 0;
    for (const ValueRef child : value)
        gather(child, {place.document, value.isMap() ? place.path.child(child.key()) : place.path.item(index++)},
               places);
}

} // namespace

void BadInputTest::everyPanelShowsIt_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("marked"); // path of a finding; empty: the text cannot be read
    const auto row = [](const char *name, const QByteArray &manifest, const QByteArray &marked) {
        QTest::newRow(name) << manifest << marked;
    };
    row("words for lists", head + "spec:\n  containers: a word\n  volumes: 3\n  initContainers: {a: b}\n",
        "spec.containers");
    row("lists for words",
        head
            + "spec:\n  containers:\n  - name: [a]\n    image: {b: c}\n    command: run\n    env: {A: b}\n"
              "    ports: [80, {containerPort: [1]}]\n    resources: [cpu]\n    volumeMounts: /data\n"
              "    livenessProbe: yes\n    securityContext: []\n    lifecycle: {preStop: [a]}\n  volumes: [v, [w]]\n",
        "spec.containers[0].name");
    row("numbers out of range",
        head + "spec:\n  terminationGracePeriodSeconds: 1e300\n  containers:\n" + container
            + "    ports: [{containerPort: -1}, {containerPort: 99999999999, hostPort: http}]\n"
              "    livenessProbe: {httpGet: {port: 0}, periodSeconds: -5, timeoutSeconds: 2147483648, "
              "initialDelaySeconds: 2147483647, failureThreshold: 2147483647}\n"
              "    resources: {requests: {cpu: 1e400, memory: -1Gi}, limits: {cpu: x, memory: 99999999999Ei}}\n",
        "spec.containers[0].ports[0].containerPort");
    row("references to nothing",
        head + "spec:\n  containers:\n" + container
            + "    volumeMounts: [{name: none, mountPath: /a}]\n    volumeDevices: [{name: nix, devicePath: /b}]\n"
              "    readinessProbe: {httpGet: {port: nowhere}}\n    env:\n    - {name: A, valueFrom: "
              "{resourceFieldRef: {containerName: z, resource: limits.cpu}}}\n    - {name: B, value: $(C)}\n",
        "spec.containers[0].volumeMounts[0].name");
    row("two members of a union",
        head + "spec:\n  containers:\n" + container
            + "    livenessProbe: {httpGet: {port: 80}, tcpSocket: {port: 81}, exec: {command: [a]}}\n"
              "    lifecycle: {preStop: {sleep: {seconds: 1}, exec: {command: [a]}}}\n"
              "    env: [{name: A, value: b, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]\n"
              "  volumes:\n  - {name: v, emptyDir: {}, hostPath: {path: /}}\n",
        "spec.volumes[0].hostPath");
    row("no container", head + "spec:\n  containers: []\n", "spec.containers");
    row("no specification", head, "spec.containers");
    row("a name twice", head + "spec:\n  containers:\n" + container + container, "spec.containers[1].name");
    row("nothing everywhere",
        head
            + "spec:\n  containers:\n  -\n  - name:\n    image:\n    env:\n    -\n    ports: [~]\n"
              "    volumeMounts: [null]\n    livenessProbe:\n  volumes:\n  - ~\n",
        "spec.containers[0].name");
    row("unknown fields",
        head + "spec:\n  contaners: [{name: b}]\n  containers:\n" + container + "    imagee: x\n    Ports: []\n",
        "spec.contaners");
    row("200 containers", manyContainers(200), "spec.containers[0].volumeMounts[0].name");
    row("a value of 100 KB",
        head + "spec:\n  containers:\n" + container + "    env:\n    - name: BIG\n      value: "
            + QByteArray(qsizetype(100) << 10, 'x') + "\n    - {name: 1=2}\n",
        "spec.containers[0].env[1].name");
    row("a Deployment without a template",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: [], replicas: many}\n",
        "spec.template");
    row("a List of all sorts",
        "apiVersion: v1\nkind: List\nitems:\n- 3\n- kind: Service\n- apiVersion: v1\n  kind: Pod\n  spec: {containers: "
        "1}\n",
        "spec.containers");
    row("an unclosed bracket", head + "spec:\n  containers:\n" + container + "    command: [a, b\n    args: [c]\n", "");
    row("a tab", head + "spec:\n  containers:\n" + container + "\tcommand: [a]\n", "");
    row("full-width signs", head + "spec：\n  containers:\n" + container, "");
    row("no manifest", "good morning\n", "");
}

void BadInputTest::everyPanelShowsIt()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, marked);
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    m_random.seed(seed);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->resize(1200, 800);
    m_fixture->begin(manifest);
    QTRY_VERIFY2(isMarked(*m_fixture->window->document()->snapshot(), marked.toStdString()), marked.constData());
    QVERIFY(m_fixture->field<QTreeView>("problems")->model()->rowCount() > 0);
    for (const QString &panel : m_fixture->window->panelNames())
        walk(panel);
    QCOMPARE(m_fixture->text(), manifest);
    QVERIFY(!m_fixture->window->isWindowModified());
    QVERIFY2(m_fixture->prompt.told.isEmpty(), qPrintable(m_fixture->prompt.told));
    m_fixture.reset();
}

std::vector<ManifestPath> BadInputTest::somePlaces()
{
    const SnapshotPtr snapshot = m_fixture->window->document()->snapshot();
    std::vector<ManifestPath> places;
    for (std::size_t document = 0; document < snapshot->values.size(); ++document)
        gather(snapshot->values[document].root(), {document, Path()}, places);
    std::shuffle(places.begin(), places.end(), m_random);
    places.resize(std::min<std::size_t>(places.size(), 12));
    return places;
}

/// Looks at a panel with one place after the other selected, and goes through its controls by the keyboard.
void BadInputTest::walk(const QString &panel)
{
    MainWindow *window = m_fixture->window.get();
    QVERIFY2(window->showPanel(panel), qPrintable(panel));
    QCoreApplication::processEvents();
    for (const ManifestPath &place : somePlaces()) {
        window->selection()->select(place, nullptr);
        QCoreApplication::processEvents();
    }
    auto *widget = window->findChild<QWidget *>(panel);
    QVERIFY2(widget, qPrintable(panel));
    QVERIFY2(showsSomething(widget), qPrintable(panel));
    widget->setFocus();
    for (int step = 0; step < 20 && widget->isAncestorOf(QApplication::focusWidget()); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // beyond it there is the text, where Tab indents
}

void BadInputTest::panelsLeadToTheMending_data()
{
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("marked");
    const QByteArray spec = head + "spec:\n  containers:\n";
    QTest::newRow("container") << u"containers"_s << spec + "  - name: a\n    image: 5 # odd\n"
                               << QByteArray("spec.containers[0].image");
    QTest::newRow("probes") << u"probes"_s
                            << spec + container + "    livenessProbe:\n      periodSeconds: 7\n      exec: 9\n"
                            << QByteArray("spec.containers[0].livenessProbe.exec");
    QTest::newRow("volumes") << u"volumes"_s
                             << spec + container + "  volumes:\n  - name: v\n    emptyDir: {}\n    secret: {}\n"
                             << QByteArray("spec.volumes[0].secret");
}

/// What was found in what a panel shows is told there and leads to the ways to mend it, by the keyboard alone.
void BadInputTest::panelsLeadToTheMending()
{
    QFETCH(QString, panel);
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, marked);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->begin(manifest);
    MainWindow *window = m_fixture->window.get();
    const auto isWrong = [&] { return isMarked(*window->document()->snapshot(), marked.toStdString()); };
    QTRY_VERIFY(isWrong());
    QVERIFY(window->showPanel(panel));
    const auto shown = [&] {
        const auto labels = window->findChild<QWidget *>(panel)->findChildren<QLabel *>(u"findingsHere"_s);
        const auto seen = std::find_if(labels.begin(), labels.end(), [](QLabel *one) { return one->isVisible(); });
        return seen == labels.end() ? nullptr : *seen;
    };
    QTRY_VERIFY(window->findChild<QWidget *>(panel) && shown());
    QLabel *findings = shown();
    QVERIFY(!findings->accessibleName().isEmpty() && findings->accessibleDescription().startsWith(u"Error:"));
    const QString field = QString::fromUtf8(marked.mid(marked.lastIndexOf('.') + 1));
    QVERIFY2(findings->accessibleDescription().contains(field + QStringLiteral(" — ")),
             qPrintable(findings->accessibleDescription()));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    findings->setFocus();
    QTest::keyClick(findings, Qt::Key_Tab); // to the first link
    QTest::keyClick(findings, Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto fix = [menu]() -> QAction * {
        const auto actions = menu->actions();
        const auto first = std::find_if(actions.begin(), actions.end(),
                                        [](QAction *one) { return !one->isSeparator() && one->isEnabled(); });
        return first == actions.end() || (*first)->text() == u"&Explain" ? nullptr : *first;
    };
    QTRY_VERIFY(fix()); // a worker looks for them
    menu->setActiveAction(fix());
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(m_fixture->text() != manifest);
    QTRY_VERIFY(!isWrong());
    window->document()->undo();
    QCOMPARE(m_fixture->text(), manifest);
    m_fixture.reset();
}

QTEST_MAIN(BadInputTest)

#include "tst_badinput.moc"

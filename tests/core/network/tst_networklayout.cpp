// SPDX-License-Identifier: GPL-3.0-or-later
// The picture's geometry: nothing overlaps, everything lies in its frame, the same every time, and no lines cross where
// that can be avoided. Texts are measured by a stand-in: 7 units a letter.
#include "network/lanerouting.h"
#include "network/networklayout.h"
#include "network/networkreader.h"
#include "network/reachway.h"
#include "pod/podlocator.h"
#include "support/folders.h"
#include "yaml/parser.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace podwright;

class NetworkLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void casesLieWell_data();
    void casesLieWell();
    void randomPodsLieWell();
    void emptyGraphHasASize();
    void callsInARowDoNotCross();
    void callsToOneDoNotCross();
    void orderIsChangedToAvoidCrossings();
    void initContainersStayInOrder();
    void nestedCallsTakeOuterLanes();
    void waysLeadToThePortOrEndAtTheFrame();
};

namespace {

class LetterMeasure : public NetworkMeasure {
public:
    LayoutSize sizeOf(const NetworkItem &item) const override
    {
        // uneven, as words are
        return {60.0 + 7 * ((static_cast<int>(item.kind) * 5 + item.index * 3) % 17), 16};
    }
};

NetworkGraph graphOf(const std::string &text)
{
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const auto pods = locatePods(values.root(), 0);
    return pods.empty() ? NetworkGraph() : readNetwork(values.root(), pods.front());
}

bool overlap(const LayoutRect &one, const LayoutRect &other)
{
    const double slack = 0.01;
    return one.x < other.right() - slack && other.x < one.right() - slack && one.y < other.bottom() - slack
        && other.y < one.bottom() - slack;
}

bool holds(const LayoutRect &outer, const LayoutRect &inner)
{
    return inner.x >= outer.x - 0.01 && inner.y >= outer.y - 0.01 && inner.right() <= outer.right() + 0.01
        && inner.bottom() <= outer.bottom() + 0.01;
}

QString nameOf(const LayoutBox &box)
{
    return QStringLiteral("kind %1 no. %2").arg(static_cast<int>(box.item.kind)).arg(box.item.index);
}

/// Boxes are apart or one holds the other; words never lie on another box's words; all is in the picture.
void checkBoxes(const NetworkLayout &layout)
{
    const LayoutRect all{0, 0, layout.size.width, layout.size.height};
    for (std::size_t one = 0; one < layout.boxes.size(); ++one) {
        const LayoutBox &first = layout.boxes[one];
        QVERIFY2(holds(all, first.rect), qPrintable(nameOf(first)));
        QVERIFY2(holds(first.rect, first.label), qPrintable(nameOf(first)));
        for (std::size_t two = one + 1; two < layout.boxes.size(); ++two) {
            const LayoutBox &second = layout.boxes[two];
            const QString names = nameOf(first) + QStringLiteral(" and ") + nameOf(second);
            const bool nested = holds(first.rect, second.rect);
            QVERIFY2(!overlap(first.rect, second.rect) || nested, qPrintable(names));
            QVERIFY2(!overlap(first.label, second.label), qPrintable(names));
            QVERIFY2(!nested || !overlap(first.label, second.rect), qPrintable(names));
        }
    }
}

void checkLines(const NetworkLayout &layout)
{
    const LayoutRect all{0, 0, layout.size.width, layout.size.height};
    for (const LayoutLine &line : layout.lines) {
        QVERIFY(line.points.size() >= 2);
        for (std::size_t at = 0; at < line.points.size(); ++at) {
            const LayoutPoint &point = line.points[at];
            QVERIFY(holds(all, {point.x, point.y, 0, 0}));
            if (at > 0)
                QVERIFY(point.x == line.points[at - 1].x || point.y == line.points[at - 1].y);
        }
    }
}

int crossingsIn(const NetworkLayout &layout)
{
    int count = 0;
    for (const LayoutLine &one : layout.lines) {
        for (const LayoutLine &other : layout.lines) {
            for (std::size_t a = 1; a < one.points.size(); ++a) {
                for (std::size_t b = 1; b < other.points.size(); ++b) {
                    const LayoutPoint &p = one.points[a - 1];
                    const LayoutPoint &q = one.points[a];
                    const LayoutPoint &r = other.points[b - 1];
                    const LayoutPoint &s = other.points[b];
                    const bool across = p.y == q.y && r.x == s.x && std::min(p.x, q.x) < r.x && r.x < std::max(p.x, q.x)
                        && std::min(r.y, s.y) < p.y && p.y < std::max(r.y, s.y);
                    count += across ? 1 : 0;
                }
            }
        }
    }
    return count;
}

std::string container(const std::string &name, int port, const std::vector<int> &calls)
{
    std::string text =
        "  - {name: " + name + ", image: a, ports: [{containerPort: " + std::to_string(port) + "}], env: [";
    for (const int call : calls)
        text += "{name: A" + std::to_string(call) + "_ADDR, value: 'localhost:" + std::to_string(call) + "'}, ";
    return text + "]}\n";
}

const std::string head = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n";

const LayoutOptions everything{true, true, true};

} // namespace

void NetworkLayoutTest::casesLieWell_data()
{
    QTest::addColumn<QString>("file");
    const QDir cases(sourceFolder() + QStringLiteral("/tests/core/network/data"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name) + QStringLiteral("/pod.yaml");
}

void NetworkLayoutTest::casesLieWell()
{
    QFETCH(const QString, file);
    QFile manifest(file);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const NetworkGraph graph = graphOf(manifest.readAll().toStdString());
    for (const LayoutOptions &options : {LayoutOptions{}, everything, LayoutOptions{false, false, false}}) {
        const NetworkLayout layout = layOutNetwork(graph, LetterMeasure(), options);
        checkBoxes(layout);
        checkLines(layout);
        QVERIFY(layout == layOutNetwork(graph, LetterMeasure(), options));
        for (std::size_t index = 0; index < graph.containers.size(); ++index) {
            const NetworkItem item{NetworkItemKind::Container, static_cast<int>(index)};
            QCOMPARE(std::count_if(layout.boxes.begin(), layout.boxes.end(),
                                   [&](const LayoutBox &box) { return box.item == item; }),
                     1);
        }
    }
}

void NetworkLayoutTest::randomPodsLieWell()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        const int count = random.bounded(1, 21);
        std::string text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n";
        text += random.bounded(4) == 0 ? "  hostNetwork: true\n" : "";
        text += random.bounded(4) == 0 ? "  shareProcessNamespace: true\n  hostIPC: true\n" : "";
        text += "  volumes: [{name: v, emptyDir: {}}]\n  containers:\n";
        for (int index = 0; index < count; ++index) {
            text += "  - name: c" + std::to_string(index) + "\n    image: a\n    ports:\n";
            text += "    - {containerPort: " + std::to_string(8000 + index);
            text += random.bounded(4) == 0 ? ", hostPort: " + std::to_string(9000 + index) : "";
            text += "}\n";
            if (random.bounded(2) == 0)
                text +=
                    "    livenessProbe: {httpGet: {port: " + std::to_string(8000 + random.bounded(index, 20)) + "}}\n";
            if (random.bounded(3) == 0)
                text += "    readinessProbe: {exec: {command: [a]}}\n";
            if (random.bounded(2) == 0)
                text +=
                    "    env: [{name: A_ADDR, value: 'localhost:" + std::to_string(8000 + random.bounded(22)) + "'}]\n";
            if (random.bounded(2) == 0)
                text += "    volumeMounts: [{name: v, mountPath: /v}]\n";
        }
        const NetworkGraph graph = graphOf(text);
        QCOMPARE(graph.containers.size(), static_cast<std::size_t>(count));
        const LayoutOptions options{random.bounded(2) == 0, random.bounded(2) == 0, random.bounded(2) == 0};
        const NetworkLayout layout = layOutNetwork(graph, LetterMeasure(), options);
        checkBoxes(layout);
        checkLines(layout);
        QVERIFY(layout == layOutNetwork(graph, LetterMeasure(), options));
        if (QTest::currentTestFailed()) {
            qWarning("%s", text.c_str());
            return;
        }
    }
}

void NetworkLayoutTest::emptyGraphHasASize()
{
    const NetworkLayout layout = layOutNetwork({}, LetterMeasure(), {});
    QVERIFY(layout.size.width > 0 && layout.size.height > 0);
    QCOMPARE(layout.boxes.size(), 1U);
}

void NetworkLayoutTest::callsInARowDoNotCross()
{
    std::string text = head;
    for (int index = 0; index < 20; ++index)
        text += container("c" + std::to_string(index), 8000 + index, {8000 + (index + 1) % 20});
    const NetworkGraph graph = graphOf(text);
    QCOMPARE(graph.talks.size(), 20U);
    QCOMPARE(crossingsIn(layOutNetwork(graph, LetterMeasure(), {})), 0);
}

void NetworkLayoutTest::callsToOneDoNotCross()
{
    std::string text = head;
    for (int index = 0; index < 20; ++index)
        text +=
            container("c" + std::to_string(index), 8000 + index, index == 7 ? std::vector<int>() : std::vector{8007});
    const NetworkGraph graph = graphOf(text);
    QCOMPARE(graph.talks.size(), 19U);
    QCOMPARE(crossingsIn(layOutNetwork(graph, LetterMeasure(), {})), 0);
}

/// a calls c, b calls d: in this order their ways would cross; another order spares that.
void NetworkLayoutTest::orderIsChangedToAvoidCrossings()
{
    const NetworkGraph graph =
        graphOf(head + container("a", 1, {3}) + container("b", 2, {4}) + container("c", 3, {}) + container("d", 4, {}));
    QCOMPARE(graph.talks.size(), 2U);
    QCOMPARE(crossingsIn(layOutNetwork(graph, LetterMeasure(), {})), 0);
}

void NetworkLayoutTest::initContainersStayInOrder()
{
    const std::string init = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  initContainers:\n";
    const NetworkGraph graph =
        graphOf(init + container("a", 1, {3}) + container("b", 2, {4}) + container("c", 3, {}) + container("d", 4, {}));
    const NetworkLayout layout = layOutNetwork(graph, LetterMeasure(), {});
    double y = -1;
    int seen = 0;
    for (int index = 0; index < 4; ++index) {
        for (const LayoutBox &box : layout.boxes) {
            if (box.item != NetworkItem{NetworkItemKind::Container, index})
                continue;
            QVERIFY(box.rect.y > y);
            y = box.rect.y;
            ++seen;
        }
    }
    QCOMPARE(seen, 4);
}

void NetworkLayoutTest::nestedCallsTakeOuterLanes()
{
    const std::vector<LaneNet> nets = {{{0}, 30}, {{10}, 20}, {{40}, 50}};
    const std::vector<int> lanes = assignLanes(nets);
    QCOMPARE(lanes, std::vector<int>({1, 0, 0}));
    QCOMPARE(countCrossings(nets, lanes, {}), 0);
    QCOMPARE(countCrossings(nets, {0, 1, 0}, {}), 2);
    QCOMPARE(countCrossings(nets, lanes, {15}), 2);
}

void NetworkLayoutTest::waysLeadToThePortOrEndAtTheFrame()
{
    const NetworkGraph graph = graphOf(head + container("a", 1, {}) + container("b", 2, {}));
    const NetworkLayout layout = layOutNetwork(graph, LetterMeasure(), {});
    const auto way = [&](ReachFrom from, const char *address) {
        return reachWay(layout, from, reach(graph, from, 0, *readReachAddress(address)));
    };
    const auto box = [&](NetworkItemKind kind, int index) {
        return std::find_if(layout.boxes.begin(), layout.boxes.end(),
                            [&](const LayoutBox &one) { return one.item == NetworkItem{kind, index}; })
            ->rect;
    };
    const LayoutRect port = box(NetworkItemKind::Port, 1);
    const LayoutRect pod = box(NetworkItemKind::Pod, 0);
    const LayoutLine inside = way(ReachFrom::Container, "localhost:2");
    QVERIFY(inside.end == LineEnd::Arrow);
    QVERIFY(inside.points.back() == (LayoutPoint{port.right(), port.middle()}));
    for (const LayoutPoint &point : inside.points)
        QVERIFY(holds(pod, {point.x, point.y, 0, 0}));
    const LayoutLine node = way(ReachFrom::Node, "pod-ip:2");
    QVERIFY(node.points.back() == (LayoutPoint{port.x, port.middle()}));
    const LayoutLine outside = way(ReachFrom::Outside, "pod-ip:2");
    QVERIFY(outside.end == LineEnd::Cross);
    QVERIFY(outside.points.front().x > layout.size.width);
    QCOMPARE(outside.points.back().x, pod.right());
    const LayoutLine undeclared = way(ReachFrom::Container, "localhost:3");
    QVERIFY(undeclared.end == LineEnd::Cross);
    QVERIFY(undeclared.points.back().x < pod.right());
    QVERIFY(reachWay(NetworkLayout(), ReachFrom::Node, ReachAnswer()).points.empty());
}

QTEST_GUILESS_MAIN(NetworkLayoutTest)
#include "tst_networklayout.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches what, as a table. The facts are those of the kubelet's network (NET) and of probes (PRB-28).
#include "network/networkreader.h"
#include "network/reach.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

class ReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void wayEndsWhereItEnds();
    void readsAddresses_data();
    void readsAddresses();
};

namespace {

constexpr const char *pod = R"(
kind: Pod
apiVersion: v1
metadata: {name: shop, labels: {app: shop}}
spec:
  hostAliases: [{ip: 127.0.0.1, hostnames: [cache.local]}, {ip: 10.0.0.1, hostnames: [printer]}]
  initContainers:
  - {name: setup, image: a, ports: [{containerPort: 7000}]}
  - {name: log, image: a, restartPolicy: Always, ports: [{containerPort: 24224, hostPort: 24224}]}
  containers:
  - name: web
    image: a
    ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 443, hostPort: 8443, hostIP: 127.0.0.1}]
  - {name: redis, image: a, ports: [{containerPort: 6379}], args: ["--bind", "127.0.0.1:6379"]}
  - {name: dns, image: a, ports: [{containerPort: 53, protocol: UDP}]}
)";

constexpr const char *hostPod = R"(
kind: Pod
apiVersion: v1
metadata: {name: agent}
spec:
  hostNetwork: true
  containers:
  - {name: agent, image: a, ports: [{containerPort: 9100}]}
)";

constexpr const char *nodeDnsPod = R"(
kind: Pod
apiVersion: v1
metadata: {name: plain}
spec: {dnsPolicy: Default, containers: [{name: web, image: a, ports: [{containerPort: 80}]}]}
)";

NetworkGraph graphOf(const char *text)
{
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    return readNetwork(values.root(), locatePods(values.root(), 0).front());
}

ReachAnswer ask(const NetworkGraph &graph, const QString &from, const QString &address)
{
    const auto to = readReachAddress(address.toStdString());
    if (!to)
        qFatal("%s is no address", qPrintable(address));
    if (from == QLatin1String("another Pod"))
        return reach(graph, ReachFrom::OtherPod, -1, *to);
    if (from == QLatin1String("node"))
        return reach(graph, ReachFrom::Node, -1, *to);
    if (from == QLatin1String("outside"))
        return reach(graph, ReachFrom::Outside, -1, *to);
    const int container = findContainer(graph, from.toStdString());
    if (container < 0)
        qFatal("no container %s", qPrintable(from));
    return reach(graph, ReachFrom::Container, container, *to);
}

} // namespace

void ReachTest::answers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("needs");
    QByteArray text = pod;
    const auto row = [&](const char *from, const char *address, const char *outcome, const char *reason,
                         const char *needs) {
        QTest::addRow("%s to %s", from, address)
            << text << QString::fromUtf8(from) << QString::fromUtf8(address) << QString::fromUtf8(outcome)
            << QString::fromUtf8(reason) << QString::fromUtf8(needs);
    };
    // from a container: one localhost for all
    row("web", "localhost:6379", "yes", "reach-localhost", "need-listening");
    row("redis", "http://localhost", "yes", "reach-localhost", "need-listening");
    row("redis", "localhost:6379", "yes", "reach-itself", "need-listening");
    row("web", "127.0.0.1:24224", "yes", "reach-localhost", "need-listening");
    row("web", "localhost:9999", "no", "reach-undeclared", "need-listener");
    row("web", "localhost:53", "no", "reach-undeclared", "need-listener");
    row("web", "localhost:53/UDP", "yes", "reach-localhost", "need-listening");
    row("web", "pod-ip:80", "yes", "reach-pod-ip", "need-listening-everywhere");
    row("web", "pod-ip:6379", "no", "reach-loopback-only", "need-listen-everywhere");
    row("redis", "shop:80", "yes", "reach-pod-ip", "need-listening-everywhere");
    row("web", "redis:6379", "no", "reach-container-name", "need-localhost");
    row("web", "cache.local:6379", "yes", "reach-localhost", "need-listening");
    row("web", "printer:631", "depends", "reach-alias", "");
    row("web", "orders:80", "depends", "reach-service", "need-service");
    row("web", "node-ip:8080", "yes", "reach-host-port", "need-listening-everywhere need-port-mapping");
    // time: init containers run before the others
    row("setup", "localhost:80", "no", "reach-not-started", "need-sidecar");
    row("setup", "localhost:24224", "no", "reach-not-started", "need-sidecar");
    row("setup", "localhost:7000", "yes", "reach-itself", "need-listening");
    row("web", "localhost:7000", "no", "reach-init-ended", "");
    row("another Pod", "pod-ip:7000", "no", "reach-init-ended", "");
    // from another Pod
    row("another Pod", "localhost:80", "no", "reach-localhost-pod", "need-pod-ip-or-service");
    row("another Pod", "pod-ip:80", "yes", "reach-pod-ip", "need-listening-everywhere need-no-policy");
    row("another Pod", "pod-ip:6379", "no", "reach-loopback-only", "need-listen-everywhere");
    row("another Pod", "shop-service:80", "depends", "reach-service", "need-service");
    row("another Pod", "node-ip:8080", "yes", "reach-host-port",
        "need-listening-everywhere need-no-policy need-port-mapping");
    row("another Pod", "node-ip:80", "no", "reach-no-host-port", "need-host-port");
    row("another Pod", "node-ip:8443", "no", "reach-host-ip-loopback", "need-host-ip-free");
    row("another Pod", "node-ip:24224", "no", "reach-host-port-not-mapped", "need-app-container");
    // from the node: its own localhost, as for the kubelet
    row("node", "localhost:80", "no", "reach-localhost-node", "need-pod-ip");
    row("node", "localhost:8080", "no", "reach-localhost-node", "need-node-ip");
    row("node", "pod-ip:80", "yes", "reach-pod-ip", "need-listening-everywhere");
    row("node", "pod-ip:6379", "no", "reach-loopback-only", "need-listen-everywhere");
    row("node", "node-ip:8443", "yes", "reach-host-port",
        "need-listening-everywhere need-port-mapping need-that-address");
    row("node", "shop-service:80", "no", "reach-service-node", "need-service-or-host-port");
    // from outside of the cluster
    row("outside", "localhost:80", "no", "reach-localhost-outside", "need-service-or-host-port");
    row("outside", "pod-ip:80", "no", "reach-pod-ip-outside", "need-service-or-host-port");
    row("outside", "node-ip:8080", "yes", "reach-host-port", "need-listening-everywhere need-port-mapping");
    row("outside", "shop-service:80", "no", "reach-service-outside", "need-service-or-host-port");
    text = hostPod;
    row("agent", "localhost:9100", "yes", "reach-itself", "need-listening");
    row("agent", "localhost:22", "depends", "reach-undeclared-node", "need-listener");
    row("node", "localhost:9100", "yes", "reach-localhost", "need-listening");
    row("outside", "node-ip:9100", "yes", "reach-pod-ip", "need-listening-everywhere");
    row("outside", "pod-ip:9100", "yes", "reach-pod-ip", "need-listening-everywhere");
    row("agent", "orders:80", "no", "reach-service-no-cluster-dns", "need-cluster-first-host-net");
    row("another Pod", "agent-service:9100", "depends", "reach-service", "need-labels need-service");
    text = nodeDnsPod;
    row("web", "bills:80", "no", "reach-service-no-cluster-dns", "need-cluster-first");
}

void ReachTest::answers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, from);
    QFETCH(const QString, address);
    const ReachAnswer answer = ask(graphOf(text.constData()), from, address);
    const char *outcomes[] = {"yes", "depends", "no"};
    QTEST(QString::fromUtf8(outcomes[static_cast<int>(answer.outcome)]), "outcome");
    QCOMPARE(answer.reasons.size(), 1U);
    QTEST(QString::fromUtf8(answer.reasons.front().code), "reason");
    QStringList needs;
    for (const ReachReason &need : answer.needs)
        needs << QString::fromUtf8(need.code);
    QTEST(needs.join(u' '), "needs");
}

void ReachTest::wayEndsWhereItEnds()
{
    const NetworkGraph graph = graphOf(pod);
    const int web = findContainer(graph, "web");
    const int port = findPort(graph, 80);
    const std::vector<NetworkItem> through = {{NetworkItemKind::Elsewhere, 0},
                                              {NetworkItemKind::HostPort, port},
                                              {NetworkItemKind::Port, port},
                                              {NetworkItemKind::Container, web}};
    QVERIFY(ask(graph, QStringLiteral("outside"), QStringLiteral("node-ip:8080")).way == through);
    const ReachAnswer refused = ask(graph, QStringLiteral("outside"), QStringLiteral("pod-ip:80"));
    QVERIFY(refused.way == std::vector<NetworkItem>({{NetworkItemKind::Elsewhere, 0}}));
    const NetworkGraph nothing;
    const ReachAnswer nobody = ask(nothing, QStringLiteral("node"), QStringLiteral("localhost:80"));
    QCOMPARE(nobody.reasons.front().code, "reach-nobody");
}

void ReachTest::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("localhost:6379", "0 localhost 6379 TCP");
    row("  localhost  ", "0 localhost 80 TCP");
    row("https://localhost/path", "0 localhost 443 TCP");
    row("[::1]:5", "0 ::1 5 TCP");
    row(":8080", "0 localhost 8080 TCP");
    row("pod-ip:80", "1 pod-ip 80 TCP");
    row("<pod-ip>:80", "1 pod-ip 80 TCP");
    row("<node-ip>:53/udp", "2 node-ip 53 UDP");
    row("web.shop.svc:80", "3 web.shop.svc 80 TCP");
    row("", "");
    row("   ", "");
    row("localhost:99999", "");
    row("<pod-ip", "");
    row("two words", "");
    row("/tcp", "");
}

void ReachTest::readsAddresses()
{
    QFETCH(const QString, text);
    const auto read = readReachAddress(text.toStdString());
    const QString shown = !read ? QString()
                                : QStringLiteral("%1 %2 %3 %4")
                                      .arg(static_cast<int>(read->host))
                                      .arg(QString::fromStdString(read->name))
                                      .arg(read->port)
                                      .arg(QString::fromStdString(read->protocol));
    QTEST(shown, "read");
}

QTEST_GUILESS_MAIN(ReachTest)
#include "tst_reach.moc"

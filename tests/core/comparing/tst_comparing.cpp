// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/manifestcomparison.h"

#include <QTest>

using namespace podwright;

/// What two manifests have different in their data.
class ComparingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDifferent_data();
    void tellsWhatIsDifferent();
    void tellsTheLines();
    void tellsTheObjects();
    void unreadableTextIsNotCompared();

private:
    const Schema m_schema = Schema::builtIn();
};

namespace {

/// "~ path before -> after", "+ path after", "- path before", "^ path before -> after".
QStringList words(const ManifestComparison &comparison)
{
    QStringList lines;
    for (const ManifestChange &change : comparison.changes) {
        const char signs[] = {'+', '-', '~', '^'};
        QString line = QLatin1Char(signs[static_cast<int>(change.kind)]) + QStringLiteral(" ");
        if (!change.object.empty())
            line += QStringLiteral("(%1) ").arg(QString::fromStdString(change.object));
        line += QString::fromStdString(change.path.toString());
        if (!change.before.empty())
            line += u' ' + QString::fromStdString(change.before);
        if (change.kind == ManifestChange::Kind::Changed || change.kind == ManifestChange::Kind::Moved)
            line += QStringLiteral(" ->");
        if (!change.after.empty())
            line += u' ' + QString::fromStdString(change.after);
        lines.append(line);
    }
    return lines;
}

std::string pod(const std::string &spec)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n" + spec;
}

} // namespace

void ComparingTest::tellsWhatIsDifferent_data()
{
    QTest::addColumn<std::string>("left");
    QTest::addColumn<std::string>("right");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::string &left, const std::string &right,
                        std::initializer_list<const char *> expected) {
        QStringList lines;
        for (const char *line : expected)
            lines.append(QLatin1String(line));
        QTest::newRow(name) << pod(left) << pod(right) << lines;
    };
    row("nothing", "  containers: [{name: w, image: i}]\n",
        "  # said\n  containers:\n  - image: 'i'\n    name: \"w\"\n", {});
    row("an image", "  containers: [{name: w, image: 'n:1.25'}]\n", "  containers: [{name: w, image: 'n:1.27'}]\n",
        {"~ spec.containers[name=w].image n:1.25 -> n:1.27"});
    row("containers are known by name", "  containers: [{name: a, image: i}, {name: b, image: j}]\n",
        "  containers: [{name: b, image: k}, {name: a, image: i}]\n",
        {"~ spec.containers[name=b].image j -> k", "^ spec.containers[name=a] 1 -> 2"});
    row("a container more, one less", "  containers: [{name: a}, {name: b}]\n",
        "  containers: [{name: b}, {name: c}]\n",
        {"+ spec.containers[name=c] {name: c}", "- spec.containers[name=a] {name: a}"});
    row("quantities by value", "  containers: [{name: a, resources: {limits: {cpu: 1000m, memory: 1Gi}}}]\n",
        "  containers: [{name: a, resources: {limits: {cpu: 1, memory: 1025Mi}}}]\n",
        {"~ spec.containers[name=a].resources.limits.memory 1Gi -> 1025Mi"});
    row("env by name", "  containers: [{name: a, env: [{name: A, value: x}, {name: B, value: v}]}]\n",
        "  containers: [{name: a, env: [{name: A, value: z}, {name: C, value: v}]}]\n",
        {"~ spec.containers[name=a].env[name=A].value x -> z",
         "+ spec.containers[name=a].env[name=C] {name: C, value: v}",
         "- spec.containers[name=a].env[name=B] {name: B, value: v}"});
    row("ports by number and protocol",
        "  containers: [{name: a, ports: [{containerPort: 53}, {containerPort: 80}]}]\n",
        "  containers: [{name: a, ports: [{containerPort: 53, protocol: TCP}, {containerPort: 80, name: web}]}]\n",
        {"+ spec.containers[name=a].ports[containerPort=53].protocol TCP",
         "+ spec.containers[name=a].ports[containerPort=80].name web"});
    row("volumes by name", "  volumes: [{name: d, emptyDir: {}}]\n", "  volumes: [{name: d, hostPath: {path: /x}}]\n",
        {"+ spec.volumes[name=d].hostPath {path: /x}", "- spec.volumes[name=d].emptyDir {}"});
    row("words of a list are one value", "  containers: [{name: a, args: [x, w]}]\n",
        "  containers: [{name: a, args: [x]}]\n", {"~ spec.containers[name=a].args [x, w] -> [x]"});
    row("tolerations by place", "  tolerations: [{operator: Exists}, {operator: Equal, value: v}]\n",
        "  tolerations: [{operator: Equal, value: w}, {operator: Exists}]\n",
        {"~ spec.tolerations[0].value v -> w", "^ spec.tolerations[1] 1 -> 2"});
    row("null and absent", "  nodeName:\n", "  hostname: ~\n", {});
    row("a text is no number", "  hostname: \"1\"\n", "  hostname: 1\n", {"~ spec.hostname \"1\" -> 1"});
    row("another kind of value", "  hostname: a\n", "  hostname: {a: b}\n", {"~ spec.hostname a -> {a: b}"});
    row("octal", "  x: 0644\n", "  x: 420\n", {});
}

void ComparingTest::tellsWhatIsDifferent()
{
    QFETCH(const std::string, left);
    QFETCH(const std::string, right);
    QFETCH(const QStringList, expected);
    const ManifestComparison comparison = compareManifests(m_schema, left, right);
    QVERIFY(comparison.readable);
    QCOMPARE(words(comparison), expected);
    QVERIFY(compareManifests(m_schema, right, right).changes.empty());
    QVERIFY(compareManifests(m_schema, left, left).changes.empty());
    QCOMPARE(compareManifests(m_schema, right, left).changes.size(), comparison.changes.size());
}

void ComparingTest::tellsTheLines()
{
    const std::string left = pod("  containers:\n  - name: w\n    image: i\n");
    const std::string right = pod("  # more\n  containers:\n  - name: w\n    image: j\n    tty: true\n");
    const auto changes = compareManifests(m_schema, left, right).changes;
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].leftLine, 6);
    QCOMPARE(changes[0].rightLine, 7);
    QCOMPARE(changes[1].leftLine, 5); // the container, where there is no such field
    QCOMPARE(changes[1].rightLine, 8);
}

void ComparingTest::tellsTheObjects()
{
    const std::string left = pod("  hostname: x\n") + "---\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n";
    const std::string right = "kind: ConfigMap\nmetadata: {name: c}\ndata: {a: d}\n---\n" + pod("  hostname: z\n")
        + "---\nkind: Secret\nmetadata: {name: s}\n";
    QCOMPARE(
        words(compareManifests(m_schema, left, right)),
        QStringList({QStringLiteral("~ (ConfigMap c) data.a b -> d"), QStringLiteral("~ (Pod a) spec.hostname x -> z"),
                     QStringLiteral("+ (Secret s)  {kind: Secret, metadata: {name: s}}")}));
}

void ComparingTest::unreadableTextIsNotCompared()
{
    const ManifestComparison comparison = compareManifests(m_schema, "a: [", "a: 1\n");
    QVERIFY(!comparison.readable);
    QVERIFY(comparison.changes.empty());
    QVERIFY(compareManifests(m_schema, "", "").readable);
}

QTEST_GUILESS_MAIN(ComparingTest)
#include "tst_comparing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterobject.h"
#include "cluster/kubectlcommand.h"
#include "cluster/podstate.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

namespace {

ClusterObject objectOf(const std::string &text)
{
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const std::vector<PodPlace> pods = locatePods(values.root(), 0);
    return pods.empty() ? ClusterObject() : readClusterObject(values.root(), pods.front());
}

const QByteArray crashing = R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},
"spec":{"nodeName":"n1","initContainers":[{"name":"side","restartPolicy":"Always"},{"name":"prepare"}]},
"status":{"phase":"Running","podIP":"10.0.0.7",
"initContainerStatuses":[{"name":"side","state":{"running":{}},"ready":true},{"name":"prepare","state":{"terminated":{"exitCode":0,"reason":"Completed"}}}],
"containerStatuses":[{"name":"web","ready":false,"restartCount":5,
 "state":{"waiting":{"reason":"CrashLoopBackOff","message":"back-off 5m0s"}},
 "lastState":{"terminated":{"exitCode":137,"reason":"OOMKilled"}}}]}})";

} // namespace

/// What is read of manifests and of kubectl's JSON, and what kubectl is told.
class ClusterDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void podOfTheManifest();
    void workloadOfTheManifest();
    void names();
    void commands_data();
    void commands();
    void lineForPeople();
    void listing();
    void stateOfAPod();
    void stateOfMany();
    void events();
    void notJson();
};

void ClusterDataTest::podOfTheManifest()
{
    const ClusterObject pod =
        objectOf("apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n  initContainers: [{name: "
                 "prepare}]\n"
                 "  containers:\n  - name: web\n    ports: [{containerPort: 80, name: http}, {containerPort: 53, "
                 "protocol: UDP},\n"
                 "            {containerPort: 99999}, {containerPort: abc}]\n  - name: 'not a name!'\n"
                 "    ports: [{containerPort: 80}, {containerPort: 9090, protocol: TCP}]\n");
    QVERIFY(pod.isPod());
    QCOMPARE(pod.name, "web");
    QCOMPARE(pod.nameSpace, "shop");
    QCOMPARE(pod.containers, (std::vector<std::string>{"web", "prepare"}));
    QCOMPARE(pod.ports, (std::vector<DeclaredPort>{{"web", "http", 80}, {"not a name!", "", 9090}}));
    QVERIFY(pod.selector.empty());
    QCOMPARE(pod.others, 0);
    const ClusterObject first =
        objectOf("kind: List\nitems:\n- {kind: Pod, metadata: {name: a}, spec: {containers: []}}\n"
                 "- {kind: Service}\n- {kind: Pod, metadata: {name: b}}\n");
    QCOMPARE(first.name, "a");
    QCOMPARE(first.others, 2);
}

void ClusterDataTest::workloadOfTheManifest()
{
    const std::string head = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n";
    const std::string spec = "    spec: {containers: [{name: a}]}\n";
    const ClusterObject workload = objectOf(head + "    metadata: {labels: {app: web, a.b/tier: front}}\n" + spec);
    QCOMPARE(workload.kind, "Deployment");
    QCOMPARE(workload.selector, "app=web,a.b/tier=front");
    QVERIFY(objectOf(head + "    metadata: {labels: {app: 'a,b=c'}}\n" + spec).selector.empty());
    QVERIFY(objectOf("kind: Service\n").kind.empty());
}

void ClusterDataTest::names()
{
    for (const char *good : {"web", "a.b-c", "0"})
        QVERIFY2(isObjectName(good), good);
    for (const char *bad : {"", "-x", "a/b", "a b", "A", "a\nb", ".a", "--all", "a=b"})
        QVERIFY2(!isObjectName(bad), bad);
}

void ClusterDataTest::commands_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("line");
    const auto row = [](ClusterAction action, const char *line) {
        QTest::addRow("%s", line) << static_cast<int>(action) << QString::fromUtf8(line);
    };
    row(ClusterAction::DryRun,
        "kubectl apply --dry-run=server --filename=- --context=c --namespace=n --request-timeout=60s");
    row(ClusterAction::Diff, "kubectl diff --filename=- --context=c --namespace=n --request-timeout=60s");
    row(ClusterAction::Apply, "kubectl apply --filename=- --context=c --namespace=n --request-timeout=60s");
    row(ClusterAction::Delete, "kubectl delete pod/web --wait=false --context=c --namespace=n --request-timeout=60s");
    row(ClusterAction::Logs,
        "kubectl logs pod/web --tail=2000 --container=app --follow --previous --context=c "
        "--namespace=n");
    row(ClusterAction::State, "kubectl get pod web --output=json --context=c --namespace=n --request-timeout=15s");
    row(ClusterAction::Events,
        "kubectl get events --field-selector=involvedObject.name=web,involvedObject.kind=Pod "
        "--output=json --context=c --namespace=n --request-timeout=15s");
    row(ClusterAction::Forward, "kubectl port-forward pod/web 8080:80 --context=c --namespace=n");
    row(ClusterAction::List,
        "kubectl get jobs --output=custom-columns=NAME:.metadata.name,PHASE:.status.phase "
        "--no-headers --context=c --namespace=n --request-timeout=15s");
    row(ClusterAction::Get, "kubectl get jobs j --output=yaml --context=c --namespace=n --request-timeout=15s");
}

void ClusterDataTest::commands()
{
    QFETCH(const int, action);
    QFETCH(const QString, line);
    ClusterTarget target{"c", "n", {}};
    target.object.kind = "Pod";
    target.object.name = "web";
    ClusterOptions options{"app", true, true, 80, 8080, "jobs", "j"};
    const KubectlCommand command = kubectlCommand(static_cast<ClusterAction>(action), target, options);
    QCOMPARE(QString::fromStdString(commandLine(command)), line);
    QCOMPARE(command.sendsManifest, line.contains(QStringLiteral("--filename=-")));
    QCOMPARE(command.seconds > 0, line.contains(QStringLiteral("--request-timeout")));
}

void ClusterDataTest::lineForPeople()
{
    const KubectlCommand command{{"get", "it's", "", "$(x)"}, false, 0};
    QCOMPARE(commandLine(command), "kubectl get 'it'\\''s' '' '$(x)'");
}

void ClusterDataTest::listing()
{
    const std::vector<ListedObject> wanted{{"web", "Running"}, {"job-1", ""}, {"last", "Pending"}};
    QCOMPARE(listedObjects("web      Running\njob-1   <none>\r\n\n!! odd\nNo resources found\nlast Pending"), wanted);
    QVERIFY(listedObjects("").empty());
}

void ClusterDataTest::stateOfAPod()
{
    bool readable = false;
    const std::vector<PodState> states = readPodStates(crashing, &readable);
    QVERIFY(readable);
    QCOMPARE(states.size(), 1u);
    QCOMPARE(states[0].phase, "Running");
    QCOMPARE(states[0].node, "n1");
    QCOMPARE(states[0].address, "10.0.0.7");
    QCOMPARE(states[0].containers.size(), 3u);
    QCOMPARE(states[0].containers[0].role, ContainerRole::Sidecar);
    QCOMPARE(states[0].containers[0].kind, ContainerState::Kind::Running);
    QCOMPARE(states[0].containers[1].role, ContainerRole::Init);
    QCOMPARE(states[0].containers[1].reason, "Completed");
    const ContainerState &web = states[0].containers[2];
    QCOMPARE(web.kind, ContainerState::Kind::Waiting);
    QCOMPARE(web.reason, "CrashLoopBackOff");
    QCOMPARE(web.restarts, 5);
    QCOMPARE(web.lastReason, "OOMKilled");
    QCOMPARE(web.lastExitCode, 137);
}

void ClusterDataTest::stateOfMany()
{
    const QByteArray pending =
        R"({"kind":"Pod","metadata":{"name":"p","deletionTimestamp":"x"},"status":{"phase":"Pending",
        "conditions":[{"type":"PodScheduled","status":"False","reason":"Unschedulable","message":"0/3 nodes"}]}})";
    const std::vector<PodState> states =
        readPodStates(R"({"kind":"List","items":[)" + crashing + ',' + pending + R"(,7,"x",{}]})");
    QCOMPARE(states.size(), 3u);
    QCOMPARE(states[1].unscheduled, "0/3 nodes");
    QVERIFY(states[1].ending);
    QVERIFY(states[2].name.empty());
}

void ClusterDataTest::events()
{
    const std::vector<ClusterEvent> wanted{
        {"2026-01-01T00:00:01.5Z", false, "Scheduled", "assigned", "", 1},
        {"2026-01-01T00:05:00Z", true, "BackOff", "Back-off restarting failed container", "web", 12},
    };
    QCOMPARE(readClusterEvents(R"({"kind":"List","items":[
        {"involvedObject":{"fieldPath":"spec.containers{web}"},"reason":"BackOff","message":"Back-off restarting failed container",
         "type":"Warning","count":12,"firstTimestamp":"2026-01-01T00:00:00Z","lastTimestamp":"2026-01-01T00:05:00Z"},
        {"reason":"Scheduled","message":"assigned","type":"Normal","eventTime":"2026-01-01T00:00:01.5Z","lastTimestamp":null}]})"),
             wanted);
}

void ClusterDataTest::notJson()
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("<html>"), QByteArray("[1]"), QByteArray(1000, '\0'), QByteArray(5000, '[')}) {
        bool readable = true;
        QVERIFY(readPodStates(text, &readable).empty());
        QVERIFY(!readable);
        QVERIFY(readClusterEvents(text).empty());
    }
    QVERIFY(readPodStates("{}").empty());
}

QTEST_GUILESS_MAIN(ClusterDataTest)
#include "tst_clusterdata.moc"

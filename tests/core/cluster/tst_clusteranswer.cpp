// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusteranswer.h"
#include "cluster/fieldplace.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace podwright;

namespace {

const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web, a.b/c: 'd!'}\nspec:\n"
                        "  hostNetwork: true\n  initContainers:\n  - {name: prepare, image: i}\n"
                        "  containers:\n  - name: web\n    image: nginx:1\n    ports:\n    - containerPort: 80\n"
                        "    - containerPort: http\n    resources: {limits: {cpu: '1'}}\n"
                        "  - name: log\n    securityContext: {privileged: true}\n"
                        "  volumes:\n  - {name: data, hostPath: {path: /srv}}\n";
const std::string deployment =
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n"
    "  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n"
    "    spec:\n      containers:\n      - {name: web, image: nginx:1}\n";

const char *logLines = "E1126 03:36:52.433961   24220 memcache.go:265] \"Unhandled Error\" err=\"couldn't get current "
                       "server API group list: dial tcp 127.0.0.1:9: connect: connection refused\"\n";

QString noteLine(const ClusterNote &note)
{
    QString line = QString::fromStdString(note.message);
    for (const std::string &argument : note.arguments)
        line += u'|' + QString::fromStdString(argument);
    return line;
}

/// "error Required spec.containers[0].image: Required value"
QString findingLine(const ServerFinding &finding)
{
    return QString::fromStdString(std::string(toString(finding.severity)) + ' ' + toString(finding.type) + ' '
                                  + finding.field + ": " + finding.message);
}

/// A document with the place of its only Pod.
struct Document {
    explicit Document(const std::string &text)
        : parsed(parseYaml(text))
        , values(ValueTree::read(parsed.tree, 0))
        , place(locatePods(values.root(), 0).front())
    {
    }
    ParseResult parsed;
    ValueTree values;
    PodPlace place;
};

QString placeOf(const std::string &text, const ServerFinding &finding)
{
    const Document document(text);
    return QString::fromStdString(placeOfField(document.values.root(), document.place, finding).toString());
}

} // namespace

/// What kubectl says, as it says it, becomes notes and findings at fields. The texts were printed by kubectl 1.32.
class ClusterAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void fields_data();
    void fields();
    void everyFieldHasAPlace();
    void manyObjects();
    void anyBytesAreBorne();
};

void ClusterAnswerTest::messages_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const QByteArray &said, const char *note) {
        QTest::newRow(name) << said << (*note ? QStringList{QString::fromUtf8(note)} : QStringList());
    };
    row("nothing", "", "");
    row("refused",
        QByteArray(logLines) + logLines
            + "The connection to the server 127.0.0.1:9 was refused - did you specify the right host or port?\n",
        "connection-refused|127.0.0.1:9");
    row("refused while validating",
        "error: error validating \"STDIN\": error validating data: failed to download openapi: Get "
        "\"https://127.0.0.1:9/openapi/v2?timeout=32s\": dial tcp 127.0.0.1:9: connect: connection refused; if you "
        "choose to ignore these errors, turn validation off with --validate=false\n",
        "connection-refused|127.0.0.1:9");
    row("no such host",
        "Unable to connect to the server: dial tcp: lookup no.such.host on 192.0.2.53:53: no such host\n",
        "no-such-host|no.such.host");
    row("not TLS", "Unable to connect to the server: tls: first record does not look like a TLS handshake\n", "no-tls");
    row("expired",
        "Unable to connect to the server: tls: failed to verify certificate: x509: certificate has expired or is not "
        "yet valid: current time 2026-11-26T03:36:52Z is after 2026-01-01T00:00:00Z\n",
        "certificate-expired");
    row("unknown authority",
        "Unable to connect to the server: tls: failed to verify certificate: x509: certificate signed by unknown "
        "authority\n",
        "certificate-refused|certificate signed by unknown authority");
    row("slow",
        "Unable to connect to the server: context deadline exceeded (Client.Timeout exceeded while awaiting "
        "headers)\n",
        "server-slow");
    row("plugin missing",
        "Unable to connect to the server: getting credentials: exec: executable cloud-auth not found\n\nIt looks like "
        "you are trying to use a client-go credential plugin that is not installed.\n\ninstall it please\n",
        "plugin-missing|cloud-auth");
    row("plugin fails",
        "Unable to connect to the server: getting credentials: exec: executable aws failed with exit "
        "code 255\n",
        "plugin-failed|aws|255");
    row("not logged in", "error: You must be logged in to the server (Unauthorized)\n", "not-logged-in");
    row("not logged in while validating",
        "error: error validating \"STDIN\": error validating data: failed to download openapi: the server has asked "
        "for "
        "the client to provide credentials; if you choose to ignore these errors, turn validation off with "
        "--validate=false\n",
        "not-logged-in");
    row("no context", "Error in configuration: context was not found for specified context: nowhere\n",
        "no-context|nowhere");
    row("bad file", "error: error loading config file \"bad\": yaml: line 1: did not find expected node content\n",
        "config-refused|bad|yaml: line 1: did not find expected node content");
    row("a login page",
        "error: error when retrieving current configuration of:\nResource: \"/v1, Resource=pods\", "
        "GroupVersionKind: \"/v1, Kind=Pod\"\nName: \"web\", Namespace: \"default\"\nfrom server for: "
        "\"STDIN\": invalid character '<' looking for beginning of value\n",
        "no-kubernetes");
    row("no diff", "error: failed to run \"diff\": executable file not found in $PATH\n", "no-diff");
    row("webhook",
        "Error from server (BadRequest): error when creating \"STDIN\": admission webhook \"policy.example.com\" "
        "denied "
        "the request: images must come from registry.example.com\n",
        "webhook-denied|policy.example.com|images must come from registry.example.com");
    row("webhook with two lines",
        "Error from server (Forbidden): error when creating \"STDIN\": admission webhook \"v.gatekeeper.sh\" denied "
        "the "
        "request: [owner] you must provide labels: {\"owner\"}\n[no-latest] container <web> has latest tag\n",
        "webhook-denied|v.gatekeeper.sh|[owner] you must provide labels: {\"owner\"}\n[no-latest] container <web> has "
        "latest tag");
    row("webhook down",
        "Error from server (InternalError): error when creating \"STDIN\": Internal error occurred: failed calling "
        "webhook \"h.example.com\": failed to call webhook: Post \"https://h.example.svc:443/v?timeout=10s\": no "
        "endpoints available for service \"h\"\n",
        "webhook-down|h.example.com");
    row("quota",
        "Error from server (Forbidden): error when creating \"STDIN\": pods \"web\" is forbidden: exceeded quota: "
        "compute, requested: limits.cpu=2, used: limits.cpu=3, limited: limits.cpu=4\n",
        "quota|compute|limits.cpu=2|limits.cpu=4");
    row("not allowed",
        "Error from server (Forbidden): error when retrieving current configuration of:\nResource: \"/v1, "
        "Resource=pods\", GroupVersionKind: \"/v1, Kind=Pod\"\nName: \"web\", Namespace: \"default\"\nfrom server for: "
        "\"STDIN\": pods \"web\" is forbidden: User \"ann\" cannot get resource \"pods\" in API group \"\" in the "
        "namespace \"default\"\n",
        "not-allowed|ann|get|pods");
    row("there already",
        "Error from server (AlreadyExists): error when creating \"STDIN\": pods \"web\" already exists\n",
        "already-there|pods \"web\" already exists");
    row("changed meanwhile",
        "Warning: resource pods/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which "
        "is "
        "required by kubectl apply.\nError from server (Conflict): error when applying patch:\n{\"metadata\":{}}\nto:\n"
        "Resource: \"/v1, Resource=pods\", GroupVersionKind: \"/v1, Kind=Pod\"\nName: \"web\", Namespace: \"default\"\n"
        "for: \"STDIN\": error when patching \"STDIN\": Operation cannot be fulfilled on pods \"web\": the object has "
        "been modified; please apply your changes to the latest version and try again\n",
        "changed-meanwhile");
    row("no namespace", "Error from server (NotFound): error when creating \"STDIN\": namespaces \"nope\" not found\n",
        "no-namespace|nope");
    row("not there", "Error from server (NotFound): pods \"web\" not found\n", "not-there|pods \"web\" not found");
    row("not there, of logs", "error: error from server (NotFound): pods \"web\" not found in namespace \"default\"\n",
        "not-there|pods \"web\" not found in namespace \"default\"");
    row("other namespace",
        "error: the namespace from the provided object \"other\" does not match the namespace "
        "\"default\". You must pass '--namespace=other' to perform this operation.\n",
        "namespace-differs|other|default");
    row("generated name", "error: from a: cannot use generate name with apply\n", "generated-name");
    row("nothing sent", "error: no objects passed to apply\n", "nothing-sent");
    row("not YAML",
        "error: error parsing STDIN: error converting YAML to JSON: yaml: line 1: did not find expected node "
        "content\n",
        "not-yaml|yaml: line 1: did not find expected node content");
    row("no kind",
        "error: error validating \"STDIN\": error validating data: [apiVersion not set, kind not set]; if you "
        "choose to ignore these errors, turn validation off with --validate=false\n",
        "no-kind");
    row("waiting",
        "Error from server (BadRequest): container \"web\" in pod \"web\" is waiting to start: "
        "ContainerCreating\n",
        "log-waiting|web|ContainerCreating");
    row("no previous",
        "Error from server (BadRequest): previous terminated container \"web\" in pod \"web\" not found\n",
        "log-no-previous|web");
    row("no such container", "error: container nope is not valid for pod web\n", "no-such-container|nope|web");
    row("port taken",
        "Unable to listen on port 9007: Listeners failed to create with the following errors: [unable to create "
        "listener: Error listen tcp4 127.0.0.1:9007: bind: address already in use]\nerror: unable to listen on any of "
        "the requested ports: [{9007 80}]\n",
        "port-taken|9007");
    row("not running", "error: unable to forward port because pod is not running. Current status=Pending\n",
        "pod-not-running|Pending");
    row("lost", "error: lost connection to pod\n", "connection-lost");
    row("only a warning", "Warning: something is deprecated\n", "");
    row("reason unknown", "Error from server (Gone): it is no more\n", "server-said|Gone|it is no more");
    row("words unknown", "error: unknown flag: --wonder\nSee 'kubectl --help'\n",
        "kubectl-said|unknown flag: --wonder");
    row("no details", "The Pod \"web\" is invalid\n", "server-said|Invalid|The Pod \"web\" is invalid");
}

void ClusterAnswerTest::messages()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QStringList, notes);
    for (const QByteArray &text : {said, QByteArray(said).replace("\n", "\r\n")}) {
        QStringList got;
        for (const ClusterNote &note : readClusterAnswer(text.toStdString()).problems)
            got.append(noteLine(note));
        QCOMPARE(got, notes);
    }
}

void ClusterAnswerTest::fields_data()
{
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const std::string &manifest, const QByteArray &said,
                        const QStringList &findings,
                        const QStringList &places) { QTest::newRow(name) << manifest << said << findings << places; };
    row("one field", pod, "The Pod \"web\" is invalid: spec.containers[1].image: Required value\n",
        {QStringLiteral("error Required spec.containers[1].image: Required value")},
        {QStringLiteral("spec.containers[1].image")});
    row("a list of fields", pod,
        "The Pod \"web\" is invalid: \n* spec.containers[0].name: Invalid value: \"Web: x\": a lowercase\nlabel\n"
        "* spec.containers[0].imagePullPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\"\n"
        "* metadata.labels: Invalid value: \"d!\": a valid label must be\n"
        "* spec.containers[0].resources.limits[cpu]: Invalid value: \"1\": must be less\n"
        "* metadata.labels[a.b/c]: Too long: may not be more than 63 bytes\n"
        "* spec.volumes[7].name: Not found: \"data\"\n* <nil>: Forbidden: no\n",
        {QStringLiteral("error Invalid spec.containers[0].name: Invalid value: \"Web: x\": a lowercase\nlabel"),
         QStringLiteral("error NotSupported spec.containers[0].imagePullPolicy: Unsupported value: \"Sometimes\": "
                        "supported values: \"Always\""),
         QStringLiteral("error Invalid metadata.labels: Invalid value: \"d!\": a valid label must be"),
         QStringLiteral("error Invalid spec.containers[0].resources.limits[cpu]: Invalid value: \"1\": must be less"),
         QStringLiteral("error TooLong metadata.labels[a.b/c]: Too long: may not be more than 63 bytes"),
         QStringLiteral("error NotFound spec.volumes[7].name: Not found: \"data\""),
         QStringLiteral("error Forbidden : Forbidden: no")},
        {QStringLiteral("spec.containers[0].name"), QStringLiteral("spec.containers[0].imagePullPolicy"),
         QStringLiteral("metadata.labels"), QStringLiteral("spec.containers[0].resources.limits.cpu"),
         QStringLiteral("metadata.labels[\"a.b/c\"]"), QStringLiteral("spec.volumes"), QString()});
    row("immutable", pod,
        "The Pod \"web\" is invalid: spec: Forbidden: pod updates may not change fields other than "
        "`spec.containers[*].image`\n  core.PodSpec{\n- \tHostname: \"a\",\n",
        {QStringLiteral("error Forbidden spec: Forbidden: pod updates may not change fields other than "
                        "`spec.containers[*].image`\n  core.PodSpec{\n- \tHostname: \"a\",")},
        {QStringLiteral("spec")});
    row("a workload", deployment,
        "The Deployment \"web\" is invalid: \n* spec.template.spec.containers[0].ports: Invalid value: 1: no\n"
        "* spec.selector: Invalid value: {\"matchLabels\":{\"app\":\"b\"}}: field is immutable\n",
        {QStringLiteral("error Invalid spec.template.spec.containers[0].ports: Invalid value: 1: no"),
         QStringLiteral("error Invalid spec.selector: Invalid value: {\"matchLabels\":{\"app\":\"b\"}}: field is "
                        "immutable")},
        {QStringLiteral("spec.template.spec.containers[0].ports"), QStringLiteral("spec.selector")});
    row("strict", pod,
        "Error from server (BadRequest): error when creating \"STDIN\": Pod in version \"v1\" cannot be handled as a "
        "Pod: strict decoding error: unknown field \"spec.containers[0].imgae\", duplicate field "
        "\"spec.hostNetwork\"\n",
        {QStringLiteral("error Unknown spec.containers[0].imgae: unknown field \"spec.containers[0].imgae\""),
         QStringLiteral("error Duplicate spec.hostNetwork: duplicate field \"spec.hostNetwork\"")},
        {QStringLiteral("spec.containers[0].imgae"), QStringLiteral("spec.hostNetwork")});
    row("wrong kind of value", pod,
        "Error from server (BadRequest): error when creating \"STDIN\": Pod in version \"v1\" cannot be handled as a "
        "Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of "
        "type int32\n",
        {QStringLiteral(
            "error Decode spec.containers.ports.containerPort: cannot unmarshal string into Go struct field "
            "ContainerPort.spec.containers.ports.containerPort of type int32")},
        {QStringLiteral("spec.containers[0].ports[1].containerPort")});
    row("refused by an older program", pod,
        "error: error validating \"STDIN\": error validating data: [ValidationError(Pod.spec.containers[0]): unknown "
        "field \"imgae\" in io.k8s.api.core.v1.Container, ValidationError(Pod.spec.containers[1].ports[0]"
        ".containerPort): invalid type for io.k8s.api.core.v1.ContainerPort.containerPort: got \"string\", expected "
        "\"integer\", ValidationError(Pod.spec.volumes[0]): missing required field \"name\" in "
        "io.k8s.api.core.v1.Volume]; if you choose to ignore these errors, turn validation off with "
        "--validate=false\n",
        {QStringLiteral(
             "error Unknown spec.containers[0].imgae: unknown field \"imgae\" in io.k8s.api.core.v1.Container"),
         QStringLiteral("error Decode spec.containers[1].ports[0].containerPort: invalid type for "
                        "io.k8s.api.core.v1.ContainerPort.containerPort: got \"string\", expected \"integer\""),
         QStringLiteral("error Required spec.volumes[0].name: missing required field \"name\" in "
                        "io.k8s.api.core.v1.Volume")},
        {QStringLiteral("spec.containers[0].imgae"), QStringLiteral("spec.containers[1].ports"),
         QStringLiteral("spec.volumes[0].name")});
    const QByteArray security =
        "violates PodSecurity \"restricted:latest\": host namespaces (hostNetwork=true), allowPrivilegeEscalation != "
        "false (containers \"prepare\", \"web\" must set securityContext.allowPrivilegeEscalation=false), privileged "
        "(container \"log\" must not set securityContext.privileged=true), unrestricted capabilities (container "
        "\"web\" must set securityContext.capabilities.drop=[\"ALL\"]), restricted volume types (volume \"data\" uses "
        "restricted volume type \"hostPath\"), runAsNonRoot != true (pod or container \"web\" must set "
        "securityContext.runAsNonRoot=true)";
    QTest::newRow("pod security")
        << pod
        << QByteArray("Error from server (Forbidden): error when creating \"STDIN\": pods \"web\" is forbidden: "
                      + security + "\n")
        << QStringList()
        << QStringList{QStringLiteral("spec.hostNetwork"),
                       QStringLiteral("spec.initContainers[0].securityContext"),
                       QStringLiteral("spec.containers[0].securityContext"),
                       QStringLiteral("spec.containers[1].securityContext.privileged"),
                       QStringLiteral("spec.containers[0].securityContext"),
                       QStringLiteral("spec.volumes[0]"),
                       QStringLiteral("spec.containers[0].securityContext")};
    row("warnings come last", deployment,
        "Warning: would violate PodSecurity \"restricted:latest\": runAsNonRoot != true (pod or container \"web\" must "
        "set securityContext.runAsNonRoot=true)\nWarning: unknown field \"spec.foo\"\nWarning: "
        "spec.template.spec.containers[0].env[1]: hides previous definition of \"A\"\n"
        "The Deployment \"web\" is invalid: spec.template.spec.nodeName: Forbidden: no\n",
        {QStringLiteral("error Forbidden spec.template.spec.nodeName: Forbidden: no"),
         QStringLiteral(
             "warning Forbidden spec.containers[name=web].securityContext.runAsNonRoot: runAsNonRoot != true "
             "(pod or container \"web\" must set securityContext.runAsNonRoot=true)"),
         QStringLiteral("warning Unknown spec.foo: unknown field \"spec.foo\""),
         QStringLiteral("warning Invalid spec.template.spec.containers[0].env[1]: hides previous definition of \"A\"")},
        {QStringLiteral("spec.template.spec.nodeName"),
         QStringLiteral("spec.template.spec.containers[0].securityContext"), QStringLiteral("spec.foo"),
         QStringLiteral("spec.template.spec.containers[0].env")});
    row("no service account", pod,
        "Error from server (Forbidden): error when creating \"STDIN\": pods \"web\" is forbidden: error looking up "
        "service account default/foo: serviceaccount \"foo\" not found\n",
        {QStringLiteral("error NotFound spec.serviceAccountName: pods \"web\" is forbidden: error looking up service "
                        "account default/foo: serviceaccount \"foo\" not found")},
        {QStringLiteral("spec.serviceAccountName")});
}

void ClusterAnswerTest::fields()
{
    QFETCH(const std::string, manifest);
    QFETCH(const QByteArray, said);
    QFETCH(const QStringList, findings);
    QFETCH(const QStringList, places);
    QStringList lines;
    QStringList found;
    for (const ServerFinding &one : readClusterAnswer(said.toStdString()).findings) {
        lines.append(findingLine(one));
        found.append(placeOf(manifest, one));
    }
    if (!findings.isEmpty())
        QCOMPARE(lines, findings);
    QCOMPARE(found, places);
}

/// Whatever path a server writes, something in the document is found for it.
void ClusterAnswerTest::everyFieldHasAPlace()
{
    for (const char *field :
         {"", "spec", "spec.", ".spec", "spec..x", "spec[", "spec]", "[", "[]", "spec.containers[",
          "spec.containers[99].image", "spec.containers[-1]", "spec.containers[18446744073709551616]",
          "spec.containers[name=", "metadata.labels[a[b]c]", "metadata.name.first", "status.phase"}) {
        ServerFinding finding;
        finding.field = field;
        const QString place = placeOf(pod, finding);
        QVERIFY2(place.isEmpty() || Path::parse(place.toStdString()), field);
    }
    ServerFinding deep;
    deep.field = "metadata.name.first";
    QCOMPARE(placeOf(pod, deep), QStringLiteral("metadata.name"));
}

void ClusterAnswerTest::manyObjects()
{
    const ClusterAnswer answer = readClusterAnswer(
        "pod/a created (server dry run)\nThe Pod \"b\" is invalid: spec.x: Required value\n"
        "Error from server (AlreadyExists): error when creating \"STDIN\": pods \"c\" already exists\n"
        "The Pod \"d\" is invalid: spec.x: Required value\n");
    QCOMPARE(answer.findings.size(), 2u);
    QCOMPARE(answer.findings[0].object, "Pod b");
    QCOMPARE(answer.findings[1].object, "Pod d");
    QCOMPARE(answer.problems.size(), 3u);
}

void ClusterAnswerTest::anyBytesAreBorne()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray words =
        "The Pod \"x\" is invalid: \n* spec.a[0]: Required value\nError from server (Forbidden): "
        "error when creating \"STDIN\": violates PodSecurity \"r\": a (container \"web\" must set "
        "securityContext.x=1), unknown field \"a\\\"b\" strict decoding error ValidationError(Pod): "
        "json: cannot unmarshal string into Go struct field A.b of type c\n";
    for (int round = 0; round < 1000; ++round) {
        std::string text = words.toStdString();
        for (int change = random.bounded(1, 12); change > 0; --change) {
            const std::size_t at = random.bounded(static_cast<quint32>(text.size()));
            if (random.bounded(2) == 0)
                text[at] = static_cast<char>(random.bounded(256));
            else
                text.erase(at, random.bounded(1u, 12u));
        }
        for (const ServerFinding &one : readClusterAnswer(text).findings)
            placeOf(pod, one);
    }
    readClusterAnswer(std::string(8 << 20, '*'));
    readClusterAnswer(std::string(1 << 20, '\n'));
}

QTEST_GUILESS_MAIN(ClusterAnswerTest)
#include "tst_clusteranswer.moc"

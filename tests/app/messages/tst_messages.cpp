// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/diagnostictext.h"
#include "messages/examplelibrary.h"
#include "messages/jsondecodererror.h"
#include "messages/ruledescription.h"
#include "messages/sentence.h"
#include "messages/servertext.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>
#include <string_view>

using namespace podwright;

/// The sentences of findings, the server's own words, and the examples.
class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfAFindingStandsOnce();
    void everyCodeOfAClusterStandsOnce();
    void serverTextsBelongToFindings();
    void serverMessageByExample_data();
    void serverMessageByExample();
    void serverMessageOfWorkloads_data();
    void serverMessageOfWorkloads();
    void tolerationsAsTheServerDecodesThem_data();
    void tolerationsAsTheServerDecodesThem();
    void everyRefusalHasTheServersWords();
    void serverValuesAreTheServersOwn();
    void examplesShowTheirError_data();
    void examplesShowTheirError();

private:
    void verifySaid(const QByteArray &text, const QByteArray &options, const QString &said);
    std::vector<Diagnostic> errorsOf(const QByteArray &text, const QByteArray &options = {}) const;

    const Schema m_schema = Schema::builtIn();
};

std::vector<Diagnostic> MessagesTest::errorsOf(const QByteArray &text, const QByteArray &options) const
{
    CheckOptions how;
    how.advice = false;
    for (const QByteArray &option : options.split(' ')) {
        how.staticPod = how.staticPod || option == "static";
        if (option.startsWith("1."))
            how.kubernetesMinor = option.mid(2).toInt();
        if (option.startsWith("node="))
            how.nodeName = option.mid(5).toStdString();
    }
    const std::string bytes = text.toStdString();
    std::vector<Diagnostic> errors;
    for (const PodReport &report : checkManifest(bytes, parseYaml(bytes), m_schema, how))
        std::copy_if(report.diagnostics.begin(), report.diagnostics.end(), std::back_inserter(errors),
                     [](const Diagnostic &one) { return one.severity == Severity::Error; });
    return errors;
}

namespace {

std::vector<std::string_view> codesOfFindings()
{
    std::vector<std::string_view> codes;
    for (const auto area :
         {doctorSentences, readingSentences, metadataSentences, containerSentences, securitySentences, volumeSentences,
          projectedSentences, warningSentences, schedulingSentences, templateSentences, staticpodSentences,
          kubeletSentences, runtimeSentences, adviceSentences}) {
        for (const Sentence &sentence : area())
            codes.push_back(sentence.message);
    }
    return codes;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A whole manifest of an example: what it leaves out is added.
QByteArray completed(QByteArray text)
{
    text = '\n' + text;
    const auto insertBehind = [&text](const QByteArray &line, const QByteArray &lines) {
        if (const qsizetype at = text.indexOf(line); at >= 0)
            text.insert(at + line.size(), lines);
    };
    if (text.contains("\nkind:"))
        return text.mid(1);
    if (!text.contains("\nmetadata:"))
        text = "\nmetadata:" + text;
    if (!text.contains("\nspec:"))
        text += "spec:\n";
    if (!text.contains("\n  containers:"))
        insertBehind("\nspec:\n", "  containers:\n  - name: web\n    image: nginx:1.29\n");
    if (!text.contains("\n  name:") && !text.contains("\n  generateName:"))
        insertBehind("\nmetadata:", "\n  name: web");
    return "apiVersion: v1\nkind: Pod" + text;
}

} // namespace

void MessagesTest::everyCodeOfAFindingStandsOnce()
{
    std::set<std::string_view> seen;
    for (const std::string_view code : codesOfFindings())
        QVERIFY2(seen.insert(code).second, code.data());
    QVERIFY(seen.size() > 400);
}

void MessagesTest::serverTextsBelongToFindings()
{
    const auto codes = codesOfFindings();
    std::set<std::pair<std::string_view, std::string_view>> seen; // code, place
    for (const auto area : {serverTextsOfPods, serverTextsOfContainers, serverTextsOfVolumes}) {
        for (const ServerText &text : area()) {
            QVERIFY2(std::find(codes.begin(), codes.end(), text.message) != codes.end(), text.message);
            QVERIFY2(seen.insert({text.message, text.place ? text.place : ""}).second, text.message);
        }
    }
}

void MessagesTest::serverMessageByExample_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, const char *said) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(said);
    };
    row("  restartPolicy: always",
        "spec.restartPolicy: Unsupported value: \"always\": supported values: \"Always\", "
        "\"OnFailure\", \"Never\"");
    row("    volumeMounts: [{name: data, mountPath: /d}]",
        "spec.containers[0].volumeMounts[0].name: Not found: \"data\"");
    row("  hostnameOverride: a\n  setHostnameAsFQDN: true",
        "spec.hostnameOverride: Forbidden: may not be specified when setHostnameAsFQDN is true");
    row("    restartPolicyRules: []\n  os: {name: windows}\n  resources: {limits: {cpu: 1}}",
        "spec.resources: Forbidden: may not be set for a windows pod");
    row("    ports: [{containerPort: 0}]", "spec.containers[0].ports[0].containerPort: Required value");
    row("    ports: [{containerPort: 70000}]",
        "spec.containers[0].ports[0].containerPort: Invalid value: 70000: must "
        "be between 1 and 65535, inclusive");
    row("    resources: {requests: {cpu: 2}, limits: {cpu: 1}}",
        "spec.containers[0].resources.requests: Invalid value: \"2\": must be less than or equal to cpu limit of 1");
    row("  nodeName: Node_1",
        "spec.nodeName: Invalid value: \"Node_1\": a lowercase RFC 1123 subdomain must consist of lower case "
        "alphanumeric "
        "characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used "
        "for "
        "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
    row("    env: [{name: A, valueFrom: {}}]",
        "spec.containers[0].env[0].valueFrom: Invalid value: \"\": must specify one of: `fieldRef`, "
        "`resourceFieldRef`, "
        "`configMapKeyRef`, `secretKeyRef` or `fileKeyRef`");
    row("    resources: {limits: {cpu: 1, hugepages-2Mi: 3Mi}}",
        "spec.containers[0].resources.limits[hugepages-2Mi]: Invalid value: \"3Mi\": 3Mi is not positive integer "
        "multiple of hugepages-2Mi");
    row("  resources: {limits: {ephemeral-storage: 1}}",
        "spec.resources.limits[ephemeral-storage]: Unsupported value: \"ephemeral-storage\": supported values: "
        "\"cpu\", "
        "\"hugepages-\", \"memory\"");
    row("  tolerations: [{key: a, operator: Lt, value: '5'}]",
        "spec.tolerations[0].operator: Unsupported value: \"Lt\": supported values: \"Equal\", \"Exists\"");
    row("  hostname: a.b", "spec.hostname: Invalid value: \"a.b\": must not contain dots");
    row("    ports: [{containerPort: 80, name: '80-'}]",
        "spec.containers[0].ports[0].name: Invalid value: \"80-\": must contain at least one letter (a-z), must not "
        "begin "
        "or end with a hyphen");
    row("  nodeSelector: {a/b/c: x}",
        "spec.nodeSelector: Invalid value: \"a/b/c\": a qualified name must consist of alphanumeric characters, '-', "
        "'_' or "
        "'.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', "
        "regex "
        "used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and "
        "'/' "
        "(e.g. 'example.com/MyName')");
    row("  nodeSelector: {/b: x}", "spec.nodeSelector: Invalid value: \"/b\": prefix part must be non-empty");
    row("  - name: A_b",
        "spec.containers[1].name: Invalid value: \"A_b\": a lowercase RFC 1123 label must consist of lower case "
        "alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or "
        "'123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')");
    row("    livenessProbe: {httpGet: {port: 1, httpHeaders: [{name: a b}]}}",
        "spec.containers[0].livenessProbe.httpGet.httpHeaders: Invalid value: \"a b\": a valid HTTP header must "
        "consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is "
        "'[-A-Za-z0-9]+')");
    row("  volumes: [{name: a, emptyDir: {}, hostPath: {path: /a}}]",
        "spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type");
    row("  dnsPolicy: none",
        "spec.dnsPolicy: Unsupported value: \"none\": supported values: \"ClusterFirstWithHostNet\", \"ClusterFirst\", "
        "\"Default\", \"None\"");
    row("    env: [{name: A=b, value: c}]",
        "spec.containers[0].env[0].name: Invalid value: \"A=b\": a valid environment variable name must consist only "
        "of "
        "printable ASCII characters other than '='");
    row("    env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.labels}}}]",
        "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: Unsupported value: \"metadata.labels\": supported "
        "values: \"metadata.name\", \"metadata.namespace\", \"metadata.uid\", \"spec.nodeName\", "
        "\"spec.serviceAccountName\", \"status.hostIP\", \"status.hostIPs\", \"status.podIP\", \"status.podIPs\"");
    row("    env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 2Mi}}}]",
        "spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor: Invalid value: \"limits.memory\": only "
        "divisor's "
        "values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the memory resource");
    row("    livenessProbe: {tcpSocket: {port: 1}}\n  initContainers: [{name: i, image: i, livenessProbe: {tcpSocket: "
        "{port: 1}}}]",
        "spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without "
        "restartPolicy=Always");
    row("    lifecycle: {preStop: {sleep: {seconds: 40}}}",
        "spec.containers[0].lifecycle.preStop.sleep: Invalid value: 40: must be non-negative and less than "
        "terminationGracePeriodSeconds (30)");
    row("    securityContext: {seccompProfile: {}}",
        "spec.containers[0].securityContext.seccompProfile.type: Required value: type is required when seccompProfile "
        "is set");
    row("    securityContext: {appArmorProfile: {type: Unconfined, localhostProfile: a}}",
        "spec.containers[0].securityContext.appArmorProfile.localhostProfile: Invalid value: \"a\": can only be set "
        "when "
        "AppArmor type is Localhost");
    row("  hostUsers: false\n  hostNetwork: true", "spec.hostNetwork: Forbidden: when `hostUsers` is false");
    row("  dnsConfig: {nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, 1.1.1.4]}",
        "spec.dnsConfig.nameservers: Invalid value: [\"1.1.1.1\",\"1.1.1.2\",\"1.1.1.3\",\"1.1.1.4\"]: must not have "
        "more "
        "than 3 nameservers");
    row("  resources: {requests: {cpu: 1}}\n  initContainers: [{name: i, image: i, resources: {requests: {cpu: "
        "1500m}}}]",
        "spec.resources.requests[cpu]: Invalid value: \"1\": must be greater than or equal to aggregate container "
        "requests of 1500m");
    row("    restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [3]}}]",
        "spec.containers[0].restartPolicy: Required value: must specify restartPolicy when restart rules are used");
    row("  schedulingGates: [{name: ''}]",
        "spec.schedulingGates[0]: Invalid value: \"\": name part must be non-empty, name part must consist of "
        "alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. "
        "'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
        "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')");
}

/// A refusal whose words in the server are not known stands in a list, with the reason.
/// What Go 1.24 said of each.
void MessagesTest::tolerationsAsTheServerDecodesThem_data()
{
    QTest::addColumn<QString>("said");
    const auto row = [](const char *json, const char *said) { QTest::newRow(json) << QString::fromUtf8(said); };
    row("[null, {\"KEY\": \"a\", \"tolerationSeconds\": 5, \"more\": [true]}]", "");
    row("key: a", "invalid character 'k' looking for beginning of value");
    row("[{\"key\": \"a\"", "unexpected end of JSON input");
    row("[nul", "invalid character ' ' in literal null (expecting 'l')");
    row("[{\"key\": \"\\u00", "invalid character ' ' in \\u hexadecimal character escape");
    row("[{\"key\": 'a'}]", "invalid character '\\'' looking for beginning of value");
    row("[{\"key\": 1}, }]", "invalid character '}' looking for beginning of value");
    row("[{\"key\" \"a\"}]", "invalid character '\"' after object key");
    row("[{\"key\": \"a\"] ]", "invalid character ']' after object key:value pair");
    row("[] x", "invalid character 'x' after top-level value");
    row("[{\"tolerationSeconds\": 1.}]", "invalid character '}' after decimal point in numeric literal");
    row("{}", "json: cannot unmarshal object into Go value of type []core.Toleration");
    row("[[{}]]", "json: cannot unmarshal array into Go value of type core.Toleration");
    row("[{\"key\": 1, \"value\": true}]",
        "json: cannot unmarshal number into Go struct field Toleration.Key of type string");
    row("[{\"effect\": {\"key\": 1}}]",
        "json: cannot unmarshal object into Go struct field Toleration.Effect of type core.TaintEffect");
    row("[{\"tolerationSeconds\": \"5\"}]",
        "json: cannot unmarshal string into Go struct field Toleration.TolerationSeconds of type int64");
    row("[{\"tolerationSeconds\": 1e3}]",
        "json: cannot unmarshal number 1e3 into Go struct field Toleration.TolerationSeconds of type int64");
}

void MessagesTest::tolerationsAsTheServerDecodesThem()
{
    QFETCH(QString, said);
    QCOMPARE(tolerationsDecodeError(QString::fromUtf8(QTest::currentDataTag())), said);
}

void MessagesTest::everyRefusalHasTheServersWords()
{
    std::set<QByteArray> known;
    for (const QByteArray &line :
         contentOf(sourceFolder() + QStringLiteral("/tests/app/messages/data/without-server-words.list")).split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            known.insert(line.left(line.indexOf(':')));
    }
    std::set<QByteArray> without;
    for (const auto area : {metadataSentences, containerSentences, securitySentences, volumeSentences,
                            projectedSentences, schedulingSentences, templateSentences}) {
        for (const Sentence &one : area()) {
            Diagnostic refusal;
            refusal.severity = Severity::Error;
            refusal.type = DiagnosticType::Required; // has opening words and no value
            refusal.message = one.message;
            refusal.field = "seccompProfile.nameservers";
            refusal.arguments = {"/a b/..", "a b", "1", "2", "3"};
            if (serverMessage(refusal, {}).contains(englishText(refusal)))
                without.insert(one.message);
        }
    }
    for (const QByteArray &code : without)
        QVERIFY2(known.contains(code), code.constData());
    for (const QByteArray &code : known)
        QVERIFY2(without.contains(code), (code + " has the server's words now").constData());
}

void MessagesTest::serverMessageByExample()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, said);
    const QByteArray text =
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: i\n" + line;
    verifySaid(text, {}, said);
}

/// What depends on the kind of workload, and what only a kubelet says.
void MessagesTest::serverMessageOfWorkloads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("said");
    const auto workload = [](const char *kind, const QByteArray &selector) {
        return "apiVersion: apps/v1\nkind: " + QByteArray(kind)
            + "\nmetadata: {name: a}\nspec:\n  selector: " + selector
            + "\n  template:\n    metadata: {labels: {a: b}}\n    spec: {containers: [{name: c, image: i}]}\n";
    };
    const auto empty = [](const char *kind) {
        return QStringLiteral("spec.selector: Invalid value: {}: empty selector is invalid for %1")
            .arg(QLatin1String(kind));
    };
    QTest::newRow("Deployment") << workload("Deployment", "{}") << QByteArray() << empty("deployment");
    QTest::newRow("ReplicaSet") << workload("ReplicaSet", "{}") << QByteArray() << empty("deployment");
    QTest::newRow("StatefulSet") << workload("StatefulSet", "{}") << QByteArray() << empty("statefulset");
    QTest::newRow("DaemonSet") << workload("DaemonSet", "{}") << QByteArray() << empty("daemonset");
    const QByteArray job = "apiVersion: batch/v1\nkind: Job\nmetadata: {name: " + QByteArray(62, 'a')
        + "}\nspec:\n  completionMode: Indexed\n  completions: 12\n  parallelism: 1\n  template:\n    spec: "
          "{restartPolicy: Never, containers: [{name: c, image: i}]}\n";
    QTest::newRow("Job") << job << QByteArray()
                         << QStringLiteral(
                                "metadata.name: Invalid value: \"%1\": will not able to create pod with invalid "
                                "DNS label: %1-11")
                                .arg(QString(62, u'a'));
    const auto projected = [](const QByteArray &source) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: c, image: i}]\n"
               "  volumes: [{name: v, projected: {sources: ["
            + source + "]}}]\n";
    };
    const QString place = QStringLiteral("spec.volumes[0].projected.sources[0].");
    QTest::newRow("certificate")
        << projected("{podCertificate: {signerName: kubernetes.io/x, keyType: ED25519, keyPath: k, "
                     "maxExpirationSeconds: 90000}}")
        << QByteArray("static")
        << place
            + QStringLiteral(
                "podCertificate.maxExpirationSeconds: Invalid value: 90000: if provided, maxExpirationSeconds "
                "must be <= 86400");
    QTest::newRow("signer")
        << projected("{podCertificate: {signerName: example.com, keyType: ED25519, keyPath: k}}")
        << QByteArray("static")
        << place
            + QStringLiteral(
                "podCertificate.signerName: Invalid value: \"example.com\": must be a fully qualified domain "
                "and path of the form 'example.com/signer-name'");
    QTest::newRow("bundle")
        << projected("{clusterTrustBundle: {name: 'example.com/x:y', path: p}}") << QByteArray("static")
        << place
            + QStringLiteral(
                "clusterTrustBundle.name: Invalid value: \"example.com/x:y\": not a valid "
                "clustertrustbundlename: ClusterTrustBundle for signerName example.com/x must be named with "
                "prefix example.com:x:");
}

void MessagesTest::serverMessageOfWorkloads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, options);
    QFETCH(QString, said);
    verifySaid(text, options, said);
}

void MessagesTest::verifySaid(const QByteArray &text, const QByteArray &options, const QString &said)
{
    QStringList messages;
    for (const Diagnostic &one : errorsOf(text, options))
        messages.append(serverMessage(one, text.toStdString()));
    QVERIFY2(messages.contains(said), messages.join(u'\n').toUtf8().constData());
}

/// The data of the server tell the value of each error, without the quotes of a text.
void MessagesTest::serverValuesAreTheServersOwn()
{
    const QString folder = sharedFolder() + QStringLiteral("/manifests/made/");
    const QByteArrayList rows = contentOf(folder + QStringLiteral("made.jsonl")).split('\n');
    if (rows.size() < 2)
        QSKIP("the shared data is not there");
    int all = 0;
    int same = 0;
    std::map<std::string, int> wrong;
    const auto bare = [](const QByteArray &value) {
        const QJsonArray read = QJsonDocument::fromJson('[' + value + ']').array();
        return value.startsWith('"') && read.size() == 1 ? read[0].toString().toUtf8() : value;
    };
    for (const QByteArray &row : rows) {
        const QJsonObject fact = QJsonDocument::fromJson(row).object();
        QMultiMap<QByteArray, QByteArray> expected;
        for (const QJsonValue &error : fact[u"validation"].toArray()) {
            const QByteArray type = error[u"type"].toString().toUtf8();
            if (type != "Required" && type != "Forbidden" && type != "TooLong")
                expected.insert(type + ' ' + error[u"field"].toString().toUtf8(),
                                bare(error[u"bad"].toString().toUtf8()));
        }
        if (expected.isEmpty())
            continue;
        const QByteArray text = contentOf(folder + fact[u"file"].toString());
        for (const Diagnostic &one : errorsOf(text)) {
            const QByteArray key = QByteArray(toString(one.type)) + ' ' + QByteArray::fromStdString(one.field);
            if (!expected.contains(key))
                continue;
            const QByteArray value = bare(serverValue(one, text.toStdString()).toUtf8());
            ++all;
            if (expected.values(key).contains(value)) {
                ++same;
            } else if (wrong[one.message]++ == 0) {
                qInfo("%s %s: %s instead of %s", one.message.c_str(), one.field.c_str(), value.left(60).constData(),
                      expected.value(key).left(60).constData());
            }
        }
    }
    qInfo("%d of %d values are the server's own (%.1f %%)", same, all, 100.0 * same / std::max(all, 1));
    QVERIFY(all > 1000);
    QVERIFY(same * 100 >= all * 95);
}

void MessagesTest::examplesShowTheirError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("wrong");
    const auto library = ExampleLibrary::builtIn();
    QVERIFY(library.all().size() > 200);
    for (const auto &[code, example] : library.all()) {
        const QByteArray name = QByteArray::fromStdString(code);
        QTest::newRow((name + " wrong").constData()) << completed(example.wrong) << example.options << name << true;
        QTest::newRow((name + " right").constData()) << completed(example.right) << example.options << name << false;
    }
}

void MessagesTest::examplesShowTheirError()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, code);
    QFETCH(bool, wrong);
    QByteArrayList codes;
    for (const Diagnostic &one : errorsOf(text, options))
        codes.append(QByteArray::fromStdString(one.message));
    QVERIFY2(codes.contains(code) == wrong, (codes.join(' ') + '\n' + text).constData());
    if (!wrong)
        QVERIFY2(codes.isEmpty(), (codes.join(' ') + '\n' + text).constData());
}

void MessagesTest::everyCodeOfAClusterStandsOnce()
{
    std::set<std::string_view> seen;
    for (const Sentence &sentence : clusterSentences())
        QVERIFY2(seen.insert(sentence.message).second, sentence.message);
    QVERIFY(seen.size() > 80);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"

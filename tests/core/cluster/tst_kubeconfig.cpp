// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/kubeconfigfiles.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace podwright;

namespace {

const std::string work = "apiVersion: v1\nkind: Config\ncurrent-context: work\n"
                         "clusters:\n- name: c1\n  cluster:\n    server: https://ann:pass@192.0.2.1:6443/k?token=x\n"
                         "    certificate-authority-data: QUJD\n"
                         "contexts:\n- name: work\n  context: {cluster: c1, user: ann, namespace: shop}\n"
                         "- name: lost\n  context: {cluster: gone, user: ann}\n"
                         "users:\n- name: ann\n  user: {token: very-secret, password: more-secret}\n";
const std::string home = "current-context: home\nclusters:\n- {name: c2, cluster: {server: 'http://[::1]:8080'}}\n"
                         "- {name: c1, cluster: {server: 'http://other'}}\n"
                         "contexts:\n- {name: home, context: {cluster: c2, user: me}}\n"
                         "- {name: work, context: {cluster: c2, user: me, namespace: wrong}}\n";

/// Everything that a configuration holds, for comparing and for looking for what must not be there.
QStringList told(const Kubeconfig &config)
{
    QStringList lines{QStringLiteral("current ") + QString::fromStdString(config.current)};
    for (const KubeContext &one : config.contexts)
        lines.append(QString::fromStdString(one.name + '|' + one.cluster + '|' + one.user + '|' + one.nameSpace + '|'
                                            + one.server));
    for (const ClusterNote &one : config.problems) {
        QString line = QString::fromStdString(one.message);
        for (const std::string &argument : one.arguments)
            line += u' ' + QString::fromStdString(argument);
        lines.append(line);
    }
    return lines;
}

} // namespace

/// Reading of kubeconfig: merged as kubectl does, and nothing secret is kept.
class KubeconfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFile();
    void firstFileWins();
    void texts_data();
    void texts();
    void filesOfTheEnvironment();
    void filesOnTheDisk();
    void anyBytesAreBorne();
};

void KubeconfigTest::oneFile()
{
    const QStringList lines = told(readKubeconfig({{"a", work}}));
    const QStringList wanted{QStringLiteral("current work"),
                             QStringLiteral("work|c1|ann|shop|https://192.0.2.1:6443/k"),
                             QStringLiteral("lost|gone|ann||"), QStringLiteral("context-no-cluster lost gone")};
    QCOMPARE(lines, wanted);
    for (const QString &line : lines)
        QVERIFY(!line.contains(QStringLiteral("secret")) && !line.contains(QStringLiteral("pass")));
}

void KubeconfigTest::firstFileWins()
{
    const Kubeconfig config = readKubeconfig({{"a", work}, {"b", home}});
    QCOMPARE(config.current, "work");
    QCOMPARE(config.contexts.size(), 3u);
    QCOMPARE(config.find("work")->nameSpace, "shop");
    QCOMPARE(config.find("work")->server, "https://192.0.2.1:6443/k");
    QCOMPARE(config.find("home")->server, "http://[::1]:8080");
    QCOMPARE(readKubeconfig({{"b", home}, {"a", work}}).current, "home");
    QVERIFY(!config.find("nowhere"));
}

void KubeconfigTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const char *text, const QStringList &wanted) {
        QTest::newRow(name) << QByteArray(text) << wanted;
    };
    const QString none = QStringLiteral("current ");
    row("empty", "", {none});
    row("only a comment", "# nothing\n", {none});
    row("null", "null\n", {none});
    row("json",
        R"({"current-context":"j","contexts":[{"name":"j","context":{"cluster":"c"}}],"clusters":[{"name":"c"}]})",
        {QStringLiteral("current j"), QStringLiteral("j|c|||")});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "current-context: \"\"\n",
        {none});
    row("broken", "a: 1\ncontexts: [\n", {none, QStringLiteral("config-broken f 2")});
    row("not UTF-8", "a: \xff\n", {none, QStringLiteral("config-broken f 1")});
    row("a text", "just words\n", {none, QStringLiteral("config-not-one f")});
    row("a list", "- 1\n", {none, QStringLiteral("config-not-one f")});
    row("contexts no list", "contexts: {a: b}\n", {none, QStringLiteral("config-no-list f contexts")});
    row("odd items", "contexts: [1, {name: 5}, {}, {name: ok, context: 3}]\nclusters: [x]\n",
        {none, QStringLiteral("ok||||"), QStringLiteral("context-no-cluster ok ")});
    row("twice", "contexts: [{name: a}, {name: a}]\nclusters: [{name: ''}]\n",
        {none, QStringLiteral("a||||"), QStringLiteral("context-twice a f"), QStringLiteral("context-no-cluster a ")});
    row("current not there", "current-context: z\n",
        {QStringLiteral("current z"), QStringLiteral("current-not-there z")});
}

void KubeconfigTest::texts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, wanted);
    QCOMPARE(told(readKubeconfig({{"f", text.toStdString()}})), wanted);
}

void KubeconfigTest::filesOfTheEnvironment()
{
    const QString home = QStringLiteral("/people/ann");
    QCOMPARE(kubeconfigFiles({}, home), QStringList{QStringLiteral("/people/ann/.kube/config")});
    const QStringList two{QStringLiteral("/a"), QStringLiteral("b")};
    QCOMPARE(kubeconfigFiles(QStringLiteral("/a::b:/a:"), home), two);
    QCOMPARE(kubeconfigFiles({}, {}), QStringList());
}

void KubeconfigTest::filesOnTheDisk()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file %s", name);
        return file.fileName();
    };
    const QString good = write("good", QByteArray::fromStdString(home));
    const QString large = write("large", QByteArray(5 << 20, '#'));
    const Kubeconfig config = loadKubeconfig({folder.filePath(QStringLiteral("none")), large, folder.path(), good});
    QCOMPARE(config.current, "home");
    QCOMPARE(config.problems.size(), 3u);
    QCOMPARE(config.problems[0].message, "config-missing");
    QCOMPARE(config.problems[1].message, "config-too-large");
    QCOMPARE(config.problems[2].message, "config-no-file");
    QByteArray many = "contexts:\n";
    for (int index = 0; index < 3000; ++index)
        many += "- {name: n" + QByteArray::number(index) + ", context: {cluster: c, namespace: x}}\n";
    QCOMPARE(loadKubeconfig({write("many", many)}).contexts.size(), 3000u);
}

void KubeconfigTest::anyBytesAreBorne()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        std::string text = work + home;
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const std::size_t at = random.bounded(static_cast<quint32>(text.size()));
            if (random.bounded(2) == 0)
                text[at] = static_cast<char>(random.bounded(256));
            else
                text.erase(at, random.bounded(1u, 20u));
        }
        const Kubeconfig config = readKubeconfig({{"f", text}, {"g", home}});
        for (const QString &line : told(config))
            QVERIFY2(!line.contains(QStringLiteral("very-secret")), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(KubeconfigTest)
#include "tst_kubeconfig.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Each folder of data/ holds a manifest and what its network picture says: one line for each statement, with its mark
// (. fact, ~ possible, ! note, x wrong), code, arguments and the path it stands for. Set PODWRIGHT_WRITE_EXPECTED to
// write the files anew, then read the difference.
#include "network/addressfinder.h"
#include "network/networkreader.h"
#include "network/networkstatement.h"
#include "pod/podlocator.h"
#include "support/folders.h"
#include "yaml/parser.h"

#include <QDir>
#include <QTest>

using namespace podwright;

class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void everyItemHasItsPlaceInTheManifest_data() { saysWhatIsExpected_data(); }
    void everyItemHasItsPlaceInTheManifest();
    void mutilatedManifestsAreRead();
    void findsAddresses_data();
    void findsAddresses();
};

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll();
}

/// A text with all that was read from it.
struct Reading {
    explicit Reading(const std::string &text)
        : parsed(parseYaml(text))
    {
        if (parsed.tree.documents().empty())
            return;
        values = ValueTree::read(parsed.tree, 0);
        const auto pods = locatePods(values.root(), 0);
        if (!pods.empty())
            graph = readNetwork(values.root(), pods.front());
    }

    ParseResult parsed;
    ValueTree values;
    NetworkGraph graph;
};

std::string lineOf(const NetworkStatement &one)
{
    constexpr std::string_view marks = ".~!x";
    std::string line(1, marks[static_cast<std::size_t>(one.mark)]);
    line += std::string(" ") + one.code;
    for (const std::string &argument : one.arguments)
        line += " | " + argument;
    return line + "    @ " + one.path.toString() + '\n';
}

} // namespace

void NetworkTest::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(sourceFolder() + QStringLiteral("/tests/core/network/data"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void NetworkTest::saysWhatIsExpected()
{
    QFETCH(const QString, folder);
    const std::string text = bytesOf(folder + QStringLiteral("/pod.yaml")).toStdString();
    const Reading reading(text);
    std::string said;
    for (const NetworkStatement &one : networkStatements(reading.graph))
        said += lineOf(one);
    const QString expected = folder + QStringLiteral("/expected.txt");
    if (qEnvironmentVariableIsSet("PODWRIGHT_WRITE_EXPECTED")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(said.c_str());
    }
    QCOMPARE(QString::fromStdString(said), QString::fromUtf8(bytesOf(expected)));
}

void NetworkTest::everyItemHasItsPlaceInTheManifest()
{
    QFETCH(const QString, folder);
    const std::string text = bytesOf(folder + QStringLiteral("/pod.yaml")).toStdString();
    const Reading reading(text);
    if (!reading.graph.hasPod)
        return;
    for (const NetworkStatement &one : networkStatements(reading.graph)) {
        QVERIFY2(contains(reading.graph, one.item), one.code);
        QVERIFY2(reading.values.root().at(one.path).exists(), one.code);
        QVERIFY2(one.path.startsWith(reading.graph.root), one.code);
    }
}

/// Any piece of a manifest, and any with a byte lost, is read without harm and says something.
void NetworkTest::mutilatedManifestsAreRead()
{
    const QDir cases(sourceFolder() + QStringLiteral("/tests/core/network/data"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const std::string text = bytesOf(cases.filePath(name) + QStringLiteral("/pod.yaml")).toStdString();
        for (std::size_t at = 0; at < text.size(); at += 7) {
            for (const std::string &broken : {text.substr(0, at), text.substr(0, at) + text.substr(at + 1)}) {
                const Reading reading(broken);
                QVERIFY(!networkStatements(reading.graph).empty());
            }
        }
    }
}

void NetworkTest::findsAddresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found"); // host:port, ? assumed, < listens, - plain host
    const auto row = [](const char *name, const char *value, const char *found) {
        QTest::newRow(value) << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(found);
    };
    row("A", "localhost:6379", "localhost:6379");
    row("A", "LocalHost:6379/0", "localhost:6379");
    row("A", "redis", "redis:0-");
    row("A", "http://web", "web:80?");
    row("A", "https://web/a:b?c=d", "web:443?");
    row("A", "redis://:pass@localhost/1", "localhost:6379?");
    row("A", "postgres://u:p@h:1/db", "h:1");
    row("A", "amqp://a:1,b:2/", "a:1 b:2");
    row("A", "u:p@tcp(db:3306)/x", "db:3306");
    row("A", "host=h port=12 user=u", "h:12");
    row("A", "http://[::1]:80/", "::1:80");
    row("A", "[fe80::1]:80", "fe80::1:80");
    row("A", ":8080", ":8080<");
    row("A", "0.0.0.0:8080", "0.0.0.0:8080<");
    row("LISTEN", "127.0.0.1:8080", "127.0.0.1:8080<");
    row("A", "--bind=127.0.0.1:8080", "127.0.0.1:8080<");
    row("A", "12:30", "");
    row("A", "a:b", "");
    row("A", "a:65536", "");
    row("A", "a:0", "");
    row("A", "unix:///run/a.sock", "");
    row("A", "[::1:80", "");
    row("A", "://", "");
    row("A", "http://", "");
    row("A", "", "");
    row("A", "one two three", "");
}

void NetworkTest::findsAddresses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QStringList found;
    for (const FoundAddress &one : findAddresses(name.toStdString(), value.toStdString())) {
        found << QStringLiteral("%1:%2%3%4%5")
                     .arg(QString::fromStdString(one.host))
                     .arg(one.port)
                     .arg(one.assumed ? QStringLiteral("?") : QString(), one.listens ? QStringLiteral("<") : QString(),
                          one.plainHost ? QStringLiteral("-") : QString());
    }
    QTEST(found.join(u' '), "found");
}

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"

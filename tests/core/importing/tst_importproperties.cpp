// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is taken in, the Pod is one that the API server accepts.
#include "importing/importing.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace podwright;

class ImportPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOptionsGiveAnAcceptedPod();
    void anyServicesGiveAnAcceptedPod();
    void brokenTextIsHarmless();

private:
    const Schema m_schema = Schema::builtIn();
};

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the API server would refuse in a text.
QByteArray errorsIn(const std::string &text, const Schema &schema)
{
    CheckOptions options;
    options.advice = false;
    QByteArray errors;
    for (const PodReport &report : checkManifest(text, parseYaml(text), schema, options)) {
        if (report.verdict == Verdict::Valid)
            continue;
        errors += "not valid;";
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error)
                errors += QByteArray::fromStdString(one.rule + ' ' + one.field + ' ' + one.message) + ';';
        }
    }
    return errors;
}

/// Pieces that a random line or service is put together from.
class Pieces {
public:
    explicit Pieces(unsigned seed)
        : m_random(seed)
    {
    }
    std::size_t number(std::size_t limit) { return m_random() % limit; }
    template <std::size_t Count> const char *one(const char *const (&list)[Count]) { return list[number(Count)]; }
    bool chance(unsigned percent) { return number(100) < percent; }

private:
    std::mt19937 m_random;
};

const char *const runOptions[] = {"-p 8080:80",
                                  "-p 8080:80",
                                  "-p 127.0.0.1:53:53/udp",
                                  "-p 8000-8003:8000-8003",
                                  "-p 9000-9009:80",
                                  "-p 443",
                                  "-p x",
                                  "-p 70000:1",
                                  "-P",
                                  "--expose 80",
                                  "--expose 8125/udp",
                                  "-e A=b",
                                  "-e A=c",
                                  "-e A",
                                  "-e 'B=$(X) $$'",
                                  "-e =x",
                                  "-e 1-2=x",
                                  "--env-file ./.env",
                                  "-v /data:/data",
                                  "-v /data:/data:ro",
                                  "-v vol:/var/lib",
                                  "-v vol:/other:z",
                                  "-v /x",
                                  "-v ./a.conf:/etc/a.conf",
                                  "-v rel/dir:/rel",
                                  "-v C:\\\\x:/win",
                                  "-v a:relative",
                                  "-v /var/run/docker.sock:/var/run/docker.sock",
                                  "-v /m:/m:rshared",
                                  "--mount type=bind,src=/q,dst=/q,readonly",
                                  "--mount type=tmpfs,dst=/t,tmpfs-size=64m",
                                  "--mount type=image,src=img:1,dst=/img",
                                  "--tmpfs /run:size=1g,mode=755",
                                  "--shm-size 256m",
                                  "--name Web_Server.1",
                                  "-w /app",
                                  "-u 1000",
                                  "-u 1000:1000",
                                  "-u root",
                                  "-u 99999999999",
                                  "--group-add 44",
                                  "--group-add video",
                                  "--entrypoint sh",
                                  "--entrypoint ''",
                                  "--entrypoint '[\"a\",\"b c\"]'",
                                  "--restart always",
                                  "--restart on-failure:3",
                                  "--restart no",
                                  "--restart x",
                                  "-m 512m",
                                  "-m 1.5g",
                                  "-m 0",
                                  "-m x",
                                  "--memory-reservation 1g",
                                  "--memory-swap 2g",
                                  "--cpus 1.5",
                                  "--cpus .25",
                                  "--cpus 0",
                                  "-c 512",
                                  "--cpu-quota 50000",
                                  "--cpu-period 1000",
                                  "--gpus all",
                                  "--gpus 2",
                                  "--gpus '\"device=0,1\"'",
                                  "--privileged",
                                  "--privileged=false",
                                  "--cap-add NET_ADMIN",
                                  "--cap-add CAP_SYS_ADMIN",
                                  "--cap-drop ALL",
                                  "--security-opt no-new-privileges",
                                  "--security-opt seccomp=unconfined",
                                  "--security-opt seccomp=/p.json",
                                  "--security-opt apparmor=unconfined",
                                  "--security-opt label=type:t",
                                  "--security-opt label=disable",
                                  "--security-opt systempaths=unconfined",
                                  "--read-only",
                                  "--sysctl net.core.somaxconn=1024",
                                  "--sysctl KERNEL.x=1",
                                  "--ulimit nofile=1:2",
                                  "--network host",
                                  "--network none",
                                  "--network net",
                                  "--net container:x",
                                  "--add-host a:1.2.3.4",
                                  "--add-host a_b:1.2.3.4",
                                  "--add-host h:host-gateway",
                                  "--dns 1.1.1.1",
                                  "--dns x",
                                  "--dns-search a.b",
                                  "--dns-option ndots:2",
                                  "-h host",
                                  "-h Host.example.org",
                                  "--pid host",
                                  "--ipc host",
                                  "--ipc private",
                                  "--health-cmd 'curl -f localhost'",
                                  "--health-interval 1m30s",
                                  "--health-timeout 500ms",
                                  "--health-retries 0",
                                  "--health-start-period 2h",
                                  "--no-healthcheck",
                                  "--stop-timeout 30",
                                  "--stop-timeout -1",
                                  "--stop-signal SIGINT",
                                  "--init",
                                  "--rm",
                                  "-d",
                                  "-it",
                                  "-itd",
                                  "-l a=b",
                                  "-l 'a.b/c=d e'",
                                  "-l 'x y=z'",
                                  "--label=com.x/UP=1",
                                  "--pull always",
                                  "--pull x",
                                  "--platform linux/arm64",
                                  "--platform bad",
                                  "--device /dev/snd",
                                  "--annotation a.b/c=d",
                                  "--userns host",
                                  "--userns auto",
                                  "--runtime nvidia",
                                  "--link db:mysql",
                                  "--log-driver json-file",
                                  "--unknown",
                                  "--unknown=1",
                                  "-z",
                                  "--pids-limit 5",
                                  "--storage-opt size=1G"};

const char *const serviceLines[] = {
    "    ports: ['8080:80', {target: 53, published: 53, protocol: udp}]",
    "    expose: [80, '9000-9002']",
    "    environment: {A: 1, B: yes, C: , 'D': '${X:-y}'}",
    "    environment: [A=1, B, 'C=$$x']",
    "    env_file: [.env, {path: b.env, required: false}]",
    "    volumes: ['data:/data', './x.conf:/etc/x.conf:ro', '/h:/h', {type: tmpfs, target: /t, tmpfs: {size: "
    "1048576}}]",
    "    command: sh -c 'echo $${A} \"b c\"'",
    "    command: [a, b]",
    "    command: \"un'closed\"",
    "    entrypoint: /run.sh --x",
    "    entrypoint: ''",
    "    healthcheck: {test: [CMD, true], interval: 1m30s, retries: 5}",
    "    healthcheck: {test: curl x, start_period: 10s}",
    "    healthcheck: {disable: true}",
    "    restart: unless-stopped",
    "    restart: no",
    "    deploy: {replicas: 3, resources: {limits: {cpus: '0.5', memory: 50M, pids: 1}, reservations: {cpus: '1', "
    "memory: 20M, devices: [{capabilities: [gpu], count: 1}]}}}",
    "    mem_limit: 1g",
    "    cpus: 1.5",
    "    user: '1000:1000'",
    "    user: www",
    "    working_dir: /x",
    "    hostname: h",
    "    extra_hosts: ['a:1.2.3.4', 'b=host-gateway']",
    "    extra_hosts: {a: 1.2.3.4}",
    "    dns: 8.8.8.8",
    "    network_mode: host",
    "    network_mode: 'service:db'",
    "    networks: [back]",
    "    cap_add: [SYS_ADMIN]",
    "    privileged: true",
    "    read_only: true",
    "    tmpfs: /run",
    "    sysctls: {net.core.somaxconn: 1024}",
    "    stop_grace_period: 1m",
    "    labels: {a: b, 'c d': e}",
    "    secrets: [s, {source: t, target: /x/t}]",
    "    configs: [c]",
    "    extends: {service: x}",
    "    x-a: 1",
    "    stdin_open: true",
    "    tty: true",
    "    build: .",
    "    profiles: [debug]",
    "    depends_on: {s0: {condition: service_completed_successfully}}",
    "    depends_on: [s1]",
    "    nonsense: 1",
    "    logging: {driver: none}",
    "    platform: linux/amd64",
    "    shm_size: 64m",
    "    ulimits: {nofile: 1}",
    "    security_opt: ['no-new-privileges:true']",
    "    init: true",
    "    devices: ['/dev/x:/dev/x']",
    "    gpus: all",
    "    pre_stop: [{command: 'sleep 5'}]",
    "    group_add: [44]",
    "    pull_policy: missing"};

} // namespace

void ImportPropertiesTest::anyOptionsGiveAnAcceptedPod()
{
    const unsigned seed = qEnvironmentVariableIsSet("PODWRIGHT_SEED") ? qEnvironmentVariableIntValue("PODWRIGHT_SEED")
                                                                      : std::random_device()();
    qInfo("seed %u", seed);
    Pieces pieces(seed);
    for (int round = 0; round < 250; ++round) {
        std::string line = "docker run";
        const std::size_t count = pieces.number(14);
        for (std::size_t index = 0; index < count; ++index)
            line += std::string(" ") + pieces.one(runOptions);
        line += " registry.example.org:5000/team/app:1.0";
        if (pieces.chance(50))
            line += " --flag 'two words' $HOME";
        ImportOptions options;
        options.claims = pieces.chance(50);
        options.hostPorts = pieces.chance(70);
        options.restartUnhealthy = pieces.chance(50);
        const Imported imported = importText(line, options, m_schema);
        QVERIFY2(imported.ok(), (line + "\n" + imported.problem.code).c_str());
        const QByteArray errors = errorsIn(imported.text, m_schema);
        QVERIFY2(errors.isEmpty(), (errors.toStdString() + "\n" + line + "\n" + imported.text).c_str());
        // everything unknown is named
        QVERIFY2(line.find("--unknown") == std::string::npos
                     || std::any_of(imported.notes.begin(), imported.notes.end(),
                                    [](const ImportNote &note) { return note.code == "unknown-option"; }),
                 line.c_str());
    }
}

void ImportPropertiesTest::anyServicesGiveAnAcceptedPod()
{
    const unsigned seed = qEnvironmentVariableIsSet("PODWRIGHT_SEED") ? qEnvironmentVariableIntValue("PODWRIGHT_SEED")
                                                                      : std::random_device()();
    qInfo("seed %u", seed);
    Pieces pieces(seed);
    for (int round = 0; round < 200; ++round) {
        std::string text = "services:\n";
        const std::size_t services = 1 + pieces.number(4);
        for (std::size_t service = 0; service < services; ++service) {
            text += "  s" + std::to_string(service) + ":\n    image: app:" + std::to_string(service) + '\n';
            std::string seen;
            for (std::size_t index = pieces.number(10); index > 0; --index) {
                const std::string line = pieces.one(serviceLines);
                const std::string key = line.substr(0, line.find(':') + 1);
                if (seen.find(key) == std::string::npos)
                    text += line + '\n';
                seen += key;
            }
        }
        ImportOptions options;
        options.claims = pieces.chance(50);
        const Imported imported = importText(text, options, m_schema);
        QVERIFY2(imported.ok(), (text + "\n" + imported.problem.code).c_str());
        const QByteArray errors = errorsIn(imported.text, m_schema);
        QVERIFY2(errors.isEmpty(), (errors.toStdString() + "\n" + text + "\n" + imported.text).c_str());
    }
}

void ImportPropertiesTest::brokenTextIsHarmless()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QDir folder(sourceFolder() + QStringLiteral("/tests/core/importing/data"));
    for (const QString &file : folder.entryList({QStringLiteral("*.in")}, QDir::Files)) {
        const std::string source = read(folder.filePath(file)).toStdString();
        for (int round = 0; round < 30; ++round) {
            std::string text = source;
            for (int change = 0; change < 3 && !text.empty(); ++change) {
                const std::size_t at = random() % text.size();
                if (random() % 2)
                    text.erase(at, 1 + random() % 8);
                else
                    text.insert(at, 1, "'\"$({[:-\n\\#&,=@"[random() % 16]);
            }
            const Imported imported = importText(text, {}, m_schema);
            QCOMPARE(imported.ok(), !imported.text.empty());
        }
    }
    const std::string large = "docker run -e A=" + std::string(1 << 20, 'x') + " image";
    QVERIFY(importText(large, {}, m_schema).ok());
    QVERIFY(!importText(std::string(1 << 20, '('), {}, m_schema).ok());
}

QTEST_GUILESS_MAIN(ImportPropertiesTest)
#include "tst_importproperties.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifetime/podlife.h"
#include "lifetime/probebounds.h"
#include "lifetime/probereading.h"
#include "lifetime/probesimulation.h"
#include "yaml/parser.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace podwright;

/// Reckoned by hand from the kubelet's rules; the first case is the worked example of the run-time facts (PRB-54 to
/// PRB-57).
class LifetimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsOfTheWorkedExample();
    void boundsByHand_data();
    void boundsByHand();
    void playByHand();
    void anyCourseLiesWithinTheBounds();
    void numbersThatMakeNoSenseAreDefaults();
    void lifeByHand_data();
    void lifeByHand();
    void exitsByPolicy_data();
    void exitsByPolicy();
};

namespace {

ContainerProbes workedExample()
{
    ContainerProbes probes;
    probes.startup = ProbeSettings{ProbeHandler::HttpGet, 5, 2, 5, 1, 12, {}};
    probes.readiness = ProbeSettings{ProbeHandler::HttpGet, 0, 1, 10, 2, 3, {}};
    probes.liveness = ProbeSettings{ProbeHandler::HttpGet, 0, 3, 10, 1, 3, 10};
    probes.preStop = 5;
    return probes;
}

ContainerProbes read(const char *yaml)
{
    const std::string text = yaml;
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    return readProbes(values.root()["containers"].at(0), values.root());
}

} // namespace

void LifetimeTest::boundsOfTheWorkedExample()
{
    const ProbeBounds bounds = probeBounds(workedExample(), 23);
    QCOMPARE(*bounds.started, (TimeSpan{23, 28}));
    QCOMPARE(*bounds.givenUp, (TimeSpan{60, 67}));
    QCOMPARE(bounds.ready, (TimeSpan{23, 49}));
    QCOMPARE(*bounds.hangToDecision, (TimeSpan{23, 33}));
    QCOMPARE(bounds.decisionToKill, 10.0);
    QCOMPARE(*bounds.hangToKill, (TimeSpan{23, 43}));
}

void LifetimeTest::boundsByHand_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<double>("appUp");
    QTest::addColumn<double>("readyEarliest");
    QTest::addColumn<double>("readyLatest");
    QTest::addColumn<double>("killLatest"); // from the hang; 0: never
    const auto row = [](const char *name, const char *container, double appUp, double earliest, double latest,
                        double kill) {
        QTest::newRow(name) << QStringLiteral("containers: [%1]").arg(QString::fromLatin1(container)) << appUp
                            << earliest << latest << kill;
    };
    row("no probes: ready at once", "{name: a}", 7, 0, 0, 0);
    row("readiness with defaults", "{name: a, readinessProbe: {tcpSocket: {port: 80}}}", 7, 7, 18, 0);
    row("a delay longer than the start", "{name: a, readinessProbe: {tcpSocket: {port: 80}, initialDelaySeconds: 20}}",
        7, 20, 31, 0);
    row("liveness with defaults", "{name: a, livenessProbe: {tcpSocket: {port: 80}}}", 7, 0, 0, 61);
    row("liveness with a time-out above its period",
        "{name: a, livenessProbe: {tcpSocket: {port: 80}, periodSeconds: 5, timeoutSeconds: 8, failureThreshold: 2}}",
        7, 0, 0, 51);
    row("preStop eats all of the grace",
        "{name: a, livenessProbe: {tcpSocket: {port: 80}, terminationGracePeriodSeconds: 4}, lifecycle: {preStop: "
        "{sleep: "
        "{seconds: 9}}}}",
        7, 0, 0, 37);
}

void LifetimeTest::boundsByHand()
{
    QFETCH(QString, yaml);
    QFETCH(double, appUp);
    QFETCH(double, readyEarliest);
    QFETCH(double, readyLatest);
    QFETCH(double, killLatest);
    const ProbeBounds bounds = probeBounds(read(yaml.toUtf8().constData()), appUp);
    QCOMPARE(bounds.ready, (TimeSpan{readyEarliest, readyLatest}));
    QCOMPARE(bounds.hangToKill ? bounds.hangToKill->latest : 0.0, killLatest);
}

void LifetimeTest::playByHand()
{
    ProbeScenario scenario;
    scenario.appUp = 23;
    scenario.hang = 100;
    scenario.startupPhase = 1;
    scenario.readinessPhase = 4;
    scenario.livenessPhase = 2;
    scenario.end = 300;
    const ProbeCourse course = playProbes(workedExample(), scenario);
    QCOMPARE(*course.started, 26.0); // ticks at 6, 11, 16, 21, 26
    QCOMPARE(course.ready.size(), std::size_t(1));
    QCOMPARE(course.ready[0].begin, 36.0); // tried at 26 and ten seconds later
    // liveness ticks at 102, 112, 122, each waits three seconds
    QCOMPARE(*course.killDecision, 125.0);
    QCOMPARE(*course.stopSignal, 130.0);
    QCOMPARE(*course.killed, 135.0);
    QVERIFY(course.restarted);
    const auto failed = std::count_if(course.attempts.begin(), course.attempts.end(), [](const ProbeAttempt &one) {
        return one.kind == ProbeKind::Startup && one.result == AttemptResult::Failure;
    });
    QCOMPARE(failed, 4);
}

/// The picture and the figures in words never contradict each other, whatever the phases.
void LifetimeTest::anyCourseLiesWithinTheBounds()
{
    const quint32 seed =
        qEnvironmentVariableIsSet("PODWRIGHT_SEED") ? qEnvironmentVariableIntValue("PODWRIGHT_SEED") : 7;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto any = [&](int least, int most) { return random.bounded(least, most + 1); };
    for (int round = 0; round < 3000; ++round) {
        ContainerProbes probes;
        const auto probe = [&] {
            return ProbeSettings{ProbeHandler::HttpGet, any(0, 15), any(1, 12), any(1, 12), 1, any(1, 5), {}};
        };
        if (any(0, 1))
            probes.startup = probe();
        if (any(0, 1)) {
            probes.readiness = probe();
            probes.readiness->successThreshold = any(1, 3);
        }
        probes.liveness = probe();
        probes.preStop = any(0, 40);
        ProbeScenario scenario;
        scenario.appUp = any(0, 10);
        if (const ProbeBounds bounds = probeBounds(probes, scenario.appUp);
            bounds.startBudget && *bounds.startBudget < scenario.appUp)
            continue; // it would be killed before it is up
        scenario.hang = 400 + random.generateDouble() * 20;
        scenario.end = 2000;
        scenario.startupPhase = probes.startup ? random.generateDouble() * probes.startup->period : 0;
        scenario.readinessPhase = probes.readiness ? random.generateDouble() * probes.readiness->period : 0;
        scenario.livenessPhase = random.generateDouble() * probes.liveness->period;
        const ProbeCourse course = playProbes(probes, scenario);
        const ProbeBounds bounds = probeBounds(probes, scenario.appUp);
        QVERIFY(course.killDecision && !course.ready.empty());
        const auto within = [&](double moment, TimeSpan span) {
            constexpr double slack = 1.0; // whole seconds of the delay (PRB-07)
            return moment >= span.earliest - 1e-6 && moment <= span.latest + slack;
        };
        QVERIFY2(within(course.ready[0].begin, bounds.ready), QByteArray::number(round).constData());
        QVERIFY2(within(*course.killDecision - *scenario.hang, *bounds.hangToDecision),
                 QByteArray::number(round).constData());
        QCOMPARE(std::round((*course.killed - *course.killDecision) * 1000) / 1000, bounds.decisionToKill);
        if (bounds.started)
            QVERIFY(within(*course.started, *bounds.started));
    }
}

void LifetimeTest::numbersThatMakeNoSenseAreDefaults()
{
    const ContainerProbes probes = read("containers: [{livenessProbe: {periodSeconds: -3, timeoutSeconds: x, "
                                        "failureThreshold: 99999999999, exec: {}}}]");
    QVERIFY(probes.liveness && !probes.readiness);
    QCOMPARE(probes.liveness->period, 10);
    QCOMPARE(probes.liveness->timeout, 1);
    QCOMPARE(probes.liveness->handler, ProbeHandler::Exec);
    QVERIFY(playProbes(probes, {}).attempts.size() < 100);
}

namespace {

PodLife lifeOf(const std::string &spec)
{
    const std::string text = "kind: Pod\nspec: {" + spec + "}\n";
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    return readPodLife(values.root(), {0, {}, {}, "Pod", false});
}

const char *nameOf(LifeStage stage)
{
    switch (stage) {
    case LifeStage::Waits:
        return "waits";
    case LifeStage::Starts:
        return "starts";
    case LifeStage::PostStart:
        return "postStart";
    case LifeStage::StartupProbe:
        return "startup";
    case LifeStage::GetsReady:
        return "unready";
    case LifeStage::RunsToEnd:
        return "works";
    case LifeStage::Runs:
        return "runs";
    case LifeStage::PreStop:
        return "preStop";
    case LifeStage::WaitsToStop:
        return "waitsToStop";
    case LifeStage::Stops:
        return "stops";
    }
    return "";
}

/// "name: stage stage(begin-end) …", the seconds of the end with it.
QString printed(const PodLife &life)
{
    QStringList lanes;
    for (const LifeLane &lane : life.lanes) {
        QString text = QString::fromStdString(lane.name) + u':';
        for (const LifeBar &bar : lane.bars) {
            text += u' ' + QLatin1String(nameOf(bar.stage));
            if (bar.stage >= LifeStage::PreStop)
                text += QStringLiteral("(%1-%2)").arg(bar.begin).arg(bar.end);
        }
        lanes.append(text);
    }
    return lanes.join(QStringLiteral("; "));
}

} // namespace

void LifetimeTest::lifeByHand_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("life");
    const auto row = [](const char *name, const char *spec, const char *life) {
        QTest::newRow(name) << QString::fromLatin1(spec) << QString::fromLatin1(life);
    };
    row("one container", "containers: [{name: a}]", "a: starts runs stops(0-30)");
    row("init first", "initContainers: [{name: i}], containers: [{name: a}]",
        "i: starts works; a: waits starts runs stops(0-30)");
    row("a sidecar with a startup probe holds the next up and stops last",
        "initContainers: [{name: s, restartPolicy: Always, startupProbe: {exec: {}}}], containers: [{name: a}], "
        "terminationGracePeriodSeconds: 10",
        "s: starts startup runs waitsToStop(0-10) stops(10-12); a: waits starts runs stops(0-10)");
    row("sidecars stop in reverse order, each with two seconds",
        "initContainers: [{name: s, restartPolicy: Always}, {name: t, restartPolicy: Always}], containers: [{name: "
        "a}], "
        "terminationGracePeriodSeconds: 5",
        "s: starts runs waitsToStop(0-7) stops(7-9); t: waits starts runs waitsToStop(0-5) stops(5-7); a: waits starts "
        "runs stops(0-5)");
    row("preStop eats the grace",
        "containers: [{name: a, lifecycle: {preStop: {sleep: {seconds: 9}}}}], terminationGracePeriodSeconds: 10",
        "a: starts runs preStop(0-9) stops(9-11)");
    row("postStart holds the next container up",
        "containers: [{name: a, lifecycle: {postStart: {exec: {}}}}, {name: b}]",
        "a: starts postStart runs stops(0-30); b: waits starts runs stops(0-30)");
    row("probes of an app hold up nobody else",
        "containers: [{name: a, startupProbe: {}, readinessProbe: {}, livenessProbe: {}}, {name: b}]",
        "a: starts startup unready runs stops(0-30); b: waits starts runs stops(0-30)");
    row("nonsense is borne", "containers: [3, {name: [], lifecycle: x}], terminationGracePeriodSeconds: -4",
        ": starts runs stops(0-2); : waits starts runs stops(0-2)");
}

void LifetimeTest::lifeByHand()
{
    QFETCH(QString, spec);
    QFETCH(QString, life);
    QCOMPARE(printed(lifeOf(spec.toStdString())), life);
}

void LifetimeTest::exitsByPolicy_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("appSuccess");
    QTest::addColumn<int>("appFailure");
    QTest::addColumn<int>("initFailure");
    const auto row = [](const char *policy, AfterExit success, AfterExit failure, AfterExit init) {
        QTest::newRow(policy) << QString::fromLatin1(policy) << static_cast<int>(success) << static_cast<int>(failure)
                              << static_cast<int>(init);
    };
    row("Always", AfterExit::Restarts, AfterExit::Restarts, AfterExit::TriedAgain);
    row("OnFailure", AfterExit::StaysDone, AfterExit::Restarts, AfterExit::TriedAgain);
    row("Never", AfterExit::StaysDone, AfterExit::StaysFailed, AfterExit::PodFails);
}

void LifetimeTest::exitsByPolicy()
{
    QFETCH(QString, policy);
    const PodLife life =
        lifeOf("initContainers: [{name: i}], containers: [{name: a}, {name: b, restartPolicy: Never}], "
               "restartPolicy: "
               + policy.toStdString());
    QTEST(static_cast<int>(life.lanes[1].afterSuccess), "appSuccess");
    QTEST(static_cast<int>(life.lanes[1].afterFailure), "appFailure");
    QTEST(static_cast<int>(life.lanes[0].afterFailure), "initFailure");
    QCOMPARE(life.lanes[2].afterFailure, AfterExit::StaysFailed); // its own policy
}

QTEST_GUILESS_MAIN(LifetimeTest)
#include "tst_lifetime.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/lifetext.h"

#include "messages/joinedsentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace podwright {

namespace {

class LifeText {
    Q_DECLARE_TR_FUNCTIONS(podwright::LifeText)

public:
    static QString stage(LifeStage stage)
    {
        switch (stage) {
        case LifeStage::Waits:
            return tr("waits");
        case LifeStage::Starts:
            return tr("pull, start");
        case LifeStage::PostStart:
            return tr("postStart");
        case LifeStage::StartupProbe:
            return tr("startup probe");
        case LifeStage::GetsReady:
            return tr("not ready yet");
        case LifeStage::RunsToEnd:
            return tr("runs to its end");
        case LifeStage::Runs:
            return tr("runs");
        case LifeStage::PreStop:
            return tr("preStop");
        case LifeStage::WaitsToStop:
            return tr("waits its turn");
        case LifeStage::Stops:
            return tr("TERM … KILL");
        }
        return {};
    }

    static QString role(LifeRole role)
    {
        return role == LifeRole::Init   ? tr("init container")
            : role == LifeRole::Sidecar ? tr("sidecar")
                                        : tr("app container");
    }

    static QString after(AfterExit after)
    {
        switch (after) {
        case AfterExit::Restarts:
            return tr("started again, with growing waits");
        case AfterExit::StaysDone:
            return tr("stays done");
        case AfterExit::StaysFailed:
            return tr("stays failed");
        case AfterExit::NextBegins:
            return tr("the next one begins");
        case AfterExit::TriedAgain:
            return tr("tried again, with growing waits");
        case AfterExit::PodFails:
            return tr("the Pod fails");
        }
        return {};
    }

    static QString order(const LifeLane &lane)
    {
        const QString name = QString::fromStdString(lane.name);
        if (lane.role == LifeRole::Init)
            return tr("%1 (init container) runs to its end; only then the next one begins.").arg(name);
        const bool probe = has(lane, LifeStage::StartupProbe);
        QStringList text;
        if (lane.role == LifeRole::App)
            text.append(tr("%1 (app container) starts.").arg(name));
        else if (probe)
            text.append(tr("%1 (sidecar) starts; when its startup probe succeeds, the next one begins, and it goes on.")
                            .arg(name));
        else
            text.append(tr("%1 (sidecar) starts; as soon as it runs the next one begins, and it goes on.").arg(name));
        if (probe && lane.role == LifeRole::App)
            text.append(tr("Until its startup probe succeeds its other probes rest; no other container waits for it."));
        if (has(lane, LifeStage::GetsReady))
            text.append(tr("Services send it nothing until its readiness probe succeeds."));
        if (lane.hasLiveness)
            text.append(tr("When its liveness probe gives up, it is stopped."));
        return joinedSentences(text);
    }

    static bool has(const LifeLane &lane, LifeStage stage)
    {
        return std::any_of(lane.bars.begin(), lane.bars.end(),
                           [stage](const LifeBar &bar) { return bar.stage == stage; });
    }

    static QString exits(const LifeLane &lane)
    {
        QString text = tr("When %1 ends with 0: %2; with another code: %3.")
                           .arg(QString::fromStdString(lane.name), after(lane.afterSuccess), after(lane.afterFailure));
        if (lane.hasRules)
            text = joinedSentences({text, tr("Its restartPolicyRules are asked first.")});
        return text;
    }

    static QString ending(const LifeLane &lane, double grace)
    {
        const LifeBar &stop = lane.bars.back();
        const QString name = QString::fromStdString(lane.name);
        const QString seconds = QString::number(stop.begin);
        if (lane.role == LifeRole::Sidecar)
            return tr("%1 gets the stop signal after %2 s, when those after it are gone, and KILL at %3 s at the "
                      "latest.")
                .arg(name, seconds)
                .arg(stop.end);
        return stop.begin > 0
            ? tr("%1 runs its preStop hook for %2 s, then gets the stop signal, and KILL at %3 s at the "
                 "latest (grace %4 s).")
                  .arg(name, seconds)
                  .arg(stop.end)
                  .arg(grace)
            : tr("%1 gets the stop signal at once and KILL at %2 s at the latest.").arg(name).arg(stop.end);
    }

    static QString deletion() { return tr("On deletion:"); }
    static QString nothing() { return tr("There is no container."); }
};

} // namespace

QString lifeStageName(LifeStage stage)
{
    return LifeText::stage(stage);
}

QString lifeRoleName(LifeRole role)
{
    return LifeText::role(role);
}

QString afterExitText(AfterExit after)
{
    return LifeText::after(after);
}

QStringList lifeSentences(const PodLife &life)
{
    QStringList lines;
    if (life.lanes.empty())
        return {LifeText::nothing()};
    for (const LifeLane &lane : life.lanes)
        lines.append(LifeText::order(lane));
    for (const LifeLane &lane : life.lanes)
        lines.append(LifeText::exits(lane));
    lines.append(LifeText::deletion());
    for (const LifeLane &lane : life.lanes) {
        if (lane.role != LifeRole::Init)
            lines.append(LifeText::ending(lane, life.grace));
    }
    return lines;
}

} // namespace podwright

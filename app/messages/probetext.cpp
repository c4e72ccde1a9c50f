// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/probetext.h"

#include "messages/joinedsentences.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ProbeText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ProbeText)

public:
    static QString seconds(double value)
    {
        return QString::number(value, 'f', value == static_cast<int>(value) ? 0 : 1);
    }

    static QString span(const TimeSpan &span)
    {
        return span.earliest == span.latest ? tr("%1 s").arg(seconds(span.earliest))
                                            : tr("%1 to %2 s").arg(seconds(span.earliest), seconds(span.latest));
    }

    static QString started(const ProbeBounds &bounds)
    {
        return tr("The startup probe succeeds %1 after the start; until then the other probes rest.")
            .arg(span(*bounds.started));
    }

    static QString budget(const ContainerProbes &probes, const ProbeBounds &bounds)
    {
        const ProbeSettings &probe = probes.startup ? *probes.startup : *probes.liveness;
        return tr("The app may take %1 s to start: initialDelaySeconds %2 + (failureThreshold %3 − 1) × periodSeconds "
                  "%4. "
                  "One that needs longer may be killed.")
            .arg(seconds(*bounds.startBudget))
            .arg(probe.initialDelay)
            .arg(probe.failureThreshold)
            .arg(probe.period);
    }

    static QString ready(const ContainerProbes &probes, const ProbeBounds &bounds)
    {
        if (!probes.readiness)
            return probes.startup
                ? tr("Without a readiness probe it is ready as soon as the startup probe has succeeded.")
                : tr("Without a readiness probe it counts as ready as soon as it runs.");
        return tr("Ready %1 after the start: at the first of its checks every %2 s that finds the app answering, at "
                  "the "
                  "latest %3 × %2 s + timeoutSeconds %4 later.")
            .arg(span(bounds.ready))
            .arg(probes.readiness->period)
            .arg(probes.readiness->successThreshold)
            .arg(probes.readiness->timeout);
    }

    static QString unready(const ProbeBounds &bounds)
    {
        return tr("When the app hangs, it is taken out of Services after %1.").arg(span(*bounds.hangToUnready));
    }

    static QString killed(const ContainerProbes &probes, const ProbeBounds &bounds)
    {
        return tr("When the app hangs, the liveness probe gives up after %1: (failureThreshold %2 − 1) × %3 s + "
                  "timeoutSeconds %4, and up to one period before the first failure.")
            .arg(span(*bounds.hangToDecision))
            .arg(probes.liveness->failureThreshold)
            .arg(std::max(probes.liveness->period, probes.liveness->timeout))
            .arg(probes.liveness->timeout);
    }

    static QString end(const ContainerProbes &probes, const ProbeBounds &bounds)
    {
        const QString kill =
            tr("From that decision to the end it takes at most %1 s (preStop %2 s, then the stop signal, then KILL).")
                .arg(seconds(bounds.decisionToKill))
                .arg(probes.preStop);
        return joinedSentences({kill,
                                probes.restarts ? tr("Then the container is started anew.")
                                                : tr("It is not started again: the restart policy is Never.")});
    }

    static QString none() { return tr("Without a liveness probe a hanging app is never restarted."); }

    static QString name(ProbeKind kind)
    {
        return kind == ProbeKind::Startup  ? tr("Startup probe")
            : kind == ProbeKind::Readiness ? tr("Readiness probe")
                                           : tr("Liveness probe");
    }
};

} // namespace

QStringList probeSentences(const ContainerProbes &probes, double appUp)
{
    const ProbeBounds bounds = probeBounds(probes, appUp);
    QStringList lines;
    if (bounds.started)
        lines.append(ProbeText::started(bounds));
    if (bounds.startBudget)
        lines.append(ProbeText::budget(probes, bounds));
    lines.append(ProbeText::ready(probes, bounds));
    if (bounds.hangToUnready)
        lines.append(ProbeText::unready(bounds));
    if (probes.liveness) {
        lines.append(ProbeText::killed(probes, bounds));
        lines.append(ProbeText::end(probes, bounds));
    } else {
        lines.append(ProbeText::none());
    }
    return lines;
}

QString probeName(ProbeKind kind)
{
    return ProbeText::name(kind);
}

} // namespace podwright

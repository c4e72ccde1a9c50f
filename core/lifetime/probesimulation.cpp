// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifetime/probesimulation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podwright {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double longestPlay = 3600;

/// One worker of the kubelet: a clock, and a count of equal results in a row.
struct Worker {
    ProbeKind kind;
    const ProbeSettings *settings;
    double next; ///< tick
    bool hold = false;
    bool good; ///< the state that the kubelet believes
    bool lastSuccess = false;
    int inARow = 0;
};

class Play {
public:
    Play(const ContainerProbes &probes, const ProbeScenario &scenario)
        : m_probes(probes)
        , m_scenario(scenario)
        , m_end(std::min(scenario.end, longestPlay))
    {
        if (probes.startup)
            m_workers.push_back({ProbeKind::Startup, &*probes.startup, scenario.startupPhase, false, false});
        else
            m_course.started = 0;
        if (probes.readiness)
            m_workers.push_back({ProbeKind::Readiness, &*probes.readiness, scenario.readinessPhase, false, false});
        if (probes.liveness)
            m_workers.push_back({ProbeKind::Liveness, &*probes.liveness, scenario.livenessPhase, false, true});
        if (!probes.readiness && m_course.started)
            beginReady(0);
    }

    ProbeCourse run()
    {
        while (!m_course.killDecision) {
            const auto first = std::min_element(m_workers.begin(), m_workers.end(),
                                                [](const Worker &a, const Worker &b) { return a.next < b.next; });
            if (first == m_workers.end() || first->next > m_end)
                break;
            tick(*first);
        }
        finish();
        return std::move(m_course);
    }

private:
    void tick(Worker &worker)
    {
        const double now = worker.next;
        worker.next = worker.hold ? never : now + worker.settings->period;
        const bool due = std::floor(now) >= worker.settings->initialDelay; // PRB-07: whole seconds
        const bool gated = worker.kind != ProbeKind::Startup && !(m_course.started && now >= *m_course.started);
        if (worker.hold || !due || gated)
            return;
        const bool answers = now >= m_scenario.appUp && !(m_scenario.hang && now >= *m_scenario.hang);
        const bool hangs = m_scenario.hang && now >= *m_scenario.hang;
        const double took = answers ? m_scenario.answerTime : hangs ? worker.settings->timeout : 0;
        const bool success = answers && took <= worker.settings->timeout;
        const double end = now + std::min<double>(took, worker.settings->timeout);
        worker.inARow = success == worker.lastSuccess ? worker.inARow + 1 : 1;
        worker.lastSuccess = success;
        m_course.attempts.push_back(
            {worker.kind, now, end, success ? AttemptResult::Success : AttemptResult::Failure, worker.inARow});
        if (end > worker.next) // PRB-05: one tick can wait, so the next attempt begins at once
            worker.next = end;
        judge(worker, success, end);
    }

    void judge(Worker &worker, bool success, double at)
    {
        const int wanted = success ? worker.settings->successThreshold : worker.settings->failureThreshold;
        if (worker.inARow < wanted)
            return;
        const bool before = worker.good;
        worker.good = success;
        if (worker.kind == ProbeKind::Startup) {
            worker.hold = true; // PRB-19
            worker.next = never;
            if (success)
                start(at);
            else
                kill(worker, at);
        } else if (worker.kind == ProbeKind::Readiness) {
            if (success && !before)
                beginReady(at);
            else if (!success && before)
                m_course.ready.back().end = at;
        } else if (!success) {
            kill(worker, at);
        }
    }

    void start(double at)
    {
        m_course.started = at;
        if (!m_probes.readiness)
            beginReady(at);
        for (Worker &worker : m_workers) {
            if (worker.kind == ProbeKind::Readiness && at >= worker.settings->initialDelay)
                worker.next = at; // PRB-43: tried at once, and its period goes on from there (PRB-42)
        }
    }

    void beginReady(double at) { m_course.ready.push_back({at, never}); }

    void kill(const Worker &by, double at)
    {
        const double grace = by.settings->grace ? *by.settings->grace : std::max(1, m_probes.podGrace);
        const double preStop = std::min<double>(m_probes.preStop, grace);
        m_course.killDecision = at;
        m_course.killedBy = by.kind;
        m_course.stopSignal = at + preStop;
        m_course.killed = at + preStop + std::max(leastStopSeconds, grace - preStop); // PRB-53
        m_course.restarted = m_probes.restarts;
    }

    void finish()
    {
        const double end = m_course.killed ? *m_course.killed : m_end;
        for (ReadyStretch &stretch : m_course.ready)
            stretch.end = std::min(stretch.end, end);
        std::stable_sort(m_course.attempts.begin(), m_course.attempts.end(),
                         [](const ProbeAttempt &a, const ProbeAttempt &b) { return a.begin < b.begin; });
    }

    const ContainerProbes &m_probes;
    const ProbeScenario &m_scenario;
    double m_end;
    std::vector<Worker> m_workers;
    ProbeCourse m_course;
};

} // namespace

ProbeCourse playProbes(const ContainerProbes &probes, const ProbeScenario &scenario)
{
    return Play(probes, scenario).run();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifetime/podlife.h"

#include "lifetime/probes.h"
#include <algorithm>

namespace podwright {

namespace {

constexpr std::int64_t mostSeconds = 1'000'000;
constexpr double startStep = 1;
constexpr double hookStep = 0.6;
constexpr double probeStep = 1.2;
constexpr double workStep = 1.4; ///< an ordinary init container at work
constexpr double runStep = 2.5; ///< what is drawn of the time in which all run

double secondsOf(ValueRef value, double otherwise)
{
    return value.isInteger() ? static_cast<double>(std::clamp<std::int64_t>(value.integer(), 0, mostSeconds))
                             : otherwise;
}

bool isSidecar(ValueRef container)
{
    return container["restartPolicy"].string() == "Always";
}

/// RUNRST-01, ORD-17, ORD-29: the container's own policy overrides the Pod's.
void readExits(ValueRef container, std::string_view podPolicy, LifeLane &lane)
{
    const std::string_view own = container["restartPolicy"].string();
    const std::string_view policy = own.empty() ? podPolicy : own;
    lane.hasRules = container["restartPolicyRules"].size() > 0;
    if (lane.role == LifeRole::Sidecar)
        return;
    if (lane.role == LifeRole::Init) {
        lane.afterSuccess = AfterExit::NextBegins;
        lane.afterFailure = policy == "Never" ? AfterExit::PodFails : AfterExit::TriedAgain;
        return;
    }
    lane.afterSuccess = policy == "Always" ? AfterExit::Restarts : AfterExit::StaysDone;
    lane.afterFailure = policy == "Never" ? AfterExit::StaysFailed : AfterExit::Restarts;
}

class LifeReader {
public:
    LifeReader(ValueRef spec, const Path &path)
        : m_spec(spec)
        , m_path(path)
    {
        const std::string_view policy = spec["restartPolicy"].string();
        m_life.restartPolicy = policy.empty() ? "Always" : policy;
        m_life.grace = std::max(1.0, secondsOf(spec["terminationGracePeriodSeconds"], 30)); // TRM-01
    }

    PodLife run()
    {
        start("initContainers");
        start("containers");
        m_life.steps = m_now;
        for (const double from : m_runsFrom)
            m_life.steps = std::max(m_life.steps, from);
        m_life.deletion = m_life.steps + runStep;
        for (std::size_t index = 0; index < m_life.lanes.size(); ++index) {
            LifeLane &lane = m_life.lanes[index];
            if (lane.role != LifeRole::Init)
                lane.bars.push_back({LifeStage::Runs, m_runsFrom[index], m_life.deletion});
        }
        end();
        return std::move(m_life);
    }

private:
    void add(LifeLane &lane, LifeStage stage, double length)
    {
        lane.bars.push_back({stage, m_now, m_now + length});
        m_now += length;
    }

    /// One container after the other: pulls, creation, start and postStart of one hold up the next (ORD-08, ORD-09).
    void start(const char *list)
    {
        std::size_t index = 0;
        for (const ValueRef container : m_spec[list]) {
            LifeLane lane;
            lane.name = container["name"].string();
            lane.path = m_path.child(list).item(index++);
            const bool init = std::string_view(list) == "initContainers";
            lane.role = !init ? LifeRole::App : isSidecar(container) ? LifeRole::Sidecar : LifeRole::Init;
            readExits(container, m_life.restartPolicy, lane);
            if (m_now > 0)
                lane.bars.push_back({LifeStage::Waits, 0, m_now});
            add(lane, LifeStage::Starts, startStep);
            if (lane.role == LifeRole::Init) {
                add(lane, LifeStage::RunsToEnd, workStep);
            } else {
                if (container["lifecycle"]["postStart"].isMap())
                    add(lane, LifeStage::PostStart, hookStep);
                if (lane.role == LifeRole::Sidecar && container["startupProbe"].isMap())
                    add(lane, LifeStage::StartupProbe, probeStep);
            }
            m_runsFrom.push_back(lane.role == LifeRole::Init ? m_now : probe(lane, container));
            m_preStops.push_back(preStop(container));
            m_life.lanes.push_back(std::move(lane));
        }
    }

    /// What the probes of a container hold up besides the next one; the moment from which it runs and is ready.
    double probe(LifeLane &lane, ValueRef container) const
    {
        double now = m_now;
        const auto add = [&](LifeStage stage) {
            lane.bars.push_back({stage, now, now + probeStep});
            now += probeStep;
        };
        if (lane.role == LifeRole::App && container["startupProbe"].isMap()) // the next one does not wait for it
            add(LifeStage::StartupProbe);
        if (container["readinessProbe"].isMap())
            add(LifeStage::GetsReady);
        lane.hasLiveness = container["livenessProbe"].isMap();
        return now;
    }

    /// Seconds of the hook; of anything but a sleep nobody knows, it is drawn short.
    double preStop(ValueRef container) const
    {
        const ValueRef hook = container["lifecycle"]["preStop"];
        if (!hook.isMap() || hook.size() == 0)
            return 0;
        const double taken = secondsOf(hook["sleep"]["seconds"], 1);
        return std::min(taken, m_life.grace);
    }

    void addEnd(LifeLane &lane, LifeStage stage, double begin, double end)
    {
        if (end > begin)
            lane.bars.push_back({stage, begin, end});
    }

    /// App containers side by side; then the sidecars one by one, the last first (TRM-11), with what is left of the
    /// grace, but at least two seconds (TRM-13).
    void end()
    {
        double appsGone = 0;
        for (std::size_t index = 0; index < m_life.lanes.size(); ++index) {
            LifeLane &lane = m_life.lanes[index];
            if (lane.role != LifeRole::App)
                continue;
            const double stopped = m_preStops[index] + std::max(leastStopSeconds, m_life.grace - m_preStops[index]);
            addEnd(lane, LifeStage::PreStop, 0, m_preStops[index]);
            addEnd(lane, LifeStage::Stops, m_preStops[index], stopped);
            appsGone = std::max(appsGone, stopped);
        }
        double turn = appsGone;
        for (std::size_t index = m_life.lanes.size(); index-- > 0;) {
            LifeLane &lane = m_life.lanes[index];
            if (lane.role != LifeRole::Sidecar)
                continue;
            const double signal = std::max(turn, m_preStops[index]);
            const double stopped = signal + std::max(leastStopSeconds, m_life.grace - signal);
            addEnd(lane, LifeStage::PreStop, 0, m_preStops[index]);
            addEnd(lane, LifeStage::WaitsToStop, m_preStops[index], signal);
            addEnd(lane, LifeStage::Stops, signal, stopped);
            turn = stopped;
        }
        m_life.ended = turn;
    }

    ValueRef m_spec;
    Path m_path;
    PodLife m_life;
    double m_now = 0;
    std::vector<double> m_runsFrom;
    std::vector<double> m_preStops;
};

} // namespace

PodLife readPodLife(ValueRef document, const PodPlace &place)
{
    const Path spec = place.root.child("spec");
    return LifeReader(document.at(spec), spec).run();
}

} // namespace podwright

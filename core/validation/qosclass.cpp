// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/qosclass.h"

#include "validation/podresources.h"

namespace podwright {

namespace {

constexpr std::string_view counted[] = {"cpu", "memory"};

using Sums = std::map<std::string_view, Quantity>;

/// Adds up the containers (or the one block of the whole Pod) that decide.
class QosSum {
public:
    void add(ValueRef resources, ValueRef owner)
    {
        addTo(m_requests, readAmounts(resources["requests"]));
        const ResourceAmounts limits = readAmounts(resources["limits"]);
        addTo(m_limits, limits);
        for (const std::string_view name : counted) {
            const auto limit = limits.find(name);
            if (m_lacking.reason.empty() && (limit == limits.end() || limit->second.amount <= Quantity()))
                m_lacking = {"Burstable",
                             "qos-no-limit",
                             {std::string(owner["name"].string()), std::string(name)},
                             owner.path().toString()};
        }
    }

    QosResult result(ValueRef spec, bool podLevel) const
    {
        if (m_requests.empty() && m_limits.empty())
            return {"BestEffort", podLevel ? "qos-pod-nothing" : "qos-nothing", {}, spec.path().toString()};
        if (!m_lacking.reason.empty())
            return m_lacking;
        for (const std::string_view name : counted) {
            const auto request = m_requests.find(name);
            if (request == m_requests.end() || request->second != m_limits.at(name))
                return {"Burstable", "qos-request-below-limit", {std::string(name)}, spec.path().toString()};
        }
        return {"Guaranteed", podLevel ? "qos-pod-equal" : "qos-equal", {}, spec.path().toString()};
    }

private:
    static void addTo(Sums &sums, const ResourceAmounts &amounts)
    {
        for (const std::string_view name : counted) {
            const auto found = amounts.find(name);
            if (found != amounts.end() && found->second.amount > Quantity())
                sums[name] = sums[name] + found->second.amount;
        }
    }

    Sums m_requests;
    Sums m_limits;
    QosResult m_lacking; ///< the first limit that is missing
};

} // namespace

QosResult qosClass(ValueRef spec)
{
    QosSum sum;
    const ValueRef resources = spec["resources"];
    if (resources) {
        sum.add(resources, resources);
        QosResult result = sum.result(resources, true);
        if (result.reason == "qos-no-limit")
            result.reason = "qos-pod-no-limit";
        return result;
    }
    for (const char *list : {"containers", "initContainers"}) {
        for (const ValueRef container : spec[list])
            sum.add(container["resources"], container);
    }
    return sum.result(spec, false);
}

} // namespace podwright

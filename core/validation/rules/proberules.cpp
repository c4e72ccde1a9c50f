// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/handlerrules.h"
#include "validation/rules/values.h"

namespace podwright {

namespace {

struct Probe {
    const char *field;
    const char *thresholdRule; ///< its successThreshold can only be 1
    const char *graceRule; ///< it has no terminationGracePeriodSeconds
};

constexpr Probe probes[] = {{"livenessProbe", "PROBE-09", nullptr},
                            {"readinessProbe", nullptr, "PROBE-11"},
                            {"startupProbe", "PROBE-10", nullptr}};

struct Number {
    const char *field;
    const char *rule;
};

constexpr Number numbers[] = {{"initialDelaySeconds", "PROBE-03"},
                              {"timeoutSeconds", "PROBE-04"},
                              {"periodSeconds", "PROBE-05"},
                              {"successThreshold", "PROBE-06"},
                              {"failureThreshold", "PROBE-07"}};

void checkNumbers(RuleContext &context, ValueRef probe)
{
    for (const Number &number : numbers) {
        const std::int64_t value = probe[number.field].integer();
        if (value < 0)
            context.add(
                {number.rule, DiagnosticType::Invalid, "negative-number", {number.field, std::to_string(value)}}, probe,
                number.field);
    }
}

void checkProbe(RuleContext &context, ValueRef value, const Probe &probe)
{
    checkHandlers(context, value, {"PROBE-01", "PROBE-02", nullptr});
    checkNumbers(context, value);
    const std::int64_t threshold = value["successThreshold"].integer(1);
    if (probe.thresholdRule && threshold != 1 && threshold != 0)
        context.add(
            {probe.thresholdRule, DiagnosticType::Invalid, "success-threshold-not-one", {std::to_string(threshold)}},
            value, "successThreshold");
    const ValueRef grace = value["terminationGracePeriodSeconds"];
    if (isSet(grace) && grace.integer() < 1)
        context.add({"PROBE-08", DiagnosticType::Invalid, "probe-grace-period", {std::to_string(grace.integer())}},
                    grace);
    if (isSet(grace) && probe.graceRule)
        context.add({probe.graceRule, DiagnosticType::Invalid, "readiness-grace-period"}, grace);
}

} // namespace

void checkProbes(RuleContext &context, const ContainerPlace &place)
{
    for (const Probe &probe : probes) {
        const ValueRef value = place[probe.field];
        if (isSet(value))
            checkProbe(context, value, probe);
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/tolerationrules.h"

#include "validation/names.h"
#include "validation/rules/fieldrule.h"

namespace podwright {

namespace {

void checkKey(ValueRef toleration, const TolerationSink &sink)
{
    const ValueRef key = toleration["key"];
    if (isEmptyValue(key)) {
        if (toleration["operator"].string() != "Exists")
            sink({"TOL-02", DiagnosticType::Invalid, "toleration-without-key", {}}, "operator");
    } else if (!isQualifiedName(key.string())) {
        sink({"TOL-01", DiagnosticType::Invalid, "toleration-key-form", {shown(key)}}, "key");
    }
}

/// The server reports a bad value at the operator.
void checkOperator(ValueRef toleration, const TolerationSink &sink)
{
    const std::string_view word = toleration["operator"].string();
    const ValueRef value = toleration["value"];
    if (word.empty() || word == "Equal") {
        if (!isLabelValue(value.string()))
            sink({"TOL-04", DiagnosticType::Invalid, "toleration-value-form", {shown(value)}}, "operator");
    } else if (word == "Exists") {
        if (!value.string().empty())
            sink({"TOL-05", DiagnosticType::Invalid, "toleration-value-with-exists", {shown(value)}}, "operator");
    } else if (word == "Lt" || word == "Gt") {
        sink({"TOL-06", DiagnosticType::NotSupported, "toleration-comparison", {std::string(word)}}, "operator");
    } else {
        sink({"TOL-09", DiagnosticType::NotSupported, "toleration-operator", {std::string(word)}}, "operator");
    }
}

void checkEffect(ValueRef toleration, const TolerationSink &sink)
{
    const std::string_view effect = toleration["effect"].string();
    if (!toleration["tolerationSeconds"].isNull() && effect != "NoExecute")
        sink({"TOL-03", DiagnosticType::Invalid, "toleration-seconds", {std::string(effect)}}, "effect");
    if (!effect.empty() && !hasWord("NoSchedule, PreferNoSchedule, NoExecute", effect))
        sink({"TOL-10", DiagnosticType::NotSupported, "toleration-effect", {std::string(effect)}}, "effect");
}

} // namespace

void checkToleration(ValueRef toleration, const TolerationSink &sink)
{
    checkKey(toleration, sink);
    checkOperator(toleration, sink);
    checkEffect(toleration, sink);
}

void checkTolerations(RuleContext &context)
{
    ValueRef current; // two references fit into a std::function without memory of its own
    const TolerationSink sink = [&context, &current](const Issue &issue, std::string_view field) {
        context.add(issue, current, field);
    };
    for (const ValueRef toleration : context.spec()["tolerations"]) {
        current = toleration;
        checkToleration(toleration, sink);
    }
}

} // namespace podwright

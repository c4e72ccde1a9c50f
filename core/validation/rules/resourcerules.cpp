// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/resourceamounts.h"
#include "validation/rules/values.h"

namespace podwright {

namespace {

struct Side {
    const char *field;
    ResourceNameRules names;
    AmountRules amounts;
};

constexpr Side sides[] = {
    {"limits", {"RES-01", "RES-02", "RES-03"}, {"RES-04", "RES-05", "RES-06"}},
    {"requests", {"RES-07", "RES-08", "RES-09"}, {"RES-10", "RES-11", "RES-12"}},
};
constexpr BalanceRules balance{"RES-13", "RES-14", "RES-15", "RES-16"};

/// What earlier entries of the list say of the same claim.
struct Earlier {
    bool whole = false;
    bool sameRequest = false;
    bool anyRequest = false;
};

Earlier earlierOf(ValueRef list, ValueRef claim)
{
    Earlier earlier;
    for (const ValueRef other : list) {
        if (other.id() == claim.id())
            break;
        if (other["name"].string() != claim["name"].string())
            continue;
        const std::string_view request = other["request"].string();
        earlier.whole = earlier.whole || request.empty();
        earlier.anyRequest = earlier.anyRequest || !request.empty();
        earlier.sameRequest = earlier.sameRequest || request == claim["request"].string();
    }
    return earlier;
}

bool isClaimOfPod(const RuleContext &context, std::string_view name)
{
    for (const ValueRef claim : context.spec()["resourceClaims"]) {
        if (claim["name"].string() == name)
            return true;
    }
    return false;
}

void checkClaim(RuleContext &context, ValueRef list, ValueRef claim)
{
    const std::string_view name = claim["name"].string();
    const std::string_view request = claim["request"].string();
    if (name.empty()) {
        context.add({"RES-17", DiagnosticType::Required, "claim-without-name"}, claim);
        return;
    }
    const Earlier earlier = earlierOf(list, claim);
    if (!earlier.whole && !request.empty() && !isDnsLabel(request))
        context.add({"RES-19", DiagnosticType::Invalid, "must-be-dns-label", {shown(request)}}, claim, "request");
    if (earlier.whole || (request.empty() && earlier.anyRequest))
        context.add({"RES-18", DiagnosticType::Duplicate, "claim-twice", {shown(name)}}, claim);
    else if (earlier.sameRequest)
        context.add({"RES-20", DiagnosticType::Duplicate, "claim-request-twice", {shown(name), shown(request)}}, claim);
    if (!isClaimOfPod(context, name))
        context.add({"RES-21", DiagnosticType::NotFound, "no-such-claim", {shown(name)}}, claim);
}

} // namespace

void checkResources(RuleContext &context, const ContainerPlace &place)
{
    const ValueRef resources = place["resources"];
    if (!isSet(resources))
        return;
    for (const Side &side : sides) {
        checkResourceNames(context, resources[side.field], side.names);
        checkAmounts(context, resources[side.field], side.amounts);
    }
    checkBalance(context, resources, balance);
    checkClaimReferences(context, resources["claims"]);
}

void checkClaimReferences(RuleContext &context, ValueRef claims)
{
    for (const ValueRef claim : claims)
        checkClaim(context, claims, claim);
}

} // namespace podwright

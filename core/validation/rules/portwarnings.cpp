// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

#include <map>
#include <utility>
#include <vector>

namespace podwright {

namespace {

template <typename Visit> void forEachPort(RuleContext &context, const Visit &visit)
{
    forEachContainer(context.spec(), [&](ValueRef container) {
        for (const ValueRef port : container["ports"])
            visit(port);
    });
}

/// Why two definitions of one port disturb each other; null if they do not.
const char *clashOf(ValueRef port, ValueRef earlier)
{
    if (port["containerPort"].integer() != earlier["containerPort"].integer()
        || port["protocol"].string() != earlier["protocol"].string())
        return nullptr;
    const std::string_view address = port["hostIP"].string();
    const std::string_view other = earlier["hostIP"].string();
    const std::int64_t hostPort = port["hostPort"].integer();
    const std::int64_t otherPort = earlier["hostPort"].integer();
    if (address == other && hostPort == otherPort)
        return "warn-port-twice";
    if (hostPort == 0 || otherPort == 0)
        return "warn-port-overlaps";
    return hostPort == otherPort && address.empty() != other.empty() ? "warn-port-ambiguous" : nullptr;
}

/// The ports before the one at hand, so that each is compared only with those of its number and protocol.
class PortWarnings {
public:
    explicit PortWarnings(RuleContext &context)
        : m_context(context)
    {
    }

    void check(ValueRef port)
    {
        if (!port["hostIP"].string().empty() && port["hostPort"].integer() == 0)
            m_context.add(warning("WARN-17", "warn-host-ip", {shown(port["hostIP"].string())}), port, "hostIP");
        checkDefinition(port);
        checkName(port);
    }

private:
    void checkDefinition(ValueRef port)
    {
        auto &alike = m_alike[{port["containerPort"].integer(), port["protocol"].string()}];
        for (const ValueRef earlier : alike) {
            if (const char *message = clashOf(port, earlier))
                m_context.add(warning("WARN-18", message,
                                      {std::to_string(port["containerPort"].integer()),
                                       std::string(port["protocol"].string()), m_context.fieldPath(earlier)}),
                              port);
        }
        alike.push_back(port);
    }

    void checkName(ValueRef port)
    {
        const std::string_view name = port["name"].string();
        if (name.empty())
            return;
        const auto [earlier, isFirst] = m_named.try_emplace(name, port);
        if (!isFirst)
            m_context.add(
                warning("WARN-19", "warn-port-name-twice", {shown(name), m_context.fieldPath(earlier->second)}), port,
                "name");
    }

    RuleContext &m_context;
    std::map<std::pair<std::int64_t, std::string_view>, std::vector<ValueRef>> m_alike;
    std::map<std::string_view, ValueRef> m_named;
};

} // namespace

void warnOfPorts(RuleContext &context)
{
    PortWarnings warnings(context);
    forEachPort(context, [&](ValueRef port) { warnings.check(port); });
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/advice/adviceregistry.h"
#include "validation/rules/rulecontext.h"

namespace podwright {

/// What the rules of run time and advice read and where they put what they find: as RuleContext, but a rule is named by
/// its id only, the registry knows the rest. Rules that are switched off find nothing.
class AdviceContext {
public:
    AdviceContext(RuleContext &rules, const RuleIds &disabled)
        : m_rules(rules)
        , m_disabled(disabled)
    {
    }

    const RuleScope &scope() const { return m_rules.scope(); }
    ValueRef pod() const { return m_rules.pod(); }
    ValueRef metadata() const { return m_rules.metadata(); }
    ValueRef spec() const { return m_rules.spec(); }
    std::string_view restartPolicy() const { return spec()["restartPolicy"].string(); }
    bool isWindows() const;

    /// A finding about a value.
    void add(std::string_view rule, ValueRef value, std::vector<std::string> arguments = {});
    /// About a field of a map, there or not.
    void add(std::string_view rule, ValueRef map, const char *field, std::vector<std::string> arguments = {});

private:
    Issue issue(const AdviceRule &rule, std::vector<std::string> arguments) const;
    const AdviceRule *enabled(std::string_view rule) const;

    RuleContext &m_rules;
    const RuleIds &m_disabled;
};

/// A text as an argument of a sentence, cut where it is long; lines become blanks.
std::string quotable(std::string_view text);
/// Whether a text is one of a list with ", " between its words.
bool isOneOf(std::string_view text, std::string_view words);

} // namespace podwright

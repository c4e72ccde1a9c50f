// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/interpolation.h"
#include "yaml/valuetree.h"

#include <string>
#include <utility>
#include <vector>

namespace podwright {

/// Reads values of a compose file: scalars as they are written (`0644` and `yes` are texts there), variables filled in.
class ComposeValues {
public:
    explicit ComposeValues(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    std::string key(ValueRef value) const;
    std::string text(ValueRef value);
    bool isOn(ValueRef value);
    /// A scalar, or the scalars of a list.
    std::vector<std::string> texts(ValueRef value);
    /// `{a: b}` and `[a=b]` alike. Null values of a map and entries without a sign: no value.
    struct Pair {
        std::string key;
        std::string value;
        bool hasValue = true;
    };
    std::vector<Pair> pairs(ValueRef value, char sign = '=');
    /// A list, or a string taken apart as a shell would. False: a quote is not closed.
    bool words(ValueRef value, std::vector<std::string> &words);

    const Interpolation &variables() const { return m_variables; }

private:
    std::string written(NodeId node) const;

    const SyntaxTree &m_tree;
    Interpolation m_variables;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/documentpairs.h"

#include <array>

namespace podwright {

namespace {

std::string nameOf(ValueRef root)
{
    const std::string kind(root["kind"].string());
    const std::string name(root["metadata"]["name"].string());
    return kind.empty() || name.empty() ? kind + name : kind + ' ' + name;
}

/// What two documents must have in common, from strict to loose.
std::array<std::string, 3> likenesses(ValueRef root)
{
    const std::string kind(root["kind"].string());
    const std::string space(root["metadata"]["namespace"].string());
    return {nameOf(root) + '\n' + space, kind, std::string()};
}

} // namespace

std::vector<DocumentPair> pairDocuments(const std::vector<ValueTree> &left, const std::vector<ValueTree> &right)
{
    std::vector<DocumentPair> pairs;
    std::vector<bool> used(left.size());
    for (std::size_t index = 0; index < right.size(); ++index) {
        if (right[index].root())
            pairs.push_back({{}, right[index].root(), index, 0, nameOf(right[index].root())});
    }
    for (std::size_t likeness = 0; likeness < 3; ++likeness) {
        for (DocumentPair &pair : pairs) {
            const std::string wanted = likenesses(pair.right)[likeness];
            for (std::size_t index = 0; index < left.size() && !pair.left; ++index) {
                if (used[index] || !left[index].root() || likenesses(left[index].root())[likeness] != wanted)
                    continue;
                pair.left = left[index].root();
                pair.leftDocument = index;
                used[index] = true;
            }
        }
    }
    for (std::size_t index = 0; index < left.size(); ++index) {
        if (!used[index] && left[index].root())
            pairs.push_back({left[index].root(), {}, 0, index, nameOf(left[index].root())});
    }
    return pairs;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One step of a path: a key of a map, an index of a list, or the item of a list whose field has a value
/// (`[name=web]`).
struct PathStep {
    enum class Kind { Key, Index, Match };
    Kind kind = Kind::Key;
    std::string key; ///< Key: the key; Match: the field
    std::string value; ///< Match: its value
    std::size_t index = 0;

    static PathStep ofKey(std::string key) { return {Kind::Key, std::move(key), {}, 0}; }
    static PathStep ofIndex(std::size_t index) { return {Kind::Index, {}, {}, index}; }
    static PathStep ofMatch(std::string key, std::string value)
    {
        return {Kind::Match, std::move(key), std::move(value), 0};
    }
    bool operator==(const PathStep &other) const = default;
};

/// A path inside one document, as people write it: `spec.containers[0].image`, `metadata.labels["a.b/c"]`,
/// `spec.containers[name=web].image`. The empty path is the document's root.
class Path {
public:
    Path() = default;
    explicit Path(std::vector<PathStep> steps)
        : m_steps(std::move(steps))
    {
    }

    /// Empty optional: the text is no path; `errorOffset`, where given, tells the byte.
    static std::optional<Path> parse(std::string_view text, std::size_t *errorOffset = nullptr);
    /// The canonical text: quotes a key only where needed.
    std::string toString() const;

    const std::vector<PathStep> &steps() const { return m_steps; }
    bool isEmpty() const { return m_steps.empty(); }
    std::size_t size() const { return m_steps.size(); }
    const PathStep &last() const { return m_steps.back(); }
    Path parent() const;
    Path child(std::string_view key) const;
    Path item(std::size_t index) const;
    Path joined(const Path &tail) const;
    bool startsWith(const Path &head) const;
    bool operator==(const Path &other) const = default;

private:
    std::vector<PathStep> m_steps;
};

} // namespace podwright

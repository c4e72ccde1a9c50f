// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace podwright {

/// A half-open range of bytes [begin, end) of a UTF-8 text, the byte order mark not counted.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    bool contains(const TextRange &other) const { return begin <= other.begin && other.end <= end; }
    bool intersects(const TextRange &other) const { return begin < other.end && other.begin < end; }
    bool operator==(const TextRange &other) const = default;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schematype.h"

#include <algorithm>
#include <cctype>

namespace podwright {

const Field *SchemaType::field(std::string_view name) const
{
    const auto found =
        std::lower_bound(m_fields.begin(), m_fields.end(), name,
                         [](const auto &field, std::string_view wanted) { return field->name < wanted; });
    return found != m_fields.end() && (*found)->name == name ? found->get() : nullptr;
}

const RemovedField *SchemaType::removedField(std::string_view name) const
{
    const auto found =
        std::find_if(m_removed.begin(), m_removed.end(), [&](const RemovedField &one) { return one.name == name; });
    return found == m_removed.end() ? nullptr : &*found;
}

const FieldUnion *SchemaType::unionNamed(std::string_view name) const
{
    for (const FieldUnion &one : m_unions) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

namespace {

/// Twice the cost of replacing one character by another.
int changeCost(char left, char right)
{
    if (left == right)
        return 0;
    return std::tolower(static_cast<unsigned char>(left)) == std::tolower(static_cast<unsigned char>(right)) ? 1 : 2;
}

} // namespace

int nameDistance(std::string_view left, std::string_view right)
{
    const std::size_t columns = right.size() + 1;
    std::vector<int> table((left.size() + 1) * columns);
    const auto cell = [&](std::size_t row, std::size_t column) -> int & { return table[row * columns + column]; };
    for (std::size_t row = 0; row <= left.size(); ++row) {
        for (std::size_t column = 0; column <= right.size(); ++column) {
            if (row == 0 || column == 0) {
                cell(row, column) = static_cast<int>(2 * (row + column));
                continue;
            }
            int best = cell(row - 1, column - 1) + changeCost(left[row - 1], right[column - 1]);
            best = std::min({best, cell(row - 1, column) + 2, cell(row, column - 1) + 2});
            const bool swapped =
                row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            if (swapped)
                best = std::min(best, cell(row - 2, column - 2) + 2);
            cell(row, column) = best;
        }
    }
    return cell(left.size(), right.size());
}

const Field *SchemaType::nearestField(std::string_view name) const
{
    const Field *nearest = nullptr;
    int best = 0;
    for (const Field *field : m_ordered) {
        const int distance = nameDistance(name, field->name);
        if (!nearest || distance < best) {
            nearest = field;
            best = distance;
        }
    }
    const int allowed = std::max<int>(3, static_cast<int>(name.size()) * 2 / 3);
    return nearest && best <= allowed ? nearest : nullptr;
}

} // namespace podwright

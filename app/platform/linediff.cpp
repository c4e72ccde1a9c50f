// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linediff.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr int largestTable = 4'000'000; ///< cells of the table; beyond it the middle counts as replaced

class LineDiff {
public:
    LineDiff(const QStringList &left, const QStringList &right)
        : m_left(left)
        , m_right(right)
    {
    }

    std::vector<LineRun> run()
    {
        int head = 0;
        int leftEnd = static_cast<int>(m_left.size());
        int rightEnd = static_cast<int>(m_right.size());
        while (head < leftEnd && head < rightEnd && m_left[head] == m_right[head])
            ++head;
        add(true, 0, head, 0, head);
        while (leftEnd > head && rightEnd > head && m_left[leftEnd - 1] == m_right[rightEnd - 1]) {
            --leftEnd;
            --rightEnd;
        }
        middle(head, leftEnd, head, rightEnd);
        const int tail = static_cast<int>(m_left.size()) - leftEnd;
        add(true, leftEnd, tail, rightEnd, tail);
        return std::move(m_runs);
    }

private:
    void middle(int left, int leftEnd, int right, int rightEnd)
    {
        const int rows = leftEnd - left;
        const int columns = rightEnd - right;
        if (rows == 0 || columns == 0 || static_cast<qint64>(rows) * columns > largestTable) {
            add(false, left, rows, right, columns);
            return;
        }
        // lengths of the longest common subsequences of all pairs of rests
        const auto width = static_cast<std::size_t>(columns) + 1;
        std::vector<int> table((static_cast<std::size_t>(rows) + 1) * width, 0);
        const auto cell = [&](int row, int column) -> int & {
            return table[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)];
        };
        for (int row = rows - 1; row >= 0; --row) {
            for (int column = columns - 1; column >= 0; --column)
                cell(row, column) = m_left[left + row] == m_right[right + column]
                    ? cell(row + 1, column + 1) + 1
                    : std::max(cell(row + 1, column), cell(row, column + 1));
        }
        for (int row = 0, column = 0; row < rows || column < columns;) {
            if (row < rows && column < columns && m_left[left + row] == m_right[right + column])
                add(true, left + row++, 1, right + column++, 1);
            else if (column == columns || (row < rows && cell(row + 1, column) >= cell(row, column + 1)))
                add(false, left + row++, 1, right + column, 0);
            else
                add(false, left + row, 0, right + column++, 1);
        }
    }

    void add(bool equal, int left, int leftCount, int right, int rightCount)
    {
        if (leftCount == 0 && rightCount == 0)
            return;
        if (!m_runs.empty() && m_runs.back().equal == equal) {
            m_runs.back().leftCount += leftCount;
            m_runs.back().rightCount += rightCount;
        } else {
            m_runs.push_back({equal, left, leftCount, right, rightCount});
        }
    }

    const QStringList &m_left;
    const QStringList &m_right;
    std::vector<LineRun> m_runs;
};

} // namespace

std::vector<LineRun> diffLines(const QStringList &left, const QStringList &right)
{
    return LineDiff(left, right).run();
}

} // namespace podwright

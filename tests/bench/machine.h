// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <string>

namespace podwright {

/// Milliseconds of processor time, the least of some rounds: other programs run on the machine, too.
template <typename Work> double least(int rounds, const Work &work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

/// Reads all events of a text with yaml-cpp and does nothing with them: what no reader of YAML here can be quicker
/// than.
void readEvents(const std::string &text);

/// How much slower this machine is than the one that the budgets in milliseconds were set on, by the time that
/// yaml-cpp's events take: 1.9 ms for 1,000 lines there. Measured once.
double machineFactor();

/// One line that says so.
void printMachine();

} // namespace podwright

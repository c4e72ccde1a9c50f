// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

class ContainerDraft;

void takeMemory(ContainerDraft &to, const std::string &text);
void takeMemoryReservation(ContainerDraft &to, const std::string &text);
void takeCpus(ContainerDraft &to, const std::string &text);
void takeCpuReservation(ContainerDraft &to, const std::string &text);
/// Shares weigh as the node's kubelet reckons them back from a request: 1024 for one processor.
void takeCpuShares(ContainerDraft &to, const std::string &text);
/// Microseconds of each period, of 100,000 where `takeCpuPeriod` did not say otherwise before.
void takeCpuQuota(ContainerDraft &to, const std::string &text, const std::string &period);
/// `all`, a number, `device=0,1`, `count=2`.
void takeGpus(ContainerDraft &to, const std::string &text);

} // namespace podwright

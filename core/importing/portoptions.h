// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

class ContainerDraft;

/// `[ip:][host:]container[/protocol]`, with ranges, as `--publish` and short ports of compose write it.
void takePublishedPort(ContainerDraft &to, const std::string &text);
/// `80`, `8000-8010/udp`: only declared.
void takeExposedPort(ContainerDraft &to, const std::string &text);
void takePublishAll(ContainerDraft &to, const std::string &text);

} // namespace podwright

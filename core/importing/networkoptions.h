// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

class ContainerDraft;

void takeNetwork(ContainerDraft &to, const std::string &text);
/// `name:address` or `name=address`.
void takeExtraHost(ContainerDraft &to, const std::string &text);
void takeDnsServer(ContainerDraft &to, const std::string &text);
void takeDnsSearch(ContainerDraft &to, const std::string &text);
void takeDnsOption(ContainerDraft &to, const std::string &text);
void takeHostname(ContainerDraft &to, const std::string &text);
void takePidMode(ContainerDraft &to, const std::string &text);
void takeIpcMode(ContainerDraft &to, const std::string &text);
void takeLink(ContainerDraft &to, const std::string &text);

} // namespace podwright

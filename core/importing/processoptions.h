// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace podwright {

class ContainerDraft;

/// `no`, `always`, `unless-stopped`, `on-failure[:N]`.
void takeRestart(ContainerDraft &to, const std::string &text);
/// Words that replace the image's entry point and its arguments; empty: the image's own.
void takeCommand(ContainerDraft &to, const std::optional<std::vector<std::string>> &entrypoint,
                 const std::vector<std::string> &arguments);
void takeWorkingDirectory(ContainerDraft &to, const std::string &text);
void takeStdin(ContainerDraft &to, const std::string &on);
void takeTty(ContainerDraft &to, const std::string &on);
void takePullPolicy(ContainerDraft &to, const std::string &text);
/// `linux/arm64`.
void takePlatform(ContainerDraft &to, const std::string &text);
void takeArchitecture(ContainerDraft &to, const std::string &text);
void takeOperatingSystem(ContainerDraft &to, const std::string &text);
void takeStopTimeout(ContainerDraft &to, const std::string &text);
void takeStopSignal(ContainerDraft &to, const std::string &text);
/// `key=value`: a label where Kubernetes allows it, else an annotation.
void takeLabelOption(ContainerDraft &to, const std::string &text);
void takeAnnotationOption(ContainerDraft &to, const std::string &text);

/// What is known of a health check, as Docker writes it.
struct HealthWish {
    std::vector<std::string> command; ///< words; a shell's line comes as `sh -c LINE`
    std::string interval;
    std::string timeout;
    std::string retries;
    std::string startPeriod;
};
void takeHealth(ContainerDraft &to, const HealthWish &wish);

} // namespace podwright

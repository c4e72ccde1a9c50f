// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/composevalues.h"
#include "importing/containerdraft.h"

#include <string>
#include <vector>

namespace podwright {

/// One service of a compose file on its way into a container.
class ComposeService {
public:
    /// `subjectPrefix` stands in front of the keys in notes (`web.`).
    ComposeService(ComposeValues &values, ValueRef file, ValueRef service, ContainerDraft &to,
                   std::string subjectPrefix)
        : m_values(values)
        , m_file(file)
        , m_service(service)
        , m_to(to)
        , m_prefix(std::move(subjectPrefix))
    {
    }

    void take();

private:
    struct Special {
        const char *key;
        void (ComposeService::*take)(ValueRef value);
    };
    void takeKey(const std::string &key, ValueRef value);
    bool takeSimple(const std::string &key, ValueRef value);
    void say(const std::string &key, const std::string &value = {});
    void image();
    void command();
    void environment(ValueRef value);
    void envFiles(ValueRef value);
    void ports(ValueRef value);
    void volumes(ValueRef value);
    void longVolume(ValueRef value);
    void healthcheck(ValueRef value);
    void deploy(ValueRef value);
    void resources(ValueRef value);
    void devices(ValueRef value);
    void secrets(ValueRef value) { files(value, "secrets"); }
    void configs(ValueRef value) { files(value, "configs"); }
    void files(ValueRef value, const char *kind);
    void labels(ValueRef value);
    void annotations(ValueRef value);
    void sysctls(ValueRef value);
    void extraHosts(ValueRef value);
    void networks(ValueRef value);
    void dependsOn(ValueRef value);
    void restart(ValueRef value);
    void hook(ValueRef value, const char *name);
    void postStart(ValueRef value) { hook(value, "postStart"); }
    void preStop(ValueRef value) { hook(value, "preStop"); }
    void gpus(ValueRef value);

    ComposeValues &m_values;
    ValueRef m_file;
    ValueRef m_service;
    ContainerDraft &m_to;
    std::string m_prefix;
};

} // namespace podwright

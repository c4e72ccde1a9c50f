// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/composefile.h"

#include "importing/composeservice.h"
#include "importing/poddraft.h"
#include "importing/sharedpod.h"
#include "text/lineindex.h"
#include "yaml/parser.h"

#include <algorithm>
#include <map>
#include <set>

namespace podwright {

namespace {

class ComposeFile {
public:
    ComposeFile(PodDraft &pod, const SyntaxTree &tree, ValueRef root)
        : m_pod(pod)
        , m_values(tree)
        , m_root(root)
    {
    }

    ImportProblem take(std::vector<std::string> &choices)
    {
        findServices();
        if (m_services.empty())
            return {"no-services", {}, 0};
        for (const Service &one : m_services)
            choices.push_back(one.name);
        const std::string &wanted = m_pod.options().service;
        if (!wanted.empty() && std::find(choices.begin(), choices.end(), wanted) == choices.end())
            return {"no-such-service", wanted, 0};
        choose(wanted);
        placeServices();
        takeServices();
        takeTopLevel();
        noteVariables();
        return {};
    }

private:
    using Place = ContainerDraft::Place;
    struct Service {
        std::string name;
        ValueRef value;
        Place place = Place::App;
    };

    void findServices()
    {
        ValueRef services = m_root["services"];
        if (!services && (m_root["image"] || m_root["build"])) {
            m_services.push_back({m_values.text(m_root["container_name"]), m_root});
            m_alone = true;
            return;
        }
        if (!services) { // services without the key above them
            services = m_root;
            m_bare = true;
        }
        for (const ValueRef one : services) {
            if (one.isMap() && (!m_bare || one["image"] || one["build"]))
                m_services.push_back({m_values.key(one), one});
        }
    }

    void choose(const std::string &wanted)
    {
        const bool onlyProfiles = std::all_of(m_services.begin(), m_services.end(),
                                              [](const Service &one) { return one.value["profiles"].size() > 0; });
        std::erase_if(m_services, [&](const Service &one) {
            m_pod.setSubject(one.name);
            if (!wanted.empty() && one.name != wanted) {
                m_pod.note(ImportOutcome::Dropped, "service-not-chosen");
                return true;
            }
            if (wanted.empty() && !onlyProfiles && one.value["profiles"].size() > 0) {
                m_pod.note(ImportOutcome::Dropped, "profile");
                return true;
            }
            return false;
        });
    }

    std::map<std::string, bool> dependencies(const Service &service)
    {
        std::map<std::string, bool> all; // name: must it have ended?
        const ValueRef value = service.value["depends_on"];
        for (const ComposeValues::Pair &one : m_values.pairs(value))
            all[one.key] = m_values.text(value[one.key]["condition"]) == "service_completed_successfully";
        return all;
    }

    Service *named(const std::string &name)
    {
        const auto found =
            std::find_if(m_services.begin(), m_services.end(), [&](const Service &one) { return one.name == name; });
        return found == m_services.end() ? nullptr : &*found;
    }

    void placeServices()
    {
        for (const Service &service : m_services) {
            for (const auto &[name, ended] : dependencies(service)) {
                if (Service *other = named(name); other && ended)
                    other->place = Place::Init;
            }
        }
        // what an init container needs runs before it and stays
        for (std::size_t round = 0; round < m_services.size(); ++round) {
            for (const Service &service : m_services) {
                if (service.place == Place::App)
                    continue;
                for (const auto &[name, ended] : dependencies(service)) {
                    if (Service *other = named(name); other && other->place == Place::App)
                        other->place = Place::Sidecar;
                }
            }
        }
        if (std::none_of(m_services.begin(), m_services.end(),
                         [](const Service &one) { return one.place == Place::App; })) {
            for (Service &one : m_services)
                one.place = Place::App; // they wait for one another in a circle
        }
        order();
    }

    /// Init containers run in their order: each behind what it needs.
    void order()
    {
        std::vector<Service> ordered;
        std::set<std::string> done;
        const auto isReady = [&](const Service &service) {
            for (const auto &[name, ended] : dependencies(service)) {
                if (named(name) && named(name)->place != Place::App && !done.contains(name))
                    return false;
            }
            return true;
        };
        for (bool progress = true; progress;) {
            progress = false;
            for (const Service &service : m_services) {
                if (service.place == Place::App || done.contains(service.name) || !isReady(service))
                    continue;
                ordered.push_back(service);
                done.insert(service.name);
                progress = true;
            }
        }
        for (const Service &service : m_services) {
            if (!done.contains(service.name))
                ordered.push_back(service);
        }
        m_services = std::move(ordered);
    }

    void takeServices()
    {
        const bool several = m_services.size() > 1;
        std::vector<std::string> names;
        for (const Service &service : m_services) {
            std::string name = service.name;
            if (name.empty()) {
                const std::string image = m_values.text(service.value["image"]);
                const std::string path = image.substr(image.rfind('/') + 1);
                name = path.substr(0, path.find_first_of(":@"));
            }
            ContainerDraft &to = m_pod.addContainer(name);
            to.setPlace(service.place);
            m_pod.setSubject(service.name);
            if (service.place == Place::Init)
                m_pod.note(ImportOutcome::Carried, "init-container");
            else if (service.place == Place::Sidecar)
                m_pod.note(ImportOutcome::Changed, "sidecar");
            ComposeService(m_values, m_root, service.value, to, several ? service.name + '.' : std::string()).take();
            if (service.place != Place::Init)
                names.push_back(service.name);
            if (service.place == Place::App && !m_pod.at("metadata.name"))
                m_pod.set("metadata.name", NewValue::string(podName(to.name())));
        }
        shareOnePod(m_pod, names);
    }

    /// Of the project, where it has a name and all of it is taken.
    std::string podName(const std::string &container)
    {
        const std::string project =
            m_alone || m_bare || !m_pod.options().service.empty() ? std::string() : m_values.text(m_root["name"]);
        return project.empty() ? container : project;
    }

    void takeTopLevel()
    {
        if (m_alone || m_bare)
            return;
        for (const ValueRef child : m_root) {
            const std::string key = m_values.key(child);
            if (key == "services" || key == "name" || key == "version" || key == "volumes" || key == "secrets"
                || key == "configs" || key.starts_with("x-"))
                continue;
            m_pod.setSubject(key);
            m_pod.note(ImportOutcome::Dropped, key == "networks" ? "networks" : "unknown-key", key);
        }
    }

    void noteVariables()
    {
        const auto note = [this](const std::set<std::string> &names, const char *code) {
            for (const std::string &name : names) {
                m_pod.setSubject("${" + name + '}');
                m_pod.note(ImportOutcome::Changed, code, name);
            }
        };
        note(m_values.variables().defaulted(), "variable-default");
        note(m_values.variables().unset(), "variable-unset");
        note(m_values.variables().required(), "variable-required");
    }

    PodDraft &m_pod;
    ComposeValues m_values;
    ValueRef m_root;
    std::vector<Service> m_services;
    bool m_alone = false; ///< the text is one service without its name
    bool m_bare = false; ///< services without `services:`
};

} // namespace

ImportProblem takeCompose(PodDraft &pod, std::string_view text, std::vector<std::string> &choices)
{
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok())
        return {"broken-yaml",
                {},
                static_cast<std::size_t>(LineIndex(text).codePoints(parsed.errors.front().range.begin).line) + 1};
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, document);
        return ComposeFile(pod, parsed.tree, values.root()).take(choices);
    }
    return {"no-services", {}, 0};
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/kubectlrun.h"

#include "editing/documentdata.h"
#include "importing/amounts.h"
#include "importing/commandwords.h"
#include "importing/containerdraft.h"
#include "importing/securityoptions.h"
#include "importing/shellwords.h"
#include "validation/names.h"
#include "yaml/parser.h"

#include <algorithm>
#include <map>

namespace podwright {

namespace {

bool isAmong(std::string_view word, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return word == one; });
}

bool takesNoValue(std::string_view name)
{
    return isAmong(name,
                   {"attach", "command", "expose", "force", "help", "leave-stdin-open", "privileged", "quiet",
                    "recursive", "rm", "save-config", "show-managed-fields", "stdin", "tty", "wait",
                    "allow-missing-template-keys", "insecure-skip-tls-verify", "match-server-version"});
}

std::string longName(char letter)
{
    static const std::map<char, std::string> names = {
        {'i', "stdin"}, {'t', "tty"},       {'l', "labels"}, {'n', "namespace"}, {'o', "output"}, {'f', "filename"},
        {'q', "quiet"}, {'R', "recursive"}, {'h', "help"},   {'k', "kustomize"}, {'s', "server"}, {'v', "v"}};
    const auto found = names.find(letter);
    return found == names.end() ? std::string(1, letter) : found->second;
}

/// Merges as RFC 7386 says: maps key by key, null takes away, everything else replaces.
void mergePatch(NewValue &target, const NewValue &patch)
{
    if (patch.kind != ValueKind::Map) {
        target = patch;
        return;
    }
    if (target.kind != ValueKind::Map)
        target = NewValue::map();
    for (const auto &[key, value] : patch.entries) {
        const auto found = std::find_if(target.entries.begin(), target.entries.end(),
                                        [&key = key](const auto &entry) { return entry.first == key; });
        if (value.kind == ValueKind::Null) {
            if (found != target.entries.end())
                target.entries.erase(found);
        } else if (found == target.entries.end()) {
            NewValue fresh;
            mergePatch(fresh, value);
            target.entries.emplace_back(key, std::move(fresh));
        } else {
            mergePatch(found->second, value);
        }
    }
}

/// The line taken apart and the Pod that comes of it.
class KubectlRun {
public:
    KubectlRun(NewValue &pod, std::vector<ImportNote> &notes)
        : m_pod(pod)
        , m_notes(notes)
    {
    }

    ImportProblem take(const std::vector<std::string> &words)
    {
        readWords(words);
        if (m_positional.empty())
            return {"no-name", {}, 0};
        if (value("image").empty())
            return {"no-image", {}, 0};
        build();
        for (const auto &[name, text] : m_options)
            noteOption(name, text);
        return override();
    }

private:
    void readWords(const std::vector<std::string> &words)
    {
        for (std::size_t at = 0; at < words.size(); ++at) {
            const std::string &word = words[at];
            if (word == "--") {
                m_arguments.assign(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end());
                return;
            }
            if (word.size() < 2 || word[0] != '-') {
                m_positional.push_back(word);
                continue;
            }
            if (word[1] == '-') {
                const std::size_t sign = word.find('=');
                addOption(word.substr(2, sign == std::string::npos ? sign : sign - 2),
                          sign == std::string::npos ? std::nullopt : std::optional(word.substr(sign + 1)), words, at);
                continue;
            }
            for (std::size_t letter = 1; letter < word.size(); ++letter) {
                const std::string name = longName(word[letter]);
                const std::string rest = word.substr(letter + 1);
                if (takesNoValue(name)) {
                    m_options.emplace_back(name, "true");
                    continue;
                }
                addOption(name, rest.empty() ? std::nullopt : std::optional(rest.substr(rest[0] == '=' ? 1 : 0)), words,
                          at);
                break;
            }
        }
    }

    void addOption(const std::string &name, std::optional<std::string> text, const std::vector<std::string> &words,
                   std::size_t &at)
    {
        if (!text && name == "dry-run")
            text = "client";
        if (!text && !takesNoValue(name))
            text = at + 1 < words.size() ? words[++at] : std::string();
        m_options.emplace_back(name, text.value_or("true"));
    }

    std::string value(std::string_view name) const
    {
        for (auto one = m_options.rbegin(); one != m_options.rend(); ++one) {
            if (one->first == name)
                return one->second;
        }
        return {};
    }
    bool isOn(std::string_view name) const
    {
        const std::string text = value(name);
        return !text.empty() && podwright::isOn(text);
    }

    void note(ImportOutcome outcome, const char *code, std::string subject, std::string field = {},
              std::string argument = {})
    {
        m_notes.push_back({outcome, code, std::move(subject), std::move(argument), std::move(field)});
    }

    NewValue pairs(const std::string &option) const
    {
        NewValue map = NewValue::map();
        for (const auto &[name, text] : m_options) {
            if (name != option)
                continue;
            for (const std::string &part : splitAt(text, ',')) {
                const std::size_t sign = part.find('=');
                if (sign != std::string::npos)
                    setDataAt(map, Path().child(part.substr(0, sign)), NewValue::string(part.substr(sign + 1)));
            }
        }
        return map;
    }

    void build()
    {
        const std::string name = m_positional.front();
        m_arguments.insert(m_arguments.begin(), m_positional.begin() + 1, m_positional.end());
        NewValue metadata = NewValue::map({{"name", NewValue::string(name)}});
        if (!value("namespace").empty())
            metadata.entries.emplace_back("namespace", NewValue::string(value("namespace")));
        NewValue labels = pairs("labels");
        if (labels.entries.empty())
            labels.entries.emplace_back("run", NewValue::string(name));
        metadata.entries.emplace_back("labels", labels);
        if (NewValue annotations = pairs("annotations"); !annotations.entries.empty())
            metadata.entries.emplace_back("annotations", std::move(annotations));
        NewValue spec = NewValue::map({{"containers", NewValue::list({container(name)})}});
        spec.entries.emplace_back("dnsPolicy", NewValue::string("ClusterFirst"));
        spec.entries.emplace_back("restartPolicy",
                                  NewValue::string(value("restart").empty() ? "Always" : value("restart")));
        m_pod = NewValue::map({{"apiVersion", NewValue::string("v1")},
                               {"kind", NewValue::string("Pod")},
                               {"metadata", std::move(metadata)},
                               {"spec", std::move(spec)}});
        note(ImportOutcome::Carried, "carried", name, "metadata.name");
        if (!m_arguments.empty())
            note(ImportOutcome::Carried, "carried", "-- " + m_arguments.front(),
                 isOn("command") ? "spec.containers[0].command" : "spec.containers[0].args");
    }

    NewValue container(const std::string &name) const
    {
        NewValue made = NewValue::map({{"name", NewValue::string(name)}, {"image", NewValue::string(value("image"))}});
        const auto add = [&made](const char *key, NewValue child) { made.entries.emplace_back(key, std::move(child)); };
        if (!value("image-pull-policy").empty())
            add("imagePullPolicy", NewValue::string(value("image-pull-policy")));
        if (!m_arguments.empty())
            add(isOn("command") ? "command" : "args", stringList(m_arguments));
        if (const auto port = wholeNumber(value("port")))
            add("ports",
                NewValue::list({NewValue::map({{"containerPort", NewValue::integer(std::to_string(*port))}})}));
        NewValue variables = NewValue::list();
        for (const auto &[option, text] : m_options) {
            const std::size_t sign = text.find('=');
            if (option == "env" && sign != std::string::npos && sign > 0)
                variables.items.push_back(NewValue::map({{"name", NewValue::string(text.substr(0, sign))},
                                                         {"value", NewValue::string(text.substr(sign + 1))}}));
        }
        if (!variables.items.empty())
            add("env", std::move(variables));
        if (isOn("privileged"))
            add("securityContext", NewValue::map({{"privileged", NewValue::boolean(true)}}));
        if (isOn("stdin")) {
            add("stdin", NewValue::boolean(true));
            if (!isOn("leave-stdin-open"))
                add("stdinOnce", NewValue::boolean(true));
        }
        if (isOn("tty"))
            add("tty", NewValue::boolean(true));
        return made;
    }

    void noteOption(const std::string &name, const std::string &text)
    {
        const std::string subject = "--" + name + (takesNoValue(name) ? std::string() : '=' + text);
        const std::string container = "spec.containers[0].";
        static const std::map<std::string, std::string> fields = {
            {"image", "image"}, {"image-pull-policy", "imagePullPolicy"},     {"port", "ports[0]"},
            {"env", "env"},     {"privileged", "securityContext.privileged"}, {"stdin", "stdin"},
            {"tty", "tty"}};
        if (const auto field = fields.find(name); field != fields.end()) {
            if (name == "port" && !wholeNumber(text))
                note(ImportOutcome::Dropped, "no-port", subject);
            else if (name == "env" && text.find('=') == std::string::npos)
                note(ImportOutcome::Dropped, "bad-variable-name", subject, {}, text);
            else
                note(ImportOutcome::Carried, "carried", subject, container + field->second);
        } else if (isAmong(name, {"labels", "annotations", "namespace"})) {
            note(ImportOutcome::Carried, "carried", subject, "metadata." + name);
        } else if (name == "restart") {
            note(ImportOutcome::Carried, "carried", subject, "spec.restartPolicy");
        } else if (name == "expose") {
            note(ImportOutcome::Dropped, "kubectl-expose", subject);
        } else if (name == "rm") {
            note(ImportOutcome::Dropped, "remove-after", subject);
        } else if (isAmong(name, {"command", "leave-stdin-open"})) {
            note(ImportOutcome::Carried, "as-by-default", subject);
        } else if (name != "overrides" && name != "override-type") {
            note(ImportOutcome::Dropped, isKubectlOption(name) ? "client-only" : "unknown-option", subject);
        }
    }

    static bool isKubectlOption(std::string_view name)
    {
        return takesNoValue(name)
            || isAmong(name,
                       {"dry-run",
                        "output",
                        "field-manager",
                        "filename",
                        "grace-period",
                        "kustomize",
                        "cascade",
                        "pod-running-timeout",
                        "template",
                        "timeout",
                        "context",
                        "kubeconfig",
                        "cluster",
                        "user",
                        "server",
                        "token",
                        "as",
                        "as-group",
                        "as-uid",
                        "v",
                        "request-timeout",
                        "cache-dir",
                        "certificate-authority",
                        "client-certificate",
                        "client-key",
                        "tls-server-name",
                        "profile"});
    }

    ImportProblem override()
    {
        const std::string text = value("overrides");
        if (text.empty())
            return {};
        const ParseResult parsed = parseYaml(text);
        if (!parsed.ok() || parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)
            return {"bad-overrides", {}, 0};
        if (value("override-type") == "json" || value("override-type") == "strategic") {
            note(ImportOutcome::Dropped, "override-type", "--overrides");
            return {};
        }
        mergePatch(m_pod, dataOf(ValueTree::read(parsed.tree, 0).root()));
        note(ImportOutcome::Carried, "overrides", "--overrides");
        return {};
    }

    NewValue &m_pod;
    std::vector<ImportNote> &m_notes;
    std::vector<std::pair<std::string, std::string>> m_options;
    std::vector<std::string> m_positional;
    std::vector<std::string> m_arguments;
};

} // namespace

ImportProblem takeKubectlRun(const ShellText &shell, NewValue &pod, std::vector<ImportNote> &notes)
{
    if (shell.openQuoteLine > 0)
        return {"open-quote", {}, shell.openQuoteLine};
    std::vector<std::string> words;
    for (const ShellLine &command : shell.commands) {
        if (runProgramOf(command.words, words) != RunProgram::Kubectl)
            continue;
        for (const std::string &variable : command.variables)
            notes.push_back({ImportOutcome::Changed,
                             "shell-variable",
                             variable.starts_with("$(") ? variable : '$' + variable,
                             {},
                             {}});
        return KubectlRun(pod, notes).take(words);
    }
    return {"no-run", {}, 0};
}

} // namespace podwright

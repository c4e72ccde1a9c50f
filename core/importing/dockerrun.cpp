// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dockerrun.h"

#include "importing/amounts.h"
#include "importing/commandwords.h"
#include "importing/containerdraft.h"
#include "importing/poddraft.h"
#include "importing/processoptions.h"
#include "importing/resourceoptions.h"
#include "importing/runoptions.h"
#include "importing/securityoptions.h"
#include "importing/sharedpod.h"
#include "importing/shellwords.h"
#include "pod/imagereference.h"

#include <algorithm>
#include <map>

namespace podwright {

namespace {

struct GivenOption {
    const RunOption *option; ///< null: unknown
    std::string value;
    std::string subject;
};

/// A `docker run` taken apart: options, image, arguments.
class RunLine {
public:
    explicit RunLine(const std::vector<std::string> &words)
        : m_words(words)
    {
        for (; m_at < words.size(); ++m_at) {
            const std::string &word = words[m_at];
            if (word == "--") {
                ++m_at;
                break;
            }
            if (word.size() < 2 || word[0] != '-')
                break;
            if (word[1] == '-')
                readLong(word);
            else
                readShort(word);
        }
        if (m_at < words.size())
            image = words[m_at++];
        if (m_at < words.size())
            arguments.assign(words.begin() + static_cast<std::ptrdiff_t>(m_at), words.end());
    }

    const GivenOption *last(std::string_view name) const
    {
        const auto found = std::find_if(given.rbegin(), given.rend(),
                                        [&](const GivenOption &one) { return one.option && name == one.option->name; });
        return found == given.rend() ? nullptr : &*found;
    }
    std::string value(std::string_view name) const { return last(name) ? last(name)->value : std::string(); }

    std::vector<GivenOption> given;
    std::string image;
    std::vector<std::string> arguments;
    std::string lacking; ///< an option whose value is missing

private:
    void readLong(const std::string &word)
    {
        const std::size_t sign = word.find('=');
        const RunOption *option =
            runOptionNamed(std::string_view(word).substr(2, sign == std::string::npos ? sign : sign - 2));
        GivenOption one{option, sign == std::string::npos ? "true" : word.substr(sign + 1), word};
        if (option && option->hasValue && sign == std::string::npos)
            takeNext(one);
        given.push_back(std::move(one));
    }

    /// `-itd`, `-p80:80`, `-e A=b`, `-p=80:80`.
    void readShort(const std::string &word)
    {
        for (std::size_t letter = 1; letter < word.size(); ++letter) {
            const RunOption *option = runOptionLettered(word[letter]);
            GivenOption one{option, "true", std::string("-") + word[letter]};
            const bool valued = option && option->hasValue;
            if (valued && letter + 1 < word.size()) {
                one.value = word.substr(letter + (word[letter + 1] == '=' ? 2 : 1));
                one.subject += ' ' + one.value;
            } else if (valued) {
                takeNext(one);
            }
            given.push_back(std::move(one));
            if (valued)
                return;
        }
    }

    void takeNext(GivenOption &one)
    {
        if (m_at + 1 < m_words.size()) {
            one.value = m_words[++m_at];
            one.subject += ' ' + one.value;
        } else {
            lacking = one.subject;
        }
    }

    const std::vector<std::string> &m_words;
    std::size_t m_at = 0;
};

std::string nameFrom(const std::string &image)
{
    const auto reference = ImageReference::parse(image);
    std::string path(reference ? reference->path : std::string_view(image));
    path = path.substr(path.rfind('/') + 1);
    return path.substr(0, path.find_first_of(":@"));
}

/// Options that only make sense together.
class RunTogether {
public:
    RunTogether(PodDraft &pod, ContainerDraft &to, const RunLine &line)
        : m_pod(pod)
        , m_to(to)
        , m_line(line)
    {
    }

    void command()
    {
        std::optional<std::vector<std::string>> entrypoint;
        if (const GivenOption *one = m_line.last("entrypoint")) {
            entrypoint.emplace();
            const std::string &text = one->value;
            if (text.starts_with('[') && text.ends_with(']')) // Podman takes a list, which is quoted words and commas
                splitList(text.substr(1, text.size() - 2), *entrypoint);
            else if (!text.empty())
                entrypoint->push_back(text);
        }
        if (!entrypoint && m_line.arguments.empty())
            return;
        std::string subject = entrypoint ? m_line.last("entrypoint")->subject : std::string();
        for (const std::string &argument : m_line.arguments)
            subject += (subject.empty() ? "" : " ") + argument;
        m_pod.setSubject(subject);
        takeCommand(m_to, entrypoint, m_line.arguments);
    }

    void health()
    {
        const GivenOption *check = m_line.last("health-cmd");
        if (!check || m_line.last("no-healthcheck"))
            return;
        HealthWish wish;
        wish.command = {"/bin/sh", "-c", check->value};
        wish.interval = m_line.value("health-interval");
        wish.timeout = m_line.value("health-timeout");
        wish.retries = m_line.value("health-retries");
        wish.startPeriod = m_line.value("health-start-period");
        m_pod.setSubject(check->subject);
        takeHealth(m_to, wish);
    }

    void quota()
    {
        if (const GivenOption *one = m_line.last("cpu-quota")) {
            m_pod.setSubject(one->subject);
            takeCpuQuota(m_to, one->value, m_line.value("cpu-period"));
        } else if (const GivenOption *period = m_line.last("cpu-period")) {
            m_pod.setSubject(period->subject);
            m_to.dropped("cpu-period");
        }
    }

    /// Docker starts a container again only where it is told to, a Pod always.
    void lifetime()
    {
        const bool removed = m_line.last("rm") && isOn(m_line.value("rm"));
        const bool inFront = m_line.last("interactive") || m_line.last("tty");
        if (m_line.last("detach")) {
            m_pod.setSubject(m_line.last("detach")->subject);
            m_to.carried({}, "as-by-default");
        }
        if (removed) {
            m_pod.setSubject(m_line.last("rm")->subject);
            m_to.dropped("remove-after");
        }
        if (m_line.last("restart"))
            return;
        m_pod.setSubject("run");
        if (!removed && !inFront)
            m_pod.note(ImportOutcome::Changed, "restart-by-default");
        else if (m_pod.set("spec.restartPolicy", NewValue::string("Never")))
            m_pod.note(ImportOutcome::Carried, "runs-once", {}, "spec.restartPolicy");
    }

private:
    static void splitList(std::string text, std::vector<std::string> &words)
    {
        bool quoted = false;
        for (char &c : text) {
            quoted = c == '"' ? !quoted : quoted;
            if (c == ',' && !quoted)
                c = ' ';
        }
        splitWords(text, words);
    }

    PodDraft &m_pod;
    ContainerDraft &m_to;
    const RunLine &m_line;
};

} // namespace

ImportProblem takeDockerRun(PodDraft &pod, const std::vector<std::string> &words)
{
    const RunLine line(words);
    if (!line.lacking.empty())
        return {"option-without-value", line.lacking, 0};
    if (line.image.empty())
        return {"no-image", {}, 0};
    const GivenOption *name = line.last("name");
    ContainerDraft &to = pod.addContainer(name ? name->value : nameFrom(line.image));
    if (name) {
        pod.setSubject(name->subject);
        if (to.name() == name->value)
            to.carried("name");
        else
            to.changed("name-fitted", "name", to.name());
    }
    pod.setSubject(line.image);
    to.carry("image", NewValue::string(line.image));
    // what is on the node's network has its ports there: networks come first
    std::vector<GivenOption> given = line.given;
    std::stable_partition(given.begin(), given.end(), [](const GivenOption &one) {
        return one.option && std::string_view(one.option->name).starts_with("net");
    });
    for (const GivenOption &one : given) {
        pod.setSubject(one.subject);
        if (!one.option)
            to.dropped("unknown-option");
        else if (one.option->take)
            one.option->take(to, one.value);
        else if (*one.option->reason)
            to.dropped(one.option->reason, one.value);
    }
    RunTogether together(pod, to, line);
    together.quota();
    together.health();
    together.lifetime();
    together.command();
    return {};
}

ImportProblem takeDockerCommands(PodDraft &pod, const ShellText &shell, std::vector<std::string> &choices)
{
    if (shell.openQuoteLine > 0)
        return {"open-quote", {}, shell.openQuoteLine};
    std::vector<std::vector<std::string>> runs;
    std::vector<const ShellLine *> commands;
    for (const ShellLine &command : shell.commands) {
        std::vector<std::string> words;
        if (runProgramOf(command.words, words) == RunProgram::Docker) {
            const RunLine line(words);
            const std::string name = asDnsLabel(line.last("name") ? line.value("name") : nameFrom(line.image));
            choices.push_back(name);
            if (!pod.options().service.empty() && pod.options().service != name)
                continue;
            runs.push_back(std::move(words));
            commands.push_back(&command);
        } else {
            std::string text;
            for (const std::string &word : command.words)
                text += (text.empty() ? "" : " ") + word;
            pod.setSubject(text.substr(0, 80));
            pod.note(ImportOutcome::Dropped, "other-command");
        }
    }
    if (runs.empty())
        return {choices.empty() ? "no-run" : "no-such-service", pod.options().service, 0};
    for (std::size_t index = 0; index < runs.size(); ++index) {
        for (const std::string &variable : commands[index]->variables) {
            pod.setSubject(variable.starts_with("$(") ? variable : '$' + variable);
            pod.note(ImportOutcome::Changed, "shell-variable");
        }
        if (const ImportProblem problem = takeDockerRun(pod, runs[index]); !problem.code.empty())
            return problem;
        if (commands[index]->cutOff) {
            pod.setSubject("\\");
            pod.note(ImportOutcome::Dropped, "cut-off");
        }
    }
    shareOnePod(pod, choices);
    return {};
}

} // namespace podwright

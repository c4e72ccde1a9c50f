// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/kubeletconfiguration.h"

#include "editing/documentdata.h"
#include "editing/editplanner.h"
#include "validation/kubeletfields.h"
#include "validation/syntaxfinding.h"
#include "validation/unreadablereport.h"
#include "yaml/parser.h"

#include <algorithm>
#include <initializer_list>

namespace podwright {

namespace {

constexpr std::string_view apiVersion = "kubelet.config.k8s.io/v1beta1";

/// As Go reads a duration: 20s, 1m30s, 1.5h.
bool isDuration(std::string_view text)
{
    if (text == "0")
        return true;
    while (!text.empty()) {
        const std::size_t digits = text.find_first_not_of("0123456789.");
        if (digits == 0 || digits == std::string_view::npos)
            return false;
        text.remove_prefix(digits);
        const auto units = {"ns", "us", "ms", "s", "m", "h"};
        const auto unit = std::find_if(units.begin(), units.end(), [text](std::string_view one) {
            const std::size_t end = std::min(text.find_first_of("0123456789."), text.size());
            return text.substr(0, end) == one;
        });
        if (unit == units.end())
            return false;
        text.remove_prefix(std::string_view(*unit).size());
        if (text.empty())
            return true;
    }
    return false;
}

/// Looks through one document.
class ConfigurationCheck {
public:
    ConfigurationCheck(std::string_view text, const SyntaxTree &tree, std::size_t document)
        : m_text(text)
        , m_tree(tree)
        , m_values(ValueTree::read(tree, document))
        , m_planner(text, tree, document)
    {
    }

    std::vector<Diagnostic> run()
    {
        const ValueRef root = m_values.root();
        if (!isKubeletConfiguration(root)) {
            add("KCFG-01", DiagnosticType::Decode, "kubelet-kind", root["kind"] ? root["kind"] : root,
                {std::string(root["kind"].string())});
            return std::move(m_found);
        }
        if (root["apiVersion"].string() != apiVersion) {
            add("KCFG-02", DiagnosticType::Decode, "kubelet-version",
                root["apiVersion"] ? root["apiVersion"] : root["kind"],
                {std::string(root["apiVersion"].string()), std::string(apiVersion)});
            fix("set-value", m_planner.set(Path().child("apiVersion"), NewValue::string(std::string(apiVersion))),
                {"apiVersion", std::string(apiVersion)});
        }
        for (const ValueRef field : root)
            checkName(root, field);
        for (const ReadingFault &fault : m_values.faults()) {
            if (fault.code == ReadingFault::Code::DuplicateKey && fault.map == root.id() && fault.node != NoNode)
                addAt("KCFG-10", DiagnosticType::Duplicate, "kubelet-duplicate", m_tree.node(fault.node).range(),
                      Path().child(fault.text).toString(), {fault.text}, Severity::Warning);
        }
        checkPath(root["staticPodPath"]);
        checkUrl(root["staticPodURL"]);
        checkHeaders(root["staticPodURLHeader"], root["staticPodURL"]);
        checkFrequency(root["fileCheckFrequency"]);
        checkFrequency(root["httpCheckFrequency"]);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
        return std::move(m_found);
    }

private:
    /// A name that is not known is passed over with a complaint in the log; what was meant does not happen.
    void checkName(ValueRef root, ValueRef field)
    {
        const std::string name(field.key());
        if (isKubeletField(name))
            return;
        const std::string meant(kubeletFieldMeantBy(name));
        const TextRange range = keyRange(field);
        if (meant.empty()) {
            addAt("KCFG-04", DiagnosticType::Unknown, "kubelet-unknown", range, field.path().toString(), {name},
                  Severity::Warning);
            return;
        }
        addAt("KCFG-03", DiagnosticType::Unknown, "kubelet-renamed", range, field.path().toString(), {name, meant});
        if (!root[meant])
            fix("rename-field", m_planner.renameKey(Path().child(name), meant), {name, meant});
    }

    void checkPath(ValueRef path)
    {
        if (path.isNull())
            return;
        if (!path.isString())
            add("KCFG-05", DiagnosticType::Decode, "kubelet-text", path, {"staticPodPath"});
        else if (!path.string().empty() && !path.string().starts_with('/'))
            add("KCFG-06", DiagnosticType::Invalid, "kubelet-relative", path, {std::string(path.string())},
                Severity::RunTime);
    }

    void checkUrl(ValueRef url)
    {
        if (url.isNull())
            return;
        const std::string_view text = url.string();
        if (!url.isString())
            add("KCFG-05", DiagnosticType::Decode, "kubelet-text", url, {"staticPodURL"});
        else if (!text.empty() && !text.starts_with("http://") && !text.starts_with("https://"))
            add("KCFG-07", DiagnosticType::Invalid, "kubelet-url", url, {std::string(text)});
        else if (text.starts_with("http://"))
            add("KCFG-07", DiagnosticType::Invalid, "kubelet-http", url, {std::string(text)}, Severity::Advice);
    }

    void checkHeaders(ValueRef headers, ValueRef url)
    {
        if (headers.isNull())
            return;
        if (!headers.isMap()) {
            add("KCFG-08", DiagnosticType::Decode, "kubelet-headers", headers);
            return;
        }
        for (const ValueRef header : headers)
            checkHeader(header);
        if (url.string().empty())
            add("KCFG-08", DiagnosticType::Invalid, "kubelet-headers-alone", headers, {}, Severity::Advice);
    }

    void checkHeader(ValueRef header)
    {
        const Path path = header.path();
        bool texts = header.isList();
        for (const ValueRef value : header)
            texts = texts && value.isString();
        if (header.isNull() || texts)
            return;
        add("KCFG-08", DiagnosticType::Decode, "kubelet-header-list", header, {std::string(header.key())});
        if (header.isString())
            fix("set-collection", m_planner.set(path, NewValue::list({dataOf(header)})), {path.toString()});
    }

    void checkFrequency(ValueRef period)
    {
        if (!period.isNull() && !(period.isString() && isDuration(period.string())))
            add("KCFG-09", DiagnosticType::Decode, "kubelet-duration", period, {std::string(period.key())});
    }

    void add(const char *rule, DiagnosticType type, const char *message, ValueRef at,
             std::vector<std::string> arguments = {}, Severity severity = Severity::Error)
    {
        const NodeId node = at ? at.value().node : NoNode;
        const bool wide = node != NoNode && m_tree.node(node).firstChild != NoNode;
        const TextRange range = node == NoNode ? TextRange{} : wide ? keyRange(at) : m_tree.node(node).range();
        addAt(rule, type, message, range, at.path().toString(), std::move(arguments), severity);
    }

    void addAt(const char *rule, DiagnosticType type, const char *message, TextRange range, const std::string &path,
               std::vector<std::string> arguments, Severity severity = Severity::Error)
    {
        Diagnostic one;
        one.severity = severity;
        one.type = type;
        one.rule = rule;
        one.message = message;
        one.arguments = std::move(arguments);
        one.field = one.path = path;
        one.range = range;
        m_found.push_back(std::move(one));
    }

    void fix(const char *title, const PlannedEdit &planned, std::vector<std::string> arguments)
    {
        if (planned.ok() && !planned.edits.empty())
            m_found.back().fixes.push_back({title, std::move(arguments), planned.edits, true});
    }

    /// The key of an entry; of a root or an item its first scalar.
    TextRange keyRange(ValueRef value) const
    {
        NodeId id = value.value().keyNode != NoNode ? value.value().keyNode : value.value().node;
        while (id != NoNode && m_tree.node(id).firstChild != NoNode)
            id = m_tree.node(id).firstChild;
        return id == NoNode ? TextRange{} : m_tree.node(id).range();
    }

    std::string_view m_text;
    const SyntaxTree &m_tree;
    ValueTree m_values;
    EditPlanner m_planner;
    std::vector<Diagnostic> m_found;
};

} // namespace

bool isKubeletConfiguration(ValueRef root)
{
    return root["kind"].string() == "KubeletConfiguration";
}

std::vector<Diagnostic> checkKubeletConfiguration(std::string_view text, const SyntaxTree &tree, std::size_t document)
{
    return ConfigurationCheck(text, tree, document).run();
}

std::vector<Diagnostic> checkKubeletConfiguration(std::string_view text)
{
    return kubeletConfigurationReport(text, parseYaml(text)).diagnostics;
}

PodReport kubeletConfigurationReport(std::string_view text, const ParseResult &parsed)
{
    if (!parsed.ok())
        return unreadableReport(0, parsed.errors);
    std::size_t chosen = parsed.tree.documents().size();
    for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index) {
        if (parsed.tree.documents()[index].root == NoNode)
            continue;
        const bool first = chosen == parsed.tree.documents().size();
        if (isKubeletConfiguration(ValueTree::read(parsed.tree, index).root())) {
            chosen = index;
            break;
        }
        if (first)
            chosen = index;
    }
    if (chosen == parsed.tree.documents().size())
        return unreadableReport(0, "empty-file");
    PodReport report;
    report.syntaxDocument = chosen;
    report.kind = "KubeletConfiguration";
    report.diagnostics = checkKubeletConfiguration(text, parsed.tree, chosen);
    const bool refused = std::any_of(report.diagnostics.begin(), report.diagnostics.end(),
                                     [](const Diagnostic &one) { return one.severity == Severity::Error; });
    report.verdict = refused ? Verdict::Rejected : Verdict::Valid;
    return report;
}

} // namespace podwright

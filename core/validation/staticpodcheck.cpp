// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/staticpodcheck.h"

#include "validation/brokencheck.h"
#include "validation/podcheck.h"
#include "validation/unreadablereport.h"
#include "yaml/documentcuts.h"
#include "yaml/parser.h"

#include <QByteArray>
#include <QJsonDocument>

#include <algorithm>

namespace podwright {

namespace {

constexpr std::size_t tooManyBytes = 10 << 20;
constexpr std::string_view blanks = " \t\r\n\v\f";

bool isJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first != std::string_view::npos && text[first] == '{';
}

/// apiVersion and kind are found in any case; all other fields are not.
ValueRef headField(ValueRef root, std::string_view name)
{
    if (const ValueRef exact = root[name])
        return exact;
    const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    for (const ValueRef field : root) {
        if (std::equal(field.key().begin(), field.key().end(), name.begin(), name.end(), same))
            return field;
    }
    return {};
}

/// Reads the first document of one file.
class StaticPodCheck {
public:
    StaticPodCheck(std::string_view text, const ParseResult &parsed, const Schema &schema, const CheckOptions &options)
        : m_text(text)
        , m_parsed(parsed)
        , m_schema(schema)
        , m_options(options)
    {
    }

    PodReport check()
    {
        if (m_text.size() >= tooManyBytes)
            return refused("KDEC-01", "static-too-large", {std::to_string(m_text.size())}, {0, 0});
        const bool json = isJson(m_text);
        const std::size_t length = json ? m_text.size() : firstDocumentLength(m_text);
        if (length == m_text.size())
            return checkDocument(m_parsed, length, json);
        return checkDocument(parseYaml(m_text.substr(0, length)), length, json);
    }

private:
    static Diagnostic finding(const char *rule, const char *message, std::vector<std::string> arguments,
                              TextRange range)
    {
        Diagnostic one;
        one.type = DiagnosticType::Decode;
        one.rule = rule;
        one.message = message;
        one.arguments = std::move(arguments);
        one.range = range;
        return one;
    }

    static PodReport refused(const char *rule, const char *message, std::vector<std::string> arguments, TextRange range,
                             const char *field = "")
    {
        PodReport report = unreadableReport(0, message);
        report.diagnostics = {finding(rule, message, std::move(arguments), range)};
        report.diagnostics.back().field = report.diagnostics.back().path = field;
        return report;
    }

    PodReport checkDocument(const ParseResult &parsed, std::size_t length, bool json)
    {
        if (!parsed.ok())
            return broken(parsed, length);
        const auto &documents = parsed.tree.documents();
        if (documents.empty() || documents.front().root == NoNode)
            return refused("KFILE-04", "static-empty", {}, {0, 0});
        ValueTree values = ValueTree::read(parsed.tree, 0);
        const ValueRef root = values.root();
        const TextRange first = rangeOf(parsed.tree, root);
        if (root.isNull())
            return refused("KFILE-04", "static-empty", {}, first);
        if (!root.isMap())
            return refused("KFILE-05", "static-no-map", {}, first);
        const ValueRef kind = headField(root, "kind");
        const std::string_view name = kind.string();
        if (name == "List" || name == "PodList")
            return refused("KFILE-05", "static-list", {std::string(name)}, rangeOf(parsed.tree, kind), "kind");
        if (!name.empty() && name != "Pod")
            return refused("KDEC-02", "static-other-kind", {std::string(name)}, rangeOf(parsed.tree, kind), "kind");
        std::vector<Diagnostic> found = headFindings(parsed.tree, root);
        addTextFindings(found, length, json);
        const PodCheck pod(parsed.tree, m_schema, m_options);
        return pod.check(values, {0, {}, {}, "Pod", false}, std::move(found));
    }

    /// All faults of the text where it can be mended, else those of the parser.
    PodReport broken(const ParseResult &parsed, std::size_t length) const
    {
        if (!m_options.mend)
            return unreadableReport(0, parsed.errors);
        PodReport report = checkBrokenDocument(m_text.substr(0, length), m_schema, m_options).front();
        report.syntaxDocument = static_cast<std::size_t>(-1);
        return report;
    }

    static TextRange rangeOf(const SyntaxTree &syntax, ValueRef value)
    {
        const NodeId id = value && value.value().keyNode != NoNode ? value.value().keyNode : value.value().node;
        if (id == NoNode)
            return {};
        const Node *node = &syntax.node(id);
        while (node->firstChild != NoNode)
            node = &syntax.node(node->firstChild);
        return node->range();
    }

    static std::vector<Diagnostic> headFindings(const SyntaxTree &syntax, ValueRef root)
    {
        std::vector<Diagnostic> found;
        const ValueRef kind = headField(root, "kind");
        const ValueRef version = headField(root, "apiVersion");
        const TextRange place = rangeOf(syntax, kind ? kind : root);
        if (kind.isNull() || (kind.isString() && kind.string().empty())) {
            found.push_back(finding("KDEC-02", "no-kind", {}, place));
            found.back().field = found.back().path = "kind";
        }
        if (version.isNull() || (version.isString() && version.string().empty()))
            found.push_back(finding("KDEC-02", "missing-api-version", {"v1", "Pod"}, place));
        else if (version.isString() && version.string() != "v1")
            found.push_back(finding("KDEC-02", "wrong-api-version", {std::string(version.string()), "v1", "Pod"},
                                    rangeOf(syntax, version)));
        if (!found.empty() && found.back().message != std::string_view("no-kind"))
            found.back().field = found.back().path = "apiVersion";
        return found;
    }

    /// What the kubelet makes of the text around the data.
    void addTextFindings(std::vector<Diagnostic> &found, std::size_t length, bool json) const
    {
        if (m_options.fileName.starts_with('.'))
            found.push_back(runTime(finding("KFILE-02", "static-dot-file", {m_options.fileName}, {0, 0})));
        const std::size_t mark = std::min(m_text.find('\n', length), m_text.size());
        if (m_text.find_first_not_of(blanks, mark) != std::string_view::npos)
            found.push_back(runTime(finding("KFILE-06", "static-first-document", {}, {length, mark})));
        if (json)
            addJsonFault(found);
    }

    /// What YAML lets pass and JSON does not: comments, single quotes, a comma at the end, text behind.
    void addJsonFault(std::vector<Diagnostic> &found) const
    {
        QJsonParseError error;
        QJsonDocument::fromJson(QByteArray::fromRawData(m_text.data(), static_cast<qsizetype>(m_text.size())), &error);
        if (error.error == QJsonParseError::NoError)
            return;
        const std::size_t at = std::min(static_cast<std::size_t>(std::max(error.offset, 0)), m_text.size());
        found.push_back(finding("KDEC-02", "static-json", {}, {at, at}));
    }

    static Diagnostic runTime(Diagnostic one)
    {
        one.severity = Severity::RunTime;
        return one;
    }

    std::string_view m_text;
    const ParseResult &m_parsed;
    const Schema &m_schema;
    const CheckOptions &m_options;
};

} // namespace

PodReport checkStaticPod(std::string_view text, const ParseResult &parsed, const Schema &schema,
                         const CheckOptions &options)
{
    return StaticPodCheck(text, parsed, schema, options).check();
}

} // namespace podwright

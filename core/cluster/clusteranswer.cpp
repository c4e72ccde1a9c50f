// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusteranswer.h"

#include "cluster/answerblocks.h"
#include "cluster/invalidfields.h"
#include "cluster/podsecuritywords.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

/// A message known by words in it: the code and what of the message its sentence tells.
struct KnownMessage {
    std::string_view words;
    std::string_view alsoWords;
    const char *code;
    std::array<std::pair<std::string_view, std::string_view>, 3> arguments = {}; ///< what stands between two words
};

/// The first that fits is taken.
constexpr KnownMessage known[] = {
    // on the way to the server
    {"exec: executable ", " not found", "plugin-missing", {{{"exec: executable ", " "}}}},
    {"exec: executable ",
     " failed with exit code ",
     "plugin-failed",
     {{{"exec: executable ", " "}, {" failed with exit code ", "\n"}}}},
    {"getting credentials: ", "", "credentials-failed", {{{"getting credentials: ", "\n"}}}},
    {"certificate has expired", "", "certificate-expired"},
    {"x509: ", "", "certificate-refused", {{{"x509: ", "\n"}}}},
    {"first record does not look like a TLS handshake", "", "no-tls"},
    {"gave HTTP response to HTTPS client", "", "no-tls"},
    {"The connection to the server ",
     " was refused",
     "connection-refused",
     {{{"The connection to the server ", " was refused"}}}},
    {"connect: connection refused", "", "connection-refused", {{{"dial tcp ", ": connect"}}}},
    {"no such host", "", "no-such-host", {{{"lookup ", " "}}}},
    {"network is unreachable", "", "unreachable"},
    {"no route to host", "", "unreachable"},
    {"TLS handshake timeout", "", "server-slow"},
    {"i/o timeout", "", "server-slow"},
    {"context deadline exceeded", "", "server-slow"},
    {"Client.Timeout exceeded", "", "server-slow"},
    {"You must be logged in to the server", "", "not-logged-in"},
    {"asked for the client to provide credentials", "", "not-logged-in"},
    {"Please enter Username", "", "no-credentials"},
    {"context was not found for specified context: ",
     "",
     "no-context",
     {{{"context was not found for specified context: ", "\n"}}}},
    {"does not exist", "context \"", "no-context", {{{"context \"", "\""}}}},
    {"error loading config file \"", "", "config-refused", {{{"error loading config file \"", "\""}, {"\": ", "\n"}}}},
    {"no configuration has been provided", "", "no-config"},
    {"invalid character ", "looking for beginning of value", "no-kubernetes"},
    // programs on this machine
    {"failed to run \"diff\"", "", "no-diff"},
    {"Unable to listen on port ", "", "port-taken", {{{"Unable to listen on port ", ":"}}}},
    {"unable to listen on any of the requested ports", "", "port-taken", {{{"[{", " "}}}},
    // admission
    {"admission webhook \"",
     "\" denied the request",
     "webhook-denied",
     {{{"admission webhook \"", "\""}, {"denied the request: ", ""}}}},
    {"failed calling webhook \"", "", "webhook-down", {{{"failed calling webhook \"", "\""}}}},
    {"ValidatingAdmissionPolicy '",
     " denied request: ",
     "policy-denied",
     {{{"ValidatingAdmissionPolicy '", "'"}, {"denied request: ", ""}}}},
    {"violates PodSecurity \"", "", "pod-security", {{{"PodSecurity \"", "\""}}}},
    {"exceeded quota: ", "", "quota", {{{"exceeded quota: ", ","}, {"requested: ", ", used"}, {"limited: ", "\n"}}}},
    {"failed quota: ", "must specify ", "quota-wants", {{{"failed quota: ", ":"}, {"must specify ", "\n"}}}},
    {"usage per ", "is forbidden: ", "limit-range", {{{"is forbidden: ", ""}}}},
    {"error looking up service account ", "", "no-service-account", {{{"serviceaccount \"", "\""}}}},
    {"because it is being terminated", "", "namespace-ending", {{{"in namespace ", " "}}}},
    {"is forbidden: User \"",
     " cannot ",
     "not-allowed",
     {{{"User \"", "\""}, {"\" cannot ", " resource"}, {"resource \"", "\""}}}},
    // the object
    {"strict decoding error", "", "fields-refused"},
    {"json: cannot unmarshal", "", "cannot-decode", {{{"json: ", "\n"}}}},
    {"quantities must match the regular expression", "", "quantity-refused"},
    {"ValidationError(", "", "fields-refused"},
    {"error converting YAML to JSON: ", "", "not-yaml", {{{"error converting YAML to JSON: ", ""}}}},
    {"apiVersion not set", "", "no-kind"},
    {"kind not set", "", "no-kind"},
    {"pod updates may not change fields", "", "pod-immutable"},
    {"field is immutable", "", "field-immutable"},
    {"does not match the namespace \"",
     "",
     "namespace-differs",
     {{{"provided object \"", "\""}, {"does not match the namespace \"", "\""}}}},
    {"cannot use generate name with apply", "", "generated-name"},
    {"no objects passed to ", "", "nothing-sent"},
    {"the server doesn't have a resource type ", "", "kind-unknown", {{{"resource type \"", "\""}}}},
    {"no matches for kind ", "", "kind-unknown", {{{"kind \"", "\""}}}},
    {"namespaces \"", "\" not found", "no-namespace", {{{"namespaces \"", "\""}}}},
    {"the object has been modified", "", "changed-meanwhile"},
    // logs and ports
    {"is waiting to start: ", "", "log-waiting", {{{"container \"", "\""}, {"is waiting to start: ", "\n"}}}},
    {"previous terminated container \"", "", "log-no-previous", {{{"previous terminated container \"", "\""}}}},
    {"is not valid for pod ", "", "no-such-container", {{{"container ", " is not valid"}, {"for pod ", "\n"}}}},
    {"a container name must be specified for pod ", "", "container-needed"},
    {"pod is not running. Current status=", "", "pod-not-running", {{{"Current status=", "\n"}}}},
    {"lost connection to pod", "", "connection-lost"},
    {"error upgrading connection", "", "forward-refused"},
};

/// By the reason that the server gives, where nothing in its words is known.
constexpr std::pair<std::string_view, const char *> reasons[] = {
    {"NotFound", "not-there"},          {"AlreadyExists", "already-there"},
    {"Conflict", "changed-meanwhile"},  {"Forbidden", "forbidden"},
    {"Unauthorized", "not-logged-in"},  {"ServiceUnavailable", "server-unavailable"},
    {"TooManyRequests", "server-busy"}, {"InternalError", "server-error"},
    {"Timeout", "server-slow"},
};

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

ClusterNote noteOf(const std::string &block, const ServerMessage &message)
{
    for (const KnownMessage &one : known) {
        if (block.find(one.words) == std::string::npos || block.find(one.alsoWords) == std::string::npos)
            continue;
        ClusterNote note{one.code, {}};
        for (const auto &[before, after] : one.arguments) {
            if (!before.empty())
                note.arguments.push_back(between(block, before, after));
        }
        return note;
    }
    for (const auto &[reason, code] : reasons) {
        if (message.reason == reason)
            return {code, {message.text}};
    }
    if (!message.reason.empty())
        return {"server-said", {message.reason, message.text}};
    return {"kubectl-said", {firstLine(message.text)}};
}

void append(std::vector<ServerFinding> &all, std::vector<ServerFinding> some)
{
    for (ServerFinding &one : some) {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(std::move(one));
    }
}

void readError(const std::string &block, ClusterAnswer &answer)
{
    const ServerMessage message = serverMessage(block);
    std::vector<ServerFinding> invalid = invalidFields(block);
    const std::size_t fields = invalid.size();
    append(answer.findings, std::move(invalid));
    append(answer.findings, podSecurityWords(block, Severity::Error));
    append(answer.findings, undecodedFields(block));
    append(answer.findings, refusedByProgram(block));
    if (block.find("strict decoding error") != std::string::npos)
        append(answer.findings, strictFields(block, Severity::Error));
    ClusterNote note = noteOf(block, message);
    if (note.message == "no-service-account") {
        ServerFinding one;
        one.type = DiagnosticType::NotFound;
        one.field = "spec.serviceAccountName";
        one.message = message.text;
        one.inPod = true;
        append(answer.findings, {one});
    }
    // among the words of a value anything may stand: only what the server says of a field itself counts
    const bool aboutUpdates = note.message == "pod-immutable" || note.message == "field-immutable";
    if (block.starts_with("The ") && block.find("\" is invalid") != std::string::npos && !aboutUpdates)
        note = fields > 0 ? ClusterNote{"invalid", {std::to_string(fields)}}
                          : ClusterNote{"server-said", {"Invalid", block}};
    if (std::find(answer.problems.begin(), answer.problems.end(), note) == answer.problems.end())
        answer.problems.push_back(std::move(note));
}

void readWarning(const std::string &block, ClusterAnswer &answer)
{
    append(answer.findings, strictFields(block, Severity::Warning));
    append(answer.findings, podSecurityWords(block, Severity::Warning));
    append(answer.findings, warnedField(block));
}

} // namespace

ClusterAnswer readClusterAnswer(std::string_view errors)
{
    ClusterAnswer answer;
    for (const AnswerBlock &block : answerBlocks(errors)) {
        if (block.warning)
            readWarning(block.text, answer);
        else
            readError(block.text, answer);
    }
    std::stable_sort(answer.findings.begin(), answer.findings.end(),
                     [](const ServerFinding &a, const ServerFinding &b) { return a.severity < b.severity; });
    return answer;
}

} // namespace podwright

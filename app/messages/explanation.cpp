// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/explanation.h"

#include "messages/examplelibrary.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace podwright {

namespace {

struct Reason {
    const char *message; ///< code of the finding's sentence
    const char *why;
    const char *wrong;
    const char *right;
};

constexpr Reason reasons[] = {
    {"unknown-field",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "The server compares each name with the schema, upper and lower case included. With strict checking, which "
         "kubectl uses, an unknown name is refused; without it the field would be dropped in silence."),
     "containers:\n- name: web\n  Image: nginx", "containers:\n- name: web\n  image: nginx"},
    {"unknown-field-near",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "The server compares each name with the schema, upper and lower case included. With strict checking, which "
         "kubectl uses, an unknown name is refused; without it the field would be dropped in silence."),
     "secret:\n  scretname: keys", "secret:\n  secretName: keys"},
    {"duplicate-key",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "A map has each key once. Readers of YAML differ in which of two they keep, so the server refuses both."),
     "labels:\n  app: web\n  app: shop", "labels:\n  app: web"},
    {"wrong-type",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "Each field has a type, and YAML gives a value its type by how it is written: 80 is a number, "
                       "\"80\" is text, yes is a boolean."),
     "env:\n- name: PORT\n  value: 80", "env:\n- name: PORT\n  value: \"80\""},
    {"required",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "Nothing sensible can be assumed where this is missing, so it has no default."),
     "", ""},
    {"not-supported",
     QT_TRANSLATE_NOOP("podwright::Explanation", "Only the listed words are known, and each is written exactly so."),
     "restartPolicy: always", "restartPolicy: Always"},
    {"bad-quantity",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "An amount is a number with at most one suffix: m, k, M, G or Ki, Mi, Gi. There is no blank in "
                       "it and no B behind."),
     "memory: 1 GB", "memory: 1Gi"},
    {"must-be-dns-label",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "The name becomes part of a host name or of a path on the node, so it keeps to what DNS allows in one label: "
         "small letters, digits and hyphens, at most 63, with a letter or digit at both ends."),
     "name: My_App", "name: my-app"},
    {"must-be-dns-subdomain",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "The name is used in addresses and host names, so it keeps to what DNS allows: labels of small "
                       "letters, digits and hyphens with dots between them, 253 characters in all."),
     "name: My_App", "name: my-app"},
    {"must-be-label-value",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "Labels are for selecting, so their values stay short and simple: at most 63 letters, digits, "
                       "dots, hyphens and underscores. Free text belongs in annotations."),
     "labels:\n  owner: Team A", "labels:\n  owner: team-a"},
    {"must-be-qualified-name",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "A key has a name and before it, if you like, a domain and a slash. The domain keeps the keys "
                       "of different people apart."),
     "labels:\n  my key: x", "labels:\n  example.com/my-key: x"},
    {"no-containers", QT_TRANSLATE_NOOP("podwright::Explanation", "A Pod is there to run at least one container."),
     "spec:\n  containers: []", "spec:\n  containers:\n  - name: web\n    image: nginx"},
    {"container-name-form",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "The name of a container is used in paths of its logs and by commands, so it keeps to small "
                       "letters, digits and hyphens."),
     "- name: Web_1", "- name: web-1"},
    {"container-name-twice",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "Logs, exec and status find a container by its name alone, also among init containers."),
     "- name: app\n- name: app", "- name: app\n- name: helper"},
    {"container-without-image",
     QT_TRANSLATE_NOOP("podwright::Explanation", "The image holds the program; without it there is nothing to start."),
     "- name: web", "- name: web\n  image: nginx:1.29"},
    {"port-without-number",
     QT_TRANSLATE_NOOP("podwright::Explanation", "A port is declared by its number; the name is only a handle for it."),
     "ports:\n- name: http", "ports:\n- name: http\n  containerPort: 8080"},
    {"port-out-of-range",
     QT_TRANSLATE_NOOP("podwright::Explanation", "TCP, UDP and SCTP number ports from 1 to 65535."),
     "containerPort: 80800", "containerPort: 8080"},
    {"host-port-differs",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "With hostNetwork the container listens on the node itself, so no port can be mapped to another."),
     "hostNetwork: true\nports:\n- containerPort: 80\n  hostPort: 8080",
     "hostNetwork: true\nports:\n- containerPort: 80"},
    {"host-port-twice",
     QT_TRANSLATE_NOOP("podwright::Explanation", "On one address of a node a port can go to one container only."), "",
     ""},
    {"no-such-volume",
     QT_TRANSLATE_NOOP("podwright::Explanation", "A mount names a volume of the same Pod; the list is spec.volumes."),
     "volumeMounts:\n- name: data\n  mountPath: /data",
     "volumeMounts:\n- name: data\n  mountPath: /data\nvolumes:\n- name: data\n  emptyDir: {}"},
    {"mount-path-twice", QT_TRANSLATE_NOOP("podwright::Explanation", "Two volumes at one path would hide each other."),
     "", ""},
    {"volume-two-sources",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "The source says where a volume comes from; that can be one place only."),
     "- name: data\n  emptyDir: {}\n  configMap: {name: c}", "- name: data\n  configMap: {name: c}"},
    {"volume-name-twice", QT_TRANSLATE_NOOP("podwright::Explanation", "Mounts find a volume by its name."), "", ""},
    {"probe-without-handler",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "A probe needs to be told what to try: a command, an HTTP request, a TCP connection or a gRPC call."),
     "livenessProbe:\n  periodSeconds: 5", "livenessProbe:\n  httpGet: {path: /, port: 80}\n  periodSeconds: 5"},
    {"second-handler",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "A probe or hook does one thing only. For two checks, write one command that does both."),
     "httpGet: {path: /, port: 80}\ntcpSocket: {port: 80}", "httpGet: {path: /, port: 80}"},
    {"success-threshold-not-one",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "A container that is alive needs no second proof; only readiness may wait for several successes."),
     "livenessProbe:\n  successThreshold: 2", "livenessProbe:\n  successThreshold: 1"},
    {"value-and-value-from",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "A variable gets its text either here or from elsewhere; with both, one of them would be ignored in silence."),
     "- name: A\n  value: x\n  valueFrom:\n    configMapKeyRef: {name: c, key: a}",
     "- name: A\n  valueFrom:\n    configMapKeyRef: {name: c, key: a}"},
    {"request-above-limit",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "A request is what the node keeps free, a limit the most the container may take. More cannot be "
                       "kept free than may be taken."),
     "requests: {memory: 2Gi}\nlimits: {memory: 1Gi}", "requests: {memory: 1Gi}\nlimits: {memory: 2Gi}"},
    {"resource-not-for-pod",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "Only cpu, memory and huge pages can be shared out for the Pod as a whole."),
     "", ""},
    {"selector-mismatch",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "A workload finds its Pods by their labels. With other labels in the template it would make "
                       "Pods for ever and never find them."),
     "selector:\n  matchLabels: {app: web}\ntemplate:\n  metadata:\n    labels: {app: shop}",
     "selector:\n  matchLabels: {app: web}\ntemplate:\n  metadata:\n    labels: {app: web}"},
    {"restart-policy-endless",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "A Deployment, DaemonSet or StatefulSet keeps its Pods running, so a container that ends is "
                       "always started again."),
     "restartPolicy: Never", "restartPolicy: Always"},
    {"restart-policy-of-job",
     QT_TRANSLATE_NOOP("podwright::Explanation", "A Job waits for its Pods to end. With Always they never would."),
     "restartPolicy: Always", "restartPolicy: OnFailure"},
    {"escalation-and-privileged",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "A privileged process has all rights already, so it cannot be kept from gaining more."),
     "privileged: true\nallowPrivilegeEscalation: false", "allowPrivilegeEscalation: false"},
    {"toleration-value-with-exists",
     QT_TRANSLATE_NOOP("podwright::Explanation",
                       "Exists looks for the key only; there is nothing to compare a value with."),
     "- key: gpu\n  operator: Exists\n  value: \"yes\"", "- key: gpu\n  operator: Exists"},
    {"server-field",
     QT_TRANSLATE_NOOP(
         "podwright::Explanation",
         "The cluster writes this itself. In a manifest it says nothing and may hinder creating the Pod."),
     "", ""},
};

} // namespace

Explanation explanation(const Diagnostic &diagnostic)
{
    static const ExampleLibrary examples = ExampleLibrary::builtIn();
    const auto *reason = std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason &one) {
        return diagnostic.message == std::string_view(one.message);
    });
    Explanation explained;
    if (reason != std::end(reasons))
        explained = {QCoreApplication::translate("podwright::Explanation", reason->why),
                     QString::fromUtf8(reason->wrong), QString::fromUtf8(reason->right)};
    if (const Example *example = examples.find(diagnostic.message)) {
        explained.wrong = QString::fromUtf8(example->wrong.trimmed());
        explained.right = QString::fromUtf8(example->right.trimmed());
    }
    return explained;
}

} // namespace podwright

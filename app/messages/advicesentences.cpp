// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"background-by-configuration",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Whether “%1” stays in the foreground hangs on its configuration file here; if it goes to the "
                       "background, the container ends. Say it on the command line too: %2.")},
    {"args-for-entrypoint",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "args are handed to the program of the image (its ENTRYPOINT); “%1” starts only where the image "
                       "has none. Write it under command to be sure.")},
    {"shell-without-exec",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The shell stays the first process and keeps the stop signal from “%1”, so the Pod ends only "
                       "when the grace period is over. Write exec in front of the last command.")},
    {"shell-variable",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "${%1} and $%1 mean nothing to Kubernetes; the text reaches the program as it stands. Write "
                       "$(%1) to have the value put in.")},
    {"secret-in-env",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” looks like a secret, and whoever may read the Pod or this file can read it. Put it into a "
                       "Secret and refer to it with valueFrom.secretKeyRef.")},
    {"secret-in-args",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” looks like a secret on the command line: it shows in the Pod and in every list of "
                       "processes. Hand it over as a file of a Secret, or at least as $(NAME) from a Secret.")},
    {"image-latest",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” names whatever is newest when it is pulled (imagePullPolicy here: %2), so nodes and "
                       "restarts may run different versions. Name a version.")},
    {"image-tag-and-digest",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The digest alone decides which image runs; the tag “%1” is not looked at and may lie. Keep the "
                       "version in a comment.")},
    {"image-old-registry",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” is frozen and gets no new images. They are at “%2” now.")},
    {"probe-port-undeclared",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No container of the Pod declares port %1. Declaring opens nothing, but a wrong number here "
                       "means never ready or killed again and again. Check it, and declare it under ports.")},
    {"liveness-equals-readiness",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The same check decides about traffic and about killing: a short overload kills the container "
                       "instead of only taking it out of Services. Make liveness slower, or leave it out.")},
    {"liveness-once",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "With failureThreshold: 1 a single slow answer kills the container. 3 or more saves needless restarts.")},
    {"liveness-short-start",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The program may be killed %1 s after its start if it does not answer yet, which a slow node "
                       "alone can cause. Add a startupProbe, or raise failureThreshold or initialDelaySeconds.")},
    {"timeout-over-period",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "timeoutSeconds (%1) is longer than periodSeconds (%2). Attempts never overlap, so a hanging "
                       "one stretches the period and the failure is seen later than the numbers say.")},
    {"delay-beside-startup",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The startup probe already holds this one back. The %1 s count from the start of the container, not from the "
         "startup probe’s success, so as a rule they do nothing. Take initialDelaySeconds out.")},
    {"probe-scheme-port",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Port %1 usually speaks HTTPS, but the probe uses plain HTTP; most servers answer that with "
                       "400, a failure. Set scheme: HTTPS (the certificate is not checked).")},
    {"probe-exec-http",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This needs “%1” in the image and starts a process each time. An httpGet probe asks the same "
                       "without either, as long as the server listens on the Pod’s address.")},
    {"probe-host",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The probe asks “%1” and not this Pod, so it says nothing of this container; Pod Security "
                       "baseline forbids it. Take host out.")},
    {"sidecar-without-probe",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without a startup probe the containers behind the sidecar “%1” start as soon as its process "
                       "runs, not when it works. Add a startupProbe.")},
    {"prestop-exec-sleep",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "preStop has a sleep of its own that needs no program in the image: sleep with seconds: %1.")},
    {"hook-http-status",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Any HTTP answer counts as success here, 404 and 500 too. Use exec if a failure has to be noticed.")},
    {"poststart-slow",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The following containers do not start before this hook is done, and nothing bounds its time; "
                       "not even a deletion breaks it off. Keep it short, or wait in an init container.")},
    {"no-grace",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With 0 the programs are killed without time to finish, and preStop hardly runs. Leave the 30 "
                       "s, or set what the program needs.")},
    {"prestop-not-run",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "preStop runs when the Pod is deleted or the container is killed, not when its program ends by "
                       "itself. Do the work at the end of the program.")},
    {"no-requests",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Requests are missing for: %1. The scheduler reserves nothing then, and the Pod is among the "
                       "first to be evicted. Set what the program needs as a rule.")},
    {"no-memory-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without a memory limit a leak takes the memory of the whole node. Set limits.memory.")},
    {"request-from-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No request is set for %1, so the whole limit is reserved as request. Write the request down, "
                       "even if it is the same.")},
    {"guaranteed-spoiled",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "All the others have requests equal to limits; only “%1” does not, so the Pod is Burstable and "
                       "not Guaranteed. Set its cpu and memory limits too.")},
    {"cpu-huge",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 are whole cores; few nodes have that many. Thousandths of a core end in m, such as 500m.")},
    {"host-path-without-type",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without a type nothing is checked: if “%1” is missing on the node, an empty folder appears in "
                       "its place. Set type: Directory, File or DirectoryOrCreate.")},
    {"host-path-powerful",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Whoever gets into this container gets at “%1” of the node and may take it over. Mount only the "
                       "folder that is needed, read-only if possible.")},
    {"empty-dir-without-size",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Volume “%1” may grow until the disk of the node (or its memory) is full. Set sizeLimit.")},
    {"volume-unused",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No container mounts the volume “%1”, so it is never set up. Mount it or take it out.")},
    {"fs-group-host-path",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "fsGroup does not change the files of the hostPath volume “%1”, so a program that is not root "
                       "may be unable to write there. Set the owner on the node.")},
    {"privileged",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A privileged container has all devices and capabilities of the node and can take it over. Add "
                       "just the capability that is needed instead.")},
    {"privilege-escalation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Set-user-ID programs may gain rights in this container. Set allowPrivilegeEscalation: false "
                       "unless it needs them.")},
    {"runs-as-root",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Container “%1” may run as root, and a break-out is then root on the node. Set runAsNonRoot: "
                       "true and a runAsUser above 0.")},
    {"non-root-unverified",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without runAsUser this works only if the image names its user by number; a user by name or "
                       "none makes the container fail to start. Set runAsUser.")},
    {"no-seccomp",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "As a rule the program may use every system call then. Set seccompProfile: {type: "
                       "RuntimeDefault}, best for the whole Pod.")},
    {"profile-unconfined",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is switched off here on purpose. Use the default unless the program cannot run with it.")},
    {"powerful-capability",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The capability %1 reaches far into the node. Take it out if the program runs without it.")},
    {"host-namespace",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 takes the wall between the Pod and the node away, and Pod Security baseline forbids it. "
                       "Only agents of the node need it.")},
    {"host-port",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "hostPort %1 is taken on the node: only one such Pod fits on each, and Pod Security baseline "
                       "forbids it. A Service reaches the Pod without.")},
    {"token-for-nothing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A token for the API server is mounted though no service account is chosen. If the program does "
                       "not talk to the API, set automountServiceAccountToken: false.")},
    {"host-network-dns",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With hostNetwork the policy ClusterFirst acts as Default: names of Services are not found. Set "
                       "dnsPolicy: ClusterFirstWithHostNet, or Default if that is meant.")},
    {"tolerates-everything",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This toleration fits every taint, so the Pod also goes to (and stays on) nodes that are broken "
                       "or kept for others. Name the key.")},
    {"node-by-hand",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "nodeName “%1” passes the scheduler by: no look at free resources or taints, and the Pod waits "
                       "for ever if the node is gone. Use nodeSelector or nodeAffinity.")},
    {"pinned-to-node",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod can only run on “%1” and stays pending when that node is away. Choose by a label that "
                       "says what the node must have.")},
    {"master-role",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Nodes no longer carry node-role.kubernetes.io/master; it is node-role.kubernetes.io/control-plane now.")},
    {"system-priority",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” pushes other Pods off the node and is meant for parts of the cluster itself. Make a "
                       "PriorityClass of your own.")},
    {"spread-selects-others",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The selector does not fit this Pod’s own label “%1”, so the Pods that are counted are not "
                       "these. Make the labels the same.")},
    {"recommended-labels",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Tools know a program by app.kubernetes.io/name (and …/instance, …/version). Add it beside your own labels.")},
    {"no-labels",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without labels no Service and no selector finds the Pod. Add app.kubernetes.io/name.")},
    {"service-account-alias",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "serviceAccount is the old name of this field. Write serviceAccountName: %1.")},
    {"annotation-without-effect",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The annotation “%1” has done nothing for years. Use %2.")},
    {"several-servers",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The database “%1” shares a Pod with “%2”: both are restarted, moved and scaled together. Give "
                       "each a Pod of its own and a Service between them.")},
    {"same-image-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This is the same as container “%1”. More of the same is got by more Pods (replicas), not by "
                       "more containers.")},
    {"server-never-restarted",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Container “%1” has a readiness probe, so it serves, but restartPolicy: Never leaves it dead "
                       "after a failure. Use Always.")},
    {"deadline-on-server",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod is ended %1 s after its start, with restartPolicy Always too, and is not started "
                       "again. Take it out for a server.")},
    {"windows-os-unset",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The selector asks for Windows. Say spec.os.name: windows too: then the server checks the "
                       "fields against it.")},
    {"memory-decimal",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 counts in powers of ten, which is up to 7 % less than “%1i” (k, M, G against Ki, Mi, Gi). "
                       "Programs mostly count in powers of two; write “%1i” if you mean that.")},
    {"unknown-ignore",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "There is no rule “%1”, so this comment silences nothing. Copy the id from the finding.")},
};

} // namespace

std::span<const Sentence> adviceSentences()
{
    return sentences;
}

} // namespace podwright

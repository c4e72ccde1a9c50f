// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to "what reaches what". A code's arguments: see reach.cpp.
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"reach-nobody", QT_TRANSLATE_NOOP("podwright::NetworkText", "The Pod has no container that could answer.")},
    {"reach-localhost",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "The localhost is the same for all, and its port %2 belongs to %1.")},
    {"reach-itself", QT_TRANSLATE_NOOP("podwright::NetworkText", "Port %2 of localhost is its own.")},
    {"reach-pod-ip", QT_TRANSLATE_NOOP("podwright::NetworkText", "Port %2 of this IP address belongs to %1.")},
    {"reach-host-port", QT_TRANSLATE_NOOP("podwright::NetworkText", "Port %3 of the node leads to port %2 of %1.")},
    {"reach-localhost-node",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "On the node, localhost is the node itself, not the Pod.")},
    {"reach-localhost-pod",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "In another Pod, localhost is that Pod itself.")},
    {"reach-localhost-outside",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Outside, localhost is the caller's own machine.")},
    {"reach-pod-ip-outside",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "As a rule, only the cluster knows the way to a Pod's IP address.")},
    {"reach-no-host-port",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "No container has hostPort %1, so the Pod does not answer on this port of the node.")},
    {"reach-host-port-not-mapped",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "hostPort %1 is never mapped, because %2 is no app container.")},
    {"reach-host-ip-loopback",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "hostPort %1 is bound to %2, which only the node itself reaches.")},
    {"reach-alias", QT_TRANSLATE_NOOP("podwright::NetworkText", "hostAliases leads %1 to %2, another machine.")},
    {"reach-container-name",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 is only a container's name; containers have no host names.")},
    {"reach-service-node",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "The node does not ask the cluster's DNS, so it does not know the name %1.")},
    {"reach-service-outside",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Outside of the cluster, nobody knows the name %1.")},
    {"reach-service-no-cluster-dns",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "With dnsPolicy %2, this Pod asks the node's DNS, which does not know Services such as %1.")},
    {"reach-service",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "%1 can only be a Service: DNS knows its address, and it passes port %2 on to the Pods it selects.")},
    {"reach-undeclared", QT_TRANSLATE_NOOP("podwright::NetworkText", "No container declares port %1 (%2).")},
    {"reach-undeclared-node",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "No container declares port %1 (%2); a program of the node may listen there.")},
    {"reach-loopback-only", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 listens on 127.0.0.1:%2 only.")},
    {"reach-not-started", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 does not run yet at that time.")},
    {"reach-init-ended", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 is an init container and has ended by then.")},
    {"need-listening",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 must really listen on port %2: containerPort opens nothing.")},
    {"need-listening-everywhere",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "%1 must really listen on port %2, at 0.0.0.0 and not only at 127.0.0.1.")},
    {"need-listen-everywhere", QT_TRANSLATE_NOOP("podwright::NetworkText", "Let %1 listen on 0.0.0.0:%2.")},
    {"need-listener",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "A container must listen on port %1; declaring it is not needed, but good practice.")},
    {"need-node-ip", QT_TRANSLATE_NOOP("podwright::NetworkText", "Use the node's IP address with port %1.")},
    {"need-pod-ip", QT_TRANSLATE_NOOP("podwright::NetworkText", "Use the Pod's IP address with port %1.")},
    {"need-pod-ip-or-service",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Use the Pod's IP address with port %1, or a Service.")},
    {"need-service-or-host-port",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Needed: a Service of type NodePort or LoadBalancer, an Ingress, or a hostPort.")},
    {"need-host-port",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Needed: hostPort: %1 at a port of an app container, or a Service of type NodePort.")},
    {"need-app-container",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Needed: the hostPort at an app container, or hostNetwork.")},
    {"need-host-ip-free", QT_TRANSLATE_NOOP("podwright::NetworkText", "Leave hostIP out.")},
    {"need-port-mapping",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "The node's network plugin must map host ports.")},
    {"need-that-address", QT_TRANSLATE_NOOP("podwright::NetworkText", "The call must go to the address %1.")},
    {"need-localhost",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Use localhost:%1: the containers share one network.")},
    {"need-service",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Needed: a Service %1 with port %2 whose selector fits the Pod's labels.")},
    {"need-labels",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Needed: labels at this Pod, else no Service can select it.")},
    {"need-cluster-first", QT_TRANSLATE_NOOP("podwright::NetworkText", "Needed: dnsPolicy: ClusterFirst.")},
    {"need-cluster-first-host-net",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Needed: dnsPolicy: ClusterFirstWithHostNet.")},
    {"need-dns-config",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "dnsConfig must name a server that knows Services.")},
    {"need-no-clash", QT_TRANSLATE_NOOP("podwright::NetworkText", "Only one container can have port %1.")},
    {"need-no-policy", QT_TRANSLATE_NOOP("podwright::NetworkText", "No NetworkPolicy may forbid it.")},
    {"need-sidecar", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 would have to be a sidecar that starts earlier.")},
};

} // namespace

std::span<const Sentence> reachSentences()
{
    return sentences;
}

} // namespace podwright

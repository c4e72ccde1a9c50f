// SPDX-License-Identifier: GPL-3.0-or-later
// What the network picture says. A code's arguments: see networkstatement.cpp.
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"no-pod", QT_TRANSLATE_NOOP("podwright::NetworkText", "There is no Pod in this text yet.")},
    {"pod-network-one",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "The Pod has a network of its own: one IP address and one localhost.")},
    {"pod-network",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "The %2 containers of the Pod share one network: one IP address, one localhost, one set of ports.")},
    {"host-network",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "The Pod uses the node's network: its IP address and its ports are the node's.")},
    {"no-container", QT_TRANSLATE_NOOP("podwright::NetworkText", "The Pod has no container yet.")},
    {"container-app", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 is an app container.")},
    {"container-init",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "%1 is init container no. %2: it ends before the app containers start.")},
    {"container-sidecar",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "%1 is a sidecar, no. %2 in the start order: it starts before the app containers and runs beside them.")},
    {"container-ephemeral", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 is an ephemeral container for debugging.")},
    {"container-nameless",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 has no name, and every container needs one.")},
    {"container-name-twice", QT_TRANSLATE_NOOP("podwright::NetworkText", "More than one container is called %1.")},
    {"port", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 declares port %2 (%3).")},
    {"port-named", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 declares port %2 (%3) under the name %4.")},
    {"port-bad",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "“%2” in %1 is no port number (1 to 65535, without quotes).")},
    {"port-missing", QT_TRANSLATE_NOOP("podwright::NetworkText", "A port of %1 has no containerPort.")},
    {"port-probed",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Port %2 of %1 is probed but not declared. That works if %1 listens there.")},
    {"port-listening",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "%1 is told to listen on port %2, which it does not declare. That works: declaring a port opens nothing.")},
    {"port-loopback-only",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "%1 listens on 127.0.0.1:%2 only: whoever shares its localhost reaches it, nobody else.")},
    {"same-localhost", QT_TRANSLATE_NOOP("podwright::NetworkText", "From %1, %2 can be reached at localhost:%3.")},
    {"same-localhost-all",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Every other container of the Pod can reach %2 at localhost:%3.")},
    {"curl-localhost",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "curl localhost in %1 reaches %2: the containers share one localhost, and its port 80 belongs to %2.")},
    {"curl-localhost-all",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "curl localhost in any other container reaches %2: the containers share one localhost, and its "
                       "port 80 belongs to %2.")},
    {"host-port", QT_TRANSLATE_NOOP("podwright::NetworkText", "Port %1 (%2) of the node leads to port %4 of %3.")},
    {"host-port-address",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Port %1 (%2) of the node leads to port %4 of %3, at the address %5 only.")},
    {"host-port-not-mapped",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "hostPort %1 of %3 is never mapped: only those of app containers are.")},
    {"host-port-bad",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "The hostPort beside port %2 of %1 is no port number (1 to 65535).")},
    {"host-network-port", QT_TRANSLATE_NOOP("podwright::NetworkText", "Port %1 of %2 is port %1 of the node itself.")},
    {"host-network-other-port",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "hostPort %1 of %3 must equal containerPort %2 under hostNetwork, where nothing is mapped.")},
    {"probe-http", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1: the kubelet sends %4 to port %3 of %2.")},
    {"probe-tcp", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1: the kubelet connects to port %3 of %2.")},
    {"probe-grpc",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1: the kubelet asks for gRPC health on port %3 of %2.")},
    {"probe-exec", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1: “%4” runs inside %2.")},
    {"probe-sleep", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1: %2 waits for %4 seconds.")},
    {"probe-none",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 of %2 has no action: httpGet, tcpSocket, grpc or exec.")},
    {"probe-never",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 of %2 never runs: only app containers and sidecars are probed.")},
    {"hook-tcp", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 of %2 always fails: hooks cannot use tcpSocket.")},
    {"probe-no-port", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 of %2 names no port.")},
    {"probe-port-unknown",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 of %2 never gets an answer: %2 has no port called “%3”.")},
    {"probe-node",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "%1 of %2 asks the node, not the container: it starts from the node, so %3 is the node itself. "
                       "Leave host out.")},
    {"probe-elsewhere",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 of %2 goes to port %4 of %3, which is not this Pod.")},
    {"probe-loopback",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "%1 of %2 does not arrive: %2 listens on 127.0.0.1:%3 only, and the kubelet calls the Pod's IP address.")},
    {"talk", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 reaches %2 at %3 (%4).")},
    {"talk-possible", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 possibly reaches %2 at %3 (%4).")},
    {"talk-self", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 reaches itself at %2 (%3).")},
    {"talk-self-possible", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 possibly reaches itself at %2 (%3).")},
    {"talk-outside", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 calls %2 outside of the Pod (%3).")},
    {"talk-outside-possible",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 possibly calls %2 outside of the Pod (%3).")},
    {"talk-container-name",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "%1 looks for the host %2 (%4), but %2 is only a container's name. Use %3; the name works only "
                       "if a Service is called so.")},
    {"talk-container-name-only",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "%1 looks for the host %2 (%3), but %2 is only a container's name. Use localhost and the port; "
                       "the name works only if a Service is called so.")},
    {"talk-undeclared",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 calls %2 (%4), but no container declares port %3.")},
    {"talk-too-early",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 cannot reach %2 at %3: %2 starts only after %1 has ended.")},
    {"talk-too-late", QT_TRANSLATE_NOOP("podwright::NetworkText", "%1 cannot reach %2 at %3: %2 has ended by then.")},
    {"clash-port",
     QT_TRANSLATE_NOOP(
         "podwright::NetworkText",
         "Clash: %1 want the same port %2 (%3). They share one network, so only one of them can listen.")},
    {"clash-host-port",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Clash: %1 want the same port %2 (%3) of the node, which only one can have.")},
    {"clash-own", QT_TRANSLATE_NOOP("podwright::NetworkText", "Clash: %1 wants port %2 (%3) of the node twice.")},
    {"dns-cluster",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Names are looked up in the cluster's DNS, so Services are known by name.")},
    {"dns-node",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Names are looked up as on the node (dnsPolicy Default), so Services are not known by name.")},
    {"dns-host-network",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "Under hostNetwork, dnsPolicy ClusterFirst acts like Default: Services are not known by name. "
                       "ClusterFirstWithHostNet changes that.")},
    {"dns-none",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "Names are looked up with dnsConfig alone (dnsPolicy None).")},
    {"dns-none-empty", QT_TRANSLATE_NOOP("podwright::NetworkText", "dnsPolicy None needs a name server in dnsConfig.")},
    {"dns-unknown", QT_TRANSLATE_NOOP("podwright::NetworkText", "There is no dnsPolicy %1.")},
    {"dns-servers", QT_TRANSLATE_NOOP("podwright::NetworkText", "Name servers of dnsConfig: %1.")},
    {"dns-searches", QT_TRANSLATE_NOOP("podwright::NetworkText", "Search domains of dnsConfig: %1.")},
    {"host-alias", QT_TRANSLATE_NOOP("podwright::NetworkText", "/etc/hosts: %1 is %2.")},
    {"frame-host-pid",
     QT_TRANSLATE_NOOP("podwright::NetworkText", "The containers see all processes of the node (hostPID).")},
    {"frame-host-ipc", QT_TRANSLATE_NOOP("podwright::NetworkText", "The containers share the node's IPC (hostIPC).")},
    {"frame-shared-pid",
     QT_TRANSLATE_NOOP("podwright::NetworkText",
                       "The containers see one another's processes (shareProcessNamespace).")},
    {"volume-shared", QT_TRANSLATE_NOOP("podwright::NetworkText", "Volume %1 (%2) is shared by: %3.")},
};

} // namespace

std::span<const Sentence> networkSentences()
{
    return sentences;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkitem.h"
#include "pod/containerrole.h"
#include "yaml/path.h"

#include <string>
#include <vector>

namespace podwright {

struct NetworkContainer {
    std::string name; ///< empty where the manifest gives none
    ContainerRole role = ContainerRole::App;
    int startOrder = 0; ///< among init containers and sidecars, from 0
    bool nameTwice = false;
    Path path;
};

/// Why a port stands in the picture.
enum class PortOrigin { Declared, Probed, Listening };

struct NetworkPort {
    int container = 0;
    PortOrigin origin = PortOrigin::Declared;
    std::string name;
    std::string text; ///< as the manifest has it
    int number = 0; ///< 1 to 65535, 0 where the text is no port
    std::string protocol = "TCP";
    int hostPort = 0; ///< 0: none
    std::string hostIp;
    bool hostMapped = false; ///< somebody makes the host port work: spec.containers only, or hostNetwork
    bool hostPortBad = false;
    bool loopbackOnly = false; ///< its container says that it listens on 127.0.0.1 only
    bool clash = false; ///< with another container, on the Pod's or the node's ports
    Path path;
    Path hostPortPath; ///< of hostPort; of the port itself under hostNetwork
};

enum class ProbePurpose { Startup, Liveness, Readiness, PostStart, PreStop };
enum class ProbeMethod { None, Http, Tcp, Grpc, Exec, Sleep };

/// Where a probe or hook arrives.
enum class ProbeTarget {
    Port,
    Process, ///< runs inside the container
    Node, ///< its host is a loopback address, which is the node's
    Elsewhere, ///< its host is another machine
    Unresolved, ///< a port name that the container does not have, or no port
};

struct NetworkProbe {
    int container = 0;
    ProbePurpose purpose = ProbePurpose::Liveness;
    ProbeMethod method = ProbeMethod::None;
    ProbeTarget target = ProbeTarget::Unresolved;
    std::string host; ///< as written; empty: the Pod's IP
    std::string scheme; ///< "http" or "https" of httpGet
    std::string urlPath; ///< of httpGet; the command of exec
    std::string portText;
    int number = 0;
    int port = -1; ///< index of the port it reaches
    Path path; ///< of the probe or hook
};

enum class TalkState {
    Reaches,
    Outside, ///< a host that is not this Pod
    ContainerName, ///< the other container's name used as a host name
    Undeclared, ///< a port of this Pod that nobody declares
    TooEarly, ///< an init container calls one that starts after it ended
    TooLate, ///< calls an init container that has ended
};

/// An address found in a container's env or words: who talks to whom.
struct NetworkTalk {
    int container = 0;
    std::string source; ///< the variable's name; "args" or "command"
    std::string host;
    int number = 0; ///< 0: not known
    bool certain = true; ///< host and port stand in the manifest; else the port was concluded from a scheme or name
    TalkState state = TalkState::Reaches;
    int port = -1; ///< index of the port it reaches, or was meant to reach
    Path path;
};

/// Ports that cannot be had together.
struct NetworkClash {
    bool onNode = false; ///< the node's ports; else those of the Pod's network
    int number = 0;
    std::string protocol;
    std::vector<int> ports;
};

struct HostAlias {
    std::string ip;
    std::vector<std::string> names;
    Path path;
};

/// Where names are looked up.
struct NetworkDns {
    std::string policy = "ClusterFirst";
    std::string effective = "ClusterFirst"; ///< what the kubelet makes of it (NET-12)
    std::vector<std::string> nameservers;
    std::vector<std::string> searches;
    std::vector<HostAlias> aliases;
    Path path; ///< of dnsPolicy, else dnsConfig, else the spec
};

enum class FrameKind { HostProcesses, HostIpc, SharedProcesses };

struct NetworkFrame {
    FrameKind kind = FrameKind::SharedProcesses;
    Path path;
};

/// A volume that two or more containers mount.
struct NetworkVolume {
    std::string name;
    std::string type; ///< "emptyDir", "configMap" …
    Path path;
};

struct NetworkMount {
    int container = 0;
    int volume = 0;
    std::string mountPath;
    bool readOnly = false;
    Path path;
};

/// The network of one Pod as data: plain values with the manifest path of each.
struct NetworkGraph {
    bool hasPod = false;
    std::string podName;
    bool hasLabels = false; ///< a Service needs them to find the Pod
    bool isTemplate = false;
    bool hostNetwork = false;
    Path root; ///< of the Pod or template
    Path specPath;
    Path hostNetworkPath;
    std::vector<NetworkContainer> containers; ///< init containers and sidecars, then app, then ephemeral ones
    std::vector<NetworkPort> ports; ///< grouped by container
    std::vector<NetworkProbe> probes;
    std::vector<NetworkTalk> talks;
    std::vector<NetworkClash> clashes;
    NetworkDns dns;
    std::vector<NetworkFrame> frames;
    std::vector<NetworkVolume> volumes;
    std::vector<NetworkMount> mounts;
};

/// The place in the manifest that an item stands for.
Path manifestPath(const NetworkGraph &graph, const NetworkItem &item);

/// Whether the item exists in the graph.
bool contains(const NetworkGraph &graph, const NetworkItem &item);

/// The first port with this number and protocol, declared ones first; -1 for none.
int findPort(const NetworkGraph &graph, int number, const std::string &protocol = "TCP");

/// The container with this name, -1 for none.
int findContainer(const NetworkGraph &graph, const std::string &name);

/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const std::string &host);

} // namespace podwright

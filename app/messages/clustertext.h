// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusternote.h"
#include "cluster/podstate.h"
#include "validation/diagnostic.h"

#include <QString>

namespace podwright {

/// The sentence of a note about clusters and kubectl: what happened and what to do.
QString clusterNoteText(const ClusterNote &note);

/// The server's type of a finding in a few words: "Required", "Not supported" …
QString serverTypeText(DiagnosticType type);

/// How a Pod fares, one line each for it and its containers, with what to do where something is wrong.
QString podStateText(const PodState &state);

/// What keeps a container from running, and what to do; empty where nothing does.
QString containerTrouble(const ContainerState &state);

/// One line for each event.
QString clusterEventText(const ClusterEvent &event);

} // namespace podwright

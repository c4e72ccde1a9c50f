// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "network/networkgraph.h"

#include <QObject>

#include <string>

namespace podwright {

class ManifestDocument;
class Prompt;
class Selection;

/// What can be done from the picture: each asks for what it needs, makes one edit of the document, and goes there.
class NetworkEdits : public QObject {
    Q_OBJECT

public:
    NetworkEdits(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *window);

    /// The graph that indices below count in, with the document it was read from.
    void setGraph(const NetworkGraph *graph, std::size_t document);

    void addContainer();
    void addPort(int container);
    /// `kind`: "readinessProbe", "livenessProbe" or "startupProbe", as HTTP on the port; -1: a command instead.
    void addProbe(int container, const char *kind, int port);
    /// Writes the address of a port of another container into a variable.
    void writeAddress(int from, int port);
    /// The same when a container was pulled to another; `port` may be -1.
    void connectContainers(int from, int to, int port);

    /// Ports of a container that others can call, declared ones.
    std::vector<int> callablePorts(int container) const;

private:
    template <typename Plan> bool edit(const Path &goTo, const Plan &plan);
    const NetworkContainer &container(int index) const { return m_graph->containers[static_cast<std::size_t>(index)]; }

    ManifestDocument *m_document;
    Selection *m_selection;
    Prompt *m_prompt;
    QWidget *m_window;
    const NetworkGraph *m_graph = nullptr;
    std::size_t m_index = 0;
};

} // namespace podwright

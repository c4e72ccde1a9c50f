// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"

#include <QObject>
#include <QPoint>

namespace podwright {

/// What is selected, shared by all views of a window. A view that changes it names itself as the origin and ignores the
/// echo.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    const ManifestPath &current() const { return m_current; }
    /// Emits changed() when the place differs.
    void select(const ManifestPath &place, QObject *origin);
    /// Selects and asks the views to show the place and to take the keyboard focus there ("go to YAML", "show in
    /// form").
    void reveal(const ManifestPath &place, QObject *origin);

    /// Selects and asks for the place's help to be shown.
    void explain(const ManifestPath &place, QObject *origin);
    /// Asks for the ways to mend what was found at the place, at a point of the screen.
    void mend(const ManifestPath &place, const QPoint &where) { Q_EMIT mendRequested(place, where); }

Q_SIGNALS:
    void changed(const ManifestPath &place, QObject *origin);
    void revealRequested(const ManifestPath &place, QObject *origin);
    void helpRequested(const ManifestPath &place);
    void mendRequested(const ManifestPath &place, const QPoint &where);

private:
    ManifestPath m_current;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "widgets/wrappinglabel.h"

#include <QList>

#include <functional>

namespace podwright {

/// What the checks found in a part of the manifest, gravest first, each with a link that asks for its mendings: those
/// take many checks to plan, so they are looked for only when somebody wants them.
class FindingsList : public WrappingLabel {
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    /// `isHere` picks the findings of a document; nothing is shown where there are none. Sentences do not name their
    /// field where they stand beside it; here its path within `owner` does.
    void show(const SnapshotPtr &snapshot, const ManifestPath &owner, bool editable,
              const std::function<bool(const Diagnostic &)> &isHere);
    /// The gravest that is shown, -1: none.
    int gravest() const { return m_gravest; }

Q_SIGNALS:
    /// The ways to mend what was found at a place belong at this point of the screen.
    void mendRequested(const podwright::ManifestPath &place, const QPoint &where);

private:
    void mend(const QString &link);

    QList<ManifestPath> m_places; ///< of the links, by their number
    int m_gravest = -1;
};

/// Whether a finding lies at a path or below it.
bool liesIn(const Diagnostic &finding, const std::string &path);

/// Whether it is about one of these fields of a map. What is absent is found at the map itself; the server's path tells
/// the field.
bool isAbout(const Diagnostic &finding, const std::string &map, const QList<const char *> &fields);

} // namespace podwright

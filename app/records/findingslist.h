// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "widgets/wrappinglabel.h"

#include <QList>

#include <functional>

namespace podwright {

class ManifestDocument;

/// What the checks found in a part of the manifest, gravest first, each with its mendings as links.
class FindingsList : public WrappingLabel {
    Q_OBJECT

public:
    explicit FindingsList(ManifestDocument *document, QWidget *parent = nullptr);

    /// `isHere` picks the findings of a document; nothing is shown where there are none.
    void show(const SnapshotPtr &snapshot, std::size_t document, bool editable,
              const std::function<bool(const Diagnostic &)> &isHere);
    /// The gravest that is shown, -1: none.
    int gravest() const { return m_gravest; }

private:
    void mend(const QString &link);

    ManifestDocument *m_document;
    SnapshotPtr m_snapshot; ///< that the findings are of
    QList<const Fix *> m_fixes;
    int m_gravest = -1;
};

/// Whether a finding lies at a path or below it.
bool liesIn(const Diagnostic &finding, const std::string &path);

} // namespace podwright

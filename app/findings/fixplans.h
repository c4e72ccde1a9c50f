// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "validation/diagnostic.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace podwright {

class ManifestDocument;

/// Ways to mend the findings of a document, planned by a worker: each is tried by checking the text again. What is
/// known holds for the document's present snapshot; a newer one begins anew.
class FixPlans : public QObject {
    Q_OBJECT

public:
    explicit FixPlans(ManifestDocument *document, QObject *parent = nullptr);
    ~FixPlans() override;

    /// Ways to mend a finding of the snapshot, the likeliest first; edits are of the snapshot's text. Nothing: they are
    /// not known yet, and known() will tell when it is worth while to ask again.
    std::optional<std::vector<Fix>> of(const Diagnostic &finding);

Q_SIGNALS:
    void known();

private:
    using Key = std::tuple<std::size_t, std::string, std::string, std::string, std::vector<std::string>>;
    static Key keyOf(const Diagnostic &finding);
    void begin();
    void planNext();
    void onPlanned();

    ManifestDocument *m_document;
    SnapshotPtr m_snapshot; ///< what m_known and m_wanted are of
    std::map<Key, std::vector<Fix>> m_known;
    std::map<Key, Diagnostic> m_wanted; ///< the one that is being planned stays until it is known
    QFutureWatcher<std::vector<Fix>> m_worker;
    SnapshotPtr m_planned; ///< what the worker plans for
    Key m_current;
};

} // namespace podwright

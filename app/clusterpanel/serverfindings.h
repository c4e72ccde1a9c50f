// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/serverfinding.h"
#include "pod/podplace.h"

#include <QListWidget>

#include <vector>

namespace podwright {

class ManifestDocument;
class Selection;

/// What a server said of single fields: a click selects the field in form and text, Enter goes there. Hidden while
/// there is nothing. Where Podwright knows the same finding, its own words explain it in the interface's language.
class ServerFindings : public QListWidget {
    Q_OBJECT

public:
    ServerFindings(ManifestDocument *document, Selection *selection, QWidget *parent = nullptr);

    /// They are about this Pod or workload of the document.
    void show(const std::vector<ServerFinding> &findings, const PodPlace &pod);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString lineOf(const ServerFinding &finding) const;
    QString ownWords(const ServerFinding &finding) const;
    PodPlace placeFor(const ServerFinding &finding) const;
    void go(int row, bool reveal);

    ManifestDocument *m_document;
    Selection *m_selection;
    std::vector<ServerFinding> m_findings;
    PodPlace m_pod;
};

} // namespace podwright

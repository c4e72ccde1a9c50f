// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "validation/diagnostic.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QTextBrowser;
class QToolButton;

namespace podwright {

class FindingCommands;
class ManifestDocument;

/// All that is known of one finding: the sentence, why it is asked for, an example, how the API server says it, and the
/// ways to mend it with what each would change. Links and buttons act.
class FindingDetails : public QWidget {
    Q_OBJECT

public:
    /// `help` gives a field's short help.
    using Help = std::function<QString(const ManifestPath &)>;
    FindingDetails(ManifestDocument *document, FindingCommands *commands, QWidget *parent = nullptr);

    void setHelp(Help help) { m_help = std::move(help); }
    /// An empty optional: nothing is chosen.
    void show(const std::optional<Diagnostic> &finding, std::size_t document);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFixes();
    void render();
    QString fixesHtml() const;
    QString reasonHtml() const;
    QString exampleHtml(const QString &title, const QString &yaml) const;
    void onLink(const QString &link);
    void fillMenus();

    ManifestDocument *m_document;
    FindingCommands *m_commands;
    Help m_help;
    std::optional<Diagnostic> m_finding;
    std::size_t m_place = 0; ///< document of the finding
    std::vector<Fix> m_fixes;
    bool m_planning = false; ///< m_fixes are not known yet
    SnapshotPtr m_planned; ///< what m_fixes are of
    QTextBrowser *m_text;
    QToolButton *m_fix;
    QToolButton *m_ignore;
    QToolButton *m_copy;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "validation/diagnostic.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;

namespace podwright {

class FixPlans;
class ManifestDocument;
class Prompt;

/// What one can do about a finding, wherever it is shown: mend, silence, copy, have it explained. Each change of the
/// text is one undo step.
class FindingCommands : public QObject {
    Q_OBJECT

public:
    FindingCommands(ManifestDocument *document, Prompt *prompt, QWidget *window);
    ~FindingCommands() override;

    FixPlans *plans() const { return m_plans; }
    /// Whether fixes of this text are planned in a moment: only then they are looked for without being asked for.
    bool isQuick() const;
    /// Whether a way to mend it is known by now.
    bool isQuicklyFixable(const Diagnostic &finding) const;
    /// Applies a fix that was planned for a revision of the text; if it has changed since, says so.
    void apply(const Fix &fix, int revision);
    /// Applies the safe fixes of all findings, which a worker looks for.
    void fixAllSafe();

    /// Only what makes no verdict may be silenced.
    static bool canIgnore(const Diagnostic &finding);
    /// Asks for a reason and writes the comment that silences the rule at this place.
    void ignoreHere(const Diagnostic &finding);
    void switchOff(const Diagnostic &finding);

    static QString copyText(const Diagnostic &finding);
    /// `fixes` as FixPlans gave them; in front of an entry, or at the end.
    void addFixes(QMenu *menu, const std::vector<Fix> &fixes, QAction *before = nullptr);
    /// The same when they are known; until then an entry says that they are looked for.
    void addFixesOf(QMenu *menu, const Diagnostic &finding);
    void addIgnoring(QMenu *menu, const Diagnostic &finding);
    void addCopying(QMenu *menu, const Diagnostic &finding) const;
    void addAll(QMenu *menu, const Diagnostic &finding);

    /// Findings that begin on a line (from 0), or that belong to a place or to an entry of it.
    std::vector<Diagnostic> onLine(int line) const;
    std::vector<Diagnostic> at(const ManifestPath &place) const;
    /// The quick fixes of these findings as a menu at a point of the screen.
    void showQuickFixes(const std::vector<Diagnostic> &findings, const QPoint &where);

Q_SIGNALS:
    void told(const QString &sentence);
    void ruleSwitchedOff(const QString &rule);
    /// Asks for the finding to be shown with all that is known of it.
    void explainRequested(const podwright::Diagnostic &finding);

private:
    void onMended();

    ManifestDocument *m_document;
    Prompt *m_prompt;
    QWidget *m_window;
    FixPlans *m_plans;
    QFutureWatcher<std::pair<std::size_t, EditList>> m_mending; ///< the worker of fixAllSafe()
    int m_mendedRevision = 0; ///< of the text that it reads
};

} // namespace podwright

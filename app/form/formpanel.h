// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formcontext.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace podwright {

class FormSection;

/// The form for what is selected: a breadcrumb and the fields. It mirrors the text; each of its edits is a minimal
/// change of it.
class FormPanel : public QWidget {
    Q_OBJECT

public:
    FormPanel(ManifestDocument *document, Selection *selection, const Schema &schema, HelpLibrary &help,
              std::function<QString(const Diagnostic &)> sentence, QWidget *parent = nullptr);

    ~FormPanel() override;

    void setHelpLanguage(HelpLanguage language);
    /// Where favourite and recent fields are kept.
    void remember(AppSettings &settings) { m_context.settings = &settings; }
    void addTo(const ManifestPath &place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void onSnapshotChanged();
    void onSelectionChanged(const ManifestPath &place, QObject *origin);
    void showRoot(const ManifestPath &root);
    void showCrumbs();
    void showEmpty();
    void dropSection();
    ManifestPath rootFor(const ManifestPath &place, bool wide) const;
    QString frozenReason() const;
    void revealRow(const Path &path);
    void onFocusChanged(const QWidget *old, QWidget *now);
    void setCurrentRow(QWidget *row);

    FormContext m_context;
    ManifestPath m_root;
    QLabel *m_crumbs;
    QLabel *m_notice;
    QScrollArea *m_scroll;
    FormSection *m_section = nullptr;
    bool m_begun = false; ///< the fields are made when the empty form has been painted: the window is there sooner
    QPointer<QWidget> m_current; ///< the row or group that is selected
    QList<QPointer<QWidget>> m_dropped; ///< taken out and about to be deleted
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "schema/helplibrary.h"
#include "settings/appsettings.h"

#include <QTextBrowser>
#include <QTimer>

namespace podwright {

class ManifestDocument;
class Schema;
class Selection;

/// Explains the selected field in Chinese, English or both. What fits into the view is shown at once, the rest of a
/// page when the program has time.
class HelpPanel : public QTextBrowser {
    Q_OBJECT

public:
    HelpPanel(ManifestDocument *document, Selection *selection, const Schema &schema, HelpLibrary &help,
              QWidget *parent = nullptr);

    void setHelpLanguage(HelpLanguage language);
    /// Where favourite fields are kept: the page has a star then.
    void remember(AppSettings &settings);
    /// The short text for a place, for hovering.
    QString shortText(const ManifestPath &place) const;

Q_SIGNALS:
    /// Help files that are missing or damaged, each told once; the rest is shown.
    void damaged(const QStringList &faults);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showPlace(const ManifestPath &place);
    QStringList parts(const ManifestPath &place);
    int estimatedHeight(const QString &part) const;
    void showRest();
    void tellFaults();

    ManifestDocument *m_document;
    Selection *m_selection;
    const Schema &m_schema;
    HelpLibrary &m_help;
    QString head(const ManifestPath &place) const;
    void switchFavourite();

    AppSettings *m_settings = nullptr;
    HelpLanguage m_language = HelpLanguage::English;
    QString m_page; ///< all of it, while only what is in sight is shown; else empty or shown already
    QTimer m_restTimer;
};

} // namespace podwright

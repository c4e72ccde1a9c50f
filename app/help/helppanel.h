// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "schema/helplibrary.h"
#include "settings/appsettings.h"

#include <QTextBrowser>

namespace podwright {

class ManifestDocument;
class Schema;
class Selection;

/// Explains the selected field in Chinese, English or both.
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
    QString page(const ManifestPath &place);

    ManifestDocument *m_document;
    Selection *m_selection;
    const Schema &m_schema;
    HelpLibrary &m_help;
    QString star(const ManifestPath &place) const;
    void switchFavourite();

    AppSettings *m_settings = nullptr;
    HelpLanguage m_language = HelpLanguage::English;
};

} // namespace podwright

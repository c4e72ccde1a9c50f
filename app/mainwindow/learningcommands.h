// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/searchindex.h"
#include "settings/appsettings.h"

#include <QObject>
#include <QPixmap>

#include <memory>

class QWidget;

namespace podwright {

class GuidePanel;
class ManifestDocument;
class Selection;
class SnippetCommands;
class WindowActions;

/// Joins search, guides and templates with a window: what was chosen is shown, added or begun.
class LearningCommands : public QObject {
    Q_OBJECT

public:
    LearningCommands(ManifestDocument *document, Selection *selection, AppSettings &settings, WindowActions *actions,
                     QWidget *window);

    /// Made here, owned by whoever gives it a parent.
    GuidePanel *makeGuidePanel();
    void setLanguage(HelpLanguage language);
    void search();
    void showGallery();
    void showGuide(const QString &name);
    SnippetCommands *snippets() const { return m_snippets; }

Q_SIGNALS:
    void manifestRequested(const QString &manifest);
    void guideShown();
    void told(const QString &sentence);

private:
    void addFindings(SearchIndex &index) const;
    void addCommands(SearchIndex &index) const;
    void take(const SearchEntry &entry);
    void goToField(const QString &path);
    QPixmap picture(const QString &kind, const std::string &manifest, const QString &path, int width) const;

    ManifestDocument *m_document;
    Selection *m_selection;
    AppSettings &m_settings;
    WindowActions *m_actions;
    QWidget *m_window;
    SnippetCommands *m_snippets;
    GuidePanel *m_guides = nullptr;
    QString m_wanted; ///< the guide to begin with
    std::unique_ptr<SearchIndex> m_lasting; ///< fields, guides, templates: read when first asked
    std::unique_ptr<SearchIndex> m_index; ///< with the findings of the moment
};

} // namespace podwright

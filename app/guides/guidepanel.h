// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/guideview.h"
#include "learning/guidelibrary.h"
#include "settings/appsettings.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace podwright {

class ExerciseBox;
class ManifestDocument;

/// The guides: a choice, the page (two side by side when both languages are wanted) and the exercises below.
class GuidePanel : public QWidget {
    Q_OBJECT

public:
    GuidePanel(ManifestDocument *document, AppSettings &settings, GuidePicture picture, QWidget *parent = nullptr);

    void setLanguage(HelpLanguage language);
    /// Shows a guide by its name ("03-network"); false if there is none.
    bool showGuide(const QString &name);

Q_SIGNALS:
    /// Open this text as a new manifest.
    void manifestRequested(const QString &manifest);
    void fieldRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fillList();
    void showFirst();
    void showCurrent();
    void connectView(GuideView *view);
    void retranslate();

    GuideLibrary m_library;
    HelpLanguage m_language = HelpLanguage::English;
    QLabel *m_label;
    QComboBox *m_list;
    GuideView *m_first;
    GuideView *m_second; ///< English beside Chinese
    ExerciseBox *m_exercises;
};

} // namespace podwright

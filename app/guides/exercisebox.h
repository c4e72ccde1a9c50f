// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/exercisecheck.h"
#include "settings/appsettings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace podwright {

class ManifestDocument;

/// The exercises of a guide, one at a time: the task, hints, and the conditions, ticked off while one works in the
/// editor. A solved exercise is remembered in the settings.
class ExerciseBox : public QWidget {
    Q_OBJECT

public:
    ExerciseBox(ManifestDocument *document, AppSettings &settings, QWidget *parent = nullptr);

    void setExercises(std::vector<Exercise> exercises, HelpLanguage language);

Q_SIGNALS:
    /// Begin an exercise with this manifest.
    void startRequested(const QString &manifest);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int index);
    void check();
    void showHint();
    void retranslate();

    ManifestDocument *m_document;
    AppSettings &m_settings;
    ExerciseCheck m_check;
    std::vector<Exercise> m_exercises;
    HelpLanguage m_language = HelpLanguage::English;
    int m_index = 0;
    int m_hints = 0;
    bool m_started = false;
    QLabel *m_title;
    QLabel *m_task;
    QLabel *m_conditions;
    QLabel *m_hint;
    QPushButton *m_start;
    QPushButton *m_hintButton;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace podwright

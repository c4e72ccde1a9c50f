// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/guidelibrary.h"
#include "learning/templatelibrary.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace podwright {

class AppSettings;

/// What one sees without a file: ways to begin, the files used last, the guides, and the first steps.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(AppSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Begin a new text with this one.
    void manifestRequested(const QString &manifest);
    void openRequested();
    void fileRequested(const QString &file);
    void guideRequested(const QString &name);
    /// The window of before shall be seen again.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidget *addList(QBoxLayout *columns, QLabel *title, const char *name);
    QWidget *makeHead();
    void fill();
    void fillRecent();
    void retranslate();
    void take(const QListWidget *list);

    AppSettings &m_settings;
    TemplateLibrary m_templates;
    GuideLibrary m_library;
    QLabel *m_intro;
    QLabel *m_newTitle;
    QLabel *m_recentTitle;
    QLabel *m_guideTitle;
    QLabel *m_stepsTitle;
    QLabel *m_steps;
    QListWidget *m_new;
    QListWidget *m_recent;
    QListWidget *m_guides;
    QPushButton *m_empty;
    QPushButton *m_open;
    QPushButton *m_paste;
    QCheckBox *m_again;
};

} // namespace podwright

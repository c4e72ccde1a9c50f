// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/templatelibrary.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace podwright {

/// The templates with a preview; accepted() with chosen() when one is to be begun.
class TemplateGallery : public QDialog {
    Q_OBJECT

public:
    TemplateGallery(TextLanguage language, QWidget *parent);

    const Template *chosen() const;
    QString manifest() const;

private:
    void preview();

    TemplateLibrary m_library;
    TextLanguage m_language;
    QListWidget *m_list;
    QLabel *m_facts;
    QPlainTextEdit *m_text;
};

} // namespace podwright

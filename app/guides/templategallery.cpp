// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/templategallery.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace podwright {

TemplateGallery::TemplateGallery(TextLanguage language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_list(new QListWidget(this))
    , m_facts(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("templateGallery"));
    setWindowTitle(tr("New from Template"));
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    for (const Template &one : m_library.all())
        m_list->addItem(QString::fromStdString(one.title(language)));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Preview"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_facts);
    rightLayout->addWidget(m_text, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 42, fontMetrics().averageCharWidth() * 80});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Begin with This"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateGallery::preview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    m_list->setCurrentRow(0);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 32);
}

const Template *TemplateGallery::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_library.all()[static_cast<std::size_t>(row)];
}

QString TemplateGallery::manifest() const
{
    const Template *one = chosen();
    return one ? QString::fromStdString(one->manifest(m_language)) : QString();
}

void TemplateGallery::preview()
{
    m_text->setPlainText(manifest());
    const Template *one = chosen();
    QStringList facts;
    if (one && one->isStatic)
        facts.append(tr("Static Pod"));
    if (one && !one->securityLevel.empty())
        facts.append(tr("Pod Security: %1").arg(QString::fromStdString(one->securityLevel)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticassistant/staticassistant.h"

#include "document/manifestdocument.h"
#include "staticassistant/filespage.h"
#include "staticassistant/limitspage.h"
#include "staticassistant/notespage.h"
#include "staticassistant/placepage.h"
#include "staticassistant/waypage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace podwright {

StaticAssistant::StaticAssistant(ManifestDocument *document, Selection *selection, FindingCommands *findings,
                                 Prompt *prompt, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_steps(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_limits(new LimitsPage(document, selection, findings, this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("staticAssistant"));
    m_steps->setObjectName(QStringLiteral("staticSteps"));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_back->setObjectName(QStringLiteral("staticBack"));
    m_next->setObjectName(QStringLiteral("staticNext"));
    m_close->setObjectName(QStringLiteral("staticClose"));
    auto *files = new FilesPage(prompt, this);
    addPage(new WayPage(this));
    addPage(new PlacePage(this));
    addPage(m_limits);
    addPage(files);
    addPage(new NotesPage(this));
    auto *pages = new QHBoxLayout;
    pages->addWidget(m_steps);
    pages->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pages, 1);
    layout->addLayout(buttons);
    connect(files, &FilesPage::told, this, &StaticAssistant::told);
    connect(m_limits, &LimitsPage::checkingWanted, this, &StaticAssistant::checkingWanted);
    connect(m_steps, &QListWidget::currentRowChanged, this, &StaticAssistant::turnTo);
    connect(m_back, &QPushButton::clicked, this, [this] { m_steps->setCurrentRow(m_steps->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_steps->setCurrentRow(m_steps->currentRow() + 1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &StaticAssistant::refresh);
    connect(m_document, &ManifestDocument::snapshotChanged, this, &StaticAssistant::followText);
    m_next->setDefault(true);
    retranslate();
    m_steps->setCurrentRow(0);
    resize(fontMetrics().averageCharWidth() * 128, fontMetrics().lineSpacing() * 34);
}

void StaticAssistant::addPage(AssistantPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_steps->addItem(QString());
    connect(page, &AssistantPage::optionsChanged, this, [this](const StaticPodOptions &options) {
        m_options = options;
        refresh();
    });
}

void StaticAssistant::setChecking(bool on)
{
    m_limits->setChecking(on);
}

void StaticAssistant::retranslate()
{
    setWindowTitle(tr("Static Pod Assistant"));
    m_steps->setAccessibleName(tr("Steps"));
    int widest = 0;
    for (int index = 0; index < m_pages.size(); ++index) {
        const QString title = QStringLiteral("%1  %2").arg(index + 1).arg(m_pages[index]->title());
        m_steps->item(index)->setText(title);
        widest = std::max(widest, fontMetrics().horizontalAdvance(title));
        m_pages[index]->retranslate();
    }
    m_steps->setFixedWidth(widest + fontMetrics().averageCharWidth() * 5);
    m_back->setText(tr("< &Back"));
    m_next->setText(tr("&Next >"));
    m_close->setText(tr("Close"));
}

void StaticAssistant::turnTo(int page)
{
    if (page < 0)
        return;
    m_stack->setCurrentIndex(page);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_pages.size());
    refresh();
}

/// A large text is followed when typing pauses.
void StaticAssistant::followText()
{
    constexpr std::size_t large = 1u << 16;
    if (m_document->text().size() > large)
        m_pause.start();
    else
        refresh();
}

/// Only the page that is seen follows.
void StaticAssistant::refresh()
{
    if (isVisible())
        m_pages[m_stack->currentIndex()]->show(m_options, staticBundle(m_document->text(), m_options));
}

void StaticAssistant::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
}

void StaticAssistant::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticassistant/notespage.h"

#include "exporting/installnotes.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace podwright {

NotesPage::NotesPage(QWidget *parent)
    : AssistantPage(parent)
    , m_text(new QTextBrowser(this))
{
    m_text->setObjectName(QStringLiteral("staticInstall"));
    m_text->setOpenLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    retranslate();
}

void NotesPage::retranslate()
{
    m_text->setAccessibleName(title());
}

void NotesPage::show(const StaticPodOptions &options, const StaticBundle &bundle)
{
    //: The language of the notes on static Pods: en or zh
    const QString language = tr("en");
    const QString notes = QString::fromStdString(installNotes(bundle.manifest, options, language.toStdString()));
    const int at = m_text->verticalScrollBar()->value();
    m_text->setMarkdown(notes);
    m_text->verticalScrollBar()->setValue(at);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/guidepanel.h"

#include "guides/exercisebox.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace podwright {

GuidePanel::GuidePanel(ManifestDocument *document, AppSettings &settings, GuidePicture picture, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_list(new QComboBox(this))
    , m_first(new GuideView(picture, this))
    , m_second(new GuideView(std::move(picture), this))
    , m_exercises(new ExerciseBox(document, settings, this))
{
    setObjectName(QStringLiteral("guides"));
    m_list->setObjectName(QStringLiteral("guideList"));
    m_first->setObjectName(QStringLiteral("guidePage"));
    auto *choice = new QHBoxLayout;
    m_label->setBuddy(m_list);
    choice->addWidget(m_label);
    choice->addWidget(m_list, 1);
    auto *pages = new QSplitter(Qt::Horizontal, this);
    pages->addWidget(m_first);
    pages->addWidget(m_second);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(pages, 1);
    layout->addWidget(m_exercises); // a layout gives wrapped texts their height, a splitter would not
    connectView(m_first);
    connectView(m_second);
    connect(m_list, &QComboBox::currentIndexChanged, this, &GuidePanel::showCurrent);
    connect(m_exercises, &ExerciseBox::startRequested, this, &GuidePanel::manifestRequested);
    retranslate();
}

void GuidePanel::connectView(GuideView *view)
{
    connect(view, &GuideView::exampleRequested, this, &GuidePanel::manifestRequested);
    connect(view, &GuideView::fieldRequested, this, &GuidePanel::fieldRequested);
    connect(view, &GuideView::guideRequested, this, &GuidePanel::showGuide);
}

void GuidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Files are read only when somebody looks.
void GuidePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_list->count() > 0)
        return;
    fillList();
    // behind the requests for a layout and in front of the first paint: the page is laid out and painted once
    QMetaObject::invokeMethod(this, &GuidePanel::showFirst, Qt::QueuedConnection);
}

void GuidePanel::showFirst()
{
    if (m_first->document()->isEmpty())
        showCurrent();
}

void GuidePanel::retranslate()
{
    m_label->setText(tr("&Guide:"));
    m_list->setAccessibleName(tr("Guides"));
    m_first->setAccessibleName(tr("Guide"));
    m_second->setAccessibleName(tr("Guide in English"));
}

void GuidePanel::setLanguage(HelpLanguage language)
{
    m_language = language;
    m_second->setVisible(language == HelpLanguage::Both);
    if (m_list->count() > 0)
        fill();
}

void GuidePanel::fillList()
{
    const int row = std::max(0, m_list->currentIndex());
    const TextLanguage titles = m_language == HelpLanguage::English ? TextLanguage::English : TextLanguage::Chinese;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int number = 1;
    for (const std::string &name : m_library.names()) {
        const QString title = QString::fromStdString(m_library.guide(name, titles).title);
        m_list->addItem(QStringLiteral("%1. %2").arg(number++).arg(title), QString::fromStdString(name));
    }
    m_list->setCurrentIndex(std::min(row, m_list->count() - 1));
}

void GuidePanel::fill()
{
    fillList();
    showCurrent();
}

bool GuidePanel::showGuide(const QString &name)
{
    if (m_list->count() == 0)
        fillList();
    const int index = m_list->findData(name);
    if (index >= 0)
        m_list->setCurrentIndex(index);
    showFirst(); // the first guide is chosen already
    return index >= 0;
}

void GuidePanel::showCurrent()
{
    const std::string name = m_list->currentData().toString().toStdString();
    if (name.empty())
        return;
    m_first->show(
        m_library.guide(name, m_language == HelpLanguage::English ? TextLanguage::English : TextLanguage::Chinese));
    if (m_language == HelpLanguage::Both)
        m_second->show(m_library.guide(name, TextLanguage::English));
    m_exercises->setExercises(m_library.exercises(name), m_language);
}

} // namespace podwright

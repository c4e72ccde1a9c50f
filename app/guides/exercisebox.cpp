// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/exercisebox.h"

#include "document/manifestdocument.h"
#include "guides/exercisetext.h"
#include "settings/textlanguage.h"
#include "widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new WrappingLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExerciseBox::ExerciseBox(ManifestDocument *document, AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
    , m_check(document->schema())
    , m_title(makeLabel(this))
    , m_task(makeLabel(this))
    , m_conditions(makeLabel(this))
    , m_hint(makeLabel(this))
    , m_start(new QPushButton(this))
    , m_hintButton(new QPushButton(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("exercise"));
    m_conditions->setObjectName(QStringLiteral("exerciseConditions"));
    m_start->setObjectName(QStringLiteral("exerciseStart"));
    m_next->setObjectName(QStringLiteral("exerciseNext"));
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_title, m_task, m_conditions, m_hint})
        layout->addWidget(label);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_start, m_hintButton, m_previous, m_next})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_started = true;
        Q_EMIT startRequested(QString::fromStdString(m_exercises[static_cast<std::size_t>(m_index)].start));
        check();
    });
    connect(m_hintButton, &QPushButton::clicked, this, &ExerciseBox::showHint);
    connect(m_previous, &QPushButton::clicked, this, [this] { show(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_index + 1); });
    connect(document, &ManifestDocument::snapshotChanged, this, [this] {
        if (isVisible())
            check();
    });
    retranslate();
}

void ExerciseBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExerciseBox::retranslate()
{
    m_start->setText(tr("Begin"));
    m_start->setToolTip(tr("Open the exercise's manifest in the editor"));
    m_hintButton->setText(tr("Hint"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    if (!m_exercises.empty())
        show(m_index);
}

void ExerciseBox::setExercises(std::vector<Exercise> exercises, HelpLanguage language)
{
    m_exercises = std::move(exercises);
    m_language = language;
    setVisible(!m_exercises.empty());
    if (!m_exercises.empty())
        show(0);
}

void ExerciseBox::show(int index)
{
    const int count = static_cast<int>(m_exercises.size());
    if (m_index != index)
        m_started = false;
    m_index = std::clamp(index, 0, count - 1);
    m_hints = 0;
    m_hint->hide();
    m_title->setText(QStringLiteral("<b>%1</b>").arg(tr("Exercise %1 of %2").arg(m_index + 1).arg(count)));
    m_task->setText(
        QString::fromStdString(m_exercises[static_cast<std::size_t>(m_index)].task(textLanguage(m_language))));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < count);
    check();
}

/// Ticks conditions off; before the exercise was begun the text in the editor is another one.
void ExerciseBox::check()
{
    if (m_exercises.empty())
        return;
    const Exercise &exercise = m_exercises[static_cast<std::size_t>(m_index)];
    std::vector<bool> held(exercise.checks.size());
    if (m_started)
        held = m_check.check(exercise, m_document->snapshot()->text);
    QStringList lines;
    for (std::size_t index = 0; index < held.size(); ++index)
        lines.append((held[index] ? QStringLiteral("✔ ") : QStringLiteral("○ "))
                     + exerciseConditionText(exercise.checks[index]));
    const bool solved = std::find(held.begin(), held.end(), false) == held.end();
    if (solved)
        m_settings.setExerciseSolved(QString::fromStdString(exercise.name));
    if (m_settings.isExerciseSolved(QString::fromStdString(exercise.name)))
        lines.append(tr("★ Solved"));
    m_conditions->setText(lines.join(u'\n'));
}

void ExerciseBox::showHint()
{
    const Exercise &exercise = m_exercises[static_cast<std::size_t>(m_index)];
    const auto &hints = m_language == HelpLanguage::English ? exercise.englishHints : exercise.chineseHints;
    if (hints.empty())
        return;
    m_hints = std::min(m_hints + 1, static_cast<int>(hints.size()));
    QStringList lines;
    for (int index = 0; index < m_hints; ++index)
        lines.append(QStringLiteral("💡 ") + QString::fromStdString(hints[static_cast<std::size_t>(index)]));
    m_hint->setText(lines.join(u'\n'));
    m_hint->show();
}

} // namespace podwright

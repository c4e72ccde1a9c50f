// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/mountdetails.h"

#include "records/paneledits.h"
#include "records/recordform.h"
#include "volumespanel/volumewords.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

MountDetails::MountDetails(PanelEdits *edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_title(new WrappingLabel(this))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new FormComboBox(this))
    , m_form(new RecordForm(edits, QStringLiteral("mount"), this))
    , m_trouble(new WrappingLabel(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_choice->setObjectName(QStringLiteral("mountChoice"));
    m_add->setObjectName(QStringLiteral("mountAdd"));
    m_remove->setObjectName(QStringLiteral("mountRemove"));
    m_trouble->setObjectName(QStringLiteral("mountTrouble"));
    m_choiceLabel->setBuddy(m_choice);
    for (QLabel *label : {m_title, m_trouble})
        label->setTextFormat(Qt::PlainText);
    auto *which = new QHBoxLayout;
    which->addWidget(m_choiceLabel);
    which->addWidget(m_choice, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(which);
    layout->addWidget(m_form);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MountDetails::showMount);
    connect(m_add, &QPushButton::clicked, this, &MountDetails::add);
    connect(m_remove, &QPushButton::clicked, this, &MountDetails::remove);
    retranslate();
}

void MountDetails::retranslate()
{
    m_choiceLabel->setText(tr("Mount"));
    m_choice->setAccessibleName(m_choiceLabel->text());
    m_remove->setText(tr("Remove Mount"));
}

void MountDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MountDetails::show(const VolumesView &view, int row, std::size_t container)
{
    m_view = view;
    m_row = row;
    m_container = container;
    m_mounts = view.cell(row, container);
    const QString volume = QString::fromStdString(view.nameOf(row));
    const QString name = QString::fromStdString(view.matrix.containers[container].name);
    m_title->setText(m_mounts.empty() ? tr("%1 is not mounted in %2.").arg(volume, name)
                                      : tr("%1 in %2").arg(volume, name));
    m_add->setText(m_mounts.empty() ? tr("Mount Here") : tr("Mount Once More"));
    const bool readOnly = view.matrix.containers[container].role == ContainerRole::Ephemeral;
    m_add->setEnabled(view.editable && !readOnly && view.volume(row));
    m_remove->setEnabled(view.editable && !readOnly);
    m_remove->setVisible(!m_mounts.empty());
    const QSignalBlocker blocker(m_choice);
    const int present = m_choice->currentIndex();
    m_choice->clear();
    for (const std::size_t index : m_mounts)
        m_choice->addItem(mountText(view.matrix.mounts[index]));
    m_choice->setCurrentIndex(std::max(0, std::min(present, m_choice->count() - 1)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choiceLabel, m_choice})
        widget->setVisible(m_mounts.size() > 1);
    showMount();
}

const Mount *MountDetails::current() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    return index < m_mounts.size() ? &m_view.matrix.mounts[m_mounts[index]] : nullptr;
}

void MountDetails::showMount()
{
    const Mount *mount = current();
    m_form->setVisible(mount);
    m_trouble->setVisible(mount);
    if (!mount)
        return;
    if (mount->device)
        m_form->setFields({{"devicePath", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Path")}});
    else
        m_form->setFields(
            {{"mountPath", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Path")},
             {"readOnly", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Read-only")},
             {"subPath", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Part of the volume")},
             {"subPathExpr", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Part with $(NAME)")},
             {"mountPropagation", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Mounts inside it")},
             {"recursiveReadOnly", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Read-only all the way")}});
    const bool editable = m_view.editable && m_view.matrix.containers[m_container].role != ContainerRole::Ephemeral;
    m_form->show(m_view.snapshot, m_view.place(mount->place), editable);
    m_trouble->setText(mountTrouble(m_view.matrix, *mount));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void MountDetails::focusFirst()
{
    if (m_mounts.empty())
        m_add->setFocus();
    else
        m_form->focusFirst();
}

void MountDetails::add()
{
    if (!m_add->isEnabled())
        return;
    const std::string name = m_view.nameOf(m_row);
    std::string path = "/mnt/" + name;
    const auto taken = [&](const std::string &wanted) {
        return std::any_of(m_view.matrix.mounts.begin(), m_view.matrix.mounts.end(), [&](const Mount &one) {
            return one.container == m_container && plainPath(one.path) == wanted;
        });
    };
    for (int number = 2; taken(path); ++number)
        path = "/mnt/" + name + '-' + std::to_string(number);
    const Path list = m_view.matrix.containers[m_container].path.child("volumeMounts");
    const std::size_t document = m_view.pod.document;
    const int last = static_cast<int>(m_mounts.size());
    if (!m_edits->insert({document, list},
                         NewValue::map({{"name", NewValue::string(name)}, {"mountPath", NewValue::string(path)}})))
        return;
    m_choice->setCurrentIndex(last);
    m_form->focusFirst();
}

void MountDetails::remove()
{
    const Mount *mount = current();
    if (mount && m_remove->isEnabled())
        m_edits->remove(m_view.place(mount->place));
}

} // namespace podwright

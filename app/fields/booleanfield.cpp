// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/booleanfield.h"

#include "widgets/sharedundo.h"

#include <QHBoxLayout>

namespace podwright {

BooleanField::BooleanField(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new FormComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->addItems({QString(), QStringLiteral("true"), QStringLiteral("false")});
    retranslate();
    connect(m_box, &QComboBox::activated, this, &BooleanField::onActivated);
}

void BooleanField::retranslate()
{
    m_box->setItemText(0, m_default.isEmpty() ? tr("not set") : tr("not set (default: %1)").arg(m_default));
}

void BooleanField::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QWidget *BooleanField::focusTarget()
{
    return m_box;
}

void BooleanField::show(const FormRowData &row)
{
    m_default = row.defaultText;
    retranslate();
    m_box->setCurrentIndex(!row.value.isBool() ? 0 : row.value.boolean() ? 1 : 2);
}

void BooleanField::onActivated(int index)
{
    if (index == 0)
        Q_EMIT removed();
    else
        Q_EMIT edited(NewValue::boolean(index == 1), false);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/unitbox.h"

#include <QRegularExpression>

namespace podwright {

namespace {

/// Number and suffix of a quantity's text; no match where it is none.
QRegularExpressionMatch partsOf(const QString &quantity)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|)$"));
    return pattern.match(quantity);
}

} // namespace

UnitBox::UnitBox(QWidget *parent)
    : FormComboBox(parent)
{
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const auto parts = partsOf(m_quantity);
        if (parts.hasMatch())
            Q_EMIT chosen(parts.captured(1) + itemData(index).toString());
    });
    fill();
}

void UnitBox::setResource(const QString &resource)
{
    if (resource == m_resource)
        return;
    m_resource = resource;
    fill();
}

void UnitBox::fill()
{
    const bool cpu = m_resource == QLatin1String("cpu");
    const bool bytes = m_resource.contains(QLatin1String("memory")) || m_resource.contains(QLatin1String("storage"))
        || m_resource.startsWith(QLatin1String("hugepages")) || m_resource.endsWith(QLatin1String("Limit"));
    const QStringList binary{QStringLiteral("Ki"), QStringLiteral("Mi"), QStringLiteral("Gi"), QStringLiteral("Ti")};
    const QStringList decimal{QStringLiteral("k"), QStringLiteral("M"), QStringLiteral("G"), QStringLiteral("T")};
    clear();
    addItem(cpu ? tr("cores") : bytes ? tr("bytes") : tr("no unit"), QString());
    if (!bytes)
        addItem(QStringLiteral("m"), QStringLiteral("m"));
    const QStringList units = cpu ? QStringList() : binary + decimal;
    for (const QString &unit : units)
        addItem(bytes ? unit + u'B' : unit, unit);
    show(m_quantity);
}

void UnitBox::show(const QString &quantity)
{
    m_quantity = quantity;
    const auto parts = partsOf(quantity);
    setEnabled(parts.hasMatch());
    setCurrentIndex(parts.hasMatch() ? findData(parts.captured(2)) : -1);
}

void UnitBox::changeEvent(QEvent *event)
{
    FormComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/amountline.h"

#include "fields/readable.h"
#include "fields/unitbox.h"
#include "records/paneledits.h"
#include "validation/quantity.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <array>
#include <cmath>

namespace podwright {

namespace {

/// Amounts that the slider stops at, from the first step on; step 0 stands for "not set".
constexpr std::array<const char *, 14> cpuSteps = {"10m",  "25m", "50m",   "100m", "200m", "250m", "500m",
                                                   "750m", "1",   "1500m", "2",    "4",    "8",    "16"};
constexpr std::array<const char *, 14> byteSteps = {"8Mi",   "16Mi", "32Mi", "64Mi", "128Mi", "256Mi", "512Mi",
                                                    "768Mi", "1Gi",  "2Gi",  "4Gi",  "8Gi",   "16Gi",  "32Gi"};

const std::array<const char *, 14> &stepsOf(const QString &resource)
{
    return resource == QLatin1String("cpu") ? cpuSteps : byteSteps;
}

/// The last step that is not above the amount.
int stepOf(const QString &resource, const QString &text)
{
    const auto amount = Quantity::parse(text.toStdString());
    if (!amount)
        return 0;
    int step = 0;
    for (const char *one : stepsOf(resource)) {
        if (*Quantity::parse(one) > *amount)
            break;
        ++step;
    }
    return std::max(step, amount->isZero() ? 0 : 1);
}

} // namespace

AmountLine::AmountLine(PanelEdits *edits, const QString &resource, const char *list, QWidget *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_resource(resource)
    , m_list(list)
    , m_edit(new FormLineEdit(parent))
    , m_unit(new UnitBox(parent))
    , m_slider(new QSlider(Qt::Horizontal, parent))
{
    const QString name = QStringLiteral("container.%1.%2").arg(QLatin1String(list), resource);
    m_edit->setObjectName(name);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 9);
    m_unit->setObjectName(name + QStringLiteral(".unit"));
    m_unit->setResource(resource);
    m_slider->setObjectName(name + QStringLiteral(".slider"));
    m_slider->setRange(0, static_cast<int>(stepsOf(resource).size()));
    m_slider->setPageStep(1);
    m_slider->setMinimumWidth(80);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { write(text, true); });
    connect(m_unit, &UnitBox::chosen, this, [this](const QString &text) { write(text, false); });
    connect(m_slider, &QSlider::valueChanged, this, &AmountLine::slide);
}

void AmountLine::addTo(QGridLayout *grid, int row, int column)
{
    grid->addWidget(m_edit, row, column);
    grid->addWidget(m_unit, row, column + 1);
    grid->addWidget(m_slider, row, column + 2);
}

void AmountLine::retranslate(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_unit->setAccessibleName(tr("Unit of %1").arg(name));
    m_slider->setAccessibleName(tr("%1, in steps").arg(name));
    m_edit->setPlaceholderText(tr("not set"));
}

void AmountLine::show(const ManifestPath &container, ValueRef value, bool editable)
{
    m_place = {container.document, container.path.child("resources").child(m_list).child(m_resource.toStdString())};
    const QString text = writtenText(value);
    const bool readable = !value.exists() || value.isString() || value.isNumber();
    const QString shown = readable ? text : tr("(no amount)");
    if (m_edit->text() != shown)
        m_edit->setText(shown);
    m_edit->setReadOnly(!editable);
    m_unit->show(text);
    m_unit->setEnabled(editable && m_unit->isEnabled());
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(stepOf(m_resource, text));
    m_slider->setEnabled(editable);
}

void AmountLine::write(const QString &text, bool typing)
{
    if (text.isEmpty())
        m_edits->remove(m_place);
    else
        m_edits->set(m_place, NewValue::string(text.toStdString()), typing);
}

void AmountLine::slide(int step)
{
    write(step == 0 ? QString() : QLatin1String(stepsOf(m_resource)[static_cast<std::size_t>(step - 1)]), true);
}

void AmountLine::setVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_edit, m_unit, m_slider})
        widget->setVisible(visible);
}

/// The line is not needed any more.
void AmountLine::drop()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_edit, m_unit, m_slider}) {
        widget->hide();
        widget->setObjectName(QString());
        widget->deleteLater();
    }
    deleteLater();
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog/settingsrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace podwright {

SettingsRows::SettingsRows(const Words &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_form(new QFormLayout(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setVerticalSpacing(fontMetrics().height() * 2 / 3);
}

void SettingsRows::addRow(const Words &name, const char *object, QWidget *control)
{
    control->setObjectName(QLatin1String(object));
    QString plain = name.shown;
    plain.remove(u'&').remove(u':');
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(plain);
    m_rows.append({name.shown + u' ' + name.source, control, nullptr});
}

void SettingsRows::addChoice(const Words &name, const char *object, const QStringList &entries, int current,
                             std::function<void(AppSettings &, int)> save)
{
    auto *box = new QComboBox(this);
    box->addItems(entries);
    box->setCurrentIndex(current);
    m_form->addRow(name.shown, box);
    addRow({name.shown, name.source + u' ' + entries.join(u' ')}, object, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsRows::changed);
    m_saves.append([box, save = std::move(save)](AppSettings &settings) { save(settings, box->currentIndex()); });
}

void SettingsRows::addSwitch(const Words &name, const char *object, bool on,
                             std::function<void(AppSettings &, bool)> save)
{
    auto *box = new QCheckBox(name.shown, this);
    box->setChecked(on);
    m_form->addRow(box);
    addRow(name, object, box);
    connect(box, &QCheckBox::toggled, this, &SettingsRows::changed);
    m_saves.append([box, save = std::move(save)](AppSettings &settings) { save(settings, box->isChecked()); });
}

void SettingsRows::addNumber(const Words &name, const char *object, int least, int most, int current,
                             const QString &unit, const QString &zero, std::function<void(AppSettings &, int)> save)
{
    auto *box = new QSpinBox(this);
    box->setRange(zero.isEmpty() ? least : least - 1, most);
    box->setSpecialValueText(zero);
    box->setSuffix(unit);
    box->setValue(std::max(current, box->minimum()));
    m_form->addRow(name.shown, box);
    addRow(name, object, box);
    connect(box, &QSpinBox::valueChanged, this, &SettingsRows::changed);
    m_saves.append([box, zero, save = std::move(save)](AppSettings &settings) {
        save(settings, !zero.isEmpty() && box->value() == box->minimum() ? 0 : box->value());
    });
}

void SettingsRows::addFont(const Words &name, const char *object, const QString &family,
                           std::function<void(AppSettings &, const QString &)> save)
{
    auto *box = new QComboBox(this);
    const QString standard = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    box->addItem(tr("Of the system (%1)").arg(standard), QString());
    for (const QString &one : QFontDatabase::families()) {
        if (QFontDatabase::isFixedPitch(one) || one == family)
            box->addItem(one, one);
    }
    box->setCurrentIndex(std::max(0, box->findData(family)));
    m_form->addRow(name.shown, box);
    addRow(name, object, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsRows::changed);
    m_saves.append(
        [box, save = std::move(save)](AppSettings &settings) { save(settings, box->currentData().toString()); });
}

void SettingsRows::addFolder(const Words &name, const char *object, const QString &folder, const QString &standard,
                             std::function<void(AppSettings &, const QString &)> save)
{
    auto *line = new QWidget(this);
    auto *edit = new QLineEdit(QDir::toNativeSeparators(folder), line);
    auto *choose = new QToolButton(line);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    line->setFocusProxy(edit);
    edit->setObjectName(QLatin1String(object) + QStringLiteral("Edit"));
    edit->setPlaceholderText(QDir::toNativeSeparators(standard));
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 45);
    edit->setAccessibleName(QString(name.shown).remove(u'&').remove(u':'));
    choose->setText(QStringLiteral("…"));
    choose->setAccessibleName(tr("Choose a folder"));
    choose->setToolTip(choose->accessibleName());
    choose->setFocusPolicy(Qt::TabFocus);
    connect(choose, &QToolButton::clicked, this, [this, edit] {
        const QString chosen = QFileDialog::getExistingDirectory(this, {}, edit->text());
        if (!chosen.isEmpty())
            edit->setText(QDir::toNativeSeparators(chosen));
    });
    connect(edit, &QLineEdit::textChanged, this, &SettingsRows::changed);
    m_form->addRow(name.shown, line);
    addRow(name, object, line);
    m_saves.append([edit, save = std::move(save)](AppSettings &settings) {
        save(settings, QDir::fromNativeSeparators(edit->text().trimmed()));
    });
}

void SettingsRows::addNote(const QString &note)
{
    auto *label = new QLabel(note, this);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_form->addRow(label);
    m_rows.last().note = label;
    m_rows.last().field->setAccessibleDescription(note);
}

void SettingsRows::save(AppSettings &settings) const
{
    for (const auto &save : m_saves)
        save(settings);
}

bool SettingsRows::filter(const QStringList &words)
{
    const auto hasAll = [&words](const QString &text) {
        return std::all_of(words.begin(), words.end(),
                           [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    const QString title = m_title.shown + u' ' + m_title.source;
    const bool all = hasAll(title);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool hit = all || hasAll(title + u' ' + row.words + (row.note ? u' ' + row.note->text() : QString()));
        m_form->setRowVisible(row.field, hit);
        if (row.note)
            m_form->setRowVisible(row.note, hit);
        any = any || hit;
    }
    return any;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordtable.h"

#include "widgets/severitymark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace podwright {

RecordTable::RecordTable(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_bar(new QHBoxLayout)
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_bar);
    const std::pair<QPushButton *, const char *> buttons[] = {
        {m_add, "add"}, {m_remove, "remove"}, {m_up, "up"}, {m_down, "down"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(prefix + u'.' + QLatin1String(name));
        m_bar->addWidget(button);
    }
    m_bar->addStretch(1);
    m_table->setObjectName(prefix + QStringLiteral(".table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        enableButtons();
        if (row != before)
            Q_EMIT currentChanged();
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &RecordTable::activated);
    connect(m_add, &QPushButton::clicked, this, &RecordTable::addWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    retranslate();
}

void RecordTable::addButton(QPushButton *button)
{
    m_bar->insertWidget(m_bar->count() - 1, button);
}

void RecordTable::setTexts(const QString &name, const QStringList &headers)
{
    m_table->setAccessibleName(name);
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
}

void RecordTable::showRows(const QList<Row> &rows, bool editable)
{
    m_editable = editable;
    const QSignalBlocker blocker(m_table);
    const int present = current();
    if (rows != m_rows) {
        m_rows = rows;
        m_table->setRowCount(static_cast<int>(rows.size()));
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < m_table->columnCount(); ++column) {
                constexpr qsizetype longest = 200; // of a value of any length the beginning is shown
                auto *item = new QTableWidgetItem(rows[row].cells.value(column).left(longest));
                if (column == 0 && rows[row].severity >= 0)
                    item->setIcon(severityIcon(rows[row].severity, palette()));
                if (rows[row].faint)
                    item->setForeground(palette().placeholderText());
                m_table->setItem(row, column, item);
            }
        }
    }
    if (!rows.isEmpty())
        m_table->setCurrentCell(qBound(0, present, static_cast<int>(rows.size()) - 1), 0);
    enableButtons();
}

int RecordTable::current() const
{
    return m_table->currentRow();
}

void RecordTable::setCurrent(int row)
{
    m_table->setCurrentCell(row, 0);
}

void RecordTable::enableButtons()
{
    const int row = current();
    m_add->setEnabled(m_editable);
    m_remove->setEnabled(m_editable && row >= 0);
    m_up->setEnabled(m_editable && row > 0);
    m_down->setEnabled(m_editable && row >= 0 && row + 1 < m_table->rowCount());
}

void RecordTable::move(int by)
{
    const int from = current();
    const int to = from + by;
    if (!m_editable || from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    Q_EMIT moveWanted(from, to);
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete && m_editable && current() >= 0)
        Q_EMIT removeWanted(current());
    else if (key->key() == Qt::Key_Insert && m_editable)
        Q_EMIT addWanted();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        Q_EMIT activated();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void RecordTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordTable::retranslate()
{
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

} // namespace podwright

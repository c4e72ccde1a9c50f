// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/addfieldpopup.h"

#include "form/formhelp.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

AddFieldPopup::AddFieldPopup(FormContext &context, const SchemaType &type, const std::vector<const Field *> &fields,
                             const std::string &parentPath, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("addFieldPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search fields"));
    m_search->setObjectName(QStringLiteral("addFieldSearch"));
    m_list->setAccessibleName(tr("Fields that can be added"));
    m_list->setUniformItemSizes(true);
    std::vector<const Field *> sorted = fields;
    const auto pathOf = [&parentPath](const Field *field) {
        const std::string name(field->name);
        return parentPath.empty() ? name : parentPath + '.' + name;
    };
    const QStringList favourites = context.settings ? context.settings->favouriteFields() : QStringList();
    const QStringList recent = context.settings ? context.settings->recentFields() : QStringList();
    const auto rank = [&](const Field *field) { // what one likes, what one has just used, the rest, what is going
        const QString path = QString::fromStdString(pathOf(field));
        return favourites.contains(path) ? 0 : recent.contains(path) ? 1 : field->deprecated ? 3 : 2;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](auto *a, auto *b) { return rank(a) < rank(b); });
    for (const Field *field : sorted) {
        const std::string name(field->name);
        const std::string path = pathOf(field);
        const QString help = shortHelp(context, type, name, path);
        QString line = QString::fromStdString(name);
        if (!help.isEmpty())
            line += QStringLiteral(" — ") + help;
        if (rank(field) == 0)
            line.prepend(QStringLiteral("★ "));
        if (field->deprecated)
            line += u' ' + tr("(deprecated)");
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(name));
        item->setData(Qt::UserRole + 1, searchWords(context, type, name, path));
        item->setToolTip(help);
        if (field->deprecated)
            item->setForeground(palette().placeholderText());
    }
    m_list->setCurrentRow(0);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AddFieldPopup::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &AddFieldPopup::accept);
    connect(m_list, &QListWidget::itemClicked, this, &AddFieldPopup::accept);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 18);
    m_search->setFocus();
}

void AddFieldPopup::filter(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool match = m_list->item(row)->data(Qt::UserRole + 1).toString().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!match);
        // a field whose name begins with the text is what is most likely meant
        const bool begins = m_list->item(row)->data(Qt::UserRole).toString().startsWith(text, Qt::CaseInsensitive);
        if (match
            && (first < 0
                || (begins
                    && !m_list->item(first)->data(Qt::UserRole).toString().startsWith(text, Qt::CaseInsensitive))))
            first = row;
    }
    m_list->setCurrentRow(first);
}

void AddFieldPopup::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const QString name = item->data(Qt::UserRole).toString();
    close(); // first: the keyboard goes back to the form, and from there to the new field
    Q_EMIT chosen(name);
}

bool AddFieldPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)
            return false;
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace podwright

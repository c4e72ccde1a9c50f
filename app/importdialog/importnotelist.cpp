// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog/importnotelist.h"

#include "messages/importnotetext.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace podwright {

namespace {

constexpr int fieldRole = Qt::UserRole;

/// A sign beside the word: not by colour alone.
QString signOf(ImportOutcome outcome)
{
    return outcome == ImportOutcome::Dropped ? QStringLiteral("✗")
        : outcome == ImportOutcome::Changed  ? QStringLiteral("≈")
                                             : QStringLiteral("✓");
}

/// Gives each row the height that its wrapped texts need: a tree view asks for the height without a width.
class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(ImportNoteList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wrapped = option;
        const int indent = index.column() == 0 ? 2 * m_list->indentation() : 0;
        wrapped.rect.setWidth(std::max(40, m_list->columnWidth(index.column()) - indent));
        return QStyledItemDelegate::sizeHint(wrapped, index);
    }

private:
    ImportNoteList *m_list;
};

} // namespace

ImportNoteList::ImportNoteList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("importNotes"));
    setAccessibleName(tr("What became of each piece"));
    setColumnCount(3);
    setHeaderLabels({tr("In the source"), tr("What became of it"), tr("Field")});
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setRootIsDecorated(true);
    setAlternatingRowColors(true);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::Interactive);
    header()->setStretchLastSection(false);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(0, letter * 34);
    setColumnWidth(2, letter * 34);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !item->data(0, fieldRole).toString().isEmpty())
            Q_EMIT fieldChosen(item->data(0, fieldRole).toString());
    });
}

void ImportNoteList::setNotes(const std::vector<ImportNote> &notes)
{
    clear();
    for (const ImportOutcome outcome : {ImportOutcome::Dropped, ImportOutcome::Changed, ImportOutcome::Carried})
        addGroup(notes, outcome);
}

void ImportNoteList::addGroup(const std::vector<ImportNote> &notes, ImportOutcome outcome)
{
    constexpr int mostShown = 1000; ///< of a source that says the same thing very often
    const auto count =
        std::count_if(notes.begin(), notes.end(), [&](const ImportNote &one) { return one.outcome == outcome; });
    if (count == 0)
        return;
    auto *group = new QTreeWidgetItem(this);
    group->setText(0, QStringLiteral("%1 %2 (%3)").arg(signOf(outcome), importOutcomeText(outcome)).arg(count));
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    int shown = 0;
    for (const ImportNote &note : notes) {
        if (note.outcome != outcome || ++shown > mostShown)
            continue;
        auto *item = new QTreeWidgetItem(group);
        const QString field = QString::fromStdString(note.field);
        item->setText(0, QString::fromStdString(note.subject.substr(0, 400)));
        item->setText(1, importNoteText(note));
        item->setText(2, field);
        item->setData(0, fieldRole, field);
        for (int column = 0; column < 3; ++column) {
            item->setToolTip(column, item->text(column));
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        }
        item->setData(1, Qt::AccessibleTextRole, importOutcomeText(outcome) + QStringLiteral(": ") + item->text(1));
    }
    group->setExpanded(outcome != ImportOutcome::Carried);
}

} // namespace podwright

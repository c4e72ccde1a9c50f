// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/comparedialog.h"

#include "platform/linediff.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace podwright {

namespace {

/// A background that stands off from the palette's in light and dark alike.
QColor tinted(const QPalette &palette, int hue)
{
    const bool dark = palette.base().color().lightness() < 128;
    return QColor::fromHsl(hue, 120, dark ? 60 : 225);
}

struct Side {
    QStringList lines;
    QList<int> marked;
    QList<int> rows; ///< of the lines of the text

    void add(const QStringList &from, int first, int count, int total, QChar sign)
    {
        for (int line = 0; line < total; ++line) {
            if (line < count && !sign.isNull())
                marked.append(static_cast<int>(lines.size()));
            const QString prefix = line >= count || sign.isNull() ? QStringLiteral("  ") : QString(sign) + u' ';
            if (line < count)
                rows.append(static_cast<int>(lines.size()));
            lines.append(line < count ? prefix + from[first + line] : QString());
        }
    }
};

} // namespace

/// One of the texts.
class ComparedText : public QPlainTextEdit {
public:
    ComparedText(const QString &title, QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setReadOnly(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        setAccessibleName(title);
    }

    void fill(const QStringList &lines, const QList<int> &markedLines, int hue)
    {
        setPlainText(lines.join(u'\n'));
        QList<QTextEdit::ExtraSelection> marks;
        for (const int line : markedLines) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document()->findBlockByNumber(line));
            mark.format.setBackground(tinted(palette(), hue));
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
        setExtraSelections(marks);
    }

    /// Selects a row and scrolls to it.
    void showRow(int row)
    {
        QTextCursor cursor(document()->findBlockByNumber(row));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        centerCursor();
        horizontalScrollBar()->setValue(0);
    }
};

CompareDialog::CompareDialog(const QString &leftTitle, const QString &left, const QString &rightTitle,
                             const QString &right, QWidget *parent)
    : QDialog(parent)
{
    layOut(makeTexts(leftTitle, left, rightTitle, right), nullptr);
}

CompareDialog::CompareDialog(const QString &leftTitle, const QString &left, const QString &rightTitle,
                             const QString &right, const ComparedChanges &changes, QWidget *parent)
    : QDialog(parent)
{
    const QString empty = left.isEmpty() ? leftTitle : right.isEmpty() ? rightTitle : QString();
    layOut(makeTexts(leftTitle, left, rightTitle, right),
           makeChanges(changes,
                       left.isEmpty() && right.isEmpty() ? tr("Both are empty.")
                           : empty.isEmpty()             ? QString()
                                                         : tr("%1: there is nothing in it.").arg(empty)));
}

QWidget *CompareDialog::makeTexts(const QString &leftTitle, const QString &left, const QString &rightTitle,
                                  const QString &right)
{
    const QStringList leftLines = left.split(u'\n');
    const QStringList rightLines = right.split(u'\n');
    Side leftSide;
    Side rightSide;
    for (const LineRun &run : diffLines(leftLines, rightLines)) {
        const int total = qMax(run.leftCount, run.rightCount);
        leftSide.add(leftLines, run.left, run.leftCount, total, run.equal ? QChar() : u'-');
        rightSide.add(rightLines, run.right, run.rightCount, total, run.equal ? QChar() : u'+');
    }
    auto *texts = new QWidget(this);
    m_left = new ComparedText(leftTitle, texts);
    m_right = new ComparedText(rightTitle, texts);
    m_left->setObjectName(QStringLiteral("compareLeft"));
    m_right->setObjectName(QStringLiteral("compareRight"));
    m_left->fill(leftSide.lines, leftSide.marked, 0);
    m_right->fill(rightSide.lines, rightSide.marked, 120);
    m_leftRows = leftSide.rows;
    m_rightRows = rightSide.rows;
    connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, m_right->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, m_left->verticalScrollBar(),
            &QScrollBar::setValue);
    auto *layout = new QGridLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(leftTitle, texts), 0, 0);
    layout->addWidget(new QLabel(rightTitle, texts), 0, 1);
    layout->addWidget(m_left, 1, 0);
    layout->addWidget(m_right, 1, 1);
    return texts;
}

/// `empty` says that there is nothing to compare with; else empty.
QWidget *CompareDialog::makeChanges(const ComparedChanges &changes, const QString &empty)
{
    auto *box = new QWidget(this);
    const int count = static_cast<int>(changes.list.size());
    QString summary = tr("%n difference(s) in what the manifest says:", nullptr, count);
    if (!empty.isEmpty())
        summary = empty;
    else if (!changes.readable)
        summary = tr("One of the texts cannot be read as YAML, so only its lines are compared.");
    else if (count == 0)
        summary = tr("Both say the same; only layout, comments or the order of keys may differ.");
    auto *label = new QLabel(summary, box);
    label->setObjectName(QStringLiteral("compareSummary"));
    label->setWordWrap(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    if (count == 0) {
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        return box;
    }
    auto *list = new QListWidget(box);
    list->setObjectName(QStringLiteral("compareChanges"));
    list->setAccessibleName(tr("Differences in words"));
    list->setAlternatingRowColors(true);
    list->setUniformItemSizes(true);
    for (const ComparedChange &change : changes.list) {
        auto *item = new QListWidgetItem(change.sentence, list);
        item->setToolTip(change.sentence);
    }
    label->setBuddy(list);
    layout->addWidget(list);
    connect(list, &QListWidget::currentRowChanged, this, [this, changes](int row) {
        if (row >= 0)
            showChange(changes.list[row]);
    });
    connect(list, &QListWidget::itemClicked, this,
            [this, changes, list](QListWidgetItem *item) { showChange(changes.list[list->row(item)]); });
    return box;
}

void CompareDialog::layOut(QWidget *texts, QWidget *changes)
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare"));
    resize(1100, 680);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(texts);
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    const bool list = changes && changes->findChild<QListWidget *>();
    if (list) {
        splitter->addWidget(changes);
        splitter->setSizes({480, 170});
    } else if (changes) {
        layout->addWidget(changes);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(!list); // Enter in the list shall not close
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void CompareDialog::showChange(const ComparedChange &change)
{
    const int left = m_leftRows.value(change.leftLine, -1);
    const int right = m_rightRows.value(change.rightLine, -1);
    m_left->showRow(left >= 0 ? left : right);
    m_right->showRow(right >= 0 ? right : left);
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/comparedialog.h"

#include "platform/linediff.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace podwright {

namespace {

/// A background that stands off from the palette's in light and dark alike.
QColor tinted(const QPalette &palette, int hue)
{
    const bool dark = palette.base().color().lightness() < 128;
    return QColor::fromHsl(hue, 120, dark ? 60 : 225);
}

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
};

struct Side {
    QStringList lines;
    QList<int> marked;

    void add(const QStringList &from, int first, int count, int total, QChar sign)
    {
        for (int line = 0; line < total; ++line) {
            if (line < count && !sign.isNull())
                marked.append(static_cast<int>(lines.size()));
            const QString prefix = line >= count || sign.isNull() ? QStringLiteral("  ") : QString(sign) + u' ';
            lines.append(line < count ? prefix + from[first + line] : QString());
        }
    }
};

} // namespace

CompareDialog::CompareDialog(const QString &leftTitle, const QString &left, const QString &rightTitle,
                             const QString &right, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare"));
    resize(1100, 640);
    const QStringList leftLines = left.split(u'\n');
    const QStringList rightLines = right.split(u'\n');
    Side leftSide;
    Side rightSide;
    for (const LineRun &run : diffLines(leftLines, rightLines)) {
        const int total = qMax(run.leftCount, run.rightCount);
        leftSide.add(leftLines, run.left, run.leftCount, total, run.equal ? QChar() : u'-');
        rightSide.add(rightLines, run.right, run.rightCount, total, run.equal ? QChar() : u'+');
    }
    auto *leftView = new ComparedText(leftTitle, this);
    auto *rightView = new ComparedText(rightTitle, this);
    leftView->fill(leftSide.lines, leftSide.marked, 0);
    rightView->fill(rightSide.lines, rightSide.marked, 120);
    connect(leftView->verticalScrollBar(), &QScrollBar::valueChanged, rightView->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(rightView->verticalScrollBar(), &QScrollBar::valueChanged, leftView->verticalScrollBar(),
            &QScrollBar::setValue);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QGridLayout(this);
    layout->addWidget(new QLabel(leftTitle, this), 0, 0);
    layout->addWidget(new QLabel(rightTitle, this), 0, 1);
    layout->addWidget(leftView, 1, 0);
    layout->addWidget(rightView, 1, 1);
    layout->addWidget(buttons, 2, 0, 1, 2);
}

} // namespace podwright

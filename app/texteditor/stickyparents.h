// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTextBlock;

namespace podwright {

class YamlEditor;

/// The lines of the parents of the first visible line, held at the top of the text while it scrolls. A click goes
/// there. The innermost ones, at most mostLines; from the keyboard the breadcrumb does the same.
class StickyParents : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostLines = 4;

    explicit StickyParents(YamlEditor *editor);

    /// The editor's fold ranges are other ones.
    void showRanges();
    void setShown(bool shown);
    /// The lines that are shown, from 0, the outermost first.
    const QList<int> &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();
    QList<int> wantedLines() const;
    void keepCaretClear();
    void paintLine(QPainter &painter, const QTextBlock &block, int top) const;
    int rowHeight() const;

    YamlEditor *m_editor;
    QList<int> m_lines;
    bool m_shown = true;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace podwright {

class YamlEditor;

/// Search and replace below the text: as one types, with regular expressions, case and a count.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(YamlEditor *editor, QWidget *parent = nullptr);

    /// The view of the same text in which to go from hit to hit; the first one again when it is gone.
    void setView(YamlEditor *view);
    void open(bool replace);
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void close();
    YamlEditor *view() const;
    void step(int by);
    void go(int step);
    void replaceOne();
    void replaceAll();
    QString replacementFor(const QTextCursor &hit) const;
    void showCount();
    void retranslate();

    YamlEditor *m_editor;
    QPointer<YamlEditor> m_view;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    QToolButton *m_case;
    QToolButton *m_regularExpression;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_replaceOne;
    QToolButton *m_replaceAll;
    QToolButton *m_close;
    QLabel *m_count;
    QList<QTextCursor> m_hits;
    int m_current = -1;
    bool m_bad = false;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QPlainTextEdit;

namespace podwright {

/// A line of text that becomes a text of several lines, with its white space shown, as soon as it has a line break
/// (Shift+Enter makes the first one), and a line again when the last one goes.
class FlexibleEdit : public QWidget {
    Q_OBJECT

public:
    explicit FlexibleEdit(QWidget *parent);

    QString text() const;
    /// Touches nothing that is shown already.
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }
    /// The widget that takes the keyboard now.
    QWidget *target() const;
    bool isMultiLine() const { return m_multiLine; }
    void setReadOnly(bool readOnly);
    /// A sign at the end of the line, with what it stands for, also read out; an empty text takes it away.
    void setMark(int severity, const QString &text);
    void setNames(const QString &objectName, const QString &name, const QString &description);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void textEdited(const QString &text);

private:
    void setMultiLine(bool multiLine);
    void makeTextEdit();
    void describe();
    void onTextChanged();

    QLineEdit *m_line;
    QAction *m_mark = nullptr; ///< made when first needed
    QPlainTextEdit *m_text = nullptr; ///< made when first needed
    QString m_description;
    QString m_found; ///< what is wrong with the text
    bool m_multiLine = false;
};

} // namespace podwright

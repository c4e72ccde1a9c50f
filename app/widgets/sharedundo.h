// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWheelEvent>

namespace podwright {

/// An input widget without an undo of its own: Ctrl+Z goes to the window, where the one history of the document is.
template <typename Input> class SharedUndo : public Input {
public:
    using Input::Input;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return false;
            }
        }
        return Input::event(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
            event->ignore();
        else
            Input::keyPressEvent(event);
    }
};

using FormLineEdit = SharedUndo<QLineEdit>;
using FormTextEdit = SharedUndo<QPlainTextEdit>;

/// A combo box that takes the wheel only when it has the focus, so that scrolling a form changes nothing.
class FormComboBox : public SharedUndo<QComboBox> {
public:
    explicit FormComboBox(QWidget *parent = nullptr)
        : SharedUndo<QComboBox>(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace podwright

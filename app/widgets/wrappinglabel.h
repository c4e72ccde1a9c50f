// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace podwright {

/// Text that is broken into lines. Layouts ask for its height again and again, and a QLabel sets the whole text anew
/// for each answer; here each width is measured once as long as text and font stay.
class WrappingLabel : public QLabel {
public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_measured; ///< the text that the heights are of
    mutable QHash<int, int> m_heights; ///< by width, in pixels
};

} // namespace podwright

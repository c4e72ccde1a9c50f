// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace podwright {

class YamlEditor;

/// Beside the scroll bar: where in the whole text something was found. A click goes to the nearest mark.
class FindingStrip : public QWidget {
    Q_OBJECT

public:
    explicit FindingStrip(YamlEditor *editor);

    QSize sizeHint() const override;
    /// The editor's findings are other ones.
    void showFindings();
    /// Where the mark of a line is painted, in pixels from the top.
    int markTop(int line) const;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineNear(int y) const; ///< -1: no mark there

    YamlEditor *m_editor;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace podwright {

class YamlEditor;

/// Line numbers, marks of findings and the triangles that fold, at the left of the text.
class EditorGutter : public QWidget {
    Q_OBJECT

public:
    explicit EditorGutter(YamlEditor *editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineAt(int y) const;
    int foldWidth() const;
    void paintBulb(QPainter &painter, const QRectF &where) const;
    void paintFold(QPainter &painter, const QRect &line, bool folded) const;

    YamlEditor *m_editor;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/comparedchanges.h"

#include <QDialog>
#include <QList>

class QListWidget;

namespace podwright {

class ComparedText;

/// Shows two texts side by side, equal lines level with each other and the different ones marked by colour and sign;
/// below them, where it is known, what is different in words. Choosing a sentence shows its lines.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const QString &leftTitle, const QString &left, const QString &rightTitle, const QString &right,
                  QWidget *parent = nullptr);
    CompareDialog(const QString &leftTitle, const QString &left, const QString &rightTitle, const QString &right,
                  const ComparedChanges &changes, QWidget *parent = nullptr);

private:
    QWidget *makeTexts(const QString &leftTitle, const QString &left, const QString &rightTitle, const QString &right);
    QWidget *makeChanges(const ComparedChanges &changes, const QString &empty);
    void layOut(QWidget *texts, QWidget *changes);
    void showChange(const ComparedChange &change);

    ComparedText *m_left = nullptr;
    ComparedText *m_right = nullptr;
    QList<int> m_leftRows; ///< of the lines of the left text
    QList<int> m_rightRows;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems/problemrow.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace podwright {

/// Above the list: words to filter by, a switch with the count for each kind of finding, how to group, and the command
/// that mends all that is safe.
class ProblemBar : public QWidget {
    Q_OBJECT

public:
    explicit ProblemBar(QWidget *parent = nullptr);

    void setCount(Severity severity, int count);
    void focusFilter();
    void retranslate();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void shownChanged(podwright::Severity severity, bool shown);
    void groupingChanged(podwright::ProblemGrouping grouping);
    void fixAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameKind(Severity severity);

    QLineEdit *m_filter;
    std::array<QToolButton *, 4> m_kinds{};
    std::array<int, 4> m_counts{};
    QComboBox *m_grouping;
    QToolButton *m_fixAll;
};

} // namespace podwright

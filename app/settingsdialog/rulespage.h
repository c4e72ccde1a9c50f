// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace podwright {

/// Which rules of run time and advice are looked for: all of them by title, to be searched and switched.
class RulesPage : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(const QStringList &disabled, QWidget *parent = nullptr);

    /// Ids of the rules that are switched off, sorted.
    QStringList disabled() const;
    void setDisabled(const QStringList &rules);
    /// Lists the rules in which the words stand; false: none.
    bool search(const QString &words);

    /// Those that are off where nobody has chosen.
    static QStringList offByDefault();

Q_SIGNALS:
    void changed();

private:
    QTreeWidgetItem *addKind(int severity);
    void filter(const QString &words);
    void showCount();

    QLineEdit *m_search;
    QTreeWidget *m_rules;
    QLabel *m_count;
};

} // namespace podwright

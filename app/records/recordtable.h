// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableWidget;

namespace podwright {

/// The items of a list as a table to choose from, with what can be done to them: add, remove, move up and down (with
/// the keys Insert, Delete, Alt+Up, Alt+Down too).
class RecordTable : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        int severity = -1; ///< of a mark in front, -1: none
        bool faint = false; ///< without effect
        bool operator==(const Row &other) const = default;
    };

    /// Object names begin with the prefix.
    explicit RecordTable(const QString &prefix, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QStringList &headers);
    void showRows(const QList<Row> &rows, bool editable);
    /// -1: none.
    int current() const;
    void setCurrent(int row);
    /// Another button beside the others.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void currentChanged();
    void addWanted();
    void removeWanted(int row);
    void moveWanted(int from, int to);
    /// Enter or a double click: go to the fields of the item.
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void enableButtons();
    void move(int by);

    QTableWidget *m_table;
    QHBoxLayout *m_bar;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QList<Row> m_rows;
    bool m_editable = false;
};

} // namespace podwright

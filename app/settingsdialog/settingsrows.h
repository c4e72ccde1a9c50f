// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace podwright {

class AppSettings;

/// A page of the settings: one row for each, read from the settings when made and written by save().
class SettingsRows : public QWidget {
    Q_OBJECT

public:
    /// A text of the interface and the words of the source, by which it is found in both languages.
    struct Words {
        QString shown;
        QString source;
    };

    explicit SettingsRows(const Words &title, QWidget *parent = nullptr);

    const QString &title() const { return m_title.shown; }
    void addChoice(const Words &name, const char *object, const QStringList &entries, int current,
                   std::function<void(AppSettings &, int)> save);
    void addSwitch(const Words &name, const char *object, bool on, std::function<void(AppSettings &, bool)> save);
    /// `zero`: what the lowest value stands for, if it stands for something.
    void addNumber(const Words &name, const char *object, int least, int most, int current, const QString &unit,
                   const QString &zero, std::function<void(AppSettings &, int)> save);
    void addFont(const Words &name, const char *object, const QString &family,
                 std::function<void(AppSettings &, const QString &)> save);
    void addFolder(const Words &name, const char *object, const QString &folder, const QString &standard,
                   std::function<void(AppSettings &, const QString &)> save);
    /// A sentence below the last row.
    void addNote(const QString &note);

    void save(AppSettings &settings) const;
    /// Shows the rows in which all the words stand; where the title has them, all. False: none is left.
    bool filter(const QStringList &words);

Q_SIGNALS:
    void changed();

private:
    void addRow(const Words &name, const char *object, QWidget *control);
    struct Row {
        QString words;
        QWidget *field;
        QLabel *note = nullptr;
    };

    Words m_title;
    QFormLayout *m_form;
    QList<Row> m_rows;
    QList<std::function<void(AppSettings &)>> m_saves;
};

} // namespace podwright

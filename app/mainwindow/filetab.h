// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QMenuBar;
class QToolBar;

namespace podwright {

class MainWindow;

/// One file of a window with tabs. Its MainWindow is made when it is first shown, so that a session of many files
/// starts as fast as one of a single file.
class FileTab : public QWidget {
    Q_OBJECT

public:
    using Make = std::function<MainWindow *(QWidget *parent)>;
    /// `entry` is what MainWindow::sessionEntry() gave: opened with the window.
    explicit FileTab(Make make, QString entry = {}, QWidget *parent = nullptr);
    ~FileTab() override;

    bool isMade() const { return m_content != nullptr; }
    MainWindow *content();
    QString fileName() const;
    QString title() const;
    bool isModified() const;
    QString sessionEntry() const;

    /// Where the keyboard was when the tab was left; null: nowhere yet.
    void rememberFocus();
    QWidget *lastFocus() const { return m_focus; }
    /// Menus and tool bar leave the window and stand above the tabs.
    void liftBars(QBoxLayout *menus, QBoxLayout *tools);
    void setBarsVisible(bool visible);

Q_SIGNALS:
    void made();
    /// The file has another name, or is saved, or not any more.
    void changed();

private:
    Make m_make;
    QString m_entry;
    MainWindow *m_content = nullptr;
    QPointer<QMenuBar> m_menus;
    QPointer<QToolBar> m_tools;
    QPointer<QWidget> m_focus;
};

} // namespace podwright

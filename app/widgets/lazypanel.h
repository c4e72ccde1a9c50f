// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <utility>

namespace podwright {

/// Stands for a panel that is made when it is first shown, or when its empty place was first painted: a window is on
/// the screen sooner without those that are not seen yet.
class LazyPanel : public QWidget {
public:
    enum class Making { WhenShown, AfterPaint };

    explicit LazyPanel(std::function<QWidget *()> make, Making making = Making::WhenShown, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_make(std::move(make))
        , m_making(making)
    {
    }

    /// The panel; is made if it is not there yet.
    QWidget *panel()
    {
        if (const auto make = std::exchange(m_make, nullptr)) {
            m_panel = make();
            auto *layout = new QVBoxLayout(this);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(m_panel);
            m_panel->show(); // now, not when events are next handled
        }
        return m_panel;
    }

    bool isMade() const { return m_panel; }

protected:
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        if (m_making == Making::WhenShown)
            panel();
    }
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (m_make)
            QTimer::singleShot(0, this, [this] { panel(); });
    }

private:
    std::function<QWidget *()> m_make;
    Making m_making;
    QWidget *m_panel = nullptr;
};

} // namespace podwright

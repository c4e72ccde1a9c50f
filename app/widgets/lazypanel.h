// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace podwright {

/// Stands for a panel that is made only when it is first seen, so that a window opens without those that are not.
class LazyPanel : public QWidget {
public:
    explicit LazyPanel(std::function<QWidget *()> make, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_make(std::move(make))
    {
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        if (!m_make)
            return;
        const auto make = std::exchange(m_make, nullptr);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(make());
    }

private:
    std::function<QWidget *()> m_make;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/staticbundle.h"
#include "widgets/wrappinglabel.h"

#include <QWidget>

namespace podwright {

/// A page of the assistant. It shows a bundle and may change the options that the bundle is made with.
class AssistantPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void retranslate() = 0;
    /// The options, the manifest or the language have changed.
    virtual void show(const StaticPodOptions &options, const StaticBundle &bundle) = 0;

Q_SIGNALS:
    void optionsChanged(const podwright::StaticPodOptions &options);

protected:
    /// A paragraph.
    QLabel *makeLabel(const char *name)
    {
        auto *label = new WrappingLabel(this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
};

} // namespace podwright

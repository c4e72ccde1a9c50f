// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"
#include "containers/imagename.h"

class QLabel;
class QLineEdit;

namespace podwright {

/// The image's name as a whole and in its parts, when it is pulled, and what both mean together.
class ImagePage : public ContainerPage {
    Q_OBJECT

public:
    explicit ImagePage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;

private:
    struct Part {
        std::string ImageName::*member;
        const char *name;
        QLabel *label;
        QLineEdit *edit;
    };
    void writeParts();
    QString meaning(const ImageName &image) const;

    RecordForm *m_form;
    QList<Part> m_parts;
    QLabel *m_complete;
    QLabel *m_meaning;
};

} // namespace podwright

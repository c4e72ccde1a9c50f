// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace podwright {

/// Which parts of a file are printed.
struct PrintedParts {
    bool text = true;
    bool findings = false;
    bool network = false;
};

/// Asks for the parts to print.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    PrintDialog(const QString &title, const QString &action, QWidget *parent = nullptr);

    PrintedParts parts() const;

private:
    QCheckBox *addPart(const QString &name, const char *object, bool on);

    QCheckBox *m_text;
    QCheckBox *m_findings;
    QCheckBox *m_network;
};

} // namespace podwright

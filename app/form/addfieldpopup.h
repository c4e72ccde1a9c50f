// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formcontext.h"
#include "schema/schematype.h"

#include <QFrame>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace podwright {

/// The fields that may still be added to a map, with a search over names and short help in both languages. Favourites
/// and those used last come first, deprecated ones last.
class AddFieldPopup : public QFrame {
    Q_OBJECT

public:
    AddFieldPopup(FormContext &context, const SchemaType &type, const std::vector<const Field *> &fields,
                  const std::string &parentPath, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void accept();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace podwright

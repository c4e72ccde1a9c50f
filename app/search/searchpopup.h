// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/searchindex.h"
#include "settings/appsettings.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;

namespace podwright {

/// One box for everything: fields, guides, templates, findings, commands. Lists the best hits while one types; Enter
/// takes the marked one. Deletes itself when closed. The index must outlive it.
class SearchPopup : public QFrame {
    Q_OBJECT

public:
    SearchPopup(const SearchIndex &index, HelpLanguage language, QWidget *parent);

    /// Fields that come before others that fit as well; without a query they are listed.
    void setFirst(const QStringList &favourites, const QStringList &recent);
    /// Under the title bar of its window, in the middle.
    void open();

Q_SIGNALS:
    void chosen(const podwright::SearchEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &query);
    void accept();
    std::vector<SearchHit> hitsOf(const QString &query) const;
    QString describe(const SearchEntry &entry) const;

    const SearchIndex &m_index;
    HelpLanguage m_language;
    std::vector<SearchHit> m_hits;
    QStringList m_favourites;
    QStringList m_recent;
    QLineEdit *m_query;
    QTreeWidget *m_list;
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpopup.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

SearchPopup::SearchPopup(const SearchIndex &index, HelpLanguage language, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_index(index)
    , m_language(language)
    , m_query(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("search"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_query);
    layout->addWidget(m_list);
    m_query->setObjectName(QStringLiteral("searchQuery"));
    m_query->setPlaceholderText(tr("Fields, guides, templates, findings, commands"));
    m_query->setAccessibleName(tr("Search"));
    m_query->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(true);
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &SearchPopup::list);
    connect(m_list, &QTreeWidget::itemClicked, this, &SearchPopup::accept);
    list({});
}

void SearchPopup::open()
{
    const QWidget *window = parentWidget()->window();
    const int width = std::min(window->width() - 40, fontMetrics().averageCharWidth() * 110);
    resize(width, std::min(window->height() - 80, fontMetrics().lineSpacing() * 24));
    const QPoint corner((window->width() - this->width()) / 2, 40);
    move(window->mapToGlobal(corner));
    m_list->setColumnWidth(0, width * 27 / 100);
    m_list->setColumnWidth(1, width * 42 / 100);
    show();
    m_query->setFocus();
}

QString SearchPopup::describe(const SearchEntry &entry) const
{
    const QString english = QString::fromStdString(entry.english);
    const QString chinese = QString::fromStdString(entry.chinese);
    if (m_language == HelpLanguage::Both && !english.isEmpty() && !chinese.isEmpty() && english != chinese)
        return chinese + QStringLiteral(" · ") + english;
    return m_language == HelpLanguage::English || chinese.isEmpty() ? english : chinese;
}

void SearchPopup::setFirst(const QStringList &favourites, const QStringList &recent)
{
    m_favourites = favourites;
    m_recent = recent;
    list(m_query->text());
}

std::vector<SearchHit> SearchPopup::hitsOf(const QString &query) const
{
    if (query.trimmed().isEmpty()) {
        std::vector<SearchHit> hits;
        QStringList paths = m_favourites + m_recent;
        paths.removeDuplicates();
        for (const QString &path : std::as_const(paths)) {
            for (const SearchHit &hit :
                 m_index.find(path.section(u'.', -1).remove(QStringLiteral("[]")).toStdString(), 200)) {
                if (hit.entry->kind == SearchEntry::Kind::Field && hit.entry->target == path.toStdString()) {
                    hits.push_back(hit);
                    break;
                }
            }
        }
        return hits;
    }
    std::vector<SearchHit> hits = m_index.find(query.toStdString());
    const auto liking = [this](const SearchHit &hit) {
        constexpr int favourite = 15 * 16; // of 100 * 16 for a name that fits wholly
        constexpr int recent = 5 * 16;
        const QString path = QString::fromStdString(hit.entry->target);
        if (hit.entry->kind != SearchEntry::Kind::Field)
            return hit.score;
        return hit.score + (m_favourites.contains(path) ? favourite : m_recent.contains(path) ? recent : 0);
    };
    std::stable_sort(hits.begin(), hits.end(),
                     [&](const SearchHit &a, const SearchHit &b) { return liking(a) > liking(b); });
    return hits;
}

void SearchPopup::list(const QString &query)
{
    m_list->clear();
    m_hits = hitsOf(query);
    for (const SearchHit &hit : m_hits) {
        QString kind;
        switch (hit.entry->kind) {
        case SearchEntry::Kind::Field:
            kind = QString::fromStdString(hit.entry->target);
            break;
        case SearchEntry::Kind::Guide:
            kind = tr("Guide");
            break;
        case SearchEntry::Kind::Template:
            kind = tr("Template");
            break;
        case SearchEntry::Kind::Snippet:
            kind = tr("Snippet");
            break;
        case SearchEntry::Kind::Command:
            kind = tr("Command");
            break;
        case SearchEntry::Kind::Finding:
            kind = tr("Finding");
            break;
        }
        const bool isField = hit.entry->kind == SearchEntry::Kind::Field;
        if (isField && m_favourites.contains(QString::fromStdString(hit.entry->target)))
            kind.prepend(QStringLiteral("★ "));
        const bool isGuide = hit.entry->kind == SearchEntry::Kind::Guide;
        const QString description = describe(*hit.entry);
        auto *item = new QTreeWidgetItem(
            m_list,
            {isGuide ? description : QString::fromStdString(hit.entry->name), isGuide ? QString() : description, kind});
        item->setForeground(2, palette().placeholderText());
        item->setToolTip(1, description);
    }
    if (!m_hits.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SearchPopup::accept()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const SearchEntry entry = *m_hits[static_cast<std::size_t>(row)].entry;
    close();
    Q_EMIT chosen(entry);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return false;
    }
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/completionpopup.h"

#include "schema/schematype.h"
#include "texteditor/proposaldelegate.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

namespace {

constexpr int mostRows = 10;
constexpr int columns = 76; // letters that fit beside each other
constexpr int fewestColumns = 24;
constexpr int besideText = 44; // pixels: the badge, and between a name and what is told of it

QString typeName(const Field &field, FieldKind kind)
{
    static constexpr const char *names[] = {"string", "integer", "boolean", "number", "quantity", "int or string",
                                            "time",   "",        "list",    "map",    "object"};
    if (kind == FieldKind::Object)
        return field.type ? QString::fromUtf8(field.type->name()) : QStringLiteral("object");
    if (kind == FieldKind::List)
        return QStringLiteral("[]") + typeName(field, field.item);
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_help(new QLabel(this))
{
    setObjectName(QStringLiteral("completion"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    hide();
    m_list->setObjectName(QStringLiteral("completionList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Proposals"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setMargin(6);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::showHelp);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::open(std::vector<Proposal> proposals, const QRect &word, bool mark)
{
    m_proposals = std::move(proposals);
    fill();
    m_list->setCurrentIndex(mark ? m_model->index(0, 0) : QModelIndex());
    m_list->scrollToTop();
    showHelp();
    place(word);
    show();
    raise();
}

void CompletionPopup::fill()
{
    m_model->clear();
    for (const Proposal &one : m_proposals) {
        QStringList parts;
        if (one.kind == Proposal::Kind::Field) {
            parts.append(typeName(*one.field, one.field->kind));
            if (one.required)
                parts.append(tr("required"));
            if (one.field->deprecated)
                parts.append(tr("deprecated"));
            if (one.field->sinceMinor > 30)
                parts.append(tr("since 1.%1").arg(one.field->sinceMinor));
        } else if (one.kind == Proposal::Kind::Snippet) {
            parts.append(tr("snippet"));
        } else if (one.kind == Proposal::Kind::Value && one.isDefault) {
            parts.append(tr("default"));
        }
        auto *item = new QStandardItem(QString::fromStdString(one.text));
        const QString detail = parts.join(QStringLiteral(" · "));
        item->setData(detail, ProposalDelegate::DetailRole);
        item->setData(static_cast<int>(one.kind), ProposalDelegate::KindRole);
        item->setData(one.field && one.kind == Proposal::Kind::Field && one.field->deprecated,
                      ProposalDelegate::DeprecatedRole);
        item->setData(detail.isEmpty() ? item->text() : item->text() + QStringLiteral(", ") + detail,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

/// Help needs the whole width; names alone get what they take.
int CompletionPopup::wantedWidth() const
{
    const QFontMetrics metrics = m_list->fontMetrics();
    const int most = metrics.averageCharWidth() * columns;
    int width = m_help->isHidden() ? metrics.averageCharWidth() * fewestColumns : most;
    for (int row = 0; row < m_model->rowCount() && width < most; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        width =
            std::max(width,
                     metrics.horizontalAdvance(index.data().toString())
                         + metrics.horizontalAdvance(index.data(ProposalDelegate::DetailRole).toString()) + besideText);
    }
    return std::min(width, most);
}

/// Below the word, or above it where there is more room.
void CompletionPopup::place(const QRect &word)
{
    const QRect room = parentWidget()->rect();
    const int row = m_list->sizeHintForRow(0);
    const int rows = std::min(mostRows, static_cast<int>(m_proposals.size()));
    const int width = std::min(wantedWidth(), room.width());
    const int help =
        m_help->isHidden() ? 0 : std::max(m_help->heightForWidth(width - 2), m_help->fontMetrics().height() * 2 + 12);
    const int below = room.bottom() - word.bottom();
    const bool down = below >= word.top() || below >= row * rows + help + 4;
    const int height = std::min(row * rows + help + 4, down ? below : word.top());
    const int left = std::clamp(word.left(), 0, std::max(0, room.width() - width));
    setGeometry(left, down ? word.bottom() + 1 : word.top() - height, width, height);
}

void CompletionPopup::showHelp()
{
    const int row = std::max(0, m_list->currentIndex().row());
    const bool any = row < static_cast<int>(m_proposals.size());
    QString help = any ? QString::fromStdString(m_proposals[static_cast<std::size_t>(row)].help) : QString();
    help.remove(u'`');
    m_help->setText(help);
    m_help->setVisible(
        std::any_of(m_proposals.begin(), m_proposals.end(), [](const Proposal &one) { return !one.help.empty(); }));
}

void CompletionPopup::step(int rows)
{
    const int count = m_model->rowCount();
    const int at = m_list->currentIndex().row();
    int next = at < 0 ? (rows > 0 ? 0 : count - 1) : at + rows;
    if (rows == 1 || rows == -1)
        next = (next + count) % count;
    m_list->setCurrentIndex(m_model->index(std::clamp(next, 0, count - 1), 0));
}

const Proposal *CompletionPopup::current() const
{
    const int row = m_list->currentIndex().row();
    return isVisible() && row >= 0 ? &m_proposals[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/folding.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace podwright {

namespace {

/// Selects the line: where nothing is selected any more, the line was removed.
QTextCursor headOf(const QTextBlock &block)
{
    QTextCursor head(block);
    head.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return head;
}

int lineOf(const QTextCursor &head)
{
    return head.document()->findBlock(head.selectionStart()).blockNumber();
}

} // namespace

Folding *Folding::of(QTextDocument *text)
{
    auto *folding = text->findChild<Folding *>(Qt::FindDirectChildrenOnly);
    return folding ? folding : new Folding(text);
}

Folding::Folding(QTextDocument *text)
    : QObject(text)
    , m_text(text)
{
}

Folding::Heads::const_iterator Folding::find(int line) const
{
    const auto found = std::lower_bound(m_heads.begin(), m_heads.end(), line,
                                        [](const QTextCursor &head, int wanted) { return lineOf(head) < wanted; });
    return found != m_heads.end() && lineOf(*found) == line ? found : m_heads.end();
}

bool Folding::isFolded(int line) const
{
    return !m_heads.empty() && find(line) != m_heads.end();
}

void Folding::setFolded(const std::vector<int> &lines, bool folded)
{
    for (const int line : lines) {
        const QTextBlock block = m_text->findBlockByNumber(line);
        if (folded && block.isValid() && m_snapshot && m_snapshot->folds.at(line))
            m_heads.push_back(headOf(block));
        else if (const auto head = find(line); !folded && head != m_heads.end())
            m_heads.erase(head);
    }
    tidy();
    if (apply())
        Q_EMIT changed(true);
}

void Folding::reveal(int line)
{
    QTextBlock block = m_text->findBlockByNumber(line);
    bool opened = false;
    while (block.isValid() && !block.isVisible() && !m_heads.empty()) {
        QTextBlock head = block.previous();
        while (head.isValid() && !(head.isVisible() && isFolded(head.blockNumber())))
            head = head.previous();
        if (!head.isValid())
            break;
        m_heads.erase(find(head.blockNumber()));
        opened = apply() || opened;
    }
    if (opened)
        Q_EMIT changed(true);
}

void Folding::clear()
{
    if (m_heads.empty())
        return;
    m_heads.clear();
    if (apply())
        Q_EMIT changed(true);
}

void Folding::setSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    if (m_heads.empty())
        return;
    tidy();
    if (snapshot->health == TextHealth::Good)
        std::erase_if(m_heads, [&](const QTextCursor &head) { return !snapshot->folds.at(lineOf(head)); });
    if (apply())
        Q_EMIT changed(false);
}

/// Edits may have removed heads, or brought two to one line.
void Folding::tidy()
{
    std::erase_if(m_heads, [](const QTextCursor &head) { return !head.hasSelection(); });
    for (QTextCursor &head : m_heads)
        head = headOf(m_text->findBlock(head.selectionStart()));
    std::sort(m_heads.begin(), m_heads.end());
    m_heads.erase(std::unique(m_heads.begin(), m_heads.end()), m_heads.end());
}

/// Hides what is folded and shows the rest. A head without a range (the text is broken) hides what it hid. Returns
/// whether a line changed.
bool Folding::apply()
{
    int hiddenTo = -1;
    bool asBefore = false;
    int first = -1;
    int last = -1;
    auto head = m_heads.cbegin();
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        asBefore = asBefore && !block.isVisible();
        const bool visible = line > hiddenTo && !asBefore;
        for (; head != m_heads.cend() && lineOf(*head) <= line; ++head) {
            const FoldRanges::Range *range = m_snapshot ? m_snapshot->folds.at(line) : nullptr;
            hiddenTo = std::max(hiddenTo, range ? range->last : -1);
            asBefore = asBefore || (visible && !range);
        }
        if (visible == block.isVisible())
            continue;
        block.setVisible(visible);
        first = first < 0 ? block.position() : first;
        last = block.position() + block.length();
    }
    if (first >= 0)
        m_text->markContentsDirty(first, last - first);
    return first >= 0;
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/guideview.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace podwright {

namespace {

constexpr int margin = 12;

/// "network/0" and the like: what stands behind `podwright:`.
QStringList partsOf(const QUrl &link)
{
    return link.path().split(u'/');
}

} // namespace

GuideView::GuideView(GuidePicture picture, QWidget *parent)
    : QTextBrowser(parent)
    , m_picture(std::move(picture))
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes lays the whole page out a second time
    document()->setDocumentMargin(margin);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

void GuideView::show(const Guide &guide)
{
    m_guide = guide;
    document()->setMarkdown(page(), QTextDocument::MarkdownDialectGitHub);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(0);
}

/// The guide's text with a line behind each whole example that opens it.
QString GuideView::page() const
{
    std::string text = m_guide.markdown;
    for (std::size_t index = m_guide.examples.size(); index-- > 0;) {
        const GuideExample &example = m_guide.examples[index];
        const std::size_t fence = text.find("\n```", example.offset + 3);
        if (example.kind == GuideExample::Kind::Part || fence == std::string::npos)
            continue;
        const std::string line =
            "\n[" + tr("Open in the editor").toStdString() + "](podwright:example/" + std::to_string(index) + ")\n";
        text.insert(std::min(text.find('\n', fence + 1), text.size() - 1) + 1, line);
    }
    return QString::fromStdString(text);
}

void GuideView::follow(const QUrl &link)
{
    if (link.scheme() != QLatin1String("podwright")) {
        QDesktopServices::openUrl(link);
        return;
    }
    const QStringList parts = partsOf(link);
    const QString rest = link.path().mid(parts.first().size() + 1);
    if (parts.first() == QLatin1String("example")) {
        const std::size_t index = rest.toULong();
        if (index < m_guide.examples.size())
            Q_EMIT exampleRequested(QString::fromStdString(m_guide.examples[index].text));
    } else if (parts.first() == QLatin1String("guide")) {
        Q_EMIT guideRequested(rest);
    } else if (parts.first() == QLatin1String("field")) {
        Q_EMIT fieldRequested(rest);
    }
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != QLatin1String("podwright") || !m_picture)
        return QTextBrowser::loadResource(type, name);
    const QStringList parts = partsOf(name);
    const std::size_t index = parts.value(1).toULong();
    if (index >= m_guide.examples.size())
        return {};
    const QString path = parts.mid(2).join(u'/');
    return m_picture(parts.first(), m_guide.examples[index].text, path, viewport()->width() - 2 * margin);
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool again = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
    if (again && !m_guide.markdown.empty()) {
        const int place = verticalScrollBar()->value();
        show(Guide(m_guide));
        verticalScrollBar()->setValue(place);
    }
}

} // namespace podwright

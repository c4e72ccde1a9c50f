// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/clusteroutput.h"

#include "widgets/severitymark.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QSyntaxHighlighter>

#include <algorithm>
#include <utility>

namespace podwright {

namespace {

constexpr int mostLines = 5'000;
constexpr qsizetype longestLine = 2000;
constexpr int delay = 120; // milliseconds: many small pieces are shown at once
constexpr qsizetype mostWaiting = 200'000; // characters; no one can read what scrolls by faster

} // namespace

class ClusterOutput::DifferenceColours : public QSyntaxHighlighter {
public:
    explicit DifferenceColours(ClusterOutput *output)
        : QSyntaxHighlighter(output->document())
        , m_output(output)
    {
    }

    void setOn(bool on) { m_on = on; }

protected:
    void highlightBlock(const QString &line) override
    {
        const bool dark = isDark(m_output->palette());
        QTextCharFormat format;
        if (line.startsWith(QStringLiteral("$ ")))
            format.setFontWeight(QFont::Bold);
        else if (m_on && line.startsWith(u'+'))
            format.setForeground(dark ? QColor(0x7ee787) : QColor(0x116329));
        else if (m_on && line.startsWith(u'-'))
            format.setForeground(severityColor(0, m_output->palette()));
        else if (m_on && line.startsWith(QStringLiteral("@@")))
            format.setForeground(severityColor(3, m_output->palette()));
        else
            return;
        setFormat(0, static_cast<int>(line.size()), format);
    }

private:
    ClusterOutput *m_output;
    bool m_on = false;
};

ClusterOutput::ClusterOutput(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colours(new DifferenceColours(this))
{
    setObjectName(QStringLiteral("clusterOutput"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setMaximumBlockCount(mostLines);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &ClusterOutput::flush);
}

void ClusterOutput::begin(bool differences)
{
    m_delay.stop();
    m_waiting.clear();
    m_column = 0;
    m_inEscape = false;
    m_decoder.resetState();
    m_colours->setOn(differences);
    clear();
}

void ClusterOutput::add(const QByteArray &bytes)
{
    QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError() || bytes.contains('\0')) {
        // no text: of letters of all the scripts that it would be taken for the drawing takes long
        m_decoder.resetState();
        text = QString::fromLatin1(bytes);
        const auto odd = [](QChar c) { return c.unicode() > 0x7e; };
        std::replace_if(text.begin(), text.end(), odd, QChar(u'·'));
    }
    addText(text);
}

void ClusterOutput::addText(const QString &text)
{
    m_waiting += shown(text);
    if (m_waiting.size() > mostWaiting)
        m_waiting = m_waiting.last(mostWaiting / 2);
    if (!m_delay.isActive())
        m_delay.start();
}

/// Without what only terminals understand.
QString ClusterOutput::shown(const QString &text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar c : text) {
        if (m_inEscape) {
            m_inEscape = !c.isLetter();
            continue;
        }
        if (c == QChar(0x1b)) {
            m_inEscape = true;
            continue;
        }
        if (c == u'\r')
            continue;
        const bool control = c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control;
        made += control ? QChar(QChar::ReplacementCharacter) : c;
        m_column = c == u'\n' ? 0 : m_column + 1;
        if (m_column < longestLine || c.isHighSurrogate())
            continue;
        made += u'\n';
        m_column = 0;
    }
    return made;
}

void ClusterOutput::flush()
{
    m_delay.stop();
    if (m_waiting.isEmpty())
        return;
    // of very many short lines only those are put in that will stay
    qsizetype start = m_waiting.size();
    for (int line = 0; line < mostLines && start > 0; ++line)
        start = start > 1 ? m_waiting.lastIndexOf(u'\n', start - 2) + 1 : 0;
    if (start > 0) {
        m_waiting.remove(0, start);
        clear();
    }
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    const int before = bar->value();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(std::exchange(m_waiting, QString()));
    bar->setValue(atEnd ? bar->maximum() : std::min(before, bar->maximum()));
}

void ClusterOutput::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->rehighlight();
}

} // namespace podwright

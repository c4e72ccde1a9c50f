// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printedpages.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace podwright {

namespace {

constexpr double textPoints = 9;
constexpr double titlePoints = 8;

QString translated(const char *text)
{
    return QCoreApplication::translate("podwright::PrintedPages", text);
}

/// Pages one after the other, filled from top to bottom.
class Pages {
public:
    Pages(QPagedPaintDevice &device, const PrintedFile &file)
        : m_device(device)
        , m_file(file)
        , m_font(file.textFont)
    {
        m_font.setPointSizeF(textPoints);
    }

    bool print()
    {
        if (!m_painter.begin(&m_device))
            return false;
        beginPage();
        if (!m_file.yaml.isEmpty())
            printText();
        if (!m_file.findings.isEmpty())
            printFindings();
        if (m_file.picture)
            printPicture();
        return m_painter.end();
    }

private:
    double width() const { return m_device.width(); }
    double bottom() const { return m_device.height(); }

    void beginPage()
    {
        if (m_page > 0)
            m_device.newPage();
        ++m_page;
        QFont font = m_file.textFont;
        font.setPointSizeF(titlePoints);
        const QFontMetricsF metrics(font, &m_device);
        const QRectF line(0, 0, width(), metrics.height());
        m_painter.setFont(font);
        m_painter.setPen(Qt::darkGray);
        const QString number = translated(QT_TRANSLATE_NOOP("podwright::PrintedPages", "Page %1")).arg(m_page);
        const double room = width() - metrics.horizontalAdvance(number) * 1.2;
        m_painter.drawText(line, Qt::AlignLeft, metrics.elidedText(m_file.title, Qt::ElideMiddle, room));
        m_painter.drawText(line, Qt::AlignRight, number);
        m_painter.drawLine(QPointF(0, line.bottom() + metrics.height() / 4),
                           QPointF(width(), line.bottom() + metrics.height() / 4));
        m_top = line.bottom() + metrics.height();
        m_y = m_top;
    }

    /// A line of text, wrapped where it is too long; `label` stands to the left of its first row.
    void printLine(const QString &text, const QList<QTextLayout::FormatRange> &formats, const QString &label,
                   double indent)
    {
        QTextLayout layout(text, m_font, &m_device);
        layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(width() - indent);
            row.setPosition({});
        }
        layout.endLayout();
        for (int index = 0; index < layout.lineCount(); ++index) {
            const QTextLine row = layout.lineAt(index);
            if (m_y + row.height() > bottom())
                beginPage();
            if (index == 0 && !label.isEmpty()) {
                m_painter.setFont(m_font);
                m_painter.setPen(Qt::gray);
                m_painter.drawText(QPointF(0, m_y + row.ascent()), label);
            }
            m_painter.setPen(Qt::black);
            row.draw(&m_painter, {indent, m_y});
            m_y += row.height();
        }
    }

    void printText()
    {
        QTextDocument document(m_file.yaml);
        KSyntaxHighlighting::Repository repository;
        KSyntaxHighlighting::SyntaxHighlighter highlighter(&document);
        highlighter.setTheme(repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        highlighter.setDefinition(repository.definitionForName(QStringLiteral("YAML")));
        highlighter.rehighlight();
        const auto digits = QString::number(document.blockCount()).size();
        const double indent = QFontMetricsF(m_font, &m_device).horizontalAdvance(QString(digits + 2, u'0'));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block == document.lastBlock() && block.text().isEmpty())
                break; // behind the last line break
            printLine(block.text(), block.layout()->formats(),
                      QString::number(block.blockNumber() + 1).rightJustified(digits), indent);
        }
    }

    void printFindings()
    {
        if (m_y > m_top)
            m_y += QFontMetricsF(m_font, &m_device).height();
        const QFont text = m_font;
        m_font.setBold(true);
        printLine(translated(QT_TRANSLATE_NOOP("podwright::PrintedPages", "Problems")), {}, {}, 0);
        m_font = text;
        const double indent = QFontMetricsF(m_font, &m_device).horizontalAdvance(QStringLiteral("• "));
        for (const QString &sentence : m_file.findings)
            printLine(sentence, {}, QStringLiteral("•"), indent);
    }

    void printPicture()
    {
        if (m_y > m_top)
            beginPage();
        m_painter.save();
        m_file.picture(m_painter, QRectF(0, m_y, width(), bottom() - m_y));
        m_painter.restore();
    }

    QPagedPaintDevice &m_device;
    const PrintedFile &m_file;
    QPainter m_painter;
    QFont m_font;
    double m_top = 0; ///< below the title of the page
    double m_y = 0;
    int m_page = 0;
};

} // namespace

bool printPages(QPagedPaintDevice &device, const PrintedFile &file)
{
    return Pages(device, file).print();
}

} // namespace podwright

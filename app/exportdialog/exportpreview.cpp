// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog/exportpreview.h"

#include "platform/linediff.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace podwright {

namespace {

constexpr qsizetype largestHighlighted = 300'000;

bool isDark(const QPalette &palette)
{
    return palette.base().color().lightness() < 128;
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Preview"));
    chooseTheme();
}

ExportPreview::~ExportPreview() = default;

void ExportPreview::chooseTheme()
{
    const KSyntaxHighlighting::Theme clear = m_repository->theme(QStringLiteral("GitHub Dark"));
    if (!isDark(palette()))
        m_highlighter->setTheme(m_repository->defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    else
        m_highlighter->setTheme(
            clear.isValid() ? clear : m_repository->defaultTheme(KSyntaxHighlighting::Repository::DarkTheme));
}

void ExportPreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        chooseTheme();
        m_highlighter->rehighlight();
        markLines();
    }
}

void ExportPreview::fill(const QString &text)
{
    setPlainText(text);
    markLines();
}

void ExportPreview::showFile(const QString &text, const QString &fileName)
{
    m_gone.clear();
    m_come.clear();
    KSyntaxHighlighting::Definition language = m_repository->definitionForFileName(fileName);
    if (!language.isValid() || fileName.endsWith(QLatin1String(".kyaml")))
        language = m_repository->definitionForName(QStringLiteral("YAML"));
    m_highlighter->setDefinition(text.size() <= largestHighlighted ? language : KSyntaxHighlighting::Definition());
    fill(text);
}

void ExportPreview::showDifference(const QString &before, const QString &after)
{
    m_gone.clear();
    m_come.clear();
    m_highlighter->setDefinition({});
    const QStringList left = before.split(u'\n');
    const QStringList right = after.split(u'\n');
    QStringList lines;
    for (const LineRun &run : diffLines(left, right)) {
        for (int line = 0; line < run.leftCount; ++line) {
            if (!run.equal)
                m_gone.append(static_cast<int>(lines.size()));
            lines.append((run.equal ? QStringLiteral("  ") : QStringLiteral("- ")) + left[run.left + line]);
        }
        for (int line = 0; !run.equal && line < run.rightCount; ++line) {
            m_come.append(static_cast<int>(lines.size()));
            lines.append(QStringLiteral("+ ") + right[run.right + line]);
        }
    }
    fill(lines.join(u'\n'));
}

void ExportPreview::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](const QList<int> &lines, int hue) {
        for (const int line : lines) {
            QTextEdit::ExtraSelection one;
            one.cursor = QTextCursor(document()->findBlockByNumber(line));
            one.format.setBackground(QColor::fromHsl(hue, 120, isDark(palette()) ? 60 : 225));
            one.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(one);
        }
    };
    mark(m_gone, 0);
    mark(m_come, 120);
    setExtraSelections(marks);
}

} // namespace podwright

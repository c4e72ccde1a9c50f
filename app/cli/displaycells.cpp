// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/displaycells.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace podwright {

namespace {

constexpr int tabCells = 8;

/// First and last characters of the blocks that are two cells wide.
constexpr std::pair<char32_t, char32_t> wideBlocks[] = {
    {0x1100, 0x115f}, {0x231a, 0x231b},   {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},
    {0xa000, 0xa4cf}, {0xa960, 0xa97f},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == QChar::ReplacementCharacter;
}

} // namespace

int displayCells(char32_t character)
{
    if (character < 0x300)
        return character == 0xad ? 0 : 1;
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const auto *block = std::find_if(std::begin(wideBlocks), std::end(wideBlocks),
                                     [character](const auto &one) { return character <= one.second; });
    return block != std::end(wideBlocks) && character >= block->first ? 2 : 1;
}

DisplayLine displayLine(std::string_view line, std::size_t markBegin, std::size_t markEnd)
{
    DisplayLine shown;
    int cells = 0;
    int end = -1;
    std::size_t byte = 0;
    shown.mark = -1;
    const QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    for (const char32_t character : text.toUcs4()) {
        if (byte >= markBegin && shown.mark < 0)
            shown.mark = cells;
        if (byte >= markEnd && end < 0)
            end = cells;
        byte += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        const int width = character == '\t' ? tabCells - cells % tabCells : displayCells(character);
        if (character == '\t')
            shown.text += QString(width, u' ');
        else
            shown.text += isControl(character) ? QStringLiteral("?") : QString::fromUcs4(&character, 1);
        cells += width;
    }
    shown.mark = shown.mark < 0 ? cells : shown.mark;
    shown.length = std::max((end < 0 ? cells : end) - shown.mark, 0);
    return shown;
}

} // namespace podwright

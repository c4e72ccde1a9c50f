// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpicture/labelmeasure.h"

#include "messages/networklabel.h"

#include <algorithm>
#include <cmath>

namespace podwright {

namespace {

constexpr double widestLine = 36; // times the height of a line

bool hasTitle(const NetworkItem &item)
{
    return item.kind == NetworkItemKind::Container || item.kind == NetworkItemKind::Pod
        || item.kind == NetworkItemKind::Node;
}

QFont changed(QFont font, bool bold, double scale)
{
    font.setBold(bold);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * scale))));
    return font;
}

} // namespace

LabelMeasure::LabelMeasure(const NetworkGraph &graph, const QFont &font)
    : m_graph(graph)
    , m_font(font)
    , m_bold(changed(font, true, 1))
    , m_small(changed(font, false, 0.9))
    , m_metrics(m_font)
    , m_boldMetrics(m_bold)
    , m_smallMetrics(m_small)
    , m_lineHeight(std::ceil(std::max(m_metrics.height(), m_boldMetrics.height())))
{
}

LayoutSize LabelMeasure::sizeOf(const NetworkItem &item) const
{
    return measured(item).size;
}

const QStringList &LabelMeasure::linesOf(const NetworkItem &item) const
{
    return measured(item).lines;
}

const QFont &LabelMeasure::fontOf(const NetworkItem &item, qsizetype line) const
{
    if (hasTitle(item))
        return line == 0 ? m_bold : m_small;
    return item.kind == NetworkItemKind::Probe || item.kind == NetworkItemKind::Frame ? m_small : m_font;
}

const LabelMeasure::Measured &LabelMeasure::measured(const NetworkItem &item) const
{
    const auto known = m_measured.find(item);
    if (known != m_measured.end())
        return known->second;
    Measured made{networkLabel(m_graph, item), {}};
    const double widest = widestLine * m_lineHeight;
    for (qsizetype line = 0; line < made.lines.size(); ++line) {
        const QFont &font = fontOf(item, line);
        const QFontMetricsF &metrics = &font == &m_bold ? m_boldMetrics
            : &font == &m_small                         ? m_smallMetrics
                                                        : m_metrics;
        const Qt::TextElideMode elide = item.kind == NetworkItemKind::Probe ? Qt::ElideRight : Qt::ElideMiddle;
        const double limit = item.kind == NetworkItemKind::Probe ? widest / 2 : widest;
        // one word of a manifest may be a whole script
        made.lines[line] = metrics.elidedText(made.lines[line].left(400), elide, limit);
        made.size.width = std::max(made.size.width, std::ceil(metrics.horizontalAdvance(made.lines[line])));
    }
    made.size.height = m_lineHeight * static_cast<double>(made.lines.size());
    return m_measured.emplace(item, std::move(made)).first->second;
}

} // namespace podwright

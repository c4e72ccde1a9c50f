// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edittrail.h"

#include <algorithm>

namespace podwright {

namespace {

TextRange mapRange(const EditList &edits, TextRange range)
{
    const std::size_t begin = mapOffset(edits, range.begin);
    return {begin, std::max(begin, mapOffset(edits, range.end))};
}

bool cutsInto(const EditList &written, std::size_t offset)
{
    return std::any_of(written.begin(), written.end(),
                       [offset](const TextEdit &edit) { return edit.range.begin < offset && offset < edit.range.end; });
}

} // namespace

void EditTrail::apply(const EditList &edits)
{
    m_steps.push_back({edits, invertEdits(m_text, edits)});
    m_text = applyEdits(m_text, edits);
}

void EditTrail::undo()
{
    m_text = applyEdits(m_text, m_steps.back().inverse);
    m_steps.pop_back();
}

TextRange EditTrail::back(TextRange range) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        range = mapRange(step->inverse, range);
    return range;
}

std::optional<EditList> EditTrail::back(EditList edits) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        for (TextEdit &edit : edits) {
            if (cutsInto(step->inverse, edit.range.begin) || cutsInto(step->inverse, edit.range.end))
                return std::nullopt;
            edit.range = mapRange(step->inverse, edit.range);
        }
    }
    return edits;
}

TextRange EditTrail::forward(TextRange range) const
{
    for (const Step &step : m_steps)
        range = mapRange(step.edits, range);
    return range;
}

} // namespace podwright

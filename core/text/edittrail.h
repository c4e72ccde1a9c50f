// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A text that is edited step by step, with the way back: what is found in the edited text is told at its place in the
/// first one.
class EditTrail {
public:
    explicit EditTrail(std::string_view text)
        : m_text(text)
    {
    }

    /// The text after all steps.
    const std::string &text() const { return m_text; }
    bool isChanged() const { return !m_steps.empty(); }

    /// Edits the present text.
    void apply(const EditList &edits);
    /// Takes the last step back; there must be one.
    void undo();

    /// Where a range of the present text lies in the first one.
    TextRange back(TextRange range) const;
    /// The same edits for the first text; none where one of them would cut into what a step has written.
    std::optional<EditList> back(EditList edits) const;
    /// Where a range of the first text lies in the present one.
    TextRange forward(TextRange range) const;

private:
    struct Step {
        EditList edits;
        EditList inverse;
    };
    std::string m_text;
    std::vector<Step> m_steps;
};

} // namespace podwright

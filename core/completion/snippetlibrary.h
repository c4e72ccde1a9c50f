// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/snippet.h"

#include <vector>

namespace podwright {

/// The snippets built into the program, by name. Immutable once made.
class SnippetLibrary {
public:
    SnippetLibrary();

    const std::vector<Snippet> &all() const { return m_snippets; }

private:
    std::vector<Snippet> m_snippets;
};

} // namespace podwright

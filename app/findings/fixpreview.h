// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <QPalette>
#include <QString>

#include <string_view>

namespace podwright {

/// What edits of a text change, as lines with their numbers: those taken out with `-`, those put in with `+`, a few
/// around them. Bounded: of a very long change only the beginning is shown.
QString fixPreview(std::string_view text, const EditList &edits);

/// The same as rich text, coloured for the palette.
QString fixPreviewHtml(std::string_view text, const EditList &edits, const QPalette &palette);

} // namespace podwright

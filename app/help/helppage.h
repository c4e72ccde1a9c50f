// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/helplibrary.h"
#include "schema/schema.h"

#include <QString>

namespace podwright {

/// A field's help as a page of rich text. The words around the texts are those of the help's language, not the
/// interface's.
QString helpPage(const QString &title, const HelpText &text, const SchemaPlace &place, HelpLibrary::Language language);

/// `code` in backquotes as code, everything else escaped.
QString richText(const std::string &text);

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/helplibrary.h"
#include "schema/schema.h"

#include <QString>
#include <QStringList>

namespace podwright {

/// A field's help as parts of a page of rich text: always as many in the same order, empty where there is nothing to
/// say, so that those of two languages stand side by side. The words around the texts are those of the help's language,
/// not the interface's.
QStringList helpParts(const HelpText &text, const SchemaPlace &place, HelpLibrary::Language language);

/// Parts in two languages side by side: those that one of them has, each as a table of its own in which it stands level
/// with its counterpart.
QStringList sideBySide(const QStringList &left, const QStringList &right);

/// How wide a rich text is in one line, in half widths: two for a Chinese character or sign, one for any other.
int halfWidths(const QString &html);

/// `code` in backquotes as code, everything else escaped.
QString richText(const std::string &text);

} // namespace podwright

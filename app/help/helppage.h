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

/// Parts below one another under a title.
QString helpPage(const QString &title, const QStringList &parts);

/// Parts in two languages side by side, each part level with its counterpart. A table for each: what is out of sight
/// need not be laid out.
QString helpPage(const QString &title, const QStringList &left, const QStringList &right);

/// `code` in backquotes as code, everything else escaped.
QString richText(const std::string &text);

} // namespace podwright

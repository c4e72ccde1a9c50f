// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "form/formcontext.h"
#include "schema/schematype.h"

#include <string>

namespace podwright {

/// The one-line help of a field in the language of help; both languages one after the other where both are wanted.
QString shortHelp(FormContext &context, const SchemaType &owner, const std::string &field,
                  const std::string &fieldPath);

/// Words by which a field is found: its name and both short texts.
QString searchWords(FormContext &context, const SchemaType &owner, const std::string &field,
                    const std::string &fieldPath);

/// "Line 3 cannot be read: …"
QString syntaxFaultText(const Snapshot &snapshot, const SyntaxError &error);

} // namespace podwright

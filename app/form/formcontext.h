// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "settings/appsettings.h"
#include "validation/diagnostic.h"

#include <QString>

#include <functional>

namespace podwright {

class HelpLibrary;
class ManifestDocument;
class Schema;
class Selection;

/// What every part of the form works with; all of it outlives the form.
struct FormContext {
    ManifestDocument &document;
    Selection &selection;
    const Schema &schema;
    HelpLibrary &help;
    std::function<QString(const Diagnostic &)> sentence;
    HelpLanguage helpLanguage = HelpLanguage::English;
    SnapshotPtr shown = {}; ///< what the form shows; never null once it shows something
    AppSettings *settings = nullptr; ///< keeps favourite and recent fields; null: nobody does
};

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <string>
#include <utility>

namespace podwright {

class Schema;

/// Names and texts of manifests that our own check accepts: every template, and, where the shared data is there, each
/// `step`-th of the made ones.
QList<std::pair<QByteArray, std::string>> acceptedManifests(const Schema &schema, int step);

/// The first error that our own check finds in a text; empty: it is accepted.
std::string firstError(const std::string &text, const Schema &schema);

/// Whether two texts hold the same data, document by document; keys may stand in another order.
bool haveSameData(const std::string &left, const std::string &right);

} // namespace podwright

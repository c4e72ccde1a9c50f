// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/changewords.h"

#include "comparing/manifestcomparison.h"
#include "messages/changetext.h"

namespace podwright {

DescribeChanges changesInWords(const Schema &schema)
{
    return [&schema](const QString &left, const QString &right) {
        const ManifestComparison comparison = compareManifests(schema, left.toStdString(), right.toStdString());
        ComparedChanges made;
        made.readable = comparison.readable;
        for (const ManifestChange &change : comparison.changes) {
            const bool added = change.kind == ManifestChange::Kind::Added;
            const bool removed = change.kind == ManifestChange::Kind::Removed;
            made.list.append({changeSentence(change), added ? -1 : change.leftLine, removed ? -1 : change.rightLine});
        }
        return made;
    };
}

} // namespace podwright

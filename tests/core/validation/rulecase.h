// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// One case of a file in data/rules: an edit of a base manifest that breaks one rule, and a near miss.
///
///     base: minimal                      the manifests in data/rules/bases that the cases below start from
///     options: static 1.34               how they are checked (nothing: as the server of the newest version)
///
///     CTR-02 a name with a capital       the rule, and what is broken, in a few words
///     break: spec.containers[0].name: Web        one edit (path: value as flow YAML); several lines, several edits
///                                                `<300*ab>` in a value stands for ab three hundred times
///     drop: spec.containers[0].image             takes a field out
///     finds: Invalid spec.containers[0].name     all errors that come, one a line
///     warns: WARN-03                             warnings, by id (also for the near miss: none may come)
///     near: spec.containers[0].name: web         the accepted neighbour, edits as above
///     near-drop: …
///     near-finds: Forbidden spec.ephemeralContainers   where no neighbour can be accepted: the errors of other rules
///                                                that stay
struct RuleCase {
    struct Edit {
        QByteArray path;
        QByteArray value; ///< flow YAML
        bool drop = false;
    };
    QByteArray rule;
    QByteArray title;
    QByteArray base;
    QStringList options;
    QList<Edit> breaks;
    QList<Edit> nears;
    QStringList finds; ///< sorted "Type path"
    QStringList nearFinds; ///< sorted "Type path"
    QStringList warns; ///< sorted ids
    QByteArray fault; ///< of the file itself: what cannot be read

    static QList<RuleCase> read(const QString &file);
};

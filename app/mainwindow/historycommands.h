// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/historynames.h"

#include <QObject>

namespace podwright {

class ManifestDocument;
class WindowActions;

/// Undo and redo, with the name of what they take back or do again in menu, tool tip and status bar.
class HistoryCommands : public QObject {
    Q_OBJECT

public:
    HistoryCommands(ManifestDocument *document, WindowActions *actions, QObject *parent);

    /// Names and enables the commands for the newest step.
    void update();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void name(const char *action, const std::optional<ChangeName> &change, bool possible, const QString &plain,
              const QString &named);

    void onSnapshotChanged();

    ManifestDocument *m_document;
    SnapshotPtr m_before;
    HistoryNames m_names;
    WindowActions &m_actions;
};

} // namespace podwright

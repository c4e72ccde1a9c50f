// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterpanel/clusterpanel.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "platform/prompt.h"
#include "schema/schema.h"
#include "standin.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace podwright {

class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &question, const QString &changes, const QString &) override
    {
        asked.append(question);
        details = changes;
        return confirms;
    }
    QString askForText(QWidget *, const QString &, const QString &label, const QString &text) override
    {
        asked.append(label);
        suggested = text;
        return answer;
    }
    void tell(QWidget *, const QString &, const QString &) override { }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QStringList asked;
    QString details;
    QString answer;
    QString suggested;
    bool confirms = true;
};

inline const std::string pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # ours\nspec:\n  containers:\n  - name: web\n"
    "    image: nginx:1\n    ports:\n    - {containerPort: 80, name: http}\n  - name: log\n"
    "    image: busybox\n";
inline const QByteArray difference =
    "diff -u -N /tmp/LIVE/v1.Pod.shop.web /tmp/MERGED/v1.Pod.shop.web\n--- /tmp/LIVE/v1\n"
    "+++ /tmp/MERGED/v1\n@@ -1,2 +1,2 @@\n spec:\n-  image: nginx:0\n+  image: nginx:1\n";
inline const QByteArray crashing =
    R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},"spec":{"nodeName":"n1"},
"status":{"phase":"Running","containerStatuses":[{"name":"web","restartCount":5,"state":{"running":{}},"ready":true},
{"name":"log","restartCount":0,"state":{"waiting":{"reason":"ImagePullBackOff","message":"Back-off pulling image"}}}]}})";
inline const QByteArray noEvents = R"({"apiVersion":"v1","kind":"List","items":[]})";

/// The panel, shown with a Pod, and a program that stands in for kubectl.
class ClusterPanelFixture : public QObject {
    Q_OBJECT

protected:
    void make();
    void drop();
    template <typename Widget> Widget *find(const char *name) const
    {
        auto *widget = m_panel->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qWarning("there is no %s", name);
        return widget;
    }
    void load(const std::string &text) { m_document->setSource(SourceText::decode(text)); }
    QToolButton *button(const char *action) const
    {
        const QList<QObject *> all = find<QAction>(action)->associatedObjects();
        for (QObject *one : all) {
            if (auto *made = qobject_cast<QToolButton *>(one))
                return made;
        }
        return nullptr;
    }
    void press(const char *action)
    {
        QVERIFY2(find<QAction>(action)->isEnabled(), action);
        QTest::mouseClick(button(action), Qt::LeftButton);
    }
    bool isIdle() const { return !find<QAction>("clusterStop")->isEnabled(); }
    void waitForEnd() { QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20000); }
    QString status() const { return find<QLabel>("clusterStatus")->text(); }
    QString output() const { return find<QPlainTextEdit>("clusterOutput")->toPlainText(); }
    QListWidget *findings() const { return find<QListWidget>("clusterFindings"); }
    std::string selected() const { return m_selection->current().path.toString(); }
    void click(QListWidget *list, int row)
    {
        list->scrollToItem(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    }

    const Schema m_schema = Schema::builtIn();
    ScriptedPrompt m_prompt;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ClusterPanel> m_panel;
};

inline void ClusterPanelFixture::make()
{
    m_prompt = {};
    m_standIn = std::make_unique<StandIn>();
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ClusterPanel>(m_document.get(), m_selection.get(), &m_prompt);
    m_panel->resize(1000, 420);
    load(pod);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

inline void ClusterPanelFixture::drop()
{
    m_panel.reset();
    m_standIn.reset();
}

} // namespace podwright

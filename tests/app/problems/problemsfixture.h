// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace podwright {

inline const QByteArray sound = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: c\n"
                                "    image: nginx:1.29\n";
/// Unknown fields and a word that is none of the allowed ones; all can be mended.
inline const QByteArray faulty =
    sound + "    imagePullPolicy: Alawys\n    Command: [a]\n  volumes:\n  - name: v\n    emptyDirr: {}\n";

/// A window whose findings are looked at and acted on.
class ProblemsFixture : public WindowFixture {
public:
    /// Begins with errors and warnings only, or with all kinds of findings.
    explicit ProblemsFixture(bool advice)
    {
        settings->setAdvice(advice);
        makeWindow();
        window->resize(1200, 800);
    }

    QTreeView *view() const { return field<QTreeView>("problems"); }
    QAbstractItemModel *model() const { return view()->model(); }

    /// The first row below a heading that holds the words in one of its columns.
    QModelIndex find(const QString &words) const
    {
        for (int group = 0; group < model()->rowCount(); ++group) {
            const QModelIndex heading = model()->index(group, 0);
            for (int row = 0; row < model()->rowCount(heading); ++row) {
                for (int column = 0; column < model()->columnCount(); ++column) {
                    if (model()->index(row, column, heading).data().toString().contains(words))
                        return model()->index(row, 0, heading);
                }
            }
        }
        return {};
    }

    QStringList sentences() const
    {
        QStringList all;
        for (int group = 0; group < model()->rowCount(); ++group) {
            for (int row = 0; row < model()->rowCount(model()->index(group, 0)); ++row)
                all.append(model()->index(row, 0, model()->index(group, 0)).data().toString());
        }
        return all;
    }

    static QAction *action(const QMenu *menu, const QString &words)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *one : actions) {
            if (!one->isSeparator() && one->text().remove(u'&').contains(words))
                return one;
        }
        return nullptr;
    }

    /// Chooses an entry of a menu that is open, by the keyboard.
    void chooseFrom(const char *menuName, const QString &words) const
    {
        auto *menu = field<QMenu>(menuName);
        QVERIFY(menu && menu->isVisible());
        QAction *entry = nullptr; // a worker looks for it
        QTRY_VERIFY2((entry = action(menu, words)), qPrintable(words));
        menu->setActiveAction(entry);
        QTest::keyClick(menu, Qt::Key_Return);
    }
};

} // namespace podwright

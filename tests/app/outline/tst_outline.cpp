// SPDX-License-Identifier: GPL-3.0-or-later
// The outline's model fetches only what is looked at, and says the same as one that knows everything.
#include "document/snapshotbuilder.h"
#include "outline/outlinemodel.h"
#include "schema/schema.h"
#include "support/podgenerator.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <random>

using namespace podwright;

class OutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyEditsGiveTheSameLines();
    void aLongListIsFetchedWhenOpened();
    void whatWasUnseenAndGoesIsNoLongerOffered();

private:
    SnapshotPtr read(const std::string &text) const;

    Schema m_schema = Schema::builtIn();
};

SnapshotPtr OutlineTest::read(const std::string &text) const
{
    SnapshotRequest request;
    request.text = text;
    return buildSnapshot(m_schema, request);
}

namespace {

/// What differs between a model and a whole one, below two lines that are the same entry; empty: nothing.
QString difference(const OutlineModel &model, const QModelIndex &shown, const OutlineModel &whole,
                   const QModelIndex &wanted)
{
    for (const int role : {int(Qt::DisplayRole), int(OutlineModel::PathRole), int(OutlineModel::SeverityRole)}) {
        if (model.data(shown, role) != whole.data(wanted, role))
            return model.data(shown, OutlineModel::PathRole).toString();
    }
    if (model.hasChildren(shown) != whole.hasChildren(wanted))
        return QStringLiteral("children of ") + model.data(shown, OutlineModel::PathRole).toString();
    if (model.canFetchMore(shown))
        return {};
    if (model.rowCount(shown) != whole.rowCount(wanted))
        return QStringLiteral("rows of ") + model.data(shown, OutlineModel::PathRole).toString();
    for (int row = 0; row < model.rowCount(shown); ++row) {
        const QString below = difference(model, model.index(row, 0, shown), whole, whole.index(row, 0, wanted));
        if (!below.isEmpty())
            return below;
    }
    return {};
}

/// Takes a line out, or puts a copy of one elsewhere.
std::string changed(const std::string &text, std::mt19937 &random)
{
    QList<QByteArray> lines = QByteArray::fromStdString(text).split('\n');
    const auto any = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size())); };
    const qsizetype line = any();
    if (random() % 2)
        lines.removeAt(line);
    else
        lines.insert(any(), lines[line]);
    return lines.join('\n').toStdString();
}

} // namespace

void OutlineTest::anyEditsGiveTheSameLines()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("PODWRIGHT_SEED", &given);
    const unsigned seed = given ? static_cast<unsigned>(wanted) : std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    PodGenerator generator(seed);
    for (int file = 0; file < 30; ++file) {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        QTreeView view; // opens some lines, and so fetches them
        view.setModel(&proxy);
        view.show();
        std::string text = generator.next();
        for (int step = 0; step < 30; ++step) {
            const SnapshotPtr snapshot = read(text);
            model.update(snapshot, 0);
            OutlineModel whole;
            whole.update(snapshot, 0);
            whole.setWhole(true);
            const QString different = difference(model, model.index(0, 0), whole, whole.index(0, 0));
            QVERIFY2(different.isEmpty(), qPrintable(different + u'\n' + QString::fromStdString(text)));
            for (QModelIndex index = proxy.index(0, 0); index.isValid(); index = view.indexBelow(index)) {
                if (random() % 3 == 0)
                    view.expand(index);
            }
            std::string next = changed(text, random);
            for (int tries = 0; tries < 20 && read(next)->health != TextHealth::Good; ++tries)
                next = changed(text, random);
            if (read(next)->health == TextHealth::Good)
                text = next;
        }
    }
}

void OutlineTest::aLongListIsFetchedWhenOpened()
{
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata: {name: long}\nspec:\n  containers:\n";
    for (int container = 0; container < 300; ++container)
        text += "  - {name: c" + std::to_string(container) + ", image: i, env: [{name: A, value: b}]}\n";
    OutlineModel model;
    model.update(read(text), 0);
    model.fetchTo({0, *Path::parse("spec.containers[7].env[0]")});
    const QModelIndex env = model.indexOf({0, *Path::parse("spec.containers[7].env[0]")});
    QCOMPARE(env.data().toString(), QStringLiteral("A"));
    QVERIFY(model.canFetchMore(env));
    QCOMPARE(model.rowCount(env.parent().parent().parent()), 300);
    QVERIFY(model.canFetchMore(model.index(8, 0, env.parent().parent().parent())));
    model.setWhole(true);
    QVERIFY(!model.canFetchMore(env));
    QCOMPARE(model.rowCount(env), 2);
}

void OutlineTest::whatWasUnseenAndGoesIsNoLongerOffered()
{
    OutlineModel model;
    QTreeView view;
    view.setModel(&model);
    view.show();
    model.update(read("metadata:\n  labels:\n    a: b\n"), 0);
    view.expandToDepth(0);
    const QModelIndex metadata = model.index(0, 0, model.index(0, 0));
    QVERIFY(model.hasChildren(metadata));
    model.update(read("metadata:\n"), 0);
    QVERIFY(!model.hasChildren(metadata));
    view.expand(metadata);
    QCOMPARE(view.indexBelow(metadata), QModelIndex());
    model.update(read("metadata:\n  name: x\n"), 0);
    view.expand(metadata);
    QCOMPARE(view.indexBelow(metadata).data().toString(), QStringLiteral("name"));
}

QTEST_MAIN(OutlineTest)
#include "tst_outline.moc"

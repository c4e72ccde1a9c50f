// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "life/lifepanel.h"
#include "life/lifeview.h"
#include "schema/schema.h"

#include <QLabel>
#include <QTest>

using namespace podwright;

class LifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheText();
    void clicksAndKeysSelect();
    void anyTextIsBorne_data();
    void anyTextIsBorne();

private:
    const Schema m_schema = Schema::builtIn();
};

namespace {

const char *const pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  initContainers:\n  - {name: prepare, image: i}\n"
    "  containers:\n  - {name: web, image: i}\n  - {name: helper, image: i}\n";

} // namespace

void LifeTest::followsTheText()
{
    ManifestDocument document(m_schema);
    Selection selection;
    LifePanel panel(&document, &selection);
    panel.resize(900, 400);
    document.setSource(SourceText::decode(pod));
    panel.show();
    auto *words = panel.findChild<QLabel *>(QStringLiteral("lifeWords"));
    QVERIFY2(words->text().contains(QStringLiteral("prepare")), qPrintable(words->text()));
    document.edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.initContainers[0].name"), NewValue::string("fetch"));
    });
    QVERIFY(words->text().contains(QStringLiteral("fetch")) && !words->text().contains(QStringLiteral("prepare")));
    QVERIFY(panel.findChild<LifeView *>()->accessibleDescription().contains(QStringLiteral("fetch")));
    QVERIFY(!words->text().contains(QStringLiteral("readiness probe")));
    document.edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.containers[0].readinessProbe"), NewValue::map({}));
    });
    QVERIFY2(words->text().contains(QStringLiteral("readiness probe")), qPrintable(words->text()));
}

void LifeTest::clicksAndKeysSelect()
{
    ManifestDocument document(m_schema);
    Selection selection;
    LifePanel panel(&document, &selection);
    panel.resize(900, 400);
    document.setSource(SourceText::decode(pod));
    panel.show();
    auto *view = panel.findChild<LifeView *>();
    const int lane = view->sizeHint().height() / 4;
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(40, lane * 2 + lane / 2));
    QCOMPARE(QString::fromStdString(selection.current().path.toString()), QStringLiteral("spec.containers[0]"));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(QString::fromStdString(selection.current().path.toString()), QStringLiteral("spec.containers[1]"));
    selection.select({0, *Path::parse("spec.initContainers[0].image")}, nullptr);
    QCOMPARE(view->selected(), 0);
}

void LifeTest::anyTextIsBorne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken") << QByteArray("kind: Pod\nspec: {containers: [\n");
    QTest::newRow("wrong types") << QByteArray(
        "kind: Pod\nspec: {containers: {a: 1}, initContainers: [1, {name: []}]}\n");
    QTest::newRow("template") << QByteArray(
        "apiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [{name: a}]}}}\n");
}

void LifeTest::anyTextIsBorne()
{
    QFETCH(QByteArray, text);
    ManifestDocument document(m_schema);
    Selection selection;
    LifePanel panel(&document, &selection);
    document.setSource(SourceText::decode(text.toStdString()));
    panel.show();
    panel.grab();
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("lifeWords"))->text().isEmpty());
    QCOMPARE(document.text(), text.toStdString());
}

QTEST_MAIN(LifeTest)
#include "tst_life.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "platform/prompt.h"
#include "schema/schema.h"
#include "volumespanel/volumespanel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace podwright;

namespace {

class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        details = text;
        return confirms;
    }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }

    QString answer;
    QString details;
    QString told;
    bool confirms = true;
};

const std::string pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  volumes:\n  - name: data # shared\n    emptyDir: {}\n"
    "  - name: conf\n    configMap:\n      name: c\n      defaultMode: 0440\n      items:\n"
    "      - {key: k, path: a/b.conf, mode: 0600}\n  containers:\n  - name: web\n    image: i\n    volumeMounts:\n"
    "    - {name: data, mountPath: /srv}\n    - {name: conf, mountPath: /srv/etc}\n  - name: log\n    image: l\n"
    "    volumeMounts:\n    - {name: ghost, mountPath: /g}\n";

} // namespace

/// The panel in both directions with real events; each edit is one undo step.
class VolumesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void matrixShowsMounts();
    void mountsComeAndGo();
    void fieldsGoBothWays();
    void cardsMakeVolumeAndMountsInOneStep();
    void missingVolumesAreMade();
    void removingTakesMountsAlong();
    void renamingTakesMountsAlong();
    void filesAreATree();
    void selectsForAll();
    void worksInTemplates();
    void everyControlHasAName();
    void anyTextIsBorne_data();
    void anyTextIsBorne();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        auto *widget = m_panel->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qWarning("there is no %s", name);
        return widget;
    }
    void load(const std::string &text) { m_document->setSource(SourceText::decode(text)); }
    bool has(const char *text) const { return m_document->text().find(text) != std::string::npos; }
    void undoToStart(const std::string &start)
    {
        m_document->undo();
        QCOMPARE(m_document->text(), start);
    }
    void press(const char *button)
    {
        auto *one = find<QAbstractButton>(button);
        QVERIFY(one->isEnabled());
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    QTableWidget *grid() const { return find<QTableWidget>("volumeMatrix"); }

    const Schema m_schema = Schema::builtIn();
    ScriptedPrompt m_prompt;
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<VolumesPanel> m_panel;
};

void VolumesPanelTest::init()
{
    m_prompt = {};
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<VolumesPanel>(m_document.get(), m_selection.get(), &m_prompt);
    m_panel->resize(1000, 420);
    load(pod);
    m_panel->show();
}

void VolumesPanelTest::cleanup()
{
    m_panel.reset();
}

void VolumesPanelTest::matrixShowsMounts()
{
    QCOMPARE(grid()->rowCount(), 3); // the third is the name that no volume has
    QCOMPARE(grid()->columnCount(), 3);
    QVERIFY(grid()->item(0, 1)->text().startsWith(QStringLiteral("/srv")));
    QVERIFY(grid()->item(0, 2)->text().isEmpty());
    QVERIFY(grid()->item(1, 1)->toolTip().contains(QStringLiteral("/srv"))); // it hides a part of data
    QVERIFY(grid()->item(2, 0)->text().startsWith(QStringLiteral("ghost")));
    QVERIFY(!grid()->item(2, 2)->icon().isNull());
    m_selection->select({0, *Path::parse("spec.containers[0].volumeMounts[1]")}, nullptr);
    QCOMPARE(grid()->currentRow(), 1);
    QCOMPARE(grid()->currentColumn(), 1);
}

void VolumesPanelTest::mountsComeAndGo()
{
    grid()->setFocus();
    grid()->setCurrentCell(0, 2);
    QTest::keyClick(grid(), Qt::Key_Return);
    QVERIFY2(has("    - {name: ghost, mountPath: /g}\n    - name: data\n      mountPath: /mnt/data\n")
                 || has("    - {name: data, mountPath: /mnt/data}\n"),
             m_document->text().c_str());
    QVERIFY(grid()->item(0, 2)->text().startsWith(QStringLiteral("/mnt/data")));
    undoToStart(pod);
    grid()->setCurrentCell(1, 1);
    QTest::keyClick(grid(), Qt::Key_Delete);
    QVERIFY(!has("mountPath: /srv/etc"));
    undoToStart(pod);
}

void VolumesPanelTest::fieldsGoBothWays()
{
    grid()->setCurrentCell(0, 1);
    auto *path = find<QLineEdit>("mount.mountPath");
    QCOMPARE(path->text(), QStringLiteral("/srv"));
    path->setFocus();
    path->end(false);
    QTest::keyClicks(path, QStringLiteral("/www"));
    QVERIFY2(has("mountPath: /srv/www}"), m_document->text().c_str());
    QCOMPARE(grid()->item(0, 1)->text(), QStringLiteral("/srv/www"));
    undoToStart(pod);
    auto *readOnly = find<QComboBox>("mount.readOnly");
    readOnly->setFocus();
    QTest::keyClick(readOnly, Qt::Key_Down);
    QVERIFY(has("readOnly: true"));
    undoToStart(pod);
    grid()->setCurrentCell(0, 0);
    auto *limit = find<QLineEdit>("volume.emptyDir.sizeLimit");
    limit->setFocus();
    QTest::keyClicks(limit, QStringLiteral("1Gi"));
    QVERIFY2(has("    emptyDir:\n      sizeLimit: 1Gi\n"), m_document->text().c_str());
    limit->selectAll();
    QTest::keyClick(limit, Qt::Key_Delete);
    QCOMPARE(m_document->text(), pod); // the kind stays when its last field goes
}

void VolumesPanelTest::cardsMakeVolumeAndMountsInOneStep()
{
    press("volumeAdd");
    press("volumeCard.2"); // a Secret
    auto *source = find<QLineEdit>("newVolume.source");
    source->setFocus();
    QTest::keyClicks(source, QStringLiteral("keys"));
    auto *containers = find<QListWidget>("newVolume.containers");
    containers->setFocus();
    containers->setCurrentRow(1);
    QTest::keyClick(containers, Qt::Key_Space);
    press("newVolume.make");
    QVERIFY2(has("  - name: secret\n    secret:\n      secretName: keys\n"), m_document->text().c_str());
    QVERIFY(grid()->item(2, 2)->text().startsWith(QStringLiteral("/mnt/secret")));
    undoToStart(pod);
}

void VolumesPanelTest::missingVolumesAreMade()
{
    grid()->setCurrentCell(2, 0);
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(find<QLineEdit>("newVolume.name")->text(), QStringLiteral("ghost"));
    press("newVolume.make");
    QVERIFY(has("  - name: ghost\n    emptyDir: {}\n"));
    QCOMPARE(grid()->rowCount(), 3);
    QVERIFY(grid()->item(2, 2)->icon().isNull());
    undoToStart(pod);
}

void VolumesPanelTest::removingTakesMountsAlong()
{
    grid()->setCurrentCell(0, 0);
    m_prompt.confirms = false;
    press("volumeRemove");
    QCOMPARE(m_document->text(), pod);
    m_prompt.confirms = true;
    press("volumeRemove");
    QVERIFY(!m_prompt.details.isEmpty());
    QVERIFY2(!has("name: data"), m_document->text().c_str());
    QVERIFY(has("{name: conf, mountPath: /srv/etc}"));
    undoToStart(pod);
}

void VolumesPanelTest::renamingTakesMountsAlong()
{
    grid()->setCurrentCell(0, 0);
    m_prompt.answer = QStringLiteral("conf");
    press("volumeRename");
    QVERIFY(!m_prompt.told.isEmpty());
    m_prompt.answer = QStringLiteral("files");
    press("volumeRename");
    QVERIFY2(has("- name: files # shared\n"), m_document->text().c_str());
    QVERIFY(has("{name: files, mountPath: /srv}"));
    undoToStart(pod);
}

void VolumesPanelTest::filesAreATree()
{
    grid()->setCurrentCell(1, 0);
    auto *files = find<QTreeWidget>("volumeFiles");
    QCOMPARE(files->topLevelItemCount(), 1);
    QCOMPARE(files->topLevelItem(0)->text(0), QStringLiteral("a/"));
    const QTreeWidgetItem *file = files->topLevelItem(0)->child(0);
    QCOMPARE(file->text(0), QStringLiteral("b.conf"));
    QCOMPARE(file->text(1), QStringLiteral("0600 rw-------"));
}

/// What is chosen in the matrix is selected in the whole window, and the other way round, in every Pod of the text.
void VolumesPanelTest::selectsForAll()
{
    grid()->setCurrentCell(0, 0);
    QTest::keyClick(grid(), Qt::Key_Down);
    QCOMPARE(m_selection->current().path.toString(), std::string("spec.volumes[1]"));
    QTest::keyClick(grid(), Qt::Key_Right);
    QCOMPARE(m_selection->current().path.toString(), std::string("spec.containers[0].volumeMounts[1]"));
    load(pod + "---\n" + pod);
    m_selection->select({1, *Path::parse("spec.volumes[1]")}, nullptr);
    QCOMPARE(find<QComboBox>("volumesPod")->currentIndex(), 1);
    QCOMPARE(grid()->currentRow(), 1);
    QTest::keyClick(grid(), Qt::Key_Up);
    QCOMPARE(m_selection->current(), (ManifestPath{1, *Path::parse("spec.volumes[0]")}));
    load("kind: Pod\nspec: {containers: [{name: a}, text]}\n");
    QCOMPARE(grid()->horizontalHeaderItem(2)->text(), QStringLiteral("spec.containers[1]"));
}

void VolumesPanelTest::worksInTemplates()
{
    load("kind: StatefulSet\nspec:\n  volumeClaimTemplates:\n  - metadata: {name: disk}\n  template:\n    spec:\n"
         "      containers:\n      - name: a\n        image: b\n");
    QCOMPARE(grid()->rowCount(), 1);
    grid()->setCurrentCell(0, 1);
    QTest::keyClick(grid(), Qt::Key_Return);
    QVERIFY2(has("        volumeMounts:\n        - name: disk\n          mountPath: /mnt/disk\n"),
             m_document->text().c_str());
    grid()->setCurrentCell(0, 0);
    QVERIFY(!find<QPushButton>("volumeRemove")->isEnabled());
}

void VolumesPanelTest::everyControlHasAName()
{
    const auto check = [this](const char *where) {
        for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"))
                || (qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget()));
            if (!widget->isVisible() || inner || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("%1: %2 %3")
                                    .arg(QLatin1String(where), QLatin1String(widget->metaObject()->className()),
                                         widget->objectName())));
        }
    };
    grid()->setCurrentCell(1, 0);
    check("volume");
    grid()->setCurrentCell(1, 1);
    check("mount");
    press("volumeAdd");
    check("cards");
}

void VolumesPanelTest::anyTextIsBorne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken") << QByteArray("kind: Pod\nspec: [\n");
    QTest::newRow("wrong types") << QByteArray(
        "kind: Pod\nspec:\n  volumes: [1, [a], {name: [b]}, {name: c, configMap: 3}, {name: d, secret: {items: x}}]\n"
        "  containers:\n  - {name: 1, volumeMounts: {a: b}}\n  - {volumeMounts: [3, {name: c, mountPath: [x]}]}\n");
    QTest::newRow("two kinds") << QByteArray(
        "kind: Pod\nspec:\n  volumes: [{name: a, emptyDir: {}, secret: {secretName: s}}, {name: a}]\n"
        "  containers: [{name: c, volumeMounts: [{name: a, mountPath: /a}, {name: a, mountPath: /a/}]}]\n");
    QByteArray many("kind: Pod\nspec:\n  volumes:\n  - {name: v, emptyDir: {}}\n  containers:\n");
    for (int index = 0; index < 200; ++index)
        many += "  - {name: c" + QByteArray::number(index) + ", volumeMounts: [{name: v, mountPath: /v}]}\n";
    QTest::newRow("two hundred containers") << many;
}

void VolumesPanelTest::anyTextIsBorne()
{
    QFETCH(QByteArray, text);
    load(text.toStdString());
    for (int row = 0; row < grid()->rowCount(); ++row) {
        for (int column = 0; column < qMin(4, grid()->columnCount()); ++column) {
            grid()->setCurrentCell(row, column);
            m_panel->grab();
        }
    }
    QCOMPARE(m_document->text(), text.toStdString());
}

QTEST_MAIN(VolumesPanelTest)
#include "tst_volumespanel.moc"

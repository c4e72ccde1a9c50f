// SPDX-License-Identifier: GPL-3.0-or-later
// The form's editors and the outline, with real events in the real window.
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>

using namespace podwright;

namespace {

const char *const pod = R"(apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: a
    image: nginx
    args: ["-c", "echo one\necho two"]
    resources:
      requests: {memory: 64Mi}
    ports:
    - containerPort: 80
    volumeMounts:
    - name: data
      mountPath: /data
  - name: b
    image: redis
  volumes:
  - name: data
    emptyDir: {}
  - name: logs
    emptyDir: {sizeLimit: 1Gi}
  shiny: {new: [1, 2]}
  hostNetwork: "maybe"
)";

} // namespace

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->begin(pod);
    }
    void cleanup() { m_fixture.reset(); }
    void unitsOfQuantities();
    void textsOfSeveralLines();
    void numbersStepAndKeepTheirRange();
    void anEmptiedNumberKeepsItsRow();
    void theDefaultIsTheServersOwn();
    void durationsAreReadable();
    void modesAreOctal();
    void referencesFollowTheDocument();
    void unknownAndWrongValuesAreShown();
    void fieldsAreAddedBySearchInBothLanguages();
    void listsOfObjectsAreCards();
    void pastedShellLineIsSplit();
    void focusSelectsAndMarks();
    void findingsStandAtTheirFields();
    void findingsStandAtTheirEntries();
    void outlineFiltersInBothLanguages();
    void outlineItemsAreDragged();
    void outlineAdds();
    void manyContainersScroll();

private:
    template <typename Widget> Widget *field(const char *path) { return m_fixture->field<Widget>(path); }
    QByteArray text() const { return m_fixture->text(); }
    void select(const char *path) { m_fixture->select(path); }
    void undo() { m_fixture->window->document()->undo(); }
    static void choose(QComboBox *box, const QString &text)
    {
        box->setFocus();
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void FormTest::unitsOfQuantities()
{
    select("spec.volumes[1].emptyDir");
    auto *limit = field<QLineEdit>("spec.volumes[1].emptyDir.sizeLimit");
    auto *unit = field<QComboBox>("spec.volumes[1].emptyDir.sizeLimit.unit");
    QVERIFY(limit && unit);
    QCOMPARE(limit->text(), QStringLiteral("1Gi"));
    QCOMPARE(unit->currentText(), QStringLiteral("GiB"));
    choose(unit, QStringLiteral("MiB"));
    QVERIFY(text().contains("{sizeLimit: 1Mi}"));
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("5e8"));
    QVERIFY(text().contains("{sizeLimit: 5e8}"));
    QVERIFY(!unit->isEnabled()); // an exponent has no unit
    undo();
    undo();
    QCOMPARE(text(), QByteArray(pod));
    select("spec.containers[0].resources");
    choose(field<QComboBox>("spec.containers[0].resources.requests.memory.unit"), QStringLiteral("GiB"));
    QVERIFY(text().contains("requests: {memory: 64Gi}"));
}

void FormTest::textsOfSeveralLines()
{
    select("spec.containers[0]");
    auto *script = field<QPlainTextEdit>("spec.containers[0].args[1]");
    QVERIFY(script);
    QCOMPARE(script->toPlainText(), QStringLiteral("echo one\necho two"));
    auto *first = field<QLineEdit>("spec.containers[0].args[0]");
    QVERIFY(first);
    first->setFocus();
    first->end(false);
    QTest::keyClick(first, Qt::Key_Return, Qt::ShiftModifier);
    auto *several = field<QPlainTextEdit>("spec.containers[0].args[0]");
    QVERIFY(several);
    QVERIFY(several->hasFocus());
    QTest::keyClicks(several, QStringLiteral("x"));
    QVERIFY(text().contains("args: [\"-c\\nx\""));
    QTest::keyClick(several, Qt::Key_Backspace);
    QTest::keyClick(several, Qt::Key_Backspace);
    QVERIFY(field<QLineEdit>("spec.containers[0].args[0]")->hasFocus());
    QCOMPARE(text(), QByteArray(pod));
}

void FormTest::numbersStepAndKeepTheirRange()
{
    select("spec.containers[0].ports[0]");
    auto *port = field<QLineEdit>("spec.containers[0].ports[0].containerPort");
    port->setFocus();
    QTest::keyClick(port, Qt::Key_Up);
    QVERIFY(text().contains("containerPort: 81\n"));
    QTest::keyClick(port, Qt::Key_Down);
    QTest::keyClick(port, Qt::Key_Down);
    QVERIFY(text().contains("containerPort: 79\n"));
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("65535"));
    QTest::keyClick(port, Qt::Key_Up);
    QVERIFY(text().contains("containerPort: 65535\n")); // the largest port
}

void FormTest::anEmptiedNumberKeepsItsRow()
{
    m_fixture->begin("apiVersion: v1\nkind: Pod\nspec:\n  activeDeadlineSeconds: 60\n  containers: []\n");
    select("spec");
    auto *seconds = field<QLineEdit>("spec.activeDeadlineSeconds");
    seconds->setFocus();
    seconds->selectAll();
    QTest::keyClick(seconds, Qt::Key_Backspace);
    QVERIFY(!text().contains("activeDeadlineSeconds"));
    QCOMPARE(field<QLineEdit>("spec.activeDeadlineSeconds"), seconds);
    QTest::keyClicks(seconds, QStringLiteral("90"));
    QVERIFY(text().contains("  activeDeadlineSeconds: 90\n"));
}

void FormTest::durationsAreReadable()
{
    m_fixture->begin("apiVersion: v1\nkind: Pod\nspec:\n  terminationGracePeriodSeconds: 3600\n");
    select("spec");
    auto *seconds = field<QLineEdit>("spec.terminationGracePeriodSeconds");
    QVERIFY(seconds);
    const auto labels = m_fixture->window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *one) { return one->text() == QLatin1String("= 1 h"); }));
}

void FormTest::modesAreOctal()
{
    m_fixture->begin(QByteArray(pod)
                         .replace("emptyDir: {}", "secret: {secretName: keys, defaultMode: 0440}")
                         .replace("emptyDir: {sizeLimit: 1Gi}", "configMap: {name: c, defaultMode: 420}"));
    select("spec.volumes[0].secret");
    auto *mode = field<QLineEdit>("spec.volumes[0].secret.defaultMode");
    QVERIFY(mode);
    QCOMPARE(mode->text(), QStringLiteral("0440"));
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_End);
    QTest::keyClick(mode, Qt::Key_Backspace);
    QTest::keyClicks(mode, QStringLiteral("4"));
    QVERIFY2(text().contains("defaultMode: 0444}"), text().constData());
    select("spec.volumes[1].configMap");
    QCOMPARE(field<QLineEdit>("spec.volumes[1].configMap.defaultMode")->text(), QStringLiteral("0644"));
    QVERIFY(text().contains("defaultMode: 420}")); // shown, not written
}

void FormTest::referencesFollowTheDocument()
{
    select("spec.containers[0].volumeMounts[0]");
    auto *mount = field<QComboBox>("spec.containers[0].volumeMounts[0].name");
    QVERIFY(mount);
    QCOMPARE(mount->currentText(), QStringLiteral("data"));
    QVERIFY(mount->findText(QStringLiteral("logs")) >= 0);
    m_fixture->window->document()->edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.volumes[1].name"), NewValue::string("journal"));
    });
    QVERIFY(mount->findText(QStringLiteral("journal")) >= 0);
    QVERIFY(mount->findText(QStringLiteral("logs")) < 0);
    choose(mount, QStringLiteral("journal"));
    QVERIFY(text().contains("- name: journal\n      mountPath: /data\n"));
}

void FormTest::unknownAndWrongValuesAreShown()
{
    select("spec");
    auto *unknown = field<QPlainTextEdit>("spec.shiny");
    auto *wrong = field<QPlainTextEdit>("spec.hostNetwork");
    QVERIFY(unknown && wrong);
    QVERIFY(unknown->toPlainText().contains(QStringLiteral("new")));
    wrong->setFocus();
    wrong->selectAll();
    QTest::keyClicks(wrong, QStringLiteral("true"));
    QTest::keyClick(wrong, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(text().contains("  hostNetwork: true\n"));
    auto *mended = field<QComboBox>("spec.hostNetwork"); // now it is of the right type
    QVERIFY(mended);
    QCOMPARE(mended->currentText(), QStringLiteral("true"));
    // what cannot be edited otherwise is shown as it is written
    m_fixture->begin("apiVersion: v1\nkind: Pod\nspec:\n  shiny: {mode: 0444, name: \"a\"}\n");
    select("spec");
    QCOMPARE(field<QPlainTextEdit>("spec.shiny")->toPlainText(), QStringLiteral("mode: 0444\nname: a"));
}

void FormTest::fieldsAreAddedBySearchInBothLanguages()
{
    for (const auto &[word, name] : {std::pair{"liveness", "livenessProbe"}, std::pair{"存活探针", "livenessProbe"}}) {
        select("spec.containers[1]");
        QTest::mouseClick(field<QPushButton>("spec.containers[1].add"), Qt::LeftButton);
        auto *search = m_fixture->window->findChild<QLineEdit *>(QStringLiteral("addFieldSearch"));
        QVERIFY(search);
        search->setText(QString::fromUtf8(word));
        auto *list = search->window()->findChild<QListWidget *>();
        QVERIFY2(list && list->currentItem(), word);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), QLatin1String(name));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(text().contains("    image: redis\n    livenessProbe: {}\n"));
        auto *kind = field<QComboBox>("spec.containers[1].livenessProbe.kind"); // the keyboard goes there
        QVERIFY(kind);
        QCOMPARE(m_fixture->window->focusWidget()->objectName(), kind->objectName());
        QTRY_VERIFY(!m_fixture->window->findChild<QLineEdit *>(QStringLiteral("addFieldSearch")));
        undo();
        QCOMPARE(text(), QByteArray(pod));
    }
}

void FormTest::listsOfObjectsAreCards()
{
    select("spec.containers[0].ports");
    auto *card = field<QToolButton>("spec.containers[0].ports[0]");
    QVERIFY(card);
    QCOMPARE(card->text(), QStringLiteral("80"));
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(field<QLineEdit>("spec.containers[0].ports[0].containerPort")->isVisible());
    QTest::mouseClick(field<QPushButton>("spec.containers[0].ports.add"), Qt::LeftButton);
    auto *fresh = field<QLineEdit>("spec.containers[0].ports[1].containerPort");
    QVERIFY(fresh);
    QVERIFY(fresh->hasFocus());
    QTest::keyClicks(fresh, QStringLiteral("443"));
    QVERIFY(text().contains("    - containerPort: 80\n    - containerPort: 443\n"));
}

void FormTest::pastedShellLineIsSplit()
{
    select("spec.containers[0]");
    auto *first = field<QLineEdit>("spec.containers[0].args[0]");
    first->setFocus();
    first->clear();
    QApplication::clipboard()->setText(QStringLiteral("serve --name 'a b' -v"));
    QTest::keyClick(first, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(text().contains("args: [\"serve\", --name, a b, -v, "));
}

/// Which pull policy the server fills in depends on the tag.
void FormTest::theDefaultIsTheServersOwn()
{
    const auto policy = [&](const char *image) {
        m_fixture->begin(QByteArray("kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - name: a\n    image: ") + image
                         + '\n');
        select("spec");
        select("spec.containers[0]");
        return field<QComboBox>("spec.containers[0].imagePullPolicy")->currentText();
    };
    QCOMPARE(policy("nginx:1.29"), QStringLiteral("not set (default: IfNotPresent)"));
    QCOMPARE(policy("nginx"), QStringLiteral("not set (default: Always)"));
    auto *image = field<QLineEdit>("spec.containers[0].image");
    image->setFocus();
    QTest::keyClicks(image, QStringLiteral(":1"));
    QCOMPARE(field<QComboBox>("spec.containers[0].imagePullPolicy")->currentText(),
             QStringLiteral("not set (default: IfNotPresent)"));
}

void FormTest::focusSelectsAndMarks()
{
    select("spec.containers[0]");
    field<QLineEdit>("spec.containers[0].name")->setFocus();
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[0].name"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to the row's menu
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[0].image"));
    const auto *outline = m_fixture->window->findChild<QTreeView *>(QStringLiteral("outline"));
    QCOMPARE(outline->currentIndex().data().toString(), QStringLiteral("image"));
}

void FormTest::findingsStandAtTheirFields()
{
    m_fixture->begin(
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: A\n    image: i\n");
    select("spec.containers[0]");
    const QWidget *row = field<QLineEdit>("spec.containers[0].name");
    while (row && !row->inherits("podwright::FormRow"))
        row = row->parentWidget();
    QVERIFY(row);
    const auto labels = row->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->isVisible() && one->text().contains(QLatin1String("lower"), Qt::CaseInsensitive);
    }));
}

void FormTest::findingsStandAtTheirEntries()
{
    m_fixture->begin("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n    good: x\n    bad: x y\nspec:\n"
                     "  dnsConfig:\n    searches:\n    - example.org\n    - Not_Good!\n  containers:\n  - name: c\n"
                     "    image: i\n");
    const auto markOf = [this](const char *path) {
        const auto *edit = field<QLineEdit>(path);
        for (const QAction *action : edit ? edit->actions() : QList<QAction *>()) {
            if (action->isVisible() && !action->toolTip().isEmpty())
                return action->toolTip();
        }
        return QString();
    };
    const auto isTold = [this](const QString &beginning) {
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(beginning))
                return true;
        }
        return false;
    };
    select("metadata");
    QVERIFY(!markOf("metadata.labels.bad").isEmpty());
    QCOMPARE(markOf("metadata.labels.good"), QString());
    QVERIFY(isTold(QStringLiteral("bad: ")));
    const auto readOut = [this](const char *path) { return field<QWidget>(path)->accessibleDescription(); };
    QVERIFY(readOut("metadata.labels.bad").startsWith(markOf("metadata.labels.bad")));
    QCOMPARE(readOut("metadata.labels.bad.key"), markOf("metadata.labels.bad"));
    QCOMPARE(readOut("metadata.labels.good.key"), QString());
    auto *value = field<QLineEdit>("metadata.labels.bad");
    value->setFocus();
    QTest::keyClick(value, Qt::Key_Home);
    QTest::keyClick(value, Qt::Key_Delete);
    QTest::keyClick(value, Qt::Key_Delete); // "y" is a value
    QCOMPARE(markOf("metadata.labels.bad"), QString());
    QVERIFY(!isTold(QStringLiteral("bad: ")));
    QCOMPARE(readOut("metadata.labels.bad"), QStringLiteral("metadata.labels.bad"));
    QCOMPARE(readOut("metadata.labels.bad.key"), QString());
    select("spec.dnsConfig");
    QCOMPARE(markOf("spec.dnsConfig.searches[0]"), QString());
    QVERIFY(!markOf("spec.dnsConfig.searches[1]").isEmpty());
    QVERIFY(isTold(QStringLiteral("Element 2: ")));
    QVERIFY(readOut("spec.dnsConfig.searches[1]").startsWith(markOf("spec.dnsConfig.searches[1]")));
    m_fixture->begin("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels: {good: x, bad key!: y}\n"
                     "spec: {containers: [{name: c, image: i}]}\n");
    select("metadata"); // the key is at fault
    QVERIFY(!markOf("metadata.labels[\"bad key!\"]").isEmpty());
    QVERIFY(!readOut("metadata.labels[\"bad key!\"].key").isEmpty());
    QCOMPARE(markOf("metadata.labels.good"), QString());
}

void FormTest::outlineFiltersInBothLanguages()
{
    auto *filter = m_fixture->window->findChild<QLineEdit *>(QStringLiteral("outlineFilter"));
    const auto *outline = m_fixture->window->findChild<QTreeView *>(QStringLiteral("outline"));
    select("spec.containers[1]");
    const auto shown = [&](const char *name) {
        const auto found = outline->model()->match(outline->model()->index(0, 0), Qt::DisplayRole, QLatin1String(name),
                                                   1, Qt::MatchExactly | Qt::MatchRecursive);
        return !found.isEmpty();
    };
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("redis")); // a value
    QVERIFY(shown("image") && !shown("volumes"));
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("sizeLimit"));
    QVERIFY(shown("sizeLimit") && !shown("image"));
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[1]")); // filtering selects nothing
    filter->setText(QStringLiteral("镜像"));
    QVERIFY(shown("image") && !shown("sizeLimit"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(shown("sizeLimit"));
}

void FormTest::outlineItemsAreDragged()
{
    auto *outline = m_fixture->window->findChild<QTreeView *>(QStringLiteral("outline"));
    QAbstractItemModel *model = outline->model();
    const QModelIndex containers = model
                                       ->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("containers"), 1,
                                               Qt::MatchExactly | Qt::MatchRecursive)
                                       .value(0);
    QVERIFY(containers.isValid());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1, 0, containers)}));
    QVERIFY(data);
    QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, containers));
    QVERIFY(!model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, containers.parent())); // no other list
    outline->expandAll();
    outline->scrollTo(model->index(0, 0, containers));
    const QRect first = outline->visualRect(model->index(0, 0, containers));
    const QPointF above(first.left() + 8, first.top());
    QDragMoveEvent move(above.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(above.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(above, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(outline->viewport(), &enter);
    QCoreApplication::sendEvent(outline->viewport(), &move);
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, containers);
    QVERIFY(text().indexOf("name: b") < text().indexOf("name: a"));
    undo();
    QCOMPARE(text(), QByteArray(pod));
}

void FormTest::outlineAdds()
{
    auto *outline = m_fixture->window->findChild<QTreeView *>(QStringLiteral("outline"));
    select("spec.volumes");
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Insert);
    QVERIFY(field<QLineEdit>("spec.volumes[2].name"));
    QVERIFY(text().contains("  - name: \"\"\n"));
}

void FormTest::manyContainersScroll()
{
    QByteArray large = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: large\nspec:\n  containers:\n";
    for (int container = 0; container < 30; ++container) {
        large += "  - name: c" + QByteArray::number(container) + "\n    image: nginx\n    env:\n";
        for (int index = 0; index < 50; ++index)
            large += "    - {name: V" + QByteArray::number(index) + ", value: x}\n";
    }
    m_fixture->begin(large);
    select("spec.containers");
    const auto *form = m_fixture->window->findChild<QWidget *>(QStringLiteral("form"));
    QVERIFY(form->findChildren<QWidget *>().size() < 1000); // what is closed is not made
    // the last ones come in turns of the event loop
    QTRY_VERIFY(form->findChild<QToolButton *>(QStringLiteral("spec.containers[29]")));
    QTest::mouseClick(field<QToolButton>("spec.containers[29]"), Qt::LeftButton);
    auto *image = field<QLineEdit>("spec.containers[29].image");
    QVERIFY(image);
    image->setFocus();
    image->end(false);
    QTest::keyClicks(image, QStringLiteral(":1"));
    QVERIFY(text().contains("  - name: c29\n    image: nginx:1\n"));
}

QTEST_MAIN(FormTest)
#include "tst_form.moc"

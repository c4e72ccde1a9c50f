// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingorder.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolButton>

using namespace podwright;

/// Walks all widgets of the window with every panel open: each that takes the keyboard has a name for screen readers
/// and is reached by Tab, and no text is cut at 125 % in either language.
class WidgetWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyControlIsReached_data();
    void everyControlIsReached();
    void tabGoesAsOneReads();
    void tabChangesNothingInPassing();
    void noTextIsCut_data();
    void noTextIsCut();

private:
    void panels();
    void open(const char *panel);

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const char *const pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  restartPolicy: Always\n"
    "  initContainers:\n  - name: proxy\n    image: example.org/proxy:1.0\n    restartPolicy: Always\n  containers:\n"
    "  - name: web\n    image: nginx:1.29\n    command: [nginx]\n    args: [-g, daemon off;]\n    env:\n"
    "    - {name: REDIS_HOST, value: localhost:6379}\n    ports:\n    - {name: http, containerPort: 80, hostPort: "
    "8080}\n"
    "    resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 128Mi}}\n"
    "    livenessProbe:\n      httpGet: {path: /healthz, port: http}\n    readinessProbe:\n      tcpSocket: {port: "
    "80}\n"
    "    lifecycle:\n      preStop:\n        sleep: {seconds: 5}\n    securityContext: {runAsNonRoot: true}\n"
    "    volumeMounts:\n    - {name: pages, mountPath: /usr/share/nginx/html}\n  - name: redis\n    image: redis:8\n"
    "  volumes:\n  - name: pages\n    configMap:\n      name: pages\n";

bool isControl(const QWidget *widget)
{
    const bool isKind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QGraphicsView *>(widget)
        || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget))
        || qobject_cast<const QTabBar *>(widget);
    return isKind || (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Parts that Qt makes inside of a control: the line edit of a spin box, the views of a combo box, buttons of a dock's
/// title or of an overfull tool bar, heads of lists, the visible part of a scroll area.
bool isInner(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QDockWidgetTitleButton")
        || widget->inherits("QComboBoxListView") || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QScrollBar *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    if (area && area->viewport() == widget)
        return true;
    return parent
        && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || (qobject_cast<const QTabBar *>(parent) && qobject_cast<const QToolButton *>(widget))
            || (qobject_cast<const QLineEdit *>(parent) && qobject_cast<const QAbstractButton *>(widget)));
}

QString describe(const QWidget *widget)
{
    QString way;
    for (const QWidget *one = widget; one && !one->isWindow(); one = one->parentWidget()) {
        way.prepend(QLatin1Char('/') + QLatin1String(one->metaObject()->className())
                    + (one->objectName().isEmpty() ? QString() : QLatin1Char(':') + one->objectName()));
    }
    return way;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QList<QWidget *> controlsOf(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && isControl(widget) && !isInner(widget))
            found.append(widget);
    }
    return found;
}

} // namespace

void WidgetWalkTest::panels()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("panel");
    WindowFixture fixture;
    for (const char *language : {"en", "zh_CN"}) {
        for (const QString &panel : fixture.window->panelNames())
            QTest::addRow("%s %s", language, qPrintable(panel)) << QByteArray(language) << panel.toUtf8();
    }
}

void WidgetWalkTest::open(const char *panel)
{
    QFETCH(QByteArray, language);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->languages.switchTo(QString::fromLatin1(language));
    m_fixture->begin(pod);
    m_fixture->select("spec.containers[0]");
    QVERIFY(m_fixture->window->showPanel(QLatin1String(panel)));
    QCoreApplication::processEvents();
    QTest::qWait(20);
}

void WidgetWalkTest::everyControlHasAName_data()
{
    panels();
}

void WidgetWalkTest::everyControlHasAName()
{
    QFETCH(QByteArray, panel);
    open(panel.constData());
    const QList<QWidget *> controls = controlsOf(m_fixture->window.get());
    QVERIFY(controls.size() > 20);
    QStringList nameless;
    for (QWidget *widget : controls) {
        if (nameOf(widget).trimmed().isEmpty())
            nameless.append(describe(widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void WidgetWalkTest::everyControlIsReached_data()
{
    panels();
}

/// Nothing visible is left to the mouse alone: Tab passes every control.
void WidgetWalkTest::everyControlIsReached()
{
    QFETCH(QByteArray, panel);
    open(panel.constData());
    const QList<QWidget *> chain = inReadingOrder(m_fixture->window.get());
    QStringList lost;
    for (QWidget *widget : controlsOf(m_fixture->window.get())) {
        const bool isReached = chain.contains(widget->focusProxy() ? widget->focusProxy() : widget);
        // actions on a tool button stand in menus too; what is disabled takes part when it can
        const bool isOfTheBar = widget->parentWidget() && widget->parentWidget()->inherits("QToolBar");
        if (!isReached && widget->isEnabled() && !isOfTheBar)
            lost.append(describe(widget));
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
}

/// Also where rows have come later, and back again.
void WidgetWalkTest::tabGoesAsOneReads()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->begin(pod);
    MainWindow *window = m_fixture->window.get();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto walk = [](QWidget *from, int steps, Qt::Key key) {
        QStringList names;
        from->setFocus();
        for (int step = 0; step < steps; ++step) {
            QTest::keyClick(QApplication::focusWidget(), key);
            const QString name = QApplication::focusWidget()->objectName();
            if (!name.isEmpty())
                names.append(name.mid(name.lastIndexOf(u'.') + 1));
        }
        return names;
    };
    m_fixture->select("spec.containers[0]");
    const auto setFolder = [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.containers[0].workingDir"), NewValue::string("/x"));
    };
    auto *name = m_fixture->field<QLineEdit>("spec.containers[0].name");
    QCOMPARE(walk(name, 3, Qt::Key_Tab).value(0), QStringLiteral("image")); // after the menu of its row
    QVERIFY(window->document()->edit(0, setFolder).ok());
    auto *folder = m_fixture->field<QLineEdit>("spec.containers[0].workingDir");
    const QStringList after = walk(folder, 12, Qt::Key_Tab);
    const QStringList before = walk(folder, 12, Qt::Key_Backtab);
    QVERIFY2(before.contains(QStringLiteral("image")) && !after.contains(QStringLiteral("image")),
             qPrintable(before.join(u' ')));
    QVERIFY2(after.contains(QStringLiteral("ports")), qPrintable(after.join(u' ')));
    QVERIFY(window->showPanel(QStringLiteral("containers")));
    QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("containerChoice")));
    auto *choice = window->findChild<QWidget *>(QStringLiteral("containerChoice"));
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(walk(choice, 2, Qt::Key_Tab), QStringList({QStringLiteral("add"), QStringLiteral("duplicate")}));
    window->findChild<QTabWidget *>(QStringLiteral("containerPages"))->setCurrentIndex(5);
    QStringList names;
    for (const QWidget *one : inReadingOrder(window))
        names.append(one->objectName());
    const qsizetype switches = names.indexOf(QStringLiteral("container.securityContext.runAsNonRoot"));
    const qsizetype found = names.indexOf(QStringLiteral("findingsHere"));
    QVERIFY2(switches > 0 && found > switches, qPrintable(names.join(u' ')));
}

/// Tab indents in the text, but not for somebody who only goes through the window; once around it comes back.
void WidgetWalkTest::tabChangesNothingInPassing()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->begin(pod);
    m_fixture->select("spec.containers[0]");
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    auto *start = m_fixture->field<QLineEdit>("spec.containers[0].name");
    auto *editor = m_fixture->field<QPlainTextEdit>("yamlEditor");
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        start->setFocus();
        bool passed = false;
        int steps = 0;
        do {
            QTest::keyClick(QApplication::focusWidget(), key);
            passed = passed || editor->hasFocus();
        } while (QApplication::focusWidget() != start && ++steps < 500);
        QVERIFY(passed && start->hasFocus());
    }
    QCOMPARE(m_fixture->text(), QByteArray(pod));
    while (!editor->hasFocus())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Tab); // somebody writes here
    QCOMPARE(m_fixture->text(), QByteArray("  ") + pod);
}

void WidgetWalkTest::noTextIsCut_data()
{
    panels();
}

/// At 125 % of the font, in a window of usual size, buttons and labels of one line have the room that they ask for.
void WidgetWalkTest::noTextIsCut()
{
    QFETCH(QByteArray, panel);
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * 1.25);
    QApplication::setFont(larger);
    open(panel.constData());
    m_fixture->window->resize(1366, 900);
    QTest::qWait(20);
    QStringList cut;
    for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isText = (button && !button->text().isEmpty())
            || (label && !label->text().isEmpty() && !label->wordWrap() && label->textFormat() != Qt::RichText);
        if (!isText || !widget->isVisible() || isInner(widget))
            continue;
        const QSize wanted = widget->minimumSizeHint();
        if (widget->width() < wanted.width() || widget->height() < wanted.height()) {
            cut.append(QStringLiteral("%1 \"%2\" has %3x%4, needs %5x%6")
                           .arg(describe(widget), button ? button->text() : label->text())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(wanted.width())
                           .arg(wanted.height()));
        }
    }
    QApplication::setFont(usual);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

QTEST_MAIN(WidgetWalkTest)
#include "tst_widgetwalk.moc"

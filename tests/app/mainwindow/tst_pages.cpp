// SPDX-License-Identifier: GPL-3.0-or-later
// Printing to PDF from the menu on, and wrapping into a workload, with real events in the real window.
#include "mainwindow/printcommands.h"
#include "modalsteps.h"
#include "printing/printdialog.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

#include <memory>

using namespace podwright;
using namespace Qt::StringLiterals;

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aPdfIsMadeFromTheMenu();
    void partsAreChosenByKeyboard();
    void cancellingWritesNothing();
    void whatCannotBeWrittenIsTold();
    void textsOfAllKindsBecomePages_data();
    void textsOfAllKindsBecomePages();
    void podsBecomeWorkloads_data();
    void podsBecomeWorkloads();
    void allPodsOfATextAreWrapped();
    void whatCannotBeWrappedIsTold_data();
    void whatCannotBeWrappedIsTold();

private:
    MainWindow *window() const { return m_fixture->window.get(); }
    QByteArray text() const { return m_fixture->text(); }
    void act(const char *name) const { window()->findChild<QAction *>(QLatin1String(name))->trigger(); }
    QByteArray pdf() const { return WindowFixture::readFile(m_fixture->path("pod.pdf")); }
    QString status() const
    {
        QString all = window()->statusBar()->currentMessage();
        for (const QLabel *label : window()->statusBar()->findChildren<QLabel *>())
            all += u'\n' + label->text();
        return all;
    }
    /// Chooses what is printed with the space bar, then a file by its name; an empty one cancels.
    bool exportPdf(std::initializer_list<const char *> toggled, const QString &file) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # its name\nspec:\n  containers:\n"
                       "  - name: a # the first\n    image: i:1\n";

int pagesIn(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

void PagesTest::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->begin(pod);
}

bool PagesTest::exportPdf(std::initializer_list<const char *> toggled, const QString &file) const
{
    bool named = false;
    const auto chooseFile = [&] {
        named = inModalDialog<QFileDialog>(
            [] {},
            [&](QFileDialog &dialog) {
                auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
                QVERIFY(name);
                if (file.isEmpty()) {
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                    return;
                }
                name->setCompleter(nullptr); // it reads folders at its leisure and then takes the return key
                const QPointer<QFileDialog> kept = &dialog;
                constexpr int mostTries = 10; // while it reads the folder it puts names of its own into the line
                for (int tried = 0; tried < mostTries && kept && kept->isVisible(); ++tried) {
                    name->setFocus();
                    QTest::keySequence(name, QKeySequence::SelectAll);
                    QTest::keyClicks(name, file);
                    QTest::keyClick(name, Qt::Key_Return);
                    [[maybe_unused]] const bool gone =
                        QTest::qWaitFor([&] { return !kept || !kept->isVisible(); }, 500);
                }
            });
    };
    QTimer next;
    next.setSingleShot(true);
    connect(&next, &QTimer::timeout, window(), chooseFile);
    const bool chosen = inModalDialog<PrintDialog>([this] { act("exportPdf"); },
                                                   [&](PrintDialog &dialog) {
                                                       for (const char *part : toggled) {
                                                           auto *box =
                                                               dialog.findChild<QCheckBox *>(QLatin1String(part));
                                                           box->setFocus();
                                                           QTest::keyClick(box, Qt::Key_Space);
                                                       }
                                                       next.start(0); // the file is asked for behind this dialog
                                                       QTest::keyClick(&dialog, Qt::Key_Return);
                                                   });
    return chosen && named;
}

void PagesTest::aPdfIsMadeFromTheMenu()
{
    QVERIFY(exportPdf({}, m_fixture->path("pod.pdf")));
    QVERIFY(pdf().startsWith("%PDF"));
    QCOMPARE(pagesIn(pdf()), 1);
    QVERIFY2(status().contains(u"pod.pdf"_s), qPrintable(status()));
    QCOMPARE(text(), pod);
}

void PagesTest::partsAreChosenByKeyboard()
{
    QVERIFY(exportPdf({"printNetwork"}, m_fixture->path("pod.pdf")));
    QCOMPARE(pagesIn(pdf()), 2); // the picture has a page of its own
    QFile::remove(m_fixture->path("pod.pdf"));
    QVERIFY(exportPdf({"printText", "printNetwork"}, m_fixture->path("pod.pdf")));
    QCOMPARE(pagesIn(pdf()), 1);
    // nothing to print cannot be asked for
    QVERIFY(inModalDialog<PrintDialog>(
        [this] { act("exportPdf"); },
        [](PrintDialog &dialog) {
            const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            QVERIFY(ok->isEnabled());
            QTest::keyClick(dialog.findChild<QCheckBox *>(u"printText"_s), Qt::Key_Space);
            QVERIFY(!ok->isEnabled());
            QTest::keyClick(dialog.findChild<QCheckBox *>(u"printFindings"_s), Qt::Key_Space);
            QVERIFY(ok->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }));
}

void PagesTest::cancellingWritesNothing()
{
    QVERIFY(exportPdf({}, {}));
    QVERIFY(QDir(m_fixture->folder.path()).entryList({u"*.pdf"_s}).isEmpty());
    QCOMPARE(text(), pod);
}

void PagesTest::whatCannotBeWrittenIsTold()
{
    QVERIFY(QDir().mkpath(m_fixture->path("pod.pdf"))); // a folder is in the way
    auto *print = window()->findChild<PrintCommands *>();
    QVERIFY(!print->exportPdf(m_fixture->path("pod.pdf"), {true, false, false}));
    QVERIFY2(status().contains(u"pod.pdf"_s), qPrintable(status()));
    QVERIFY(QDir(m_fixture->path("pod.pdf")).isEmpty());
}

void PagesTest::textsOfAllKindsBecomePages_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<int>("pages");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("broken") << QByteArray("kind: Pod\nspec: [\n") << 2; // with what can be read
    QTest::newRow("no Pod") << QByteArray("kind: Service\n") << 1;
    QTest::newRow("Windows line breaks") << QByteArray(pod).replace("\n", "\r\n") << 2;
    QTest::newRow("Chinese") << QByteArray(pod).replace("its name", "名称") << 2;
    QTest::newRow("a line of many pages") << pod + "# " + QByteArray(40000, 'x') + '\n' << 6;
}

void PagesTest::textsOfAllKindsBecomePages()
{
    QFETCH(QByteArray, manifest);
    QFETCH(int, pages);
    m_fixture->begin(manifest);
    QVERIFY(exportPdf({"printFindings", "printNetwork"}, m_fixture->path("pod.pdf")));
    QVERIFY2(pages < 6 ? pagesIn(pdf()) == pages : pagesIn(pdf()) >= pages, QByteArray::number(pagesIn(pdf())));
    QCOMPARE(text(), manifest);
}

void PagesTest::podsBecomeWorkloads_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("Deployment") << QByteArray("apps/v1");
    QTest::newRow("StatefulSet") << QByteArray("apps/v1");
    QTest::newRow("DaemonSet") << QByteArray("apps/v1");
    QTest::newRow("Job") << QByteArray("batch/v1");
    QTest::newRow("CronJob") << QByteArray("batch/v1");
}

void PagesTest::podsBecomeWorkloads()
{
    QFETCH(QByteArray, version);
    const char *kind = QTest::currentDataTag();
    act(kind);
    QVERIFY2(text().startsWith("apiVersion: " + version + "\nkind: " + kind + '\n'), text().constData());
    // what is said of the Pod, its comments and its style go along
    QVERIFY2(text().contains("name: web # its name\n"), text().constData());
    QVERIFY2(text().contains("- name: a # the first\n"), text().constData());
    const SnapshotPtr snapshot = window()->document()->snapshot();
    QCOMPARE(snapshot->pods.size(), std::size_t(1));
    QVERIFY(snapshot->pods[0].isTemplate);
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics)
            QVERIFY2(one.severity != Severity::Error, (one.field + ' ' + one.message).c_str());
    }
    window()->editor()->setFocus();
    QTest::keyClick(window()->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), pod); // one step
}

void PagesTest::allPodsOfATextAreWrapped()
{
    const QByteArray service = "---\napiVersion: v1\nkind: Service # stays\nmetadata: {name: s}\n";
    m_fixture->begin(pod + service + "---\n" + QByteArray(pod).replace("web", "db"));
    act("Deployment");
    QCOMPARE(text().count("kind: Deployment\n"), 2);
    QVERIFY(text().contains(service));
    QCOMPARE(window()->document()->snapshot()->pods.size(), std::size_t(2));
}

void PagesTest::whatCannotBeWrappedIsTold_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("broken") << QByteArray("kind: Pod\nspec: [\n");
    QTest::newRow("a workload already") << QByteArray(
        "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec:\n  template:\n    spec:\n"
        "      restartPolicy: Never\n      containers: [{name: a, image: i}]\n");
    QTest::newRow("no Pod") << QByteArray("apiVersion: v1\nkind: Service\nmetadata: {name: s}\n");
    QTest::newRow("a list") << QByteArray("- 1\n");
}

void PagesTest::whatCannotBeWrappedIsTold()
{
    QFETCH(QByteArray, manifest);
    m_fixture->begin(manifest);
    m_fixture->prompt.told.clear();
    const QString before = status();
    act("Deployment");
    QCOMPARE(text(), manifest);
    const QString told = m_fixture->prompt.told + status().remove(before);
    QVERIFY(!told.isEmpty());
    QVERIFY2(!told.contains(u"Wrapped"_s), qPrintable(told)); // it was not
}

QTEST_MAIN(PagesTest)

#include "tst_pages.moc"

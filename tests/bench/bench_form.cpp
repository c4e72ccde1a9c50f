// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the form with 30 containers of 50 variables each, the first opening of panels, and a dragged handle of the
// time line: all in the real window, painted.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "machine.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/mainwindow.h"
#include "platform/dialogprompt.h"
#include "platform/languageswitcher.h"
#include "platform/painterthreads.h"
#include "schema/schema.h"
#include "settings/appsettings.h"
#include "widgets/yamlsyntax.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace podwright;

namespace {

constexpr double budget = 16;

QString manifest(int containers, int variables)
{
    QString text = QStringLiteral("apiVersion: v1\nkind: Pod\nmetadata:\n  name: form\nspec:\n  containers:\n");
    for (int index = 0; index < containers; ++index) {
        text += QStringLiteral("  - name: c%1\n    image: nginx:1.29\n    ports:\n    - containerPort: %2\n    "
                               "readinessProbe:\n      tcpSocket:\n        port: %2\n    volumeMounts:\n    - name: "
                               "data\n      mountPath: /data\n    env:\n")
                    .arg(index)
                    .arg(8000 + index);
        for (int variable = 0; variable < variables; ++variable)
            text += QStringLiteral("    - name: VARIABLE_%1\n      value: \"%1\"\n").arg(variable);
    }
    return text + QStringLiteral("  volumes:\n  - name: data\n    emptyDir: {}\n");
}

class Frames {
public:
    /// Does it and waits until all that follows from it is painted.
    template <typename Work> void add(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        QCoreApplication::processEvents();
        m_times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char *what) const
    {
        QList<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        const double p95 = sorted[sorted.size() * 95 / 100];
        std::printf("%-48s median %6.2f ms, p95 %6.2f ms, worst %6.2f ms; p95 = %.2f of the budget of 16 ms, %.2f of "
                    "what that is on this machine\n",
                    what, sorted[sorted.size() / 2], p95, sorted.last(), p95 / budget, p95 / budget / machineFactor());
    }

private:
    QList<double> m_times;
};

void settle(MainWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (window.document()->isBusy() || !window.document()->snapshot()->checked || timer.elapsed() < 300);
}

void open(MainWindow &window, const QString &text)
{
    window.document()->setModified(false);
    window.files()->newFile(text);
    settle(window);
}

void select(MainWindow &window, const char *path)
{
    window.selection()->select({0, *Path::parse(path)}, nullptr);
}

void scroll(MainWindow &window, const char *what)
{
    QScrollBar *bar =
        window.findChild<QWidget *>(QStringLiteral("form"))->findChild<QScrollArea *>()->verticalScrollBar();
    Frames frames;
    for (int turn = 0; turn < 100; ++turn)
        frames.add([bar] { bar->setValue((bar->value() + 60) % std::max(1, bar->maximum())); });
    frames.print(what);
}

void measureForm(MainWindow &window)
{
    open(window, manifest(30, 50));
    Frames containers;
    for (int index = 0; index < 30; ++index)
        containers.add([&] { select(window, qPrintable(QStringLiteral("spec.containers[%1]").arg(index))); });
    containers.print("select a container of 30 with 50 variables");
    Frames variables;
    for (int index = 0; index < 30; ++index)
        variables.add([&] { select(window, qPrintable(QStringLiteral("spec.containers[%1].env").arg(index))); });
    variables.print("select the variables of a container");
    scroll(window, "scroll 50 variables");
    Frames one;
    for (int index = 0; index < 50; ++index)
        one.add([&] { select(window, qPrintable(QStringLiteral("spec.containers[7].env[%1]").arg(index))); });
    one.print("select one variable");
    select(window, "spec.containers");
    settle(window);
    scroll(window, "scroll 30 containers");
    select(window, "spec.containers[3]");
    settle(window);
    scroll(window, "scroll a container");
}

void measurePanels(MainWindow &window)
{
    open(window, manifest(3, 5));
    for (const char *panel : {"containers", "probes", "volumes", "life", "network", "guides", "help"}) {
        Frames first;
        first.add([&] { window.showPanel(QLatin1String(panel)); });
        first.print(qPrintable(QStringLiteral("first opening of the panel %1").arg(QLatin1String(panel))));
        settle(window);
        Frames again;
        for (int round = 0; round < 20; ++round) {
            window.showPanel(QStringLiteral("problems"));
            settle(window);
            again.add([&] { window.showPanel(QLatin1String(panel)); });
        }
        again.print(qPrintable(QStringLiteral("opening it again").leftJustified(28) + QLatin1String(panel)));
    }
}

void measureTimeline(MainWindow &window)
{
    window.showPanel(QStringLiteral("probes"));
    settle(window);
    auto *timeline = window.findChild<QWidget *>(QStringLiteral("probeTimeline"));
    if (!timeline)
        return;
    const auto mouse = [timeline](QEvent::Type type, int x, Qt::MouseButton button) {
        const QPointF place(x, 5);
        QMouseEvent event(type, place, timeline->mapToGlobal(place), button, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(timeline, &event);
    };
    int handle = -1; // where the pointer turns into that of a handle
    for (int x = 0; x < timeline->width() && handle < 0; ++x) {
        const QPointF place(x, 5);
        QMouseEvent move(QEvent::MouseMove, place, timeline->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(timeline, &move);
        if (timeline->cursor().shape() == Qt::SizeHorCursor)
            handle = x + 5;
    }
    Frames frames;
    mouse(QEvent::MouseButtonPress, handle, Qt::LeftButton);
    for (int step = 0; step < 200; ++step)
        frames.add([&] { mouse(QEvent::MouseMove, handle + step % 100, Qt::NoButton); });
    mouse(QEvent::MouseButtonRelease, handle, Qt::LeftButton);
    frames.print("drag a handle of the probes' time line");
}

} // namespace

int main(int argc, char **argv)
{
    paintInOneThread(); // as the program does
    QApplication application(argc, argv);
    printMachine();
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    LanguageSwitcher languages;
    YamlSyntax syntax;
    languages.switchTo(QStringLiteral("en"));
    const Schema schema = Schema::builtIn();
    DialogPrompt prompt;
    MainWindow window(schema, settings, languages, syntax, &prompt);
    window.show();
    measureForm(window);
    measurePanels(window);
    measureTimeline(window);
    window.document()->setModified(false);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A key stroke, a form edit and a large file in the real window: time on the GUI thread.
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
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace podwright;

namespace {

QString manifest(int containers)
{
    QString text = QStringLiteral("apiVersion: v1\nkind: Pod\nmetadata:\n  name: large\nspec:\n  containers:\n");
    for (int index = 0; index < containers; ++index)
        text += QStringLiteral("  - name: c%1\n    image: nginx:1.29\n    ports:\n    - containerPort: %2\n    env:\n  "
                               "  - name: A\n      value: \"b\"\n    resources:\n      limits:\n        memory: 64Mi\n")
                    .arg(index)
                    .arg(1024 + index); // each its own: equal ports are findings of every pair
    return text;
}

struct Times {
    QList<qint64> micros;
    void print(const char *what) const
    {
        QList<qint64> sorted = micros;
        std::sort(sorted.begin(), sorted.end());
        const double p95 = static_cast<double>(sorted[sorted.size() * 95 / 100]) / 1000;
        std::printf(
            "%-40s median %6.2f ms, p95 %6.2f ms, worst %6.2f ms; p95 = %.2f of the budget of 16 ms, %.2f of what "
            "that is on this machine\n",
            what, sorted[sorted.size() / 2] / 1000.0, p95, sorted.last() / 1000.0, p95 / 16,
            p95 / 16 / machineFactor());
    }
};

/// Knows the longest event that it handed on.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        if (--m_depth == 0) // what an event sends is a part of it
            m_longest = std::max(m_longest, timer.nsecsElapsed() / 1000);
        return taken;
    }
    /// Microseconds since it was asked last.
    qint64 takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

qint64 takeLongestEvent()
{
    return static_cast<TimedApplication *>(QCoreApplication::instance())->takeLongest();
}

/// At the end of the first line below the middle of the text that holds `where`.
QTextCursor placeOf(const QPlainTextEdit *editor, const char *where)
{
    QTextBlock line = editor->document()->findBlockByNumber(editor->blockCount() / 2);
    while (!line.text().contains(QLatin1String(where)))
        line = line.next();
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::EndOfBlock);
    return cursor;
}

/// A key stroke with all that the window does for it. Microseconds.
qint64 timeOfKey(QWidget *editor, char letter)
{
    QElapsedTimer timer;
    timer.start();
    QKeyEvent press(QEvent::KeyPress, QChar::toUpper(static_cast<char32_t>(letter)), Qt::NoModifier,
                    QString(QLatin1Char(letter)));
    QCoreApplication::sendEvent(editor, &press);
    QCoreApplication::processEvents();
    return timer.nsecsElapsed() / 1000;
}

/// Types behind a line.
void type(MainWindow &window, const char *where, const char *what)
{
    Times times;
    YamlEditor *editor = window.editor();
    editor->setFocus();
    const QTextCursor place = placeOf(editor, where);
    takeLongestEvent();
    QElapsedTimer jump;
    jump.start();
    editor->setTextCursor(place); // of a key's event, in the hands of a person
    const qint64 going = jump.nsecsElapsed() / 1000;
    QCoreApplication::processEvents();
    std::printf("%-40s        %6.2f ms, its longest event %6.2f ms (budget 16)\n", "going there",
                static_cast<double>(jump.nsecsElapsed()) / 1e6,
                static_cast<double>(std::max(going, takeLongestEvent())) / 1e3);
    for (int key = 0; key < 60; ++key)
        times.micros.append(timeOfKey(editor, 'a'));
    times.print(what);
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Waits until all is read. Returns the longest time that the window was deaf, in microseconds.
qint64 settle(MainWindow &window)
{
    qint64 longest = 0;
    QElapsedTimer timer;
    QElapsedTimer whole;
    whole.start();
    do {
        QThread::usleep(500); // the worker may need the core
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.nsecsElapsed() / 1000);
    } while (window.document()->isBusy() || whole.elapsed() < 300);
    return longest;
}

/// What comes after the last key.
void printResults(MainWindow &window, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 longest = settle(window);
    std::printf(
        "results for %s after the last key: %lld ms (budget 1000, here %.0f), longest event %.1f ms (budget 16, "
        "here %.0f)\n",
        what, static_cast<long long>(timer.elapsed()), 1000 * machineFactor(), static_cast<double>(longest) / 1000,
        16 * machineFactor());
}

/// A quote that is left open: all below it is text until the reader gives up.
void openQuote(MainWindow &window)
{
    QTextCursor cursor = placeOf(window.editor(), "image: ");
    const qsizetype value = cursor.block().text().indexOf(QLatin1String(": ")) + 2;
    cursor.setPosition(cursor.block().position() + static_cast<int>(value));
    window.editor()->setTextCursor(cursor);
    settle(window);
    std::printf("%-40s        %6.2f ms (budget 16)\n", "a quote left open in 1.5 MB",
                static_cast<double>(timeOfKey(window.editor(), '"')) / 1000);
    printResults(window, "1.5 MB with an open quote");
}

/// Key strokes in a large text, and what comes after them.
void typeInto(MainWindow &window, const char *where, const char *what)
{
    type(window, where, qPrintable(QStringLiteral("key stroke in %1").arg(QLatin1String(what))));
    printResults(window, what);
}

} // namespace

int main(int argc, char **argv)
{
    paintInOneThread(); // as the program does
    TimedApplication application(argc, argv);
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
    window.files()->newFile(manifest(5));
    settle(window);
    std::printf("resident memory with a 60-line Pod: %lld KiB (budget 81920)\n",
                static_cast<long long>(residentKilobytes()));
    type(window, "image:", "key stroke in 60 lines");
    window.document()->setModified(false);
    window.files()->newFile(manifest(100));
    settle(window);
    type(window, "image:", "key stroke in 1,000 lines");
    Times form;
    for (int round = 0; round < 40; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Path path = *Path::parse("spec.containers[50].image");
        const NewValue value = NewValue::string("nginx:" + std::to_string(round));
        window.document()->edit(0, [=](const EditPlanner &planner) { return planner.set(path, value); });
        QCoreApplication::processEvents();
        form.micros.append(timer.nsecsElapsed() / 1000);
    }
    form.print("form edit in 1,000 lines");
    type(window, "resources:", "key stroke that breaks 1,000 lines");
    window.document()->setModified(false);
    window.files()->newFile(manifest(9000));
    settle(window);
    typeInto(window, "image:", "1.5 MB");
    openQuote(window);
    window.document()->undo();
    settle(window);
    typeInto(window, "resources:", "1.5 MB that does not parse");
    window.document()->setModified(false);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first paint of the program against a bare window with a text edit and YAML highlighting, in one run.
#include "platform/firstpaint.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace {

QByteArray sample()
{
    QByteArray text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: sample\nspec:\n  containers:\n";
    for (int index = 0; index < 9; ++index)
        text += "  - name: c" + QByteArray::number(index)
            + "\n    image: nginx:1.29\n    ports:\n    - containerPort: 80\n    env:\n    - {name: A, value: b}\n";
    return text;
}

/// The floor: what any editor with Qt and KSyntaxHighlighting needs.
int bareWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *edit = new QPlainTextEdit(&window);
    KSyntaxHighlighting::Repository repository;
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(edit->document());
    highlighter->setDefinition(repository.definitionForName(QStringLiteral("YAML")));
    edit->setPlainText(QString::fromUtf8(sample()));
    window.setCentralWidget(edit);
    window.resize(1280, 800);
    window.show();
    podwright::FirstPaint end;
    window.windowHandle()->installEventFilter(&end);
    return QApplication::exec();
}

/// From the call to the word of the process that it has been painted. Microseconds.
qint64 timeOf(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("PODWRIGHT_BENCH_STARTUP"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForReadyRead(30000);
    const qint64 painted = timer.nsecsElapsed() / 1000;
    process.waitForFinished(30000);
    return painted;
}

double median(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return static_cast<double>(times[times.size() / 2]);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--bare")
        return bareWindow(argc, argv);
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_start PODWRIGHT\n");
        return 2;
    }
    QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("sample.yaml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(sample()) < 0)
        return 2;
    file.close();
    QList<qint64> floor;
    QList<qint64> ours;
    for (int round = 0; round < 15; ++round) { // one beside the other: a machine is not equally quick all the time
        floor.append(timeOf(QString::fromLocal8Bit(argv[0]), {QStringLiteral("--bare")}, home.path()));
        ours.append(timeOf(QString::fromLocal8Bit(argv[1]), {file.fileName()}, home.path()));
    }
    std::printf("start to first paint: bare window %.1f ms, podwright %.1f ms, ratio %.2f (budget 1.5)\n",
                median(floor) / 1000, median(ours) / 1000, median(ours) / median(floor));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling through 8,000 lines, with the parents held at the top and without: time on the GUI thread for each step,
// painting included.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "platform/painterthreads.h"
#include "schema/schema.h"
#include "texteditor/stickyparents.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace podwright;

namespace {

std::string manifest(int containers)
{
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: large\nspec:\n  containers:\n";
    for (int index = 0; index < containers; ++index)
        text += "  - name: c" + std::to_string(index)
            + "\n    image: nginx:1.29\n    env:\n    - name: A\n      value: \"b\"\n    resources:\n      limits:\n"
              "        memory: 64Mi\n";
    return text;
}

void scroll(YamlEditor &editor, const char *what)
{
    QScrollBar *bar = editor.verticalScrollBar();
    QList<qint64> micros;
    bar->setValue(0);
    QCoreApplication::processEvents();
    for (int step = 0; step < 4000; step += 3) { // as a wheel does
        QElapsedTimer timer;
        timer.start();
        bar->setValue(step);
        QCoreApplication::processEvents();
        micros.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(micros.begin(), micros.end());
    std::printf("%-36s median %6.2f ms, p95 %6.2f ms, worst %6.2f ms (budget 16)\n", what,
                micros[micros.size() / 2] / 1000.0, micros[micros.size() * 95 / 100] / 1000.0, micros.last() / 1000.0);
}

} // namespace

int main(int argc, char **argv)
{
    paintInOneThread(); // as the program does
    QApplication application(argc, argv);
    const Schema schema = Schema::builtIn();
    ManifestDocument document(schema);
    Selection selection;
    YamlSyntax syntax;
    YamlEditor editor(&document, &selection, nullptr, syntax);
    editor.resize(900, 800);
    editor.show();
    document.setSource(SourceText::decode(manifest(1000)));
    while (document.isBusy() || document.snapshot()->text.empty())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    editor.stickyParents()->setShown(false);
    scroll(editor, "a step without parents at the top");
    editor.stickyParents()->setShown(true);
    scroll(editor, "a step with parents at the top");
    return 0;
}

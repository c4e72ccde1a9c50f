// SPDX-License-Identifier: GPL-3.0-or-later
// The network picture after a key stroke: reading, layout, scene and painting, on the GUI thread, for Pods of 3 and 20
// containers that call one another.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "networkpanel/networkpanel.h"
#include "platform/dialogprompt.h"
#include "platform/painterthreads.h"
#include "schema/schema.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

using namespace podwright;

namespace {

/// Each container calls the one `step` further, so that ways cross and the layout has to search.
std::string manifest(int containers, int step)
{
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: bench\nspec:\n  containers:\n";
    for (int index = 0; index < containers; ++index) {
        const std::string called = std::to_string(8000 + (index + step) % containers);
        text += "  - name: c" + std::to_string(index) + "\n    image: a\n    ports:\n    - containerPort: "
            + std::to_string(8000 + index) + "\n    env:\n    - name: NEXT_ADDR\n      value: localhost:" + called
            + "\n    readinessProbe:\n      httpGet:\n        port: " + std::to_string(8000 + index) + "\n";
    }
    return text;
}

void measure(const Schema &schema, int containers, int step, bool shown)
{
    ManifestDocument document(schema);
    Selection selection;
    DialogPrompt prompt;
    document.setSource(SourceText::decode(manifest(containers, step)));
    NetworkPanel panel(&document, &selection, &prompt);
    panel.resize(1000, 700);
    panel.setVisible(shown);
    QCoreApplication::processEvents();
    QList<qint64> micros;
    for (int key = 0; key < 40; ++key) {
        QTextCursor cursor(document.textDocument());
        cursor.setPosition(41); // in the Pod's name
        QElapsedTimer timer;
        timer.start();
        cursor.insertText(QStringLiteral("x"));
        QCoreApplication::processEvents(); // with the painting
        micros.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(micros.begin(), micros.end());
    std::printf("%2d containers, calls to the next but %d, %-7s median %6.2f ms, p95 %6.2f ms, worst %6.2f ms\n",
                containers, step - 1, shown ? "shown:" : "hidden:", micros[micros.size() / 2] / 1000.0,
                micros[micros.size() * 95 / 100] / 1000.0, micros.last() / 1000.0);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    paintInOneThread(); // as the program does
    QApplication application(argc, argv);
    const Schema schema = Schema::builtIn();
    for (const bool shown : {false, true}) {
        measure(schema, 3, 1, shown);
        measure(schema, 20, 1, shown);
        measure(schema, 20, 7, shown);
    }
    return 0;
}

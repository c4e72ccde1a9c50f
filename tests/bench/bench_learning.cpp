// SPDX-License-Identifier: GPL-3.0-or-later
// The first result of a search, and the page of help of a field that is asked for the first time, against their
// budgets.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "help/helppanel.h"
#include "learning/searchsources.h"
#include "machine.h"
#include "platform/painterthreads.h"
#include "schema/schema.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace podwright;

namespace {

template <typename Work> double milliseconds(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void print(const char *what, std::vector<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    const double p95 = times[times.size() * 95 / 100];
    std::printf("%s: median %.2f ms, p95 %.2f ms, worst %.2f ms; p95 = %.2f of the budget of %.0f ms, %.2f "
                "of what that is on this machine\n",
                what, times[times.size() / 2], p95, times.back(), p95 / budget, budget, p95 / budget / machineFactor());
}

} // namespace

int main(int argc, char **argv)
{
    paintInOneThread(); // as the program does
    QApplication application(argc, argv);
    printMachine();
    const Schema schema = Schema::builtIn();
    SearchIndex index{PinyinInitials::builtIn()};
    const double filling = milliseconds([&] {
        addFields(index, schema);
        addGuidesAndTemplates(index);
    });
    std::printf("search: filling the index %.0f ms, once\n", filling);
    std::vector<double> searches;
    for (const char *query :
         {"l", "liveness", "health check", "健康检查", "jkjc", "内存限制", "imge", "Always", "qzx"}) {
        for (int round = 0; round < 20; ++round)
            searches.push_back(milliseconds([&] { index.find(query); }));
    }
    print("search: a query", searches, 10);

    HelpLibrary help;
    ManifestDocument document(schema);
    document.setSource(
        SourceText::decode("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: b}]}\n"));
    Selection selection;
    HelpPanel panel(&document, &selection, schema, help);
    panel.setHelpLanguage(HelpLanguage::Both);
    panel.resize(900, 300);
    panel.show();
    QPixmap screen = panel.grab(); // the panel is on the screen, with the page of the manifest
    std::vector<double> pages;
    for (const auto &[type, place] : {std::pair{"Container", "spec.containers[0]"},
                                      {"PodSpec", "spec"},
                                      {"Probe", "spec.containers[0].readinessProbe"},
                                      {"SecurityContext", "spec.containers[0].securityContext"},
                                      {"ObjectMeta", "metadata"}}) {
        for (const Field *field : schema.type(type)->fields()) {
            const auto path = Path::parse(place)->child(field->name);
            pages.push_back(milliseconds([&] {
                selection.select({0, path}, nullptr);
                panel.render(&screen);
            }));
            QCoreApplication::processEvents(); // the rest of the page, which is out of sight
        }
    }
    print("help: a newly selected field, painted", pages, 5);
    return 0;
}

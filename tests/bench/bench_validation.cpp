// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and checking manifests of several sizes and shapes, beside what yaml-cpp's events alone cost for them.
#include "machine.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <algorithm>
#include <cstdio>
#include <string>

using namespace podwright;

namespace {

/// A container of 25 lines with what people write.
std::string container(int number)
{
    const std::string index = std::to_string(number);
    const std::string port = std::to_string(1024 + number % 60000);
    return "  - name: c" + index + "\n    image: registry.example.org/team/app:1." + index
        + "\n    args: [\"--port\", \"" + port + "\"]\n    ports:\n    - containerPort: " + port
        + "\n      protocol: TCP\n    env:\n    - name: LEVEL\n      value: info\n    - name: TOKEN\n      "
          "valueFrom:\n  "
          "      secretKeyRef:\n          name: token\n          key: value\n    resources:\n      requests:\n        "
          "cpu: "
          "100m\n        memory: 64Mi\n      limits:\n        memory: 64Mi\n    readinessProbe:\n      httpGet:\n      "
          "  "
          "path: /ready\n        port: "
        + port + "\n    volumeMounts:\n    - name: data\n      mountPath: /data\n";
}

std::string pod(int lines)
{
    std::string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: large\n  labels:\n    app: large\nspec:\n  "
                       "volumes:\n  - name: data\n    emptyDir:\n      sizeLimit: 1Gi\n  containers:\n";
    for (int index = 0; index * 28 + 12 < lines; ++index)
        text += container(index);
    return text;
}

std::string stream(int lines)
{
    std::string text;
    for (int index = 0; index * 69 < lines; ++index)
        text += "---\n" + pod(60);
    return text;
}

void measure(const char *what, const std::string &text, const Schema &schema, int rounds, double budget)
{
    const auto lines = std::count(text.begin(), text.end(), '\n');
    const double events = least(rounds, [&] { readEvents(text); });
    const double tree = least(rounds, [&] { parseYaml(text); });
    const ParseResult parsed = parseYaml(text);
    const double values = least(rounds, [&] {
        for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index)
            locatePods(ValueTree::read(parsed.tree, index).root(), index);
    });
    CheckOptions rulesOnly;
    rulesOnly.advice = false;
    std::size_t found = 0;
    const double rules = least(rounds, [&] { checkManifest(text, parsed, schema, rulesOnly); });
    const double all = least(rounds, [&] {
        found = 0;
        for (const PodReport &report : checkManifest(text, parsed, schema, {}))
            found += report.diagnostics.size();
    });
    std::printf("%-22s %6ld lines, %6zu findings: events %7.2f, tree %7.2f, values %6.2f, rules %7.2f, with advice "
                "%7.2f ms; tree and all checks %7.2f ms = %.2f x events",
                what, static_cast<long>(lines), found, events, tree, values, rules, all, tree + all,
                (tree + all) / events);
    if (budget > 0)
        std::printf(", %.2f of the budget of %.0f ms", (tree + all) / (budget * machineFactor()),
                    budget * machineFactor());
    std::printf("\n");
}

} // namespace

int main()
{
    printMachine();
    const Schema schema = Schema::builtIn();
    measure("one Pod", pod(60), schema, 50, 0);
    measure("one Pod", pod(1000), schema, 20, 5);
    measure("one Pod", pod(8000), schema, 5, 0);
    measure("one Pod", pod(50000), schema, 3, 500);
    measure("stream of small Pods", stream(50000), schema, 3, 500);
    return 0;
}

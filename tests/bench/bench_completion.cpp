// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals in a manifest of 8,000 lines, at carets of every kind, with the help texts that are shown with them.
#include "completion/completion.h"
#include "pod/podlocator.h"
#include "schema/helplibrary.h"
#include "yaml/parser.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace podwright;

namespace {

using Clock = std::chrono::steady_clock;

std::string manifest(int lines)
{
    std::string text =
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: large\n  labels: {app: large}\nspec:\n  containers:\n";
    for (int index = 0, line = 7; line < lines; ++index, line += 14) {
        const std::string name = "c" + std::to_string(index);
        text += "  - name: " + name + "\n    image: nginx:1." + std::to_string(index % 30)
            + "\n    ports:\n    - containerPort: 80\n      name: http\n    env:\n    - name: A\n      value: \"b\"\n"
              "    volumeMounts:\n    - name: data\n      mountPath: /data\n    resources:\n      limits:\n        "
              "memory: 64Mi\n";
    }
    return text + "  volumes:\n  - name: data\n    emptyDir: {}\n";
}

} // namespace

int main()
{
    const Schema schema = Schema::builtIn();
    const SnippetLibrary snippets;
    HelpLibrary help;
    const std::string text = manifest(8000);
    const ParseResult parsed = parseYaml(text);
    std::vector<ValueTree> values;
    values.push_back(ValueTree::read(parsed.tree, 0));
    const std::vector<PodPlace> pods = locatePods(values.front().root(), 0);
    std::mt19937 random(20240611);
    std::vector<double> times;
    std::size_t proposals = 0;
    for (int round = 0; round < 1000; ++round) {
        std::size_t caret = std::uniform_int_distribution<std::size_t>(0, text.size())(random);
        caret = round % 2 ? caret : std::min(text.find('\n', caret), text.size()); // half of them at the end of a line
        const auto begin = Clock::now();
        const Completion made =
            completionAt({text, caret, schema, 36, pods, values, &snippets,
                          [&help](std::string_view type, std::string_view field, std::string_view path) {
                              return help.text(type, field, path, HelpLibrary::Language::Chinese).summary;
                          }});
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
        proposals += made.proposals.size();
    }
    std::sort(times.begin(), times.end());
    std::printf("completion at %d lines: median %.2f ms, p95 %.2f ms, worst %.2f ms; %.1f proposals on average\n",
                static_cast<int>(std::count(text.begin(), text.end(), '\n')), times[times.size() / 2],
                times[times.size() * 95 / 100], times.back(), static_cast<double>(proposals) / 1000);
    return 0;
}

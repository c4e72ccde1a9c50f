// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated manifests through parser, check (as a server and a kubelet of any version) and planner, for a bounded time or
// number; meant for a build with sanitizers.
// usage: fuzz_mutations [--seconds N | --count N] [--folder MANIFESTS] [--fix-each N]; the seed is PODWRIGHT_SEED. One
// in N (8) is mended as well, which takes many checks each.
#include "editing/editplanner.h"
#include "schema/schema.h"
#include "support/mutation.h"
#include "support/podgenerator.h"
#include "validation/doctor/pastedtext.h"
#include "validation/fixes/fixrun.h"
#include "validation/manifestcheck.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace podwright;

namespace {

/// Seeds: generated Pods, and the manifests of a folder where one is given.
std::vector<std::string> readFolder(const QString &folder)
{
    std::vector<std::string> texts;
    QDirIterator walk(folder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.size() < 100'000)
            texts.push_back(file.readAll().toStdString());
    }
    return texts;
}

CheckOptions anyOptions(std::mt19937 &random)
{
    constexpr int oldest = 30;
    constexpr int versions = 7;
    CheckOptions options;
    options.kubernetesMinor = oldest + static_cast<int>(random() % versions);
    options.staticPod = random() % 2;
    options.nodeName = random() % 2 ? "Node-A" : "";
    options.fileName = random() % 2 ? ".pod.yaml" : "";
    options.utf16 = random() % 8 == 0;
    return options;
}

void run(const std::string &text, const Schema &schema, std::mt19937 &random, unsigned fixEach)
{
    const ParseResult parsed = parseYaml(text);
    checkManifest(text, parsed, schema, {});
    applyEdits(text, mendPasted(text).edits);
    if (random() % fixEach == 0 && text.size() < 20'000) {
        const FixOutcome outcome = applyFixes(text, schema, {}, random() % 2 ? FixChoice::Safe : FixChoice::First);
        checkManifest(outcome.text, parseYaml(outcome.text), schema, {});
    }
    checkManifest(text, parsed, schema, anyOptions(random));
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        const EditPlanner planner(text, parsed.tree, document);
        const Path path = *Path::parse(random() % 2 ? "spec.containers[0].image" : "metadata.labels.x");
        const PlannedEdit planned = random() % 3 ? planner.set(path, NewValue::string("a: b")) : planner.remove(path);
        applyEdits(text, planned.edits);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto number = [&](const char *option, qint64 otherwise) {
        const qsizetype at = words.indexOf(QLatin1String(option));
        return at > 0 ? words.value(at + 1).toLongLong() : otherwise;
    };
    const qint64 most = number("--count", std::numeric_limits<int>::max());
    const qint64 seconds = number("--seconds", words.contains(QLatin1String("--count")) ? 1'000'000 : 10);
    const auto fixEach = static_cast<unsigned>(std::max<qint64>(1, number("--fix-each", 8)));
    const qsizetype folderAt = words.indexOf(QLatin1String("--folder"));
    const auto seeds = folderAt > 0 ? readFolder(words.value(folderAt + 1)) : std::vector<std::string>();
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    std::printf("seed %u\n", seed);
    const Schema schema = Schema::builtIn();
    PodGenerator generator(seed);
    std::mt19937 random(seed);
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    for (; count < most && timer.elapsed() < seconds * 1000; ++count) {
        const std::string text = mutated(seeds.empty() ? generator.next() : seeds[random() % seeds.size()], random);
        // the input of a crash is in this file
        if (std::FILE *file = std::fopen("fuzz_last_input.yaml", "wb")) {
            std::fwrite(text.data(), 1, text.size(), file);
            std::fclose(file);
        }
        run(text, schema, random, fixEach);
    }
    std::remove("fuzz_last_input.yaml");
    std::printf("%d mutated manifests, no report\n", count);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <cstdio>
#include <sstream>

namespace podwright {

namespace {

/// Takes all events and does nothing with them.
class Sink : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override { }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { }
    void OnMapEnd() override { }
};

double eventsOfThousandLines()
{
    std::string text = "kind: Pod\nspec:\n  containers:\n";
    for (int index = 0; index < 111; ++index)
        text +=
            "  - name: web\n    image: nginx:1.29\n    ports:\n    - containerPort: 80\n    env:\n    - name: A\n      "
            "value: \"b\"\n    resources:\n      limits: {memory: 64Mi}\n";
    return least(15, [&] { readEvents(text); });
}

constexpr double thenMilliseconds = 1.9; // for 1,000 lines, where the budgets were set

} // namespace

void readEvents(const std::string &text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Sink sink;
    while (parser.HandleNextDocument(sink)) { }
}

double machineFactor()
{
    static const double factor = eventsOfThousandLines() / thenMilliseconds;
    return factor;
}

void printMachine()
{
    std::printf(
        "this machine: yaml-cpp's events of 1,000 lines take %.1f ms, %.1f times as long as where the budgets were "
        "set; budgets below are that much longer\n",
        machineFactor() * thenMilliseconds, machineFactor());
}

} // namespace podwright

// SPDX-License-Identifier: GPL-3.0-or-later
// libyaml, which go-yaml and so Kubernetes descends from, as a second opinion on what is YAML.
#include "support/mutation.h"
#include "support/podgenerator.h"
#include "yaml/documentcuts.h"
#include "yaml/parser.h"

#include <QTest>

#include <map>
#include <yaml.h>

using namespace podwright;

class OracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameVerdictOnMutatedManifests();
};

namespace {

bool hasLoneCarriageReturn(const std::string &text)
{
    for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1)) {
        if (at + 1 >= text.size() || text[at + 1] != '\n')
            return true;
    }
    return false;
}

/// What Kubernetes reads of a part: nothing behind a line of three dots.
std::size_t readLength(std::string_view part)
{
    for (std::size_t at = part.find("\n..."); at != std::string_view::npos; at = part.find("\n...", at + 1)) {
        const char behind = at + 4 < part.size() ? part[at + 4] : '\n';
        if (behind == '\n' || behind == '\r' || behind == ' ')
            return at + 4;
    }
    return part.size();
}

/// Whether libyaml parses every document of the text, cut as kubectl cuts it.
bool libyamlAccepts(const std::string &text)
{
    for (const TextRange &part : cutDocuments(text)) {
        yaml_parser_t parser;
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.data()) + part.begin,
                                     readLength(std::string_view(text).substr(part.begin, part.length())));
        bool good = true;
        for (bool more = true; more && good;) {
            yaml_document_t document; // loading, unlike parsing, also looks up aliases
            good = yaml_parser_load(&parser, &document) != 0;
            more = good && yaml_document_get_root_node(&document) != nullptr;
            if (good)
                yaml_document_delete(&document);
        }
        yaml_parser_delete(&parser);
        if (!good)
            return false;
    }
    return true;
}

} // namespace

void OracleTest::sameVerdictOnMutatedManifests()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED") + 100;
    qInfo("seed %u", seed);
    PodGenerator generator(seed);
    std::mt19937 random(seed + 1);
    constexpr int rounds = 20000;
    int different = 0;
    int refused = 0;
    std::map<int, int> causes; // by our error code, -1: only libyaml refuses
    for (int round = 0; round < rounds; ++round) {
        const std::string text = mutated(generator.next(), random);
        if (hasLoneCarriageReturn(text))
            continue; // refused on purpose: readers disagree on whether it ends a line
        const ParseResult parsed = parseYaml(text);
        const bool theirs = libyamlAccepts(text);
        refused += !theirs;
        if (parsed.ok() == theirs)
            continue;
        ++different;
        if (++causes[parsed.ok() ? -1 : static_cast<int>(parsed.errors.front().code)] <= 3)
            qInfo("%s:\n%s", parsed.ok() ? "only libyaml refuses" : "only we refuse", text.c_str());
    }
    for (const auto &[cause, count] : causes)
        qInfo("cause %d: %d", cause, count);
    qInfo("%d of %d texts refused by libyaml, %d verdicts differ", refused, rounds, different);
    QVERIFY(refused > rounds / 10);
    QVERIFY2(different * 1000 <= rounds, "more than 0.1 % of the verdicts differ");
}

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"

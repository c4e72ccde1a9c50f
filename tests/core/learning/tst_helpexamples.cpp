// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplepod.h"
#include "schema/helplibrary.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QTest>

#include <set>

using namespace podwright;

/// The examples of the help texts, each put into a Pod at the place it is shown for, against our own check.
class HelpExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsSeen();
    void everyExampleIsAccepted_data();
    void everyExampleIsAccepted();
};

namespace {

const Schema &schema()
{
    static const Schema built = Schema::builtIn();
    return built;
}

/// What the check says against the example: that siblings or other objects of a whole manifest are not there is none of
/// its faults.
QStringList faultsOf(const std::string &path, const std::string &example)
{
    const std::string manifest = examplePod(path, example);
    CheckOptions options;
    options.advice = false;
    QStringList faults;
    const ParseResult parsed = parseYaml(manifest);
    for (const PodReport &report : checkManifest(manifest, parsed, schema(), options)) {
        for (const Diagnostic &one : report.diagnostics) {
            const bool isInside = one.path.starts_with(exampleField(path)) || one.type == DiagnosticType::Syntax;
            const bool isAbsent = one.type == DiagnosticType::NotFound
                || (one.type == DiagnosticType::Required && one.path == exampleField(path));
            if (one.severity == Severity::Error && isInside && !isAbsent)
                faults.append(QString::fromStdString(one.rule + " " + one.message + " at " + one.field));
        }
    }
    if (!faults.isEmpty())
        faults.append(QString::fromStdString(manifest));
    return faults;
}

} // namespace

void HelpExamplesTest::aFaultIsSeen()
{
    const std::string path = "spec.containers[].imagePullPolicy";
    QVERIFY(faultsOf(path, "imagePullPolicy: Always").isEmpty());
    QVERIFY(!faultsOf(path, "imagePullPolicy: always").isEmpty());
    QVERIFY(!faultsOf(path, "imagePullPolicy: [").isEmpty());
    QVERIFY(!faultsOf("spec.containers[].ports", "ports:\n  - containerPort: 70000").isEmpty());
}

void HelpExamplesTest::everyExampleIsAccepted_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("en") << static_cast<int>(HelpLibrary::Language::English);
    QTest::newRow("zh") << static_cast<int>(HelpLibrary::Language::Chinese);
}

void HelpExamplesTest::everyExampleIsAccepted()
{
    QFETCH(int, language);
    HelpLibrary library;
    std::set<std::string> seen;
    QStringList faults;
    const auto look = [&](auto &&self, const SchemaType &type, const std::string &prefix) -> void {
        for (const Field *field : type.fields()) {
            const std::string path = (prefix.empty() ? prefix : prefix + '.') + std::string(field->name);
            const HelpText text =
                library.text(type.name(), field->name, path, static_cast<HelpLibrary::Language>(language));
            // an example stands once for each type, and again where a place has one of its own
            const std::string key = std::string(type.name()) + '.' + std::string(field->name) + '\n' + text.example;
            if (!field->readOnly && !path.starts_with("status") && !text.example.empty() && seen.insert(key).second)
                faults += faultsOf(path, text.example);
            if (field->type)
                self(self, *field->type, field->kind == FieldKind::List ? path + "[]" : path);
        }
    };
    look(look, schema().pod(), {});
    QVERIFY2(seen.size() > 400, "the examples were not found");
    qInfo("%zu examples", seen.size());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(HelpExamplesTest)
#include "tst_helpexamples.moc"
